package kimngach.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kimngach.model.CellCount;
import kimngach.model.Measure;
import kimngach.model.Observation;
import kimngach.model.Quantity;
import kimngach.model.SeriesKey;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.model.inspection.InspectedCell;
import kimngach.model.inspection.InspectedColumn;
import kimngach.model.inspection.InspectedColumn.Percent;
import kimngach.model.inspection.InspectedRow;
import kimngach.model.inspection.InspectedSheet;
import kimngach.model.inspection.InspectedSheet.Form;
import kimngach.model.inspection.InspectedSheet.Kind;
import kimngach.read.FileContents;
import kimngach.read.form.Fate;
import kimngach.read.form.RowRole;
import kimngach.read.form.SheetReading;
import kimngach.read.form.SheetReading.CellReading;
import kimngach.read.form.SheetReading.ColumnReading;
import kimngach.read.form.SheetReading.RowReading;

/** What was read from a file, in the words that reports show it with. */
final class SeenSheets {
  private SeenSheets() {}

  /** The sheets: those that were read, then those that were not. */
  static List<InspectedSheet> of(FileContents contents) {
    List<InspectedSheet> sheets = new ArrayList<>();
    for (String name : contents.tidy()) {
      sheets.add(
          new InspectedSheet(
              name, Kind.TIDY, Optional.empty(), List.of(), List.of(), CellCount.NONE));
    }
    contents.forms().ifPresent(forms -> forms.sheets().forEach(form -> sheets.add(of(form))));
    contents.unknown().forEach(name -> sheets.add(InspectedSheet.unknown(name)));
    return sheets;
  }

  private static InspectedSheet of(SheetReading form) {
    Map<Integer, List<CellReading>> byRow =
        form.cells().stream().collect(Collectors.groupingBy(cell -> cell.cell().row()));
    Map<Integer, List<Observation>> byColumn =
        form.observations().stream()
            .collect(Collectors.groupingBy(observation -> observation.cell().column()));
    var found =
        new Form(
            form.layout().file(),
            form.layout().name(),
            form.headerRows().map(SheetReading.Rows::first).orElse(0),
            form.headerRows().map(SheetReading.Rows::last).orElse(0),
            form.month(),
            form.unitNote());
    return new InspectedSheet(
        form.sheet(),
        Kind.FORM,
        Optional.of(found),
        form.columns().stream()
            .map(column -> column(column, byColumn.getOrDefault(column.column(), List.of())))
            .toList(),
        form.rows().stream()
            .map(row -> row(row, byRow.getOrDefault(row.row(), List.of())))
            .toList(),
        form.count());
  }

  private static InspectedColumn column(ColumnReading column, List<Observation> values) {
    List<Unit> units =
        values.stream()
            .flatMap(value -> value.quantity().map(Quantity::unit).stream())
            .distinct()
            .toList();
    return new InspectedColumn(
        column.column(),
        column.header(),
        InspectedColumn.Role.valueOf(column.role().name()),
        column.series().map(SeriesKey::measure),
        column.period(),
        units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty(),
        column.status(),
        percent(values));
  }

  /** How the percentages of a column are written: told by what became of the first of them. */
  private static Percent percent(List<Observation> values) {
    for (Observation value : values) {
      Optional<Quantity> quantity =
          value.quantity().filter(one -> one.unit().kind() == UnitKind.PERCENT);
      if (quantity.isPresent()) {
        if (value.key().series().measure().equals(Measure.STATED_PLAN_ATTAINMENT)) {
          return Percent.ATTAINMENT;
        }
        return isIndex(value.provenance().rawText(), quantity.get().low())
            ? Percent.INDEX
            : Percent.CHANGE;
      }
    }
    return Percent.NONE;
  }

  /** Whether a written percentage is about a hundred more than the change it was read as. */
  private static boolean isIndex(String written, BigDecimal change) {
    String digits = written.strip().replace(',', '.').replaceAll("[^0-9.eE+-]", "");
    try {
      return new BigDecimal(digits).subtract(change).doubleValue() > 50;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static InspectedRow row(RowReading row, List<CellReading> cells) {
    return new InspectedRow(
        row.row(),
        row.label(),
        row.role() == RowRole.WRAPPED
            ? InspectedRow.Role.HEADING
            : InspectedRow.Role.valueOf(row.role().name()),
        row.series(),
        row.isOfWhich(),
        row.depth(),
        cells.stream().map(SeenSheets::cell).toList());
  }

  private static InspectedCell cell(CellReading cell) {
    return new InspectedCell(
        cell.cell().column(), cell.text(), fate(cell.fate()), cell.observation());
  }

  private static InspectedCell.Fate fate(Fate fate) {
    return InspectedCell.Fate.valueOf(fate.name());
  }
}
