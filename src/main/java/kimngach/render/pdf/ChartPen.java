package kimngach.render.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Text;
import kimngach.render.Fill;
import kimngach.render.pdf.ChartFonts.Lettering;

/** Draws the rules, areas and bilingual texts that charts are made of; measures in points. */
final class ChartPen {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final double LEADING = 1.12;
  private static final double BASE_LINE = 0.9;

  private final Graphics2D graphics;

  ChartPen(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /**
   * Words in one lettering, on one line.
   *
   * @param words what is printed
   * @param lettering how it is printed
   */
  record Label(String words, Lettering lettering) {
    double width() {
      return lettering.font().getStringBounds(words, EXACT).getWidth();
    }

    double height() {
      return lettering.font().getSize2D() * LEADING;
    }

    Label smaller(double width) {
      double share = Math.min(1, width / Math.max(width(), 1));
      float size = (float) (lettering.font().getSize2D() * share);
      return new Label(words, new Lettering(lettering.font().deriveFont(size), lettering.color()));
    }

    Label in(Color color) {
      return new Label(words, new Lettering(lettering.font(), color));
    }
  }

  /** A text in its languages, a line each; a language that prints the same is left out. */
  static List<Label> labels(Text text, List<Language> languages, Lettering first, Lettering next) {
    List<Label> labels = new ArrayList<>();
    for (Language language : languages) {
      String words = text.plain(language);
      boolean repeated = !labels.isEmpty() && labels.get(0).words().equals(words);
      if (!words.isBlank() && !repeated) {
        labels.add(new Label(words, labels.isEmpty() ? first : next));
      }
    }
    return labels;
  }

  /** The same labels broken between words to that width; a longer word is set smaller. */
  static List<Label> wrapped(List<Label> labels, double width) {
    List<Label> lines = new ArrayList<>();
    for (Label label : labels) {
      String line = "";
      for (String word : label.words().split(" ", -1)) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && new Label(longer, label.lettering()).width() > width) {
          lines.add(new Label(line, label.lettering()).smaller(width));
          line = word;
        } else {
          line = longer;
        }
      }
      lines.add(new Label(line, label.lettering()).smaller(width));
    }
    return lines;
  }

  /** The same labels in another color. */
  static List<Label> in(Color color, List<Label> labels) {
    return labels.stream().map(label -> label.in(color)).toList();
  }

  static double width(List<Label> labels) {
    return labels.stream().mapToDouble(Label::width).max().orElse(0);
  }

  static double height(List<Label> labels) {
    return labels.stream().mapToDouble(Label::height).sum();
  }

  /**
   * Draws lines of labels downwards from {@code top}.
   *
   * @param x the place that {@code anchor} of each line comes to stand on
   * @param anchor 0 for the left edge, 0.5 for the middle, 1 for the right edge
   */
  void write(List<Label> labels, double x, double top, double anchor) {
    double y = top;
    for (Label label : labels) {
      graphics.setFont(label.lettering().font());
      graphics.setColor(label.lettering().color());
      float size = label.lettering().font().getSize2D();
      graphics.drawString(
          label.words(), (float) (x - anchor * label.width()), (float) (y + size * BASE_LINE));
      y += label.height();
    }
  }

  /** Draws labels one after the other on one base line, from the left edge {@code x}. */
  void writeInLine(List<Label> labels, double x, double top) {
    double from = x;
    for (Label label : labels) {
      float first = labels.get(0).lettering().font().getSize2D();
      double lower = (first - label.lettering().font().getSize2D()) * BASE_LINE;
      write(List.of(label), from, top + lower, 0);
      from += label.width();
    }
  }

  /** Writes on white, so that no grid line crosses the letters. */
  void writeOnWhite(List<Label> labels, double x, double top, double anchor) {
    double width = width(labels);
    if (width > 0) {
      fill(x - anchor * width - 1, top, width + 2, height(labels), "FFFFFF");
    }
    write(labels, x, top, anchor);
  }

  void fill(double x, double y, double width, double height, String color) {
    graphics.setColor(color(color));
    graphics.fill(new Rectangle2D.Double(x, y, width, height));
  }

  void line(double x1, double y1, double x2, double y2, float width, Color color) {
    graphics.setStroke(new BasicStroke(width));
    graphics.setColor(color);
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  /** Draws the outline of an area, the line within it. */
  void outline(double x, double y, double width, double height, float line, Color color) {
    graphics.setStroke(new BasicStroke(line));
    graphics.setColor(color);
    graphics.draw(
        new Rectangle2D.Double(
            x + line / 2, y + line / 2, Math.max(width - line, 0), height - line));
  }

  /** Black or white, whichever is read better on that color. */
  static Color on(String color) {
    return color(new Fill(color).ink());
  }

  static Color color(String color) {
    return new Color(Integer.parseInt(color, 16));
  }
}
