package kimngach.report.workbook;

import java.util.List;

/** The order that the format gives to the elements of a sheet, as far as comments need it. */
final class SheetOrder {
  private static final List<String> AFTER_DRAWING =
      List.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst",
          "AlternateContent");

  private SheetOrder() {}

  /**
   * Whether the drawing of comments stands before this: an element after it, or the sheet's end.
   */
  static boolean isAfterDrawing(Tag tag) {
    return tag.isEnd() ? tag.is("worksheet") : AFTER_DRAWING.stream().anyMatch(tag::is);
  }
}
