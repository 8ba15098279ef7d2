package kimngach.render.docx;

import java.math.BigDecimal;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Chart.Axis;
import kimngach.model.bulletin.Text;

/**
 * The number format by which an axis reads as its ticks are printed.
 *
 * <p>A grouping mark is a literal in the format, for otherwise the computer of the reader would
 * choose it, and {@code 4.000} would become {@code 4,000} beside a Vietnamese text. The mark of
 * decimals cannot be a literal; it follows the computer. Nor can the mark of thousands be one below
 * zero, for a format has only three cases: such an axis is written without it.
 */
final class TickFormat {
  private static final String PLAIN = "0";
  private static final List<String> GROUPING_MARKS = List.of(".", ",", " ", "\u00a0", "\u202f");

  private TickFormat() {}

  /** The format whose ticks read as those of the axis in one language. */
  static String of(Axis axis, Language language) {
    int decimals = Math.max(0, axis.step().stripTrailingZeros().scale());
    if (decimals > 0) {
      return PLAIN + "." + PLAIN.repeat(decimals);
    }
    if (axis.minimum().signum() < 0) {
      return PLAIN;
    }
    return GROUPING_MARKS.stream()
        .filter(mark -> readsAsPrinted(axis, language, mark))
        .findFirst()
        .map(TickFormat::grouped)
        .orElse(PLAIN);
  }

  private static boolean readsAsPrinted(Axis axis, Language language, String mark) {
    boolean marked = false;
    BigDecimal value = axis.minimum();
    for (Text tick : axis.ticks()) {
      String printed = tick.plain(language);
      if (!printed.equals(groups(value.toBigInteger().toString(), mark))) {
        return false;
      }
      marked |= printed.contains(mark);
      value = value.add(axis.step());
    }
    return marked;
  }

  private static String groups(String digits, String mark) {
    return digits.length() <= 3
        ? digits
        : groups(digits.substring(0, digits.length() - 3), mark)
            + mark
            + digits.substring(digits.length() - 3);
  }

  private static String grouped(String mark) {
    String literal = "\"" + mark + "\"";
    String thousands = "#" + literal + "##0";
    String millions = "#" + literal + "##0" + literal + "000";
    return "[>=1000000]" + millions + ";[>=1000]" + thousands.replace("##0", "000") + ";" + PLAIN;
  }
}
