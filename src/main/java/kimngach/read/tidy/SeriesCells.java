package kimngach.read.tidy;

import java.util.Locale;
import java.util.Optional;
import kimngach.model.BorderGate;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.Sector;
import kimngach.model.SeriesKey;
import kimngach.settings.CodeLists;

/** Reads the cells that name a series: scope, flow, and the parts singled out. */
final class SeriesCells {
  private final Vocabulary vocabulary;

  SeriesCells(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The series of a row; empty with a fault for each word that is not known. */
  Optional<SeriesKey> read(TidyRow row, Measure measure) {
    Optional<SeriesKey> known = vocabulary.series.find(row);
    if (known.isPresent()) {
      return known;
    }
    Optional<SeriesKey> series = series(row, measure);
    series.filter(any -> !row.isRejected()).ifPresent(named -> vocabulary.series.keep(row, named));
    return series;
  }

  private Optional<SeriesKey> series(TidyRow row, Measure measure) {
    boolean traded = CodeLists.ARITHMETIC.contains(measure);
    Optional<Scope> scope = row.word(Column.SCOPE, vocabulary.scopes);
    Optional<Flow> flow = flow(row, traded);
    scope.ifPresent(found -> refuseScopeThatDoesNotFit(row, found, measure, traded));
    if (scope.isEmpty() || flow.isEmpty()) {
      parts(row, SeriesKey.of(measure, Scope.NONE, Flow.TOTAL));
      return Optional.empty();
    }
    return parts(row, SeriesKey.of(measure, scope.get(), flow.get()));
  }

  /** The part of a series that the row singles out; empty with a fault for each unknown word. */
  private Optional<SeriesKey> parts(TidyRow row, SeriesKey whole) {
    Optional<Regime> regime = regime(row);
    Optional<BorderGate> gate = part(row, Column.GATE, BorderGate.ALL, vocabulary.gates);
    Optional<CustomsOffice> office = office(row);
    Optional<Sector> sector = part(row, Column.SECTOR, Sector.ALL, vocabulary.sectors);
    Optional<Commodity> commodity =
        part(row, Column.COMMODITY, Commodity.ALL, vocabulary.commodities);
    return regime
        .map(whole::with)
        .flatMap(key -> gate.map(key::with))
        .flatMap(key -> office.map(key::with))
        .flatMap(key -> sector.map(key::with))
        .flatMap(key -> commodity.map(key::with));
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

  /** A customs office that the list does not have is kept: offices are set up and renamed. */
  private Optional<CustomsOffice> office(TidyRow row) {
    var written = new CustomsOffice(row.text(Column.OFFICE).toUpperCase(Locale.ROOT));
    return written.isCustomsCode()
        ? Optional.of(written)
        : part(row, Column.OFFICE, CustomsOffice.ALL, vocabulary.offices);
  }

  private static <T> Optional<T> part(TidyRow row, Column column, T all, Words<T> words) {
    return Code.isWhole(row.text(column)) ? Optional.of(all) : row.word(column, words);
  }

  private static void refuseScopeThatDoesNotFit(
      TidyRow row, Scope scope, Measure measure, boolean traded) {
    String code = measure.code();
    if (traded && scope == Scope.NONE) {
      row.reject(
          Column.SCOPE,
          "Cần phạm vi all-regimes, declared, local-goods hoặc national cho "
              + code
              + ", thấy trống",
          "Expecting the scope all-regimes, declared, local-goods or national for "
              + code
              + ", found none");
    } else if (!traded && scope != Scope.NONE) {
      row.reject(
          Column.SCOPE,
          "Cần phạm vi trống cho " + code + ", thấy \"" + scope.code() + "\"",
          "Expecting no scope for " + code + ", found \"" + scope.code() + "\"");
    }
  }
}
