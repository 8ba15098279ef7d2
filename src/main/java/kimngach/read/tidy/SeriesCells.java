package kimngach.read.tidy;

import java.util.Optional;
import kimngach.model.BorderGate;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.settings.CodeLists;

/** Reads the cells that name a series: scope, flow, regime, gate. */
final class SeriesCells {
  private final Vocabulary vocabulary;

  SeriesCells(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The series of a row; empty with a fault for each word that is not known. */
  Optional<SeriesKey> read(TidyRow row, Measure measure) {
    boolean traded = CodeLists.ARITHMETIC.contains(measure);
    Optional<Scope> scope = row.word(Column.SCOPE, vocabulary.scopes);
    Optional<Flow> flow = flow(row, traded);
    Optional<Regime> regime = regime(row);
    Optional<BorderGate> gate = gate(row);
    scope.ifPresent(found -> refuseScopeThatDoesNotFit(row, found, measure, traded));
    if (scope.isEmpty() || flow.isEmpty() || regime.isEmpty() || gate.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        SeriesKey.of(measure, scope.get(), flow.get()).with(regime.get()).with(gate.get()));
  }

  private Optional<Flow> flow(TidyRow row, boolean traded) {
    String text = row.text(Column.FLOW);
    return text.equals("_T") || (Code.isWhole(text) && !traded)
        ? Optional.of(Flow.TOTAL)
        : row.word(Column.FLOW, vocabulary.flows);
  }

  /** A customs code that the settings do not name is kept: the national list grows. */
  private Optional<Regime> regime(TidyRow row) {
    String text = row.text(Column.REGIME);
    if (Code.isWhole(text)) {
      return Optional.of(Regime.ALL);
    }
    var written = new Regime(text);
    return written.isCustomsCode()
        ? Optional.of(written)
        : row.word(Column.REGIME, vocabulary.regimes);
  }

  private Optional<BorderGate> gate(TidyRow row) {
    return Code.isWhole(row.text(Column.GATE))
        ? Optional.of(BorderGate.ALL)
        : row.word(Column.GATE, vocabulary.gates);
  }

  private static void refuseScopeThatDoesNotFit(
      TidyRow row, Scope scope, Measure measure, boolean traded) {
    String code = measure.code();
    if (traded && scope == Scope.NONE) {
      row.reject(
          Column.SCOPE,
          "Cần phạm vi all-regimes, declared hoặc local-goods cho " + code + ", thấy trống",
          "Expecting the scope all-regimes, declared or local-goods for " + code + ", found none");
    } else if (!traded && scope != Scope.NONE) {
      row.reject(
          Column.SCOPE,
          "Cần phạm vi trống cho " + code + ", thấy \"" + scope.code() + "\"",
          "Expecting no scope for " + code + ", found \"" + scope.code() + "\"");
    }
  }
}
