package kimngach.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kimngach.model.Interval;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.Qualifier;
import kimngach.model.Sentence;
import kimngach.model.figure.Figure;

/** Tells that a template forces a hedge word that the values do not prove. */
final class HedgeFault {
  private static final int MORE_DIGITS = 2;

  private HedgeFault() {}

  /**
   * The fault.
   *
   * @param number the number it would stand before
   * @param possible the values of the figure, in the unit of the number; empty where nothing is
   *     known of them
   */
  static TemplateFault notProved(
      Qualifier word, Figure figure, BigDecimal number, Optional<Interval> possible) {
    return new TemplateFault(
        "Cần "
            + figure.id()
            + " nằm "
            + where(word).vi()
            + " "
            + NumberStyle.of(Language.VI).write(number)
            + ", thấy "
            + possible
                .map(one -> values(one, number.scale(), Language.VI, " đến "))
                .orElse("không có giới hạn")
            + "; hãy dùng hedged(...) để chương trình tự chọn chữ.",
        "Expecting "
            + figure.id()
            + " to be "
            + where(word).en()
            + " "
            + NumberStyle.of(Language.EN).write(number)
            + ", found "
            + possible
                .map(one -> values(one, number.scale(), Language.EN, " to "))
                .orElse("no bounds")
            + ": use hedged(...), which chooses the word");
  }

  private static Sentence where(Qualifier word) {
    return switch (word) {
      case NEARLY -> new Sentence("sát dưới", "just below");
      case OVER -> new Sentence("sát trên", "just above");
      case ABOUT -> new Sentence("quanh", "close to");
      case NONE -> new Sentence("đúng", "at");
    };
  }

  private static String values(Interval possible, int scale, Language language, String between) {
    NumberStyle style = NumberStyle.of(language);
    int digits = Math.max(0, scale) + MORE_DIGITS;
    String low = style.write(possible.low().setScale(digits, RoundingMode.FLOOR));
    String high = style.write(possible.high().setScale(digits, RoundingMode.CEILING));
    return low.equals(high) ? low : low + between + high;
  }
}
