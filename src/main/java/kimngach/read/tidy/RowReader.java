package kimngach.read.tidy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Provenance;
import kimngach.model.Quantity;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Vintage;
import kimngach.read.sheet.Shown;
import kimngach.settings.CodeLists;

/** Reads rows of tidy tables to observations; every fault of a row is told. */
final class RowReader {
  private final Vocabulary vocabulary;
  private final Vintage vintage;
  private final SeriesCells seriesCells;
  private final QuantityCells quantityCells;

  RowReader(Vocabulary vocabulary, Vintage vintage) {
    this.vocabulary = vocabulary;
    this.vintage = vintage;
    seriesCells = new SeriesCells(vocabulary);
    quantityCells = new QuantityCells(vocabulary);
  }

  /** The observation of a row; empty when the row was rejected and its faults are told. */
  Optional<Observation> read(TidyRow row) {
    row.refuseUnreadableCells();
    if (row.isRejected()) {
      return Optional.empty();
    }
    Optional<TimePeriod> period = period(row);
    Optional<ObsStatus> status = status(row);
    Optional<Measure> measure = row.word(Column.MEASURE, vocabulary.measures);
    Optional<SeriesKey> series = measure.flatMap(known -> seriesCells.read(row, known));
    Optional<Quantity> quantity = Optional.empty();
    if (measure.isPresent()) {
      ObsStatus known = status.orElse(ObsStatus.NORMAL);
      quantity = quantityCells.read(row, known, measure.get());
      if (period.isPresent() && status.isPresent()) {
        refuseFuture(row, period.get(), measure.get(), known);
      }
    }
    if (row.isRejected() || period.isEmpty() || series.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    row.tellWhatDiffers(Column.VALUE);
    return Optional.of(
        new Observation(
            new ObsKey(series.get(), period.get()),
            quantity,
            status.get(),
            source(row),
            vintage,
            new Provenance(
                row.place(Column.VALUE), row.cell(Column.VALUE).raw(), row.text(Column.NOTE))));
  }

  private Optional<TimePeriod> period(TidyRow row) {
    String text = row.text(Column.PERIOD);
    Optional<TimePeriod> period = vocabulary.period(text);
    if (period.isEmpty()) {
      String shown = Shown.of(text);
      row.reject(
          Column.PERIOD,
          "Cần kỳ như 2023-11, 2023-01/2023-11, 2023 hoặc 2023-Q4, thấy \"" + shown + "\"",
          "Expecting a period such as 2023-11, 2023-01/2023-11, 2023 or 2023-Q4, found \""
              + shown
              + "\"");
    }
    return period;
  }

  private Optional<ObsStatus> status(TidyRow row) {
    String code = row.text(Column.STATUS).toUpperCase(Locale.ROOT);
    Optional<ObsStatus> status =
        code.isEmpty() ? Optional.of(ObsStatus.NORMAL) : vocabulary.statuses.find(code);
    if (status.isEmpty()) {
      row.unknown(Column.STATUS, vocabulary.statuses);
    }
    return status;
  }

  /**
   * A turnover of a period that is not over can only be an estimate or a plan. Other indicators,
   * such as the gates open in a year, may be told while the period runs, but not before it starts.
   */
  private void refuseFuture(TidyRow row, TimePeriod period, Measure measure, ObsStatus status) {
    LocalDate lastKnown = vintage.delivery().atEndOfMonth();
    boolean traded = CodeLists.ARITHMETIC.contains(measure);
    boolean future = (traded ? period.end() : period.start()).isAfter(lastKnown);
    if (future && status != ObsStatus.ESTIMATED && !measure.equals(Measure.PLAN)) {
      row.reject(
          Column.PERIOD,
          "Cần kỳ không muộn hơn " + vintage + ", hoặc status E cho số ước, thấy " + period,
          "Expecting a period no later than "
              + vintage
              + ", or the status E of an estimate, found "
              + period);
    }
  }

  private static Source source(TidyRow row) {
    String code = row.text(Column.SOURCE);
    return code.isEmpty() ? Source.UNSTATED : new Source(code);
  }
}
