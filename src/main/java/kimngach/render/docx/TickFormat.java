package kimngach.render.docx;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        .map(mark -> grouped(axis, mark))
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

  /**
   * A case for each number of groups that ticks have, the longest first. There are three at most,
   * as many as a format holds: zero is one, and the others are within ten times each other.
   */
  private static String grouped(Axis axis, String mark) {
    StringBuilder format = new StringBuilder();
    groupsOfTicks(axis).stream()
        .filter(groups -> groups > 1)
        .sorted(Comparator.reverseOrder())
        .forEach(
            groups ->
                format
                    .append("[>=1")
                    .append("000".repeat(groups - 1))
                    .append("]#")
                    .append(("\"" + mark + "\"000").repeat(groups - 1))
                    .append(';'));
    return format.append(PLAIN).toString();
  }

  private static Set<Integer> groupsOfTicks(Axis axis) {
    Set<Integer> groups = new HashSet<>();
    for (int tick = 0; tick < axis.ticks().size(); tick++) {
      BigDecimal value = axis.step().multiply(BigDecimal.valueOf(tick));
      groups.add((value.toBigInteger().toString().length() + 2) / 3);
    }
    return groups;
  }
}
