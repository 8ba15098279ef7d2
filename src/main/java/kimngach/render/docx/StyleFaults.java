package kimngach.render.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;
import kimngach.settings.Suggestion;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;

/** What is wrong with the styles of a look: missing, of another kind, or based on nothing. */
final class StyleFaults {
  private final XWPFDocument document;
  private final String place;
  private final Map<String, XWPFStyle> byName;
  private final List<Fault> faults = new ArrayList<>();

  private StyleFaults(XWPFDocument document, String place) {
    this.document = document;
    this.place = place;
    this.byName = byName(document);
  }

  /** The styles of a look by the name an editor sees; POI would search them all for each name. */
  static Map<String, XWPFStyle> byName(XWPFDocument document) {
    Map<String, XWPFStyle> byName = new HashMap<>();
    if (document.getStyles() != null) {
      document
          .getStyles()
          .getStyles()
          .forEach(
              style -> byName.putIfAbsent(Objects.requireNonNullElse(style.getName(), ""), style));
    }
    return byName;
  }

  static List<Fault> of(XWPFDocument document, String place, Set<LookStyle> needed) {
    StyleFaults found = new StyleFaults(document, place);
    for (LookStyle style : needed) {
      for (String name : namesOf(style)) {
        found.check(style, name);
      }
    }
    return found.faults;
  }

  /** The names under which a look must hold a style. */
  static List<String> namesOf(LookStyle style) {
    return style.isBilingual()
        ? List.of(style.wordName(), style.wordName(true))
        : List.of(style.wordName());
  }

  private void check(LookStyle style, String name) {
    XWPFStyle found = byName.get(name);
    if (found == null) {
      faults.add(missing(style, name));
      return;
    }
    StyleKind wanted = StyleKind.of(style);
    StyleKind kind = StyleKind.of(found.getCTStyle().getType());
    if (kind != wanted) {
      faults.add(
          Fault.at(
              placeOf(found.getStyleId()),
              "Cần kiểu (style) \""
                  + name
                  + "\" thuộc loại "
                  + wanted.words().vi()
                  + ", thấy loại "
                  + kind.words().vi()
                  + ": hãy xóa và tạo lại kiểu này đúng loại",
              "Expecting style \""
                  + name
                  + "\" to be "
                  + wanted.words().en()
                  + ", found "
                  + kind.words().en()
                  + ": delete it and create it again as that"));
    }
    String base = found.getBasisStyleID();
    if (base != null && document.getStyles().getStyle(base) == null) {
      faults.add(
          Fault.at(
              placeOf(found.getStyleId()),
              "Cần kiểu mà \"" + name + "\" dựa vào, thấy mã \"" + base + "\" không tồn tại",
              "Expecting the style that \""
                  + name
                  + "\" is based on, found id \""
                  + base
                  + "\" of none"));
    }
  }

  private Fault missing(LookStyle style, String name) {
    Optional<String> near = Suggestion.closest(name, otherNames());
    Sentence use = StyleUse.of(style).words();
    Sentence advice =
        near.map(
                other ->
                    new Sentence(
                        "có phải là kiểu \"" + other + "\" bị đổi tên? Hãy đặt lại tên",
                        "did you mean \"" + other + "\"? Rename it"))
            .orElse(new Sentence("hãy tạo lại kiểu này trong Word", "create it again in Word"));
    return Fault.at(
        near.map(this::placeOfName).orElse(place),
        "Cần có kiểu (style) \""
            + name
            + "\" cho "
            + use.vi()
            + ", nhưng không thấy: "
            + advice.vi(),
        "Expecting a style \""
            + name
            + "\", found none: it is for "
            + use.en()
            + "; "
            + advice.en());
  }

  /** The names in the file that no part of the bulletin uses. */
  private Set<String> otherNames() {
    Set<String> names = new LinkedHashSet<>();
    if (document.getStyles() != null) {
      document.getStyles().getStyles().forEach(style -> names.add(style.getName()));
    }
    for (LookStyle style : LookStyle.values()) {
      names.removeAll(namesOf(style));
    }
    return names;
  }

  private String placeOfName(String name) {
    XWPFStyle style = document.getStyles().getStyleWithName(name);
    return style == null ? place : placeOf(style.getStyleId());
  }

  /** The first paragraph with a style; the file alone where none has it. */
  private String placeOf(String styleId) {
    List<XWPFParagraph> paragraphs = document.getParagraphs();
    for (int number = 1; number <= paragraphs.size(); number++) {
      if (styleId.equals(paragraphs.get(number - 1).getStyle())) {
        return WordPlace.paragraph(place, number);
      }
    }
    return place;
  }
}
