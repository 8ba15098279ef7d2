package kimngach.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kimngach.model.BorderGate;
import kimngach.model.CellRef;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Regime;
import kimngach.model.TimePeriod;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.ReadingRule;
import kimngach.settings.CodeListFiles;
import kimngach.settings.CodeLists;
import kimngach.settings.ListedOffice;
import kimngach.settings.ListedRegime;
import kimngach.settings.RegimeClass;

/**
 * Holds the customs codes of one file against the code lists: counts those that no list has or that
 * belong to another flow, and puts a value of an office under the gate that the office serves.
 */
final class CodesOfFile implements Consumer<Observation> {
  private final CodeLists codes;
  private final Consumer<Observation> next;
  private final Map<Regime, Boolean> isUnknown = new HashMap<>();
  private final Map<String, Seen> unknownRegimes = new LinkedHashMap<>();
  private final Map<Regime, Flow> flows;
  private final Map<String, Seen> regimesOfOtherFlow = new LinkedHashMap<>();
  private final Map<String, Seen> unknownOffices = new LinkedHashMap<>();
  private final Map<String, Seen> officesWithoutGate = new LinkedHashMap<>();

  /**
   * Watches a file.
   *
   * @param codes the code lists
   * @param next takes each observation, with its gate where its office tells it
   */
  CodesOfFile(CodeLists codes, Consumer<Observation> next) {
    this.codes = codes;
    this.next = next;
    this.flows =
        codes.customsRegimes().stream()
            .collect(Collectors.toMap(ListedRegime::regime, ListedRegime::flow));
  }

  /** Where something was seen: the first observation, and how many there are. */
  private record Seen(Observation first, int count) {
    Seen and(Seen more) {
      return new Seen(first, count + more.count);
    }
  }

  @Override
  public void accept(Observation observation) {
    Regime regime = observation.key().series().regime();
    if (isUnknown.computeIfAbsent(regime, any -> codes.classOf(any) == RegimeClass.UNCLASSIFIED)) {
      note(unknownRegimes, regime.code(), observation);
    }
    Flow listed = flows.getOrDefault(regime, Flow.TOTAL);
    if (isOther(listed, observation.key().series().flow())) {
      note(regimesOfOtherFlow, regime.code(), observation);
    }
    CustomsOffice office = observation.key().series().office();
    next.accept(office.equals(CustomsOffice.ALL) ? observation : atItsGate(observation, office));
  }

  /** Whether one says exports and the other imports; other flows and their total fit any code. */
  private static boolean isOther(Flow listed, Flow delivered) {
    return (listed == Flow.EXPORT && delivered == Flow.IMPORT)
        || (listed == Flow.IMPORT && delivered == Flow.EXPORT);
  }

  private Observation atItsGate(Observation observation, CustomsOffice office) {
    ObsKey key = observation.key();
    if (codes.isUnknown(office)) {
      note(unknownOffices, office.code(), observation);
    }
    Optional<ListedOffice> listed = codes.find(office);
    if (listed.isEmpty() || !key.series().gate().equals(BorderGate.ALL)) {
      return observation;
    }
    Optional<BorderGate> gate = listed.get().gateThroughout(key.period());
    if (gate.isEmpty() && !listed.get().gatesIn(key.period()).isEmpty()) {
      note(officesWithoutGate, office.code(), observation);
    }
    return gate.map(known -> observation.with(key.with(key.series().with(known))))
        .orElse(observation);
  }

  private static void note(Map<String, Seen> seen, String code, Observation observation) {
    seen.merge(code, new Seen(observation, 1), Seen::and);
  }

  /** Tells what was seen: one finding a code. */
  void tell(FileReading reading) {
    unknownRegimes.forEach((code, seen) -> unknown(reading, CodeListFiles.REGIMES, code, seen));
    regimesOfOtherFlow.forEach((code, seen) -> ofOtherFlow(reading, code, seen));
    unknownOffices.forEach((code, seen) -> unknown(reading, CodeListFiles.OFFICES, code, seen));
    officesWithoutGate.forEach((code, seen) -> withoutGate(reading, code, seen));
  }

  private static void unknown(FileReading reading, String list, String code, Seen seen) {
    Map<String, NamedValue> values = new LinkedHashMap<>();
    values.put("list", new NamedValue.Verbatim(list));
    values.put("code", new NamedValue.Verbatim(code));
    where(values, seen);
    reading.find(ReadingRule.UNKNOWN_CODE, values, List.of(seen.first().cell()));
  }

  private static void ofOtherFlow(FileReading reading, String code, Seen seen) {
    Map<String, NamedValue> values = new LinkedHashMap<>();
    values.put("list", new NamedValue.Verbatim(CodeListFiles.REGIMES));
    values.put("code", new NamedValue.Verbatim(code));
    values.put("series", new NamedValue.Series(seen.first().key().series()));
    where(values, seen);
    reading.find(ReadingRule.CODE_OF_OTHER_FLOW, values, List.of(seen.first().cell()));
  }

  private void withoutGate(FileReading reading, String code, Seen seen) {
    TimePeriod period = seen.first().key().period();
    String gates =
        codes.find(new CustomsOffice(code)).stream()
            .flatMap(office -> office.gatesIn(period).stream())
            .map(BorderGate::code)
            .collect(Collectors.joining(", "));
    Map<String, NamedValue> values = new LinkedHashMap<>();
    values.put("office", new NamedValue.Verbatim(code));
    values.put("period", new NamedValue.Period(period));
    values.put("gates", new NamedValue.Verbatim(gates));
    where(values, seen);
    reading.find(ReadingRule.OFFICE_WITHOUT_GATE, values, List.of(seen.first().cell()));
  }

  private static void where(Map<String, NamedValue> values, Seen seen) {
    CellRef cell = seen.first().cell();
    values.put("cell", new NamedValue.Verbatim(cell.toString()));
    values.put("count", new NamedValue.Count(seen.count()));
  }
}
