package kimngach.render.docx;

import java.util.List;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;

/**
 * The head of the first page after Decree 30/2020/NĐ-CP, Appendix I: the official lines and their
 * rules first, the translation beneath them.
 */
final class MastheadLayout {
  private static final List<Integer> SHARES = List.of(43, 57);

  private final Page page;

  MastheadLayout(Page page) {
    this.page = page;
  }

  void add(Masthead masthead) {
    Grid grid = page.grid(LookStyle.MASTHEAD_TABLE, 2, SHARES);
    Part parent = new Part(LookStyle.PARENT_BODY, masthead.parentBody());
    Part issuer = new Part(LookStyle.ISSUING_BODY, masthead.issuingBody());
    Part state = new Part(LookStyle.STATE, masthead.state());
    Part motto = new Part(LookStyle.MOTTO, masthead.motto());
    addColumn(grid, 0, List.of(parent, issuer), LookStyle.ISSUING_RULE);
    addColumn(grid, 1, List.of(state, motto), LookStyle.MOTTO_RULE);
    grid.add(1, 1, LookStyle.PLACE_AND_DATE, masthead.placeAndDate());
    addNumber(grid, masthead.number());
    addTitle(masthead);
  }

  private void addColumn(Grid grid, int column, List<Part> parts, LookStyle rule) {
    parts.forEach(part -> addLines(grid, column, part, false));
    grid.paragraph(0, column, rule, false);
    parts.forEach(part -> addLines(grid, column, part, true));
  }

  private void addLines(Grid grid, int column, Part part, boolean translation) {
    for (PrintedLine line : PrintedLine.of(part.text(), page.languages())) {
      if (line.translation() == translation) {
        grid.add(0, column, part.style(), line, LookStyle.FIGURE);
      }
    }
  }

  /** The number stands at the left of place and date, on their line. */
  private void addNumber(Grid grid, Text number) {
    if (number.isBlank()) {
      grid.paragraph(1, 0, LookStyle.PLACE_AND_DATE, false);
    } else {
      grid.add(1, 0, LookStyle.DOCUMENT_NUMBER, number);
    }
  }

  private void addTitle(Masthead masthead) {
    page.add(LookStyle.TITLE, masthead.title());
    page.add(LookStyle.SUBTITLE, masthead.subject());
    page.paragraph(LookStyle.TITLE_RULE, false);
  }

  private record Part(LookStyle style, Text text) {}
}
