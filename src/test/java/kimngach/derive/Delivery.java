package kimngach.derive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.CellRef;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.PeriodParser;
import kimngach.model.Provenance;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Regime;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.model.Vintage;
import kimngach.settings.CodeLists;
import kimngach.settings.ConfiguredBridge;
import kimngach.settings.ListedCommodity;
import kimngach.settings.ListedName;
import kimngach.settings.ListedOffice;
import kimngach.settings.ListedRegime;
import kimngach.settings.SeriesName;

/**
 * Deliveries a line a value: {@code turnover.declared.total@2023 = nearly 4780 million-usd E}; the
 * unit may be left out for million US dollars. A value is missing where only a status stands.
 */
public final class Delivery {
  private static final ListedName NAME = new ListedName("tên", "name");

  private final List<Observation> observations = new ArrayList<>();

  /** What one delivery brought; its first line stands in row 2, column 7. */
  public static Delivery of(String month, String... lines) {
    return new Delivery().then(month, lines);
  }

  /** What a later delivery brought. */
  public Delivery then(String month, String... lines) {
    for (int index = 0; index < lines.length; index++) {
      CellRef cell = new CellRef("input/" + month + "/turnover.csv", "", index + 2, 7);
      observations.add(read(lines[index], new Vintage(YearMonth.parse(month)), cell));
    }
    return this;
  }

  /** The figures that can be derived. */
  public DerivedFigures figures() {
    return new DerivedFigures(new Observations(observations, List.of()), codes());
  }

  /** The figures that can be derived with another bridge. */
  DerivedFigures figures(ConfiguredBridge bridge) {
    return new DerivedFigures(new Observations(observations, List.of()), codes().with(bridge));
  }

  /** The code lists these deliveries may use. */
  public static CodeLists codes() {
    return new CodeLists(
        List.of(gate("huu-nghi"), gate("tan-thanh")),
        List.of(new Regime("A11"), new Regime("B11")),
        List.of(new Regime("transit"), new Regime("bonded-warehouse")),
        List.of(
            new CodeLists.Indicator(new Measure("budget-revenue"), UnitKind.VND),
            new CodeLists.Indicator(new Measure("vehicles-per-day"), UnitKind.VEHICLES_PER_DAY)),
        Stream.of("A11", "A42", "B11").map(Delivery::regime).toList(),
        List.of(
            new ListedOffice(new CustomsOffice("15BB"), NAME, List.of(from("huu-nghi", ""))),
            new ListedOffice(new CustomsOffice("15B1"), NAME, List.of(from("huu-nghi", ""))),
            new ListedOffice(
                new CustomsOffice("15BE"),
                NAME,
                List.of(until("tan-thanh", "2024-05-26"), from("huu-nghi", "2024-05-27")))),
        List.of(
            new ListedCommodity(new Commodity("rice"), NAME, List.of()),
            new ListedCommodity(new Commodity("coffee"), NAME, List.of())));
  }

  private static ListedRegime regime(String code) {
    return new ListedRegime(new Regime(code), Flow.TOTAL, NAME, "");
  }

  private static ListedOffice.Service until(String gate, String day) {
    return new ListedOffice.Service(
        new BorderGate(gate), Optional.empty(), Optional.of(LocalDate.parse(day)));
  }

  private static ListedOffice.Service from(String gate, String day) {
    return new ListedOffice.Service(
        new BorderGate(gate),
        day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
        Optional.empty());
  }

  private static CodeLists.Gate gate(String code) {
    return new CodeLists.Gate(new BorderGate(code), Optional.empty(), Optional.empty());
  }

  /** The name of a value, such as {@code turnover.declared.total@2023}. */
  public static ObsKey key(String name) {
    String[] parts = name.split("@", -1);
    SeriesKey series = SeriesName.parse(parts[0], codes()).orElseThrow();
    return new ObsKey(series, PeriodParser.parse(parts[1]).orElseThrow());
  }

  private static Observation read(String line, Vintage vintage, CellRef cell) {
    String[] sides = line.split(" = ", -1);
    List<String> words = new ArrayList<>(List.of(sides[1].split(" ", -1)));
    Optional<ObsStatus> status = ObsStatus.ofCode(words.get(words.size() - 1));
    status.ifPresent(found -> words.remove(words.size() - 1));
    return new Observation(
        key(sides[0]),
        words.isEmpty() ? Optional.empty() : Optional.of(quantity(words)),
        status.orElse(ObsStatus.NORMAL),
        Source.UNSTATED,
        vintage,
        new Provenance(cell, sides[1], ""));
  }

  private static Quantity quantity(List<String> words) {
    Optional<Qualifier> hedge = Qualifier.ofCode(words.get(0));
    hedge.ifPresent(found -> words.remove(0));
    Unit unit = words.size() > 1 ? Unit.ofCode(words.get(1)).orElseThrow() : Unit.MILLION_USD;
    String[] ends = words.get(0).split("\\.\\.", -1);
    return new Quantity(
        new BigDecimal(ends[0]),
        new BigDecimal(ends[ends.length - 1]),
        unit,
        hedge.orElse(Qualifier.NONE));
  }
}
