package kimngach.render.pdf;

import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.type.ExpressionTypeEnum;

/** The kinds of expression the renderer writes; none needs compiling. */
final class Expressions {
  private Expressions() {}

  /** The value of a field of the line that is printed. */
  static JRDesignExpression field(String name) {
    JRDesignExpression expression = new JRDesignExpression();
    expression.addFieldChunk(name);
    return expression;
  }

  /** The text of that number in the line that is printed. */
  static JRDesignExpression text(int number) {
    return field(LineSource.TEXT + number);
  }

  /** The value of a parameter. */
  static JRDesignExpression parameter(String name) {
    JRDesignExpression expression = new JRDesignExpression();
    expression.addParameterChunk(name);
    return expression;
  }

  /** These very words, whatever they contain. */
  static JRDesignExpression words(String words) {
    JRDesignExpression expression = new JRDesignExpression();
    expression.setType(ExpressionTypeEnum.SIMPLE_TEXT);
    expression.addTextChunk(words);
    return expression;
  }
}
