package kimngach.render.pdf;

import java.util.function.Consumer;
import kimngach.model.Language;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/**
 * Elements laid below one another in a band or frame: each grows with its text and moves down what
 * stands beneath it.
 */
final class Stack {
  /** The least height of an element, in points; texts stretch it. */
  static final int LEAST = 6;

  private final Template template;
  private final Consumer<JRDesignElement> parent;
  private final int x;
  private final int width;
  private int y;

  private Stack(Template template, Consumer<JRDesignElement> parent, int x, int y, int width) {
    this.template = template;
    this.parent = parent;
    this.x = x;
    this.y = y;
    this.width = width;
  }

  static Stack in(Template template, JRDesignBand band, int x, int width) {
    return new Stack(template, band::addElement, x, 0, width);
  }

  static Stack in(Template template, JRDesignFrame frame, int x, int y, int width) {
    return new Stack(template, frame::addElement, x, y, width);
  }

  /** The height used so far, before texts stretch, in points. */
  int height() {
    return y;
  }

  void space(int points) {
    y += points;
  }

  /** Adds a text of a named style over the whole width. */
  JRDesignTextField text(String style, JRExpression text, String language) {
    JRDesignTextField field = new JRDesignTextField();
    field.setStyle(template.style(style));
    field.setExpression(text);
    field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
    field.setBlankWhenNull(true);
    Language printed = Language.ofCode(language).orElseThrow();
    Typeface.set(field, printed);
    Tags.language(field, printed);
    add(field, LEAST);
    return field;
  }

  /** Adds a rule of a named style, centred, {@code length} points long. */
  void rule(String style, int length) {
    JRDesignLine line = new JRDesignLine();
    line.setStyle(template.style(style));
    line.setX(x + (width - length) / 2);
    line.setY(y);
    line.setWidth(length);
    line.setHeight(1);
    line.setPositionType(PositionTypeEnum.FLOAT);
    parent.accept(line);
    y += 1;
  }

  /** Adds any element over the whole width. */
  void add(JRDesignElement element, int height) {
    element.setX(x);
    element.setY(y);
    element.setWidth(width);
    element.setHeight(height);
    element.setPositionType(PositionTypeEnum.FLOAT);
    parent.accept(element);
    y += height;
  }
}
