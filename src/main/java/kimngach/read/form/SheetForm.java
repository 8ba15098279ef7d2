package kimngach.read.form;

import java.util.List;
import java.util.Optional;
import kimngach.model.Measure;
import kimngach.model.Vintage;
import kimngach.read.form.RowMatcher.Row;
import kimngach.read.form.SheetReading.ColumnReading;
import kimngach.read.form.SheetReading.RowReading;
import kimngach.read.form.SheetReading.Rows;
import kimngach.read.form.TableRows.LabelledRow;
import kimngach.settings.CodeLists;
import kimngach.settings.layout.Layout;

/** Reads one sheet by one layout. */
final class SheetForm {
  private final Layout layout;
  private final LayoutWords words;
  private final CodeLists codes;
  private final CodeNames names;

  SheetForm(Layout layout, CodeLists codes, CodeNames names) {
    this.layout = layout;
    this.words = new LayoutWords(layout);
    this.codes = codes;
    this.names = names;
  }

  Layout layout() {
    return layout;
  }

  /** Whether the sheet's name and title are those of the layout's form, and where the title is. */
  Optional<Integer> titleRow(Grid grid) {
    return new TitleSearch(grid, layout, words).titleRow();
  }

  /** Reads a sheet whose title stands in a row; zero when the layout asks for no title. */
  SheetReading read(Grid grid, int titleRow, String file, Vintage vintage) {
    var draft = new SheetDraft(file, vintage, grid.name());
    Optional<HeaderMatch> found = new HeaderSearch(grid, layout, words).below(titleRow);
    if (found.isEmpty()) {
      new HeaderDrift(draft, layout, words).noHeader(grid, titleRow);
      return new SheetReading(
          grid.name(),
          layout,
          Optional.empty(),
          vintage.delivery(),
          "",
          List.of(),
          List.of(),
          draft.cells(),
          draft.faults(),
          draft.findings());
    }
    return read(grid, found.get(), draft);
  }

  private SheetReading read(Grid grid, HeaderMatch header, SheetDraft draft) {
    var units = new FormUnits(draft, grid, header, layout, words);
    var periods = new FormPeriods(draft, grid, header, layout, words);
    var matcher = new RowMatcher(layout, words, names, units.marks());
    var table = new TableRows(draft, grid, header, layout, words, matcher);
    new HeaderDrift(draft, layout, words).tell(grid, header, table.end());
    List<ColumnReading> columns =
        new TableCells(draft, grid, header, layout, codes, units, periods).read(table);
    return new SheetReading(
        grid.name(),
        layout,
        Optional.of(new Rows(header.block().firstRow(), header.block().lastRow())),
        periods.month(),
        units.note(),
        columns,
        table.rows().stream().map(this::told).toList(),
        draft.cells(),
        draft.faults(),
        draft.findings());
  }

  private RowReading told(LabelledRow row) {
    Optional<Row> known = row.row();
    return new RowReading(
        row.number(),
        row.label(),
        row.role(),
        known
            .filter(one -> TableRows.isRead(row))
            .map(one -> one.series().over(layout.series()))
            .map(part -> part.series(part.measure().orElse(Measure.TURNOVER))),
        known.filter(Row::isOfWhich).isPresent(),
        known.map(Row::depth).orElse(0));
  }
}
