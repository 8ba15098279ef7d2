package kimngach.settings.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kimngach.model.Coded;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.settings.CodeLists;
import kimngach.settings.ListedCommodity;
import kimngach.settings.ListedOffice;
import kimngach.settings.YamlMap;

/** Reads what entries say of a series, each code checked against its list. */
final class SeriesEntries {
  private final CodeLists codes;
  private final Words words;
  private final Map<Dimension, Map<String, Coded>> members = new EnumMap<>(Dimension.class);

  SeriesEntries(CodeLists codes, Words words) {
    this.codes = codes;
    this.words = words;
    put(Dimension.SCOPE, Arrays.stream(Scope.values()).filter(s -> s != Scope.NONE).toList());
    put(Dimension.FLOW, List.of(Flow.values()));
    put(Dimension.GATE, codes.gates().stream().map(CodeLists.Gate::gate).toList());
    put(
        Dimension.REGIME,
        Stream.of(
                codes.regimes().stream(),
                codes.bridgeLines().stream(),
                codes.customsRegimes().stream().map(listed -> listed.regime()))
            .flatMap(regimes -> regimes)
            .toList());
    put(Dimension.OFFICE, codes.offices().stream().map(ListedOffice::office).toList());
    put(Dimension.SECTOR, CodeLists.SECTORS);
    put(Dimension.COMMODITY, codes.commodities().stream().map(ListedCommodity::commodity).toList());
    put(
        Dimension.MEASURE,
        Stream.concat(
                CodeLists.ARITHMETIC.stream(),
                codes.indicators().stream().map(CodeLists.Indicator::measure))
            .toList());
    put(Dimension.UNIT, List.of(Unit.values()));
  }

  private void put(Dimension dimension, Collection<? extends Coded> listed) {
    Map<String, Coded> byCode = new LinkedHashMap<>();
    listed.forEach(member -> byCode.put(member.code(), member));
    members.put(dimension, byCode);
  }

  /** The keys of a series, and further ones. */
  static String[] keys(String... more) {
    return Stream.concat(Arrays.stream(Dimension.values()).map(Dimension::key), Stream.of(more))
        .toArray(String[]::new);
  }

  /** What a map says of a series. */
  SeriesPart read(YamlMap map) {
    Map<Dimension, Coded> said = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      code(map, dimension).ifPresent(code -> said.put(dimension, code));
    }
    return new SeriesPart(said);
  }

  private Optional<Coded> code(YamlMap map, Dimension dimension) {
    String key = dimension.key();
    return written(map, dimension)
        .or(() -> words.oneOf(map, key, vi(dimension), "a known " + key, known(dimension)));
  }

  /** A code that no list has, of a form that the national lists will grow by. */
  private Optional<Coded> written(YamlMap map, Dimension dimension) {
    if (map.optional(dimension.key()).isEmpty()) {
      return Optional.empty();
    }
    String text = map.text(dimension.key());
    if (dimension == Dimension.REGIME && new Regime(text).isCustomsCode()) {
      return Optional.of(new Regime(text));
    }
    return dimension == Dimension.OFFICE && new CustomsOffice(text).isCustomsCode()
        ? Optional.of(new CustomsOffice(text))
        : Optional.empty();
  }

  private static String vi(Dimension dimension) {
    return switch (dimension) {
      case SCOPE -> "một phạm vi";
      case FLOW -> "một luồng hàng";
      case GATE -> "một cửa khẩu";
      case REGIME -> "một loại hình";
      case OFFICE -> "một đơn vị hải quan";
      case SECTOR -> "một khu vực kinh tế";
      case COMMODITY -> "một mặt hàng";
      case MEASURE -> "một chỉ tiêu";
      case UNIT -> "một đơn vị tính";
    };
  }

  /** The codes of a dimension. */
  Map<String, Coded> known(Dimension dimension) {
    return members.getOrDefault(dimension, Map.of());
  }

  /** Whether a measure can be counted in a unit. */
  boolean fits(Measure measure, Unit unit) {
    Set<UnitKind> kinds = codes.kindsOf(measure);
    return kinds.isEmpty() || kinds.contains(unit.kind());
  }

  /** Whether a measure is counted in percent. */
  boolean isPercent(Measure measure) {
    return codes.kindsOf(measure).equals(Set.of(UnitKind.PERCENT));
  }

  /** The codes of the units that fit a measure. */
  List<String> unitsOf(Measure measure) {
    List<String> fitting = new ArrayList<>();
    for (Unit unit : Unit.values()) {
      if (fits(measure, unit)) {
        fitting.add(unit.code());
      }
    }
    return fitting;
  }
}
