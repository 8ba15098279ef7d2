package kimngach.report;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.Sector;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.Unit;
import kimngach.settings.Labels;

/**
 * Series and units in words: the workspace's where it has them, else our own, else the code.
 *
 * @param labels the names of the label files and the code lists
 * @param language the language told
 */
record SeriesInWords(Labels labels, InterfaceLanguage language) {
  private static final Map<String, Sentence> WORDS =
      Map.ofEntries(
          word("scope.national", "cả nước", "national"),
          word("flow.total", "tổng xuất nhập khẩu", "exports and imports"),
          word("sector.domestic", "khu vực trong nước", "domestic sector"),
          word("sector.foreign-invested", "khu vực vốn nước ngoài", "foreign-invested sector"),
          word("measure.turnover", "trị giá", "turnover"),
          word("measure.volume", "lượng", "volume"),
          word("measure.plan", "kế hoạch", "plan"),
          word("measure.stated-growth", "tăng so với cùng kỳ", "growth on last year"),
          word(
              "measure.stated-volume-growth",
              "lượng tăng so với cùng kỳ",
              "growth of volume on last year"),
          word(
              "measure.stated-growth-on-previous",
              "tăng so với kỳ trước",
              "growth on the period before"),
          word("measure.stated-plan-attainment", "so với kế hoạch", "share of the plan"),
          word("unit.tonnes", "tấn", "tonnes"),
          word("unit.thousand-tonnes", "nghìn tấn", "thousand tonnes"),
          word("unit.count", "số lượng", "number"),
          word("unit.thousand-count", "nghìn chiếc", "thousand pieces"),
          word("unit.percent", "%", "%"),
          word("regime.unclassified", "chưa phân loại", "unclassified"));

  private static Map.Entry<String, Sentence> word(String key, String vi, String en) {
    return Map.entry(key, new Sentence(vi, en));
  }

  /** What a measure is called in a table. */
  String of(Measure measure) {
    String key = "measure." + measure.code();
    return own(key).orElseGet(() -> label(key, measure.code()));
  }

  /** What a unit is called. */
  String of(Unit unit) {
    String key = "unit." + unit.code();
    return own(key).orElseGet(() -> label(key, unit.code()));
  }

  /** What part of trade a series is: scope, flow and every part singled out. */
  String part(SeriesKey key) {
    Flow flow = key.flow();
    boolean isTold =
        key.scope() == Scope.NONE
            || !key.commodity().equals(Commodity.ALL)
            || !key.sector().equals(Sector.ALL);
    return Stream.of(
            key.scope() == Scope.NONE ? "" : named("scope.", key.scope().code()),
            flow == Flow.TOTAL && isTold ? "" : named("flow.", flow.code()),
            key.sector().equals(Sector.ALL) ? "" : named("sector.", key.sector().code()),
            regime(key.regime()),
            key.gate().equals(BorderGate.ALL) ? "" : named("gate.", key.gate().code()),
            office(key.office()),
            key.commodity().equals(Commodity.ALL)
                ? ""
                : named("commodity.", key.commodity().code()))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** What a series is: its measure and what part of trade. */
  String whole(SeriesKey key) {
    return Stream.of(of(key.measure()), part(key))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(": "));
  }

  private String regime(Regime regime) {
    if (regime.equals(Regime.ALL)) {
      return "";
    }
    String key = "regime." + regime.code();
    String name = labels.find(language, key).or(() -> own(key)).orElse("");
    return regime.isCustomsCode()
        ? (regime.code() + " " + name).strip()
        : name.isEmpty() ? regime.code() : name;
  }

  private String office(CustomsOffice office) {
    return office.equals(CustomsOffice.ALL)
        ? ""
        : (office.code() + " " + labels.find(language, "office." + office.code()).orElse(""))
            .strip();
  }

  private String named(String list, String code) {
    return label(list + code, code);
  }

  /** The label files' words; "Tổng số", that bulletins print of a flow, says too little here. */
  private String label(String key, String code) {
    return labels
        .find(language, key)
        .filter(any -> !key.equals("flow.total"))
        .or(() -> own(key))
        .orElse(code);
  }

  private Optional<String> own(String key) {
    return Optional.ofNullable(WORDS.get(key)).map(sentence -> sentence.in(language));
  }
}
