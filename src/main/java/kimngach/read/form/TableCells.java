package kimngach.read.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kimngach.model.CellRef;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.Provenance;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.ReadingRule;
import kimngach.read.amount.AmountStyle;
import kimngach.read.amount.DecimalMark;
import kimngach.read.amount.DecimalProof;
import kimngach.read.form.CellValues.Outcome;
import kimngach.read.form.HeaderMatch.Column;
import kimngach.read.form.RowMatcher.Row;
import kimngach.read.form.SheetReading.ColumnReading;
import kimngach.read.form.TableRows.LabelledRow;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Shown;
import kimngach.settings.CodeLists;
import kimngach.settings.layout.ColumnMeaning;
import kimngach.settings.layout.Layout;

/** Reads the cells of a table to observations; what becomes of each is noted. */
final class TableCells {
  private static final Pattern NUMBER = Pattern.compile("[-+(]?\\d[\\d., ]*[)%]?");

  private final SheetDraft draft;
  private final Grid grid;
  private final HeaderMatch header;
  private final Layout layout;
  private final FormPeriods periods;
  private final CellSeries series;
  private final CellValues values;
  private final Set<Integer> closed = new LinkedHashSet<>();
  private final Map<ObsKey, CellRef> seen = new HashMap<>();
  private final List<CellRef> beside = new ArrayList<>();

  TableCells(
      SheetDraft draft,
      Grid grid,
      HeaderMatch header,
      Layout layout,
      CodeLists codes,
      FormUnits units,
      FormPeriods periods) {
    this.draft = draft;
    this.grid = grid;
    this.header = header;
    this.layout = layout;
    this.periods = periods;
    series = new CellSeries(layout, codes, units);
    values = new CellValues(draft, layout, style());
  }

  private AmountStyle style() {
    List<String> marks = List.copyOf(layout.marks().keySet());
    if (layout.decimal().isPresent()) {
      return AmountStyle.declared(
              layout.decimal().get() == ',' ? DecimalMark.COMMA : DecimalMark.POINT)
          .withFootnotes(marks);
    }
    var proof = new DecimalProof(marks);
    for (int row = header.block().lastRow() + 1; row <= grid.lastRow(); row++) {
      for (Column column : header.of(ColumnRole.VALUES)) {
        RawCell cell = grid.cell(row, column.number());
        if (cell.kind() == RawCell.Kind.TEXT && !cell.isBlank()) {
          proof.add(draft.at(row, column.number()), cell.text());
        }
      }
    }
    return proof.style();
  }

  /** Reads the cells of these rows, and says what each column means. */
  List<ColumnReading> read(TableRows table) {
    List<ColumnReading> columns = new ArrayList<>();
    header.columns().values().forEach(column -> columns.add(column(column)));
    for (LabelledRow row : table.rows()) {
      if (row.number() < table.end()) {
        row(row);
      }
    }
    besideTable(table);
    return columns;
  }

  private ColumnReading column(Column column) {
    Optional<TimePeriod> period =
        column.role() == ColumnRole.VALUES ? periods.period(column) : Optional.empty();
    String why = "";
    if (column.role() == ColumnRole.UNKNOWN) {
      why = "unknown";
    } else if (column.role() == ColumnRole.VALUES && period.isEmpty()) {
      closed.add(column.number());
      why = "contradiction";
    } else if (period.isPresent() && isFuture(column, period.get())) {
      closed.add(column.number());
      why = "future";
    }
    return new ColumnReading(
        column.number(),
        column.header(),
        column.role(),
        column.role() == ColumnRole.VALUES ? series.ofColumn(column) : Optional.empty(),
        period,
        status(column),
        why);
  }

  /** What the header or the layout says; else, of a percentage, what is said of its period. */
  private ObsStatus status(Column column) {
    return said(column).or(() -> saidOfItsPeriod(column)).orElse(ObsStatus.NORMAL);
  }

  private static Optional<ObsStatus> said(Column column) {
    return column.said().status().or(() -> column.meaning().flatMap(ColumnMeaning::status));
  }

  private Optional<ObsStatus> saidOfItsPeriod(Column column) {
    if (!isPercent(column)) {
      return Optional.empty();
    }
    Optional<TimePeriod> period = periods.period(column);
    return header.of(ColumnRole.VALUES).stream()
        .filter(other -> !isPercent(other) && periods.period(other).equals(period))
        .flatMap(other -> said(other).stream())
        .findFirst();
  }

  private static boolean isPercent(Column column) {
    return column.meaning().flatMap(ColumnMeaning::percent).isPresent();
  }

  /** A turnover of a period that is not over can only be an estimate or a plan. */
  private boolean isFuture(Column column, TimePeriod period) {
    LocalDate lastKnown = draft.vintage().delivery().atEndOfMonth();
    boolean plan =
        series.ofColumn(column).filter(s -> s.measure().equals(Measure.PLAN)).isPresent();
    boolean future = period.end().isAfter(lastKnown) && status(column) != ObsStatus.ESTIMATED;
    if (future && !plan) {
      draft.fault(
          header.block().lastRow(),
          column.number(),
          "Cần kỳ không muộn hơn "
              + draft.vintage()
              + ", hoặc trạng thái E cho số ước, thấy "
              + period,
          "Expecting a period no later than "
              + draft.vintage()
              + ", or the status E of an estimate, found "
              + period);
    }
    return future && !plan;
  }

  private void row(LabelledRow row) {
    for (Column column : header.columns().values()) {
      RawCell cell = grid.cell(row.number(), column.number());
      switch (column.role()) {
        case VALUES -> value(row, column, cell);
        case SKIPPED -> note(row, column, cell, Fate.SKIPPED);
        case UNKNOWN -> note(row, column, cell, Fate.REJECTED);
        case LABEL, UNIT, NOTES -> {}
      }
    }
  }

  private void note(LabelledRow row, Column column, RawCell cell, Fate fate) {
    if (!cell.isBlank()) {
      draft.cell(row.number(), column.number(), cell.text(), fate);
    }
  }

  private void value(LabelledRow row, Column column, RawCell cell) {
    if (cell.isBlank()) {
      draft.cell(row.number(), column.number(), "", Fate.BLANK);
    } else if (row.role() == RowRole.SKIPPED) {
      draft.cell(row.number(), column.number(), cell.text(), Fate.SKIPPED);
    } else if (!TableRows.isRead(row) || closed.contains(column.number())) {
      draft.cell(row.number(), column.number(), cell.text(), Fate.REJECTED);
    } else {
      read(row, row.row().orElseThrow(), column, cell);
    }
  }

  private void read(LabelledRow labelled, Row row, Column column, RawCell cell) {
    int number = labelled.number();
    String unitWord = unitWord(number);
    CellSeries.Outcome named = series.of(row, column, unitWord);
    if (named.isSkipped()) {
      contradiction(number, column.number(), cell, named.why());
      return;
    }
    if (named.key().isEmpty() || named.unit().isEmpty()) {
      draft.cell(number, column.number(), cell.text(), Fate.REJECTED);
      if (!named.why().en().isEmpty()) {
        draft.faultOfRow(number, column.number(), named.why());
      }
      return;
    }
    CellRef place = draft.at(number, column.number());
    Unit unit = named.unit().get();
    Outcome outcome =
        values.read(place, cell, unit, column.meaning().flatMap(meaning -> meaning.percent()));
    if (outcome instanceof Outcome.Refused refused) {
      draft.reject(number, column.number(), cell.text(), refused.why().vi(), refused.why().en());
    } else if (outcome instanceof Outcome.Read read) {
      observe(number, row, column, cell, named.key().get(), read.value());
    }
  }

  /** Content where row and column contradict each other: refused, or told and left out. */
  private void contradiction(int row, int column, RawCell cell, Sentence why) {
    if (!values.isSign(cell) && !why.en().isEmpty()) {
      draft.reject(row, column, cell.text(), why.vi(), why.en());
      return;
    }
    if (!values.isSign(cell)) {
      beside.add(draft.at(row, column));
    }
    draft.cell(row, column, cell.text(), Fate.SKIPPED);
  }

  private void observe(
      int number, Row row, Column column, RawCell cell, SeriesKey key, CellValues.Value value) {
    CellRef place = draft.at(number, column.number());
    ObsKey name = new ObsKey(key, periods.period(column).orElseThrow());
    CellRef first = seen.putIfAbsent(name, place);
    if (first != null) {
      draft.reject(
          number,
          column.number(),
          cell.text(),
          "Cần mỗi chỉ tiêu một lần trong bảng, thấy " + name + " ở đây và ở " + first.address(),
          "Expecting each series once in the table, found "
              + name
              + " here and at "
              + first.address());
      return;
    }
    draft.observe(
        cell.text(),
        new Observation(
            name,
            value.quantity(),
            value.quantity().isPresent() ? status(column) : value.missing(),
            layout.source(),
            draft.vintage(),
            new Provenance(place, cell.raw(), remark(number)),
            row.isOfWhich()));
  }

  private String unitWord(int row) {
    return header.of(ColumnRole.UNIT).stream()
        .map(column -> grid.words(row, column.number()))
        .findFirst()
        .orElse("");
  }

  private String remark(int row) {
    return String.join(
        "; ",
        header.of(ColumnRole.NOTES).stream()
            .map(column -> grid.own(row, column.number()))
            .filter(text -> !text.isEmpty())
            .toList());
  }

  /** Whether a cell below the table holds a number, as such or as text; words there are notes. */
  private static boolean isNumber(RawCell cell) {
    return cell.kind() != RawCell.Kind.TEXT || NUMBER.matcher(cell.text()).matches();
  }

  /** Cells with content under no header, and numbers below the end of the table. */
  private void besideTable(TableRows table) {
    for (int row = header.block().lastRow() + 1; row <= grid.lastRow(); row++) {
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        RawCell cell = grid.cell(row, column);
        Column known = header.columns().get(column);
        boolean isBeside = row < table.end() ? known == null : isNumber(cell);
        if (isBeside && !cell.isBlank()) {
          beside.add(draft.at(row, column));
          draft.cell(row, column, cell.text(), Fate.SKIPPED);
        }
      }
    }
    if (!beside.isEmpty()) {
      Map<String, NamedValue> named = new LinkedHashMap<>();
      named.put("file", new NamedValue.Verbatim(draft.file()));
      named.put("count", new NamedValue.Count(beside.size()));
      named.put("cell", new NamedValue.Verbatim(Shown.of(beside.get(0).toString())));
      draft.find(ReadingRule.CELLS_BESIDE_TABLE, named, List.of(beside.get(0)));
    }
  }
}
