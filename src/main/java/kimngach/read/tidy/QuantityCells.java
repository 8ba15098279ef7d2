package kimngach.read.tidy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kimngach.model.Measure;
import kimngach.model.ObsStatus;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Sentence;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Shown;

/** Reads the cells that make a quantity: value, unit, qualifier. */
final class QuantityCells {
  private final Vocabulary vocabulary;

  QuantityCells(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The quantity of a row; empty without a fault when the status says that the value is missing,
   * and with one when a cell says nothing readable.
   */
  Optional<Quantity> read(TidyRow row, ObsStatus status, Measure measure) {
    String text = row.text(Column.VALUE);
    if (status.isMissing()) {
      refuseValueBeside(row, status, text);
      return Optional.empty();
    }
    if (text.isEmpty()) {
      row.reject(
          Column.VALUE,
          "Cần một số, hoặc status O, M hay Q khi không có số, thấy trống",
          "Expecting a value, or one of the status O, M, Q where there is none, found none");
      return Optional.empty();
    }
    Optional<Amount> amount = amount(row, text);
    Optional<Unit> unit = unit(row, measure);
    Optional<Qualifier> qualifier = row.word(Column.QUALIFIER, vocabulary.qualifiers);
    if (amount.isEmpty() || unit.isEmpty() || qualifier.isEmpty()) {
      return Optional.empty();
    }
    refuseWhatDoesNotFit(row, amount.get(), unit.get(), qualifier.get());
    return Optional.of(
        new Quantity(amount.get().low(), amount.get().high(), unit.get(), qualifier.get()));
  }

  private static void refuseValueBeside(TidyRow row, ObsStatus status, String text) {
    if (!text.isEmpty()) {
      String shown = Shown.of(text);
      row.reject(
          Column.VALUE,
          "Cần ô trống khi status là " + status.code() + ", thấy \"" + shown + "\"",
          "Expecting no value beside the status " + status.code() + ", found \"" + shown + "\"");
    }
  }

  private static Optional<Amount> amount(TidyRow row, String text) {
    Optional<Amount> amount = Amount.parse(text);
    if (amount.isEmpty()) {
      Sentence hint = Amount.hint(Shown.of(text));
      row.reject(
          Column.VALUE,
          "Cần một số như 1234.5 hoặc 1100-1350, thấy \"" + Shown.of(text) + "\"" + hint.vi(),
          "Expecting an amount such as 1234.5 or 1100-1350, found \""
              + Shown.of(text)
              + "\""
              + hint.en());
    }
    return amount;
  }

  private Optional<Unit> unit(TidyRow row, Measure measure) {
    Optional<Unit> unit =
        UnitName.find(row.text(Column.UNIT), row.text(Column.UNIT_MULT), vocabulary.units);
    if (unit.isEmpty()) {
      row.unknown(Column.UNIT, vocabulary.units);
    }
    Set<UnitKind> kinds = vocabulary.kindsOf(measure);
    if (unit.isPresent() && !kinds.isEmpty() && !kinds.contains(unit.get().kind())) {
      String fitting =
          Arrays.stream(Unit.values())
              .filter(other -> kinds.contains(other.kind()))
              .map(Unit::code)
              .collect(Collectors.joining(", "));
      String found = unit.get().code();
      row.reject(
          Column.UNIT,
          "Cần đơn vị của " + measure.code() + " (" + fitting + "), thấy \"" + found + "\"",
          "Expecting a unit of " + measure.code() + " (" + fitting + "), found \"" + found + "\"");
    }
    return unit;
  }

  private static void refuseWhatDoesNotFit(
      TidyRow row, Amount amount, Unit unit, Qualifier qualifier) {
    if (amount.low().signum() < 0 && unit.kind() != UnitKind.PERCENT) {
      String text = Shown.of(row.text(Column.VALUE));
      row.reject(
          Column.VALUE, "Cần số không âm, thấy " + text, "Expecting zero or more, found " + text);
    }
    if (qualifier != Qualifier.NONE && amount.isRange()) {
      String text = Shown.of(row.text(Column.VALUE));
      String word = qualifier.code();
      row.reject(
          Column.QUALIFIER,
          "Cần ô trống bên khoảng " + text + ", thấy \"" + word + "\"",
          "Expecting no qualifier beside the range " + text + ", found \"" + word + "\"");
    }
    if (row.cell(Column.VALUE).kind() == RawCell.Kind.PERCENTAGE && unit != Unit.PERCENT) {
      String text = Shown.of(row.text(Column.VALUE));
      row.reject(
          Column.VALUE,
          "Cần số có đơn vị " + unit.code() + ", thấy ô định dạng phần trăm " + text + "%",
          "Expecting an amount of " + unit.code() + ", found a cell formatted as " + text + "%");
    }
  }
}
