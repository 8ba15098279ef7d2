package kimngach.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kimngach.model.Coded;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.settings.CodeLists;
import kimngach.settings.SeriesName;
import kimngach.settings.Suggestion;

/**
 * The names that templates give series: those of the settings, and turnover need not be said:
 * {@code declared.export.A11} is {@code turnover.declared.export.A11}.
 */
final class SeriesNames {
  private final CodeLists codes;

  private final Map<String, Optional<SeriesKey>> parsed = new HashMap<>();

  /** Every part that a name may have; none until it is first asked for. */
  private Set<String> known = Set.of();

  /** The names that the code lists of a workspace allow. */
  SeriesNames(CodeLists codes) {
    this.codes = codes;
  }

  /** The series of a name; empty when a part is not known or stands out of order. */
  Optional<SeriesKey> parse(String name) {
    return parsed.computeIfAbsent(
        name,
        one ->
            SeriesName.parse(one, codes)
                .or(() -> SeriesName.parse(Measure.TURNOVER.code() + "." + one, codes)));
  }

  /** What is wrong with a name that is no series. */
  Sentence wrong(String name) {
    for (String part : name.split("\\.", -1)) {
      if (!known().contains(part)) {
        return unknown(part, name);
      }
    }
    return new Sentence(
        "\""
            + name
            + "\" sai thứ tự: chỉ tiêu, phạm vi, luồng, loại hình, cửa khẩu, đơn vị hải"
            + " quan, khu vực, mặt hàng.",
        "Expecting measure, scope, flow, regime, gate, office, sector, commodity in this order,"
            + " found \""
            + name
            + "\"");
  }

  /** Whether this is a part that names of series may have. */
  boolean isCode(String part) {
    return known().contains(part) || new CustomsOffice(part).isCustomsCode();
  }

  /** What is wrong with a name that has a part nobody knows. */
  Sentence unknown(String part, String name) {
    Sentence meant = Suggestion.didYouMean(part, known());
    return new Sentence(
        "\"" + name + "\" không phải là chỉ tiêu: không có mã \"" + part + "\"" + meant.vi(),
        "Expecting codes joined by points, found \""
            + part
            + "\" in \""
            + name
            + "\""
            + meant.en());
  }

  private Set<String> known() {
    if (known.isEmpty()) {
      known = all();
    }
    return known;
  }

  private Set<String> all() {
    List<Coded> all = new ArrayList<>(CodeLists.ARITHMETIC);
    codes.indicators().forEach(indicator -> all.add(indicator.measure()));
    codes.gates().forEach(gate -> all.add(gate.gate()));
    codes.customsRegimes().forEach(listed -> all.add(listed.regime()));
    codes.offices().forEach(listed -> all.add(listed.office()));
    codes.commodities().forEach(listed -> all.add(listed.commodity()));
    all.add(Regime.UNCLASSIFIED);
    all.addAll(CodeLists.SECTORS);
    Set<String> parts = new TreeSet<>();
    Stream.of(
            all,
            List.of(Scope.values()),
            List.of(Flow.values()),
            codes.regimes(),
            codes.bridgeLines())
        .flatMap(List::stream)
        .map(Coded::code)
        .filter(code -> !code.isEmpty())
        .forEach(parts::add);
    return parts;
  }
}
