package kimngach.model.bulletin;

import java.util.List;

/**
 * The figures a reader should take away, in a box on the first page: one panel a scope, side by
 * side, each naming its own scope and period so that nobody compares them.
 *
 * @param panels the panels, left to right; at least one
 */
public record HeadlineBox(List<Panel> panels) implements Block {
  public HeadlineBox {
    panels = List.copyOf(panels);
    if (panels.isEmpty()) {
      throw new IllegalArgumentException("Expecting at least one panel, found none");
    }
  }

  /**
   * One scope's figures.
   *
   * @param title the scope, such as "Tất cả các loại hình"
   * @param subtitle the period and status, such as "11 tháng năm 2023, ước tính"
   * @param figures the figures, the most important first
   */
  public record Panel(Text title, Text subtitle, List<KeyFigure> figures) {
    public Panel {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A number large enough to be read from across a table.
   *
   * @param label what it is, such as "Xuất khẩu"
   * @param value the printed figure with its unit
   */
  public record KeyFigure(Text label, Text value) {}
}
