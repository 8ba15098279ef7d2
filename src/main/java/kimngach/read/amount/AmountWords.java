package kimngach.read.amount;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kimngach.model.Qualifier;
import kimngach.model.UnitKind;

/** The words that stand around an amount in Vietnamese, English and Chinese. */
final class AmountWords {
  /** Words before a number that say on which side of it the value lies. */
  static final Map<String, Qualifier> HEDGES =
      Map.ofEntries(
          entry("gần", Qualifier.NEARLY),
          entry("nearly", Qualifier.NEARLY),
          entry("近", Qualifier.NEARLY),
          entry("hơn", Qualifier.OVER),
          entry("trên", Qualifier.OVER),
          entry("vượt", Qualifier.OVER),
          entry("over", Qualifier.OVER),
          entry("more than", Qualifier.OVER),
          entry("超", Qualifier.OVER),
          entry("超过", Qualifier.OVER),
          entry("逾", Qualifier.OVER),
          entry("khoảng", Qualifier.ABOUT),
          entry("chừng", Qualifier.ABOUT),
          entry("xấp xỉ", Qualifier.ABOUT),
          entry("about", Qualifier.ABOUT),
          entry("approximately", Qualifier.ABOUT),
          entry("约", Qualifier.ABOUT));

  /** Words before a percentage that make it a change: 1 for a rise, -1 for a fall. */
  static final Map<String, Integer> CHANGES =
      Map.of("tăng", 1, "giảm", -1, "up", 1, "down", -1, "增长", 1, "增", 1, "下降", -1, "降", -1);

  /** The word before a ratio. */
  static final Set<String> TIMES_BEFORE = Set.of("gấp");

  /** The currency before a number. */
  static final Set<String> DOLLARS_BEFORE = Set.of("usd", "us$");

  /** Words after a ratio. */
  static final Set<String> TIMES_AFTER = Set.of("lần", "times", "倍");

  /** Words after a percentage. */
  static final Set<String> PERCENT_AFTER = Set.of("%", "phần trăm", "per cent", "percent");

  /** The power of ten of a word after a number. */
  static final Map<String, Integer> POWERS =
      Map.ofEntries(
          entry("nghìn", 3),
          entry("ngàn", 3),
          entry("triệu", 6),
          entry("tỷ", 9),
          entry("tỉ", 9),
          entry("nghìn tỷ", 12),
          entry("nghìn tỉ", 12),
          entry("ngàn tỷ", 12),
          entry("ngàn tỉ", 12),
          entry("thousand", 3),
          entry("million", 6),
          entry("mn", 6),
          entry("billion", 9),
          entry("bn", 9),
          entry("trillion", 12),
          entry("万", 4),
          entry("百万", 6),
          entry("千万", 7),
          entry("亿", 8),
          entry("十亿", 9),
          entry("万亿", 12));

  /** What a word after a number counts. */
  static final Map<String, UnitKind> COUNTED =
      Map.ofEntries(
          entry("usd", UnitKind.USD),
          entry("us$", UnitKind.USD),
          entry("đô la", UnitKind.USD),
          entry("đô la mỹ", UnitKind.USD),
          entry("us dollars", UnitKind.USD),
          entry("美元", UnitKind.USD),
          entry("đồng", UnitKind.VND),
          entry("vnd", UnitKind.VND),
          entry("vnđ", UnitKind.VND),
          entry("越盾", UnitKind.VND),
          entry("tấn", UnitKind.TONNES),
          entry("tonnes", UnitKind.TONNES),
          entry("吨", UnitKind.TONNES));

  /** Currencies that no unit of a bulletin counts, by the code a sentence names. */
  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          entry("元", "CNY"),
          entry("人民币", "CNY"),
          entry("元人民币", "CNY"),
          entry("cny", "CNY"),
          entry("rmb", "CNY"),
          entry("ndt", "CNY"),
          entry("nhân dân tệ", "CNY"),
          entry("yuan", "CNY"),
          entry("eur", "EUR"),
          entry("euro", "EUR"),
          entry("€", "EUR"),
          entry("日元", "JPY"),
          entry("jpy", "JPY"));

  private AmountWords() {}

  /** The currency that a word names and that no unit counts. */
  static Optional<String> foreign(String word) {
    return Optional.ofNullable(FOREIGN.get(word));
  }
}
