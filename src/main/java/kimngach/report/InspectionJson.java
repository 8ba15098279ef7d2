package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kimngach.model.CellCount;
import kimngach.model.CellRef;
import kimngach.model.ControlTotal;
import kimngach.model.Measure;
import kimngach.model.Quantity;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.fault.Fault;
import kimngach.model.inspection.InspectedCell;
import kimngach.model.inspection.InspectedColumn;
import kimngach.model.inspection.InspectedRow;
import kimngach.model.inspection.InspectedSheet;
import kimngach.model.inspection.Inspection;

/** What was seen in a file, for machines: numbers are strings, names are codes. */
public final class InspectionJson {
  private InspectionJson() {}

  /** The whole text. */
  public static String of(Inspection inspection) {
    return JsonText.of(json -> write(json, inspection));
  }

  private static void write(JsonGenerator json, Inspection inspection) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", inspection.file());
    json.writeNumberField("bytes", inspection.bytes());
    json.writeStringField("month", inspection.month().toString());
    write(json, inspection.count());
    json.writeArrayFieldStart("sheets");
    for (InspectedSheet sheet : inspection.sheets()) {
      write(json, sheet);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("totals");
    for (ControlTotal total : inspection.totals()) {
      write(json, total);
    }
    json.writeEndArray();
    json.writeFieldName("findings");
    InspectedFindingsJson.write(json, inspection.findings());
    json.writeArrayFieldStart("faults");
    for (Fault fault : inspection.faults()) {
      json.writeStartObject();
      json.writeStringField("place", fault.place());
      json.writeStringField("vi", fault.sentence().vi());
      json.writeStringField("en", fault.sentence().en());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, CellCount count) throws IOException {
    json.writeObjectFieldStart("cells");
    json.writeNumberField("read", count.read());
    json.writeNumberField("observations", count.observations());
    json.writeNumberField("blanks", count.blanks());
    json.writeNumberField("skipped", count.skipped());
    json.writeNumberField("rejections", count.rejections());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, InspectedSheet sheet) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", sheet.name());
    json.writeStringField("kind", word(sheet.kind()));
    if (sheet.form().isPresent()) {
      InspectedSheet.Form form = sheet.form().get();
      json.writeStringField("layout", form.layout());
      json.writeStringField("month", form.month().toString());
      json.writeNumberField("firstHeaderRow", form.firstHeaderRow());
      json.writeNumberField("lastHeaderRow", form.lastHeaderRow());
      json.writeStringField("unitNote", form.unitNote());
      write(json, sheet.count());
      columns(json, sheet.columns());
      rows(json, sheet.rows());
    }
    json.writeEndObject();
  }

  private static void columns(JsonGenerator json, List<InspectedColumn> columns)
      throws IOException {
    json.writeArrayFieldStart("columns");
    for (InspectedColumn column : columns) {
      json.writeStartObject();
      json.writeNumberField("column", column.number());
      json.writeStringField("header", column.header());
      json.writeStringField("role", word(column.role()));
      json.writeStringField("measure", column.measure().map(Measure::code).orElse(""));
      json.writeStringField("period", column.period().map(TimePeriod::toString).orElse(""));
      json.writeStringField("unit", column.unit().map(Unit::code).orElse(""));
      json.writeStringField("status", column.status().code());
      json.writeStringField("percent", word(column.percent()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void rows(JsonGenerator json, List<InspectedRow> rows) throws IOException {
    json.writeArrayFieldStart("rows");
    for (InspectedRow row : rows) {
      json.writeStartObject();
      json.writeNumberField("row", row.number());
      json.writeStringField("label", row.label());
      json.writeStringField("role", word(row.role()));
      json.writeStringField("series", row.series().map(SeriesKey::toString).orElse(""));
      json.writeBooleanField("ofWhich", row.isOfWhich());
      json.writeNumberField("depth", row.depth());
      json.writeArrayFieldStart("cells");
      for (InspectedCell cell : row.cells()) {
        write(json, cell, row.number());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, InspectedCell cell, int row) throws IOException {
    json.writeStartObject();
    json.writeStringField("cell", new CellRef("", "", row, cell.column()).address());
    json.writeStringField("text", cell.text());
    json.writeStringField("fate", word(cell.fate()));
    if (cell.observation().isPresent()) {
      var observation = cell.observation().get();
      json.writeStringField("key", observation.key().toString());
      json.writeStringField("status", observation.status().code());
      if (observation.quantity().isPresent()) {
        Quantity quantity = observation.quantity().get();
        json.writeStringField("value", quantity.low().toPlainString());
        json.writeStringField("upper", quantity.high().toPlainString());
        json.writeStringField("unit", quantity.unit().code());
      }
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ControlTotal total) throws IOException {
    json.writeStartObject();
    json.writeStringField("series", total.series().toString());
    json.writeStringField("unit", total.unit().map(Unit::code).orElse(""));
    json.writeNumberField("observations", total.observations());
    json.writeStringField("first", total.first().toString());
    json.writeStringField("last", total.last().toString());
    json.writeStringField("low", total.low().toPlainString());
    json.writeStringField("high", total.high().toPlainString());
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
