package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kimngach.model.CellRef;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;

/**
 * Findings for machines, the worst first: rule, severity, sentence in both languages, every value
 * the sentence speaks of with its kind, and the cells.
 */
public final class FindingsJson {
  private FindingsJson() {}

  /** The whole text of {@code findings.json}. */
  public static String of(List<ToldFinding> findings) {
    return JsonText.of(json -> write(json, findings));
  }

  static void write(JsonGenerator json, List<ToldFinding> findings) throws IOException {
    json.writeStartObject();
    json.writeNumberField("errors", WorstFirst.count(findings, Severity.ERROR));
    json.writeNumberField("warnings", WorstFirst.count(findings, Severity.WARNING));
    json.writeNumberField("notes", WorstFirst.count(findings, Severity.INFO));
    json.writeArrayFieldStart("findings");
    for (ToldFinding told : WorstFirst.of(findings)) {
      write(json, told);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ToldFinding told) throws IOException {
    Finding finding = told.finding();
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeObjectFieldStart("sentence");
    json.writeStringField("vi", told.sentence().vi());
    json.writeStringField("en", told.sentence().en());
    json.writeEndObject();
    json.writeObjectFieldStart("values");
    for (Map.Entry<String, NamedValue> value : finding.values().entrySet()) {
      json.writeFieldName(value.getKey());
      NamedValueJson.write(json, value.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("cells");
    for (CellRef cell : finding.cells()) {
      json.writeStartObject();
      writeFields(json, cell);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The fields that say where a cell is. */
  static void writeFields(JsonGenerator json, CellRef cell) throws IOException {
    json.writeStringField("file", cell.file());
    json.writeStringField("sheet", cell.sheet());
    json.writeStringField("cell", cell.address());
  }
}
