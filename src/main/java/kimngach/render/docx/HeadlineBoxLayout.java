package kimngach.render.docx;

import java.util.Collections;
import java.util.List;
import kimngach.model.bulletin.HeadlineBox;
import kimngach.model.bulletin.HeadlineBox.KeyFigure;
import kimngach.model.bulletin.HeadlineBox.Panel;
import kimngach.render.PrintedLine;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Panels side by side, a column each: scope and period above, the first figure the largest. */
final class HeadlineBoxLayout {
  private final Page page;

  HeadlineBoxLayout(Page page) {
    this.page = page;
  }

  void add(HeadlineBox box) {
    List<Panel> panels = box.panels();
    int figures = panels.stream().mapToInt(panel -> panel.figures().size()).max().orElse(0);
    List<Integer> shares = Collections.nCopies(panels.size(), 1);
    Grid grid = page.grid(LookStyle.HEADLINE_TABLE, 1 + figures, shares);
    for (int column = 0; column < panels.size(); column++) {
      addPanel(grid, column, panels.get(column));
    }
    for (int row = 0; row < figures; row++) {
      grid.keepWithNext(row);
    }
    page.paragraph(LookStyle.TABLE_GAP, false);
  }

  private void addPanel(Grid grid, int column, Panel panel) {
    grid.add(0, column, LookStyle.HEADLINE_TITLE, panel.title());
    grid.add(0, column, LookStyle.HEADLINE_SUBTITLE, panel.subtitle());
    for (int row = 1; row <= panel.figures().size(); row++) {
      KeyFigure figure = panel.figures().get(row - 1);
      boolean first = row == 1;
      addLabel(grid, row, column, figure);
      grid.add(
          row,
          column,
          first ? LookStyle.HEADLINE_VALUE : LookStyle.HEADLINE_PART,
          figure.value(),
          first ? LookStyle.HEADLINE_FIGURE : LookStyle.HEADLINE_PART_FIGURE);
    }
  }

  private void addLabel(Grid grid, int row, int column, KeyFigure figure) {
    XWPFParagraph label = grid.paragraph(row, column, LookStyle.HEADLINE_LABEL, false);
    InlineText.write(page, label, PrintedLine.of(figure.label(), page.languages()));
  }
}
