package kimngach.read.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kimngach.model.Unit;
import kimngach.model.UnitKind;

/** The units that offices write above a table, in a column header or beside a row. */
final class UnitWords {
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "^((don vi tinh|don vi|dvt|unit of measure|units?)\\s*[:.]?\\s*)?(tri gia\\s*:\\s*)?");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(;|,|\\s-\\s|/|\\band\\b|\\bva\\b)\\s*");
  private static final List<Map.Entry<Pattern, Unit>> WORDS =
      List.of(
          word(
              "(ty|ti|billion|bn\\.?) (usd|us\\$|us dollars?|do ?la( my)?)|usd billion",
              Unit.BILLION_USD),
          word(
              "(trieu|tr\\.?|million|mill?\\.?|mn\\.?) ?(usd|us\\$|us dollars?|do ?la( my)?)"
                  + "|usd million",
              Unit.MILLION_USD),
          word(
              "(nghin|ngan|1\\.?000|thousand|thous?\\.?) ?(usd|us\\$|us dollars?|do ?la( my)?)"
                  + "|usd thousand",
              Unit.THOUSAND_USD),
          word("usd|us\\$|us dollars?|do ?la my", Unit.USD),
          word("(ty|ti|billion|bn\\.?) (dong|vnd|vnds?|dongs)", Unit.BILLION_VND),
          word("(trieu|tr\\.?|million|mill?\\.?) ?(dong|vnd|dongs)", Unit.MILLION_VND),
          word(
              "(nghin|ngan|1\\.?000|thousand|thous?\\.?) ?(tan|tons?|tonnes?)",
              Unit.THOUSAND_TONNES),
          word("tan|tons?|tonnes?|mt", Unit.TONNES),
          word(
              "(nghin|ngan|1\\.?000|thousand) ?(chiec|cai|con|bo|pieces?|units?|heads?|pcs)",
              Unit.THOUSAND_COUNT),
          word("chiec|cai|con|bo|to khai|pieces?|units?|pcs", Unit.COUNT),
          word("%|phan tram|per ?cent", Unit.PERCENT),
          word("(luot )?xe/ngay|vehicles? (per|a) day", Unit.VEHICLES_PER_DAY),
          word("toa/ngay|wagons? (per|a) day", Unit.WAGONS_PER_DAY));

  private UnitWords() {}

  private static Map.Entry<Pattern, Unit> word(String pattern, Unit unit) {
    return Map.entry(Pattern.compile(pattern), unit);
  }

  /** The unit that a word names; empty when it names none known here. */
  static Optional<Unit> unit(String word) {
    String plain = Plain.of(word).replaceAll("^[(\\[]|[)\\]:.]$", "").strip();
    return WORDS.stream()
        .filter(entry -> entry.getKey().matcher(plain).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether a text is a note on units and nothing else: {@code Nghìn tấn; Triệu USD}. */
  static boolean isNote(String text) {
    return !of(text).isEmpty();
  }

  /** The unit of each measure that a unit note names; none when the text is no such note. */
  static Map<String, Unit> of(String text) {
    String plain = Plain.of(text);
    boolean introduced = !INTRODUCTION.matcher(plain).replaceFirst("").equals(plain);
    String rest = INTRODUCTION.matcher(plain.replaceAll("^[(\\[]|[)\\]]$", "")).replaceFirst("");
    Map<String, Unit> units = new LinkedHashMap<>();
    Optional<Unit> whole = unit(rest);
    if (whole.isPresent()) {
      units.put(measure(whole.get()), whole.get());
      return units;
    }
    for (String part : SEPARATOR.split(rest)) {
      Optional<Unit> unit = unit(part);
      if (unit.isEmpty() && !introduced) {
        return Map.of();
      }
      unit.ifPresent(found -> units.putIfAbsent(measure(found), found));
    }
    return units;
  }

  /** The unit in brackets, or after a comma, at the end of a header: {@code Trị giá (USD)}. */
  static Optional<Unit> inHeader(String header) {
    String plain = Plain.of(header);
    for (Map.Entry<Pattern, Unit> entry : WORDS) {
      var found =
          Pattern.compile("[(\\[,:] ?(dvt ?:? ?)?(?:" + entry.getKey().pattern() + ")[)\\]]?")
              .matcher(plain);
      if (found.find()) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** The measure that is usually counted in a unit. */
  static String measure(Unit unit) {
    if (unit.kind() == UnitKind.TONNES || unit.kind() == UnitKind.COUNT) {
      return "volume";
    }
    return unit.kind() == UnitKind.PERCENT ? "percent" : "turnover";
  }
}
