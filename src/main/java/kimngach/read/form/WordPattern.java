package kimngach.read.form;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kimngach.model.ObsStatus;
import kimngach.settings.layout.Placeholder;

/** A pattern of a layout, ready to be matched: words, placeholders in braces, and asterisks. */
final class WordPattern {
  private static final int LONGEST = 400;
  private static final Pattern TOKEN = Pattern.compile("\\{([a-z-]+)}|\\*");
  private static final List<String> ENGLISH_MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?<!\\d)(?:0?[1-9]|1[0-2])(?!\\d)|"
          + "(?:january|february|march|april|may|june|july|august|september|october|november"
          + "|december|sept|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)(?!\\p{L})\\.?|"
          + FoldedText.of("cả năm");
  private static final String YEAR = "(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)";
  private static final Map<String, Integer> QUARTERS =
      Map.ofEntries(
          entry("1", 1),
          entry("2", 2),
          entry("3", 3),
          entry("4", 4),
          entry("i", 1),
          entry("ii", 2),
          entry("iii", 3),
          entry("iv", 4),
          entry("1st", 1),
          entry("2nd", 2),
          entry("3rd", 3),
          entry("4th", 4),
          entry("first", 1),
          entry("second", 2),
          entry("third", 3),
          entry("fourth", 4));

  private final Pattern regex;
  private final List<Placeholder> groups = new ArrayList<>();
  private final Map<String, ObsStatus> statuses;
  private final Map<String, Integer> quarters;

  /**
   * A pattern.
   *
   * @param statuses the words that {@code {status}} may be, folded
   * @param moreQuarters the words that {@code {quarter}} may be beside the usual ones, folded
   */
  WordPattern(String text, Map<String, ObsStatus> statuses, Map<String, Integer> moreQuarters) {
    this.statuses = statuses;
    this.quarters = new java.util.HashMap<>(QUARTERS);
    this.quarters.putAll(moreQuarters);
    var built = new StringBuilder();
    Matcher token = TOKEN.matcher(text);
    int from = 0;
    while (token.find()) {
      built.append(literal(text.substring(from, token.start())));
      built.append(token.group().equals("*") ? ".*" : group(token.group(1)));
      from = token.end();
    }
    built.append(literal(text.substring(from)));
    regex = Pattern.compile(built.toString(), Pattern.DOTALL);
  }

  private static String literal(String text) {
    String folded = FoldedText.of(text);
    if (folded.isEmpty()) {
      return text.isEmpty() ? "" : " ?";
    }
    boolean spaceBefore = Character.isWhitespace(text.charAt(0));
    boolean spaceAfter = Character.isWhitespace(text.charAt(text.length() - 1));
    return (spaceBefore ? " ?" : "") + Pattern.quote(folded) + (spaceAfter ? " ?" : "");
  }

  private String group(String word) {
    Placeholder placeholder = Placeholder.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    groups.add(placeholder);
    return "("
        + switch (placeholder) {
          case STATUS -> oneOf(statuses.keySet());
          case MONTH -> MONTH;
          case YEAR, LAST_YEAR -> YEAR;
          case QUARTER -> "(?<![\\p{L}\\d])(?:" + oneOf(quarters.keySet()) + ")(?![\\p{L}\\d])";
        }
        + ")";
  }

  private static String oneOf(java.util.Set<String> words) {
    return words.isEmpty()
        ? "(?!)"
        : words.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
  }

  /** What the whole of a folded text says; empty when it does not match. */
  Optional<Said> whole(String folded) {
    Matcher matcher = regex.matcher(folded);
    return folded.length() <= LONGEST && matcher.matches() ? said(matcher) : Optional.empty();
  }

  /** What a part of a folded text says; empty when no part matches. */
  Optional<Said> within(String folded) {
    Matcher matcher = regex.matcher(folded);
    return folded.length() <= LONGEST && matcher.find() ? said(matcher) : Optional.empty();
  }

  /** A placeholder that comes twice must stand for the same both times. */
  private Optional<Said> said(Matcher matcher) {
    Said said = Said.NOTHING;
    for (int i = 0; i < groups.size(); i++) {
      String text = String.valueOf(matcher.group(i + 1)).strip();
      Said more = said(groups.get(i), text, said);
      if (groups.subList(0, i).contains(groups.get(i)) && !more.equals(said)) {
        return Optional.empty();
      }
      said = more;
    }
    return Optional.of(said);
  }

  private Said said(Placeholder placeholder, String text, Said so) {
    return switch (placeholder) {
      case STATUS ->
          new Said(
              Optional.ofNullable(statuses.get(text)),
              so.month(),
              so.year(),
              so.lastYear(),
              so.isQuarter());
      case MONTH ->
          new Said(so.status(), Optional.of(monthOf(text)), so.year(), so.lastYear(), false);
      case YEAR ->
          new Said(
              so.status(),
              so.month(),
              Optional.of(Integer.valueOf(text)),
              so.lastYear(),
              so.isQuarter());
      case LAST_YEAR ->
          new Said(
              so.status(),
              so.month(),
              so.year(),
              Optional.of(Integer.valueOf(text)),
              so.isQuarter());
      case QUARTER ->
          new Said(
              so.status(),
              Optional.ofNullable(quarters.get(text)).map(quarter -> quarter * 3),
              so.year(),
              so.lastYear(),
              true);
    };
  }

  private static int monthOf(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    int english = ENGLISH_MONTHS.indexOf(text.substring(0, Math.min(3, text.length())));
    return english < 0 ? 12 : english + 1;
  }
}
