package kimngach.read.tidy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsStatus;
import kimngach.model.PeriodParser;
import kimngach.model.Qualifier;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.Sector;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.settings.CodeLists;
import kimngach.settings.ListedCommodity;
import kimngach.settings.ListedOffice;

/** Every word that deliveries of one workspace may use, ready to be looked up row by row. */
public final class Vocabulary {
  private static final int MOST_KEPT_PERIODS = 10_000;

  final CodeLists codes;
  final Words<Measure> measures;
  final Words<Regime> regimes;
  final Words<BorderGate> gates;
  final Words<CustomsOffice> offices;
  final Words<Commodity> commodities;
  final Words<Sector> sectors = Words.of("khu vực kinh tế", "a sector", CodeLists.SECTORS);
  final Words<Scope> scopes = Words.of("phạm vi", "a scope", List.of(Scope.values()));
  final Words<Flow> flows = Words.of("luồng hàng", "a flow", List.of(Flow.values()));
  final Words<Unit> units = Words.of("đơn vị", "a unit", List.of(Unit.values()));
  final Words<ObsStatus> statuses = Words.of("trạng thái", "a status", List.of(ObsStatus.values()));
  final Words<Qualifier> qualifiers =
      Words.of("từ hạn định", "a qualifier", List.of(Qualifier.values()));

  /** The series that rows of all files named lately: months name the same ones. */
  final RecentSeries series = new RecentSeries();

  private final Map<String, Optional<TimePeriod>> periods = new HashMap<>();
  private final Map<Measure, Set<UnitKind>> kinds = new HashMap<>();

  /** The words of these code lists and those that every office shares. */
  public Vocabulary(CodeLists codes) {
    this.codes = codes;
    measures =
        Words.of(
            "chỉ tiêu",
            "a measure",
            Stream.concat(
                    CodeLists.ARITHMETIC.stream(),
                    codes.indicators().stream().map(CodeLists.Indicator::measure))
                .toList());
    regimes =
        Words.of(
            "loại hình",
            "a customs regime",
            Stream.concat(codes.regimes().stream(), codes.bridgeLines().stream()).toList());
    gates =
        Words.of(
            "cửa khẩu", "a border gate", codes.gates().stream().map(CodeLists.Gate::gate).toList());
    offices =
        Words.of(
            "đơn vị hải quan",
            "a customs office",
            codes.offices().stream().map(ListedOffice::office).toList());
    commodities =
        Words.of(
            "mặt hàng",
            "a group of goods",
            codes.commodities().stream().map(ListedCommodity::commodity).toList());
  }

  /** The kinds of unit a measure may be delivered in; empty when the measure is not known. */
  Set<UnitKind> kindsOf(Measure measure) {
    return kinds.computeIfAbsent(measure, codes::kindsOf);
  }

  /** The period of a name; deliveries name few periods, each very often. */
  Optional<TimePeriod> period(String name) {
    if (periods.size() > MOST_KEPT_PERIODS) {
      periods.clear();
    }
    return periods.computeIfAbsent(name, PeriodParser::parse);
  }
}
