package kimngach.render.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The areas that a page fills with one color, in drawing order, in points from below. */
final class FilledAreas extends PDFGraphicsStreamEngine {
  private final int color;
  private final List<Rectangle2D> found = new ArrayList<>();
  private final GeneralPath path = new GeneralPath();

  private FilledAreas(PDPage page, int color) {
    super(page);
    this.color = color;
  }

  static List<Rectangle2D> of(PDPage page, String rgb) throws IOException {
    FilledAreas areas = new FilledAreas(page, Integer.parseInt(rgb, 16));
    areas.processPage(page);
    return areas.found;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    if (getGraphicsState().getNonStrokingColor().toRGB() == color) {
      found.add(path.getBounds2D());
    }
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fillPath(windingRule);
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D current = path.getCurrentPoint();
    return current == null ? new Point2D.Float() : current;
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    path.reset();
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName shading) {}

  @Override
  public void drawImage(PDImage image) {}
}
