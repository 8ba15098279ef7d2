package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;

/**
 * What reading one file found, the worst first: how many of each weight, then rule, severity,
 * sentence in both languages, every value the sentence speaks of with its kind, and the cells.
 */
final class InspectedFindingsJson {
  private InspectedFindingsJson() {}

  static void write(JsonGenerator json, List<ToldFinding> findings) throws IOException {
    json.writeStartObject();
    json.writeNumberField("errors", WorstFirst.count(findings, Severity.ERROR));
    json.writeNumberField("warnings", WorstFirst.count(findings, Severity.WARNING));
    json.writeNumberField("notes", WorstFirst.count(findings, Severity.INFO));
    json.writeArrayFieldStart("findings");
    for (ToldFinding told : WorstFirst.of(findings)) {
      Finding finding = told.finding();
      json.writeStartObject();
      json.writeStringField("rule", finding.rule());
      json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
      FindingJson.writeSentence(json, "sentence", told.sentence());
      json.writeFieldName("values");
      FindingJson.writeValues(json, finding.values());
      json.writeFieldName("cells");
      FindingJson.writeCells(json, finding.cells());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
