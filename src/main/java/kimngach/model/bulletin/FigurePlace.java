package kimngach.model.bulletin;

import java.util.List;
import kimngach.model.figure.FigureId;

/**
 * Where a printed figure stands on a page, as shares of the page's width and height counted from
 * its left and upper edge. A figure that breaks over two lines has two places.
 *
 * @param page the page, counted from 0
 * @param figures the figure printed there; several where figures printed alike cannot be told apart
 * @param text the number as printed
 * @param left the left edge, 0 to 1
 * @param top the upper edge, 0 to 1
 * @param width the width, 0 to 1
 * @param height the height, 0 to 1
 */
public record FigurePlace(
    int page,
    List<FigureId> figures,
    String text,
    double left,
    double top,
    double width,
    double height) {
  public FigurePlace {
    figures = List.copyOf(figures);
  }
}
