package kimngach.read.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a form with the months, years and status words in them made places to fill. */
final class Wording {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile("(?<![\\d/])(0?[1-9]|1[0-2])\\s*[/-]\\s*((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern YEAR_AND_MONTH =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-(0[1-9]|1[0-2])(?!\\d)");
  private static final Pattern MONTH_AFTER =
      Pattern.compile("(tháng|thang|month)(\\s+)(0?[1-9]|1[0-2])(?![\\d])", FLAGS);
  private static final Pattern MONTH_BEFORE =
      Pattern.compile("(?<![\\d/])(0?[1-9]|1[0-2])(\\s+)(tháng|thang|months?)", FLAGS);
  private static final Pattern YEAR = Pattern.compile("(?<![\\d])((?:19|20)\\d\\d)(?![\\d])");
  private static final Pattern ENGLISH_MONTH =
      Pattern.compile(
          "\\b(January|February|March|April|May|June|July|August|September|October|November"
              + "|December)\\b",
          FLAGS);

  private static final Pattern QUARTER_BEFORE =
      Pattern.compile("\\b(1st|2nd|3rd|4th|first|second|third|fourth)(?= (quarter|of)\\b)", FLAGS);
  private static final Pattern QUARTER_AFTER =
      Pattern.compile("(quý|quy)(\\s+)(IV|I{1,3}|[1-4])(?![\\p{L}\\d])", FLAGS);

  /** Status words, the longest first, with the code each stands for. */
  private static final List<Map.Entry<String, String>> STATUS =
      List.of(
          Map.entry("Ước thực hiện", "E"),
          Map.entry("Ước tính", "E"),
          Map.entry("Ước đạt", "E"),
          Map.entry("Dự ước", "E"),
          Map.entry("Ước", "E"),
          Map.entry("Estimation", "E"),
          Map.entry("Estimates", "E"),
          Map.entry("Estimated", "E"),
          Map.entry("Estimate", "E"),
          Map.entry("Sơ bộ", "P"),
          Map.entry("Preliminary", "P"),
          Map.entry("Prel.", "P"),
          Map.entry("Chính thức", "A"),
          Map.entry("Thực hiện", "A"),
          Map.entry("Implementation", "A"),
          Map.entry("Actual", "A"),
          Map.entry("Accrued", "A"),
          Map.entry("Final", "A"));

  private Wording() {}

  /** A column's header with places for status, months and years. */
  static String header(String text) {
    String line = template(text);
    return status(line)
        .map(word -> line.replaceFirst(Pattern.quote(word.word()), "{status}"))
        .orElse(line);
  }

  /**
   * The words with {@code {month}}, {@code {year}}, {@code {last-year}} and {@code {quarter}}; what
   * else varies becomes a star.
   */
  static String template(String text) {
    String line = Plain.line(text);
    String lastYear = lastYear(line);
    line = MONTH_AND_YEAR.matcher(line).replaceAll("{month}/{year}");
    line = YEAR_AND_MONTH.matcher(line).replaceAll("{year}-{month}");
    line = MONTH_AFTER.matcher(line).replaceAll("$1$2{month}");
    line = MONTH_BEFORE.matcher(line).replaceAll("{month}$2$3");
    line = ENGLISH_MONTH.matcher(line).replaceAll("{month}");
    line = QUARTER_BEFORE.matcher(line).replaceAll("{quarter}");
    line = QUARTER_AFTER.matcher(line).replaceAll("$1$2{quarter}");
    if (!lastYear.isEmpty()) {
      line = line.replace(lastYear, "{last-year}");
    }
    line = YEAR.matcher(line).replaceAll("{year}");
    for (String place : List.of("{month}", "{year}", "{last-year}", "{quarter}")) {
      line = once(line, place);
    }
    return line;
  }

  /** The earlier of two years that follow one another; blank when the words have no two. */
  private static String lastYear(String line) {
    List<String> years =
        YEAR.matcher(line).results().map(found -> found.group(1)).distinct().toList();
    return years.stream()
        .filter(year -> years.contains(String.valueOf(Integer.parseInt(year) + 1)))
        .findFirst()
        .orElse("");
  }

  /** The words with a star for every month and year, as a title is known by. */
  static String timeless(String text) {
    return template(text).replaceAll("\\{[a-z-]+\\}", "*");
  }

  private static String once(String line, String place) {
    int first = line.indexOf(place);
    if (first < 0) {
      return line;
    }
    int after = first + place.length();
    return line.substring(0, after) + line.substring(after).replace(place, "*");
  }

  /**
   * A status word in a header.
   *
   * @param word the word as the header writes it
   * @param code the status it stands for
   */
  record Status(String word, String code) {}

  /** The status word of a header; empty when it has none. */
  static Optional<Status> status(String header) {
    for (Map.Entry<String, String> entry : STATUS) {
      Matcher word =
          Pattern.compile("(?<!\\p{L})" + Pattern.quote(entry.getKey()) + "(?!\\p{L})", FLAGS)
              .matcher(header);
      if (word.find()) {
        return Optional.of(new Status(word.group(), entry.getValue()));
      }
    }
    return Optional.empty();
  }
}
