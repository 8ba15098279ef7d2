package kimngach.render.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines drawn on a page of a PDF, in the order they are drawn. */
final class Rules extends PDFGraphicsStreamEngine {
  private final List<Rule> rules = new ArrayList<>();
  private Point2D.Float from = new Point2D.Float();
  private Point2D.Float to = new Point2D.Float();

  /**
   * One level line.
   *
   * @param left its left end, in points from the left edge of the page
   * @param right its right end
   * @param y its height, in points from the upper edge of the page
   */
  record Rule(double left, double right, double y) {
    double length() {
      return right - left;
    }

    double middle() {
      return (left + right) / 2;
    }
  }

  private Rules(PDPage page) {
    super(page);
  }

  /** The level lines of the first page. */
  static List<Rule> ofFirstPage(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      Rules rules = new Rules(document.getPage(0));
      rules.processPage(document.getPage(0));
      return rules.rules;
    }
  }

  @Override
  public void moveTo(float x, float y) {
    from = new Point2D.Float(x, y);
    to = from;
  }

  @Override
  public void lineTo(float x, float y) {
    to = new Point2D.Float(x, y);
  }

  @Override
  public void strokePath() {
    if (Math.abs(from.y - to.y) < 0.01 && from.x != to.x) {
      rules.add(
          new Rule(
              Math.min(from.x, to.x),
              Math.max(from.x, to.x),
              getPage().getMediaBox().getHeight() - from.y));
    }
  }

  @Override
  public Point2D getCurrentPoint() {
    return to;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void fillPath(int windingRule) {}

  @Override
  public void fillAndStrokePath(int windingRule) {}

  @Override
  public void shadingFill(COSName name) {}
}
