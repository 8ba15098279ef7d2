package kimngach.read.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kimngach.model.Measure;
import kimngach.model.Scope;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.read.form.HeaderMatch.Column;
import kimngach.read.form.RowMatcher.Row;
import kimngach.read.sheet.Shown;
import kimngach.settings.CodeLists;
import kimngach.settings.Suggestion;
import kimngach.settings.layout.ColumnMeaning;
import kimngach.settings.layout.Dimension;
import kimngach.settings.layout.Layout;
import kimngach.settings.layout.SeriesPart;

/** Says which series the cells of a row and a column belong to, and the unit of their values. */
final class CellSeries {
  /** What a row of turnover may be said in. */
  private static final Set<Measure> SAID_OF_TURNOVER =
      Set.of(
          Measure.PLAN,
          Measure.STATED_GROWTH,
          Measure.STATED_GROWTH_ON_PREVIOUS,
          Measure.STATED_PLAN_ATTAINMENT);

  private final Layout layout;
  private final CodeLists codes;
  private final FormUnits units;
  private final Map<String, Unit> unitWords = new LinkedHashMap<>();

  CellSeries(Layout layout, CodeLists codes, FormUnits units) {
    this.layout = layout;
    this.codes = codes;
    this.units = units;
    layout.units().words().forEach((word, unit) -> unitWords.put(FoldedText.of(word), unit));
  }

  /**
   * The series and unit of a cell.
   *
   * @param key the series; empty when the layout does not say enough
   * @param unit the unit; empty when neither form nor layout say it
   * @param isSkipped whether row and column contradict each other, so that only a blank or a sign
   *     belongs here
   * @param why why key or unit are empty; blank when they are not, when the reason is told already,
   *     or when the layout leaves open what stands there
   */
  record Outcome(Optional<SeriesKey> key, Optional<Unit> unit, boolean isSkipped, Sentence why) {

    static Outcome contradicting(String vi, String en) {
      return new Outcome(Optional.empty(), Optional.empty(), true, new Sentence(vi, en));
    }

    static Outcome refused(String vi, String en) {
      return new Outcome(Optional.empty(), Optional.empty(), false, new Sentence(vi, en));
    }
  }

  /** The series of a column as far as the column says it. */
  Optional<SeriesKey> ofColumn(Column column) {
    SeriesPart part = part(column).over(layout.series());
    return part.measure().map(part::series);
  }

  private static SeriesPart part(Column column) {
    return column.meaning().map(ColumnMeaning::series).orElse(SeriesPart.NONE);
  }

  /** A column of turnover counts whatever the row says; what is said of turnover needs turnover. */
  private static boolean agree(Measure row, Measure column) {
    return column.equals(Measure.TURNOVER)
        || column.equals(row)
        || (row.equals(Measure.TURNOVER) && SAID_OF_TURNOVER.contains(column));
  }

  /** A row of turnover refuses a volume; other rows have no meaning for some columns. */
  private static Outcome contradicting(Measure row, Measure column) {
    if (!row.equals(Measure.TURNOVER)) {
      return Outcome.contradicting("", "");
    }
    return Outcome.contradicting(
        "Cần để trống, vì dòng này chỉ có trị giá, thấy giá trị ở cột "
            + column.code()
            + "; có thể hai cột lượng và trị giá bị đổi chỗ",
        "Expecting a blank, for this row has a value of goods only, found content in a column of "
            + column.code()
            + "; the columns of volume and value may have changed places");
  }

  /** The series of a cell; {@code unitWord} is what the unit column says, blank without one. */
  Outcome of(Row row, Column column, String unitWord) {
    Optional<Measure> byColumn = part(column).over(layout.series()).measure();
    Optional<Measure> byRow = row.series().measure();
    if (byRow.isPresent() && byColumn.isPresent() && !agree(byRow.get(), byColumn.get())) {
      return contradicting(byRow.get(), byColumn.get());
    }
    SeriesPart said = row.series().over(part(column)).over(layout.series());
    Optional<Measure> measure =
        byColumn.filter(SAID_OF_TURNOVER::contains).or(() -> byRow).or(() -> byColumn);
    if (measure.isEmpty()) {
      return Outcome.refused(
          "Cần measure cho cột hay dòng này trong " + layout.file() + ", không thấy",
          "Expecting a measure for this column or row in " + layout.file() + ", found none");
    }
    boolean traded = CodeLists.ARITHMETIC.contains(measure.get());
    for (Dimension needed : Set.of(Dimension.SCOPE, Dimension.FLOW)) {
      if (traded && !said.said().containsKey(needed)) {
        return Outcome.refused(
            "Cần " + needed.key() + " cho dòng này trong " + layout.file() + ", không thấy",
            "Expecting a " + needed.key() + " for this row in " + layout.file() + ", found none");
      }
    }
    SeriesKey key = said.series(measure.get());
    return unit(row, column, measure.get(), unitWord, traded ? key : key.with(Scope.NONE));
  }

  private Outcome unit(Row row, Column column, Measure measure, String word, SeriesKey key) {
    Set<UnitKind> kinds = codes.kindsOf(measure);
    if (kinds.equals(Set.of(UnitKind.PERCENT))) {
      return found(key, Unit.PERCENT);
    }
    Optional<Unit> marked = row.units().getOrDefault(measure, Optional.empty());
    if (row.units().containsKey(measure) && marked.isEmpty()) {
      String marks = String.join(", ", layout.marks().keySet().stream().sorted().toList());
      return Outcome.refused(
          "Cần một chú thích dưới bảng nói rõ " + marks + " là gì, không thấy hoặc thấy nhiều",
          "Expecting one footnote below the table that says what "
              + marks
              + " means, found none or several");
    }
    Optional<Unit> said =
        marked
            .or(() -> row.series().unit())
            .or(() -> part(column).unit())
            .or(() -> units.of(measure));
    Optional<Unit> unit = said.or(() -> Optional.ofNullable(unitWords.get(FoldedText.of(word))));
    if (unit.isEmpty() && !word.isEmpty()) {
      Sentence hint = Suggestion.didYouMean(word, layout.units().words().keySet());
      return Outcome.refused(
          "Cần đơn vị mà bố cục biết, thấy \"" + Shown.of(word) + "\"" + hint.vi(),
          "Expecting a unit that the layout knows, found \"" + Shown.of(word) + "\"" + hint.en());
    }
    if (unit.isEmpty() && units.isNoteMissing()) {
      return Outcome.refused("", "");
    }
    if (unit.isEmpty()) {
      return Outcome.refused(
          "Cần đơn vị của "
              + measure.code()
              + " trong biểu hoặc trong "
              + layout.file()
              + ", không thấy",
          "Expecting a unit of "
              + measure.code()
              + " in the form or in "
              + layout.file()
              + ", found none");
    }
    if (!kinds.isEmpty() && !kinds.contains(unit.get().kind())) {
      String code = unit.get().code();
      return Outcome.refused(
          "Cần đơn vị của " + measure.code() + ", thấy " + code,
          "Expecting a unit of " + measure.code() + ", found " + code);
    }
    return found(key, unit.get());
  }

  private static Outcome found(SeriesKey key, Unit unit) {
    return new Outcome(Optional.of(key), Optional.of(unit), false, new Sentence("", ""));
  }
}
