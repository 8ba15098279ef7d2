package kimngach.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.BorderGate;
import kimngach.model.CellRef;
import kimngach.model.CustomsOffice;
import kimngach.model.Measure;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Regime;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.UnitKind;
import kimngach.model.Vintage;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Verdict;
import kimngach.settings.BridgeLine;
import kimngach.settings.CodeLists;
import kimngach.settings.ConfiguredBridge;
import kimngach.settings.ListedName;
import kimngach.settings.ListedOffice;
import kimngach.settings.Reconciliation;
import kimngach.settings.RuleSetting;
import kimngach.settings.rules.BuiltInRule;

/**
 * Deliveries in a few lines, one line a value: {@code declared export 2023 = nearly 2730
 * million-usd E from customs}; one that begins with {@code of-which} is listed so; what follows
 * {@code #} is its note.
 */
final class Sample {
  private static final Source PREFERRED = new Source("customs");

  private final List<Observation> observations = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private Vintage asOf;

  private Sample(String delivery) {
    asOf = new Vintage(YearMonth.parse(delivery));
  }

  /** What one delivery brought, the first line in row 2. */
  static Sample delivered(String month, String... values) {
    return new Sample(month).then(month, values);
  }

  /** What the next delivery brought; the figures are then as of this delivery. */
  Sample then(String month, String... values) {
    asOf = new Vintage(YearMonth.parse(month));
    for (int index = 0; index < values.length; index++) {
      CellRef cell = new CellRef("input/" + month + "/turnover.csv", "", index + 2, 7);
      observations.add(SampleLine.read(values[index], asOf, cell));
      lines.add(values[index]);
    }
    return this;
  }

  /** The cell of a line; of the last one if it was delivered several times. */
  CellRef cellOf(String line) {
    return observations.get(lines.lastIndexOf(line)).cell();
  }

  /** The same deliveries, read in the opposite order. */
  Sample backwards() {
    Sample backwards = new Sample(asOf.toString());
    for (int index = observations.size() - 1; index >= 0; index--) {
      backwards.observations.add(observations.get(index));
      backwards.lines.add(lines.get(index));
    }
    return backwards;
  }

  /** What all rules find, each as strict as usual. */
  List<Finding> findings() {
    return findings(settings(Map.of()));
  }

  /** What one rule finds, as strict as usual. */
  List<Finding> findings(String rule) {
    return findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  /** What one rule finds when it forgives some million USD or percentage points. */
  List<Finding> findings(BuiltInRule rule, String tolerance) {
    RuleSetting lenient =
        new RuleSetting(Optional.of(rule.usualSeverity()), new BigDecimal(tolerance));
    return findings(settings(Map.of(rule.code(), lenient))).stream()
        .filter(finding -> finding.rule().equals(rule.code()))
        .toList();
  }

  List<Finding> findings(Reconciliation settings) {
    return findings(settings, codes());
  }

  /** What one rule finds under another bridge, as strict as usual. */
  List<Finding> findings(String rule, ConfiguredBridge bridge) {
    return findings(settings(Map.of()), codes().with(bridge)).stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  private List<Finding> findings(Reconciliation settings, CodeLists codes) {
    return verdict(settings, codes).findings();
  }

  /** What most likely is wrong, each rule as strict as usual. */
  List<Diagnosis> diagnoses() {
    return verdict(settings(Map.of()), codes()).diagnoses();
  }

  private Verdict verdict(Reconciliation settings, CodeLists codes) {
    return new Reconciler(settings, codes).reconcile(observations(), asOf, List.of());
  }

  Observations observations() {
    return new Observations(observations, List.of(PREFERRED));
  }

  /** Settings that expect no series. */
  static Reconciliation settings(Map<String, RuleSetting> rules, SeriesKey... expected) {
    return new Reconciliation(rules, Arrays.asList(expected));
  }

  /**
   * Two bridge lines, one of them outside what is declared, one gate that has closed, indicators of
   * each kind.
   */
  static CodeLists codes() {
    return new CodeLists(
        List.of(
            new CodeLists.Gate(new BorderGate("huu-nghi"), Optional.empty(), Optional.empty()),
            new CodeLists.Gate(
                new BorderGate("tan-thanh"),
                Optional.empty(),
                Optional.of(YearMonth.parse("2024-05").atDay(26)))),
        List.of(),
        new ConfiguredBridge(
            List.of(
                new BridgeLine(new Regime("transit"), List.of(new Regime("T11")), List.of(), true),
                new BridgeLine(
                    new Regime("bonded-warehouse"),
                    List.of(new Regime("C11"), new Regime("C12")),
                    List.of(),
                    false)),
            Map.of()),
        List.of(
            new CodeLists.Indicator(new Measure("budget-revenue"), UnitKind.VND),
            new CodeLists.Indicator(new Measure("vehicles-per-day"), UnitKind.VEHICLES_PER_DAY),
            new CodeLists.Indicator(new Measure("revenue-attainment"), UnitKind.PERCENT)),
        List.of(),
        List.of(
            office("15BB", always("huu-nghi")),
            office("15B1", always("huu-nghi")),
            office("15BC", always("chi-ma")),
            office(
                "15BE",
                new ListedOffice.Service(
                    new BorderGate("tan-thanh"),
                    Optional.empty(),
                    Optional.of(LocalDate.parse("2024-05-26"))),
                new ListedOffice.Service(
                    new BorderGate("huu-nghi"),
                    Optional.of(LocalDate.parse("2024-05-27")),
                    Optional.empty())),
            office("15K1")),
        List.of());
  }

  private static ListedOffice office(String code, ListedOffice.Service... services) {
    return new ListedOffice(
        new CustomsOffice(code), new ListedName("tên", "name"), Arrays.asList(services));
  }

  private static ListedOffice.Service always(String gate) {
    return new ListedOffice.Service(new BorderGate(gate), Optional.empty(), Optional.empty());
  }
}
