package kimngach.prove;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.model.Language;

/** Reads printed characters back as the numbers a reader of the language sees. */
final class PrintedNumber {
  private static final Pattern POINT_BETWEEN_THOUSANDS =
      Pattern.compile("(-?)(\\d{1,3}(?:\\.\\d{3})*)(?:,(\\d+))?");
  private static final Pattern COMMA_BETWEEN_THOUSANDS =
      Pattern.compile("(-?)(\\d{1,3}(?:,\\d{3})*)(?:\\.(\\d+))?");
  private static final String RANGE = "–";

  private PrintedNumber() {}

  /** The number, or both ends of a range; empty when a reader could not read it as that. */
  static Optional<List<BigDecimal>> read(String text, Language language) {
    List<BigDecimal> ends = new ArrayList<>();
    for (String end : text.split(RANGE, -1)) {
      Matcher written = form(language).matcher(end);
      if (!written.matches()) {
        return Optional.empty();
      }
      String whole = written.group(2).replace(".", "").replace(",", "");
      String decimals = Optional.ofNullable(written.group(3)).map(one -> "." + one).orElse("");
      ends.add(new BigDecimal(written.group(1) + whole + decimals));
    }
    return Optional.of(ends);
  }

  private static Pattern form(Language language) {
    return switch (language) {
      case VI -> POINT_BETWEEN_THOUSANDS;
      case EN, ZH -> COMMA_BETWEEN_THOUSANDS;
    };
  }
}
