package kimngach.settings.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.CellCount;
import kimngach.model.CellRef;
import kimngach.model.Correction;
import kimngach.model.DeliveredFile;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Provenance;
import kimngach.model.Quantity;
import kimngach.model.Scope;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.Vintage;
import kimngach.model.fault.InputFaultException;
import org.junit.jupiter.api.Test;

/** Accepted values in the place of delivered ones. */
class CorrectionsTest {
  private static final String FILE = "input/2023-11/turnover.csv";
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final Sentence REASON = new Sentence("nhập sai", "wrong on entry");
  private static final YearMonth MONTH = YearMonth.of(2023, 11);

  private final Observation export = observation(Flow.EXPORT, 2, "48.0");
  private final Observation imports = observation(Flow.IMPORT, 3, "52.0");
  private final DeliveredFile delivered =
      new DeliveredFile(FILE, HASH, new Vintage(MONTH), List.of(export, imports), CellCount.NONE);

  @Test
  void keepsTheCellTheRawTextTheReasonAndThePersonBesideTheNewValue() {
    List<DeliveredFile> corrected =
        Corrections.apply(List.of(delivered), List.of(proposal(value("G2", "48.0", "84.0"))));

    Observation now = corrected.get(0).observations().get(0);
    assertThat(now.quantity()).contains(Quantity.of("84.0", Unit.MILLION_USD));
    assertThat(now.provenance().rawText()).isEqualTo("48.0");
    assertThat(now.cell()).isEqualTo(export.cell());
    assertThat(now.provenance().correction())
        .contains(
            new Correction(
                Quantity.of("48.0", Unit.MILLION_USD), REASON, "A", LocalDate.of(2023, 11, 28)));
    assertThat(corrected.get(0).observations().get(1)).isSameAs(imports);
    assertThat(corrected.get(0).sha256()).isEqualTo(HASH);
  }

  @Test
  void leavesEverythingAsDeliveredWithoutAProposal() {
    assertThat(Corrections.apply(List.of(delivered), List.of())).containsExactly(delivered);
  }

  @Test
  void refusesAProposalForOtherBytesAndNamesTheFile() {
    DeliveredFile newer =
        new DeliveredFile(
            FILE, HASH.replace('0', 'f'), delivered.vintage(), List.of(export), CellCount.NONE);

    assertRefused(newer, proposal(value("G2", "48.0", "84.0")), "p.yaml", FILE, "other bytes");
  }

  @Test
  void refusesAFileThatWasNotRead() {
    DeliveredFile other =
        new DeliveredFile(
            "input/2023-11/other.csv", HASH, delivered.vintage(), List.of(), CellCount.NONE);

    assertRefused(other, proposal(value("G2", "48.0", "84.0")), "p.yaml", FILE, "found none");
  }

  @Test
  void refusesACellThatGivesAnotherSeries() {
    assertRefused(delivered, proposal(value("G3", "52.0", "84.0")), "p.yaml:9:5", "G3", "does not");
  }

  @Test
  void refusesAValueThatWasNotDelivered() {
    assertRefused(delivered, proposal(value("G2", "48.1", "84.0")), "p.yaml:9:5", "48.1", "48.0");
  }

  @Test
  void refusesTwoEntriesForOneCell() {
    Proposal twice = proposal(value("G2", "48.0", "84.0"), value("G2", "48.0", "85.0"));

    assertRefused(delivered, twice, "p.yaml:9:5", "twice", "G2");
  }

  private void assertRefused(DeliveredFile file, Proposal proposal, String place, String... said) {
    InputFaultException refused =
        catchThrowableOfType(
            InputFaultException.class, () -> Corrections.apply(List.of(file), List.of(proposal)));

    assertThat(refused.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.place()).isEqualTo(place);
              assertThat(fault.sentence().en()).contains(said);
            });
  }

  private static Proposal proposal(ProposedValue... values) {
    return new Proposal(
        "p.yaml",
        "",
        "A",
        LocalDate.of(2023, 11, 28),
        Map.of(FILE, HASH),
        Stream.of(values).toList());
  }

  private static ProposedValue value(String cell, String delivered, String proposed) {
    return new ProposedValue(
        "p.yaml:9:5",
        new ProposedValue.Cell(FILE, "", cell),
        "turnover.declared.export",
        "2023-11",
        new BigDecimal(delivered),
        new BigDecimal(proposed),
        Unit.MILLION_USD,
        REASON);
  }

  private static Observation observation(Flow flow, int row, String text) {
    return new Observation(
        new ObsKey(SeriesKey.turnover(Scope.DECLARED, flow), TimePeriod.month(MONTH)),
        Optional.of(Quantity.of(text, Unit.MILLION_USD)),
        ObsStatus.NORMAL,
        Source.UNSTATED,
        new Vintage(MONTH),
        new Provenance(new CellRef(FILE, "", row, 7), text, ""));
  }
}
