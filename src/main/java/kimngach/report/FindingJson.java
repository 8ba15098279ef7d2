package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.CellRef;
import kimngach.model.Sentence;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;
import kimngach.model.finding.Waiver;

/** A finding as a validation of the European report: who checked what by which rule, and failed. */
record FindingJson(ReportHead head) {
  private static final String FAILED = "0";

  void write(JsonGenerator json, String id, ToldFinding told) throws IOException {
    Finding finding = told.finding();
    EventJson event = new EventJson(head);
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("type", "validation");
    event.write(json);
    json.writeObjectFieldStart("rule");
    json.writeStringField("language", head.software());
    json.writeStringField("expression", finding.rule());
    json.writeStringField("severity", severity(finding));
    json.writeStringField("description", told.sentence().en());
    if (finding.waiver().isPresent()) {
      writeChange(json, finding, finding.waiver().get());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("data");
    event.writeCells(json, "source", finding.cells());
    event.writeCells(json, "target", List.of());
    json.writeStringField("description", about(finding));
    json.writeEndObject();
    json.writeStringField("value", FAILED);
    writeOwn(json, told);
    json.writeEndObject();
  }

  /** An error that a person answers for weighs as a warning: it stops nothing. */
  private static String severity(Finding finding) {
    Severity severity =
        finding.severity() == Severity.ERROR && !finding.isBlocking()
            ? Severity.WARNING
            : finding.severity();
    return word(severity);
  }

  static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "information";
    };
  }

  private static void writeChange(JsonGenerator json, Finding finding, Waiver waiver)
      throws IOException {
    if (finding.severity() == Severity.ERROR) {
      json.writeStringField("change", "down");
    }
    json.writeStringField(
        "explanation",
        "Waived by " + waiver.person() + " until " + waiver.expires() + ": " + waiver.reason());
  }

  /** The series and the periods that it speaks of, by their codes. */
  private static String about(Finding finding) {
    return finding.values().values().stream()
        .flatMap(
            value ->
                value instanceof NamedValue.Series series
                    ? Stream.of(series.key().toString())
                    : value instanceof NamedValue.Period period
                        ? Stream.of(period.period().toString())
                        : Stream.of())
        .collect(Collectors.joining(" "));
  }

  private static void writeOwn(JsonGenerator json, ToldFinding told) throws IOException {
    Finding finding = told.finding();
    json.writeObjectFieldStart("kimngach");
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    writeSentence(json, "sentence", told.sentence());
    json.writeFieldName("values");
    writeValues(json, finding.values());
    json.writeFieldName("cells");
    writeCells(json, finding.cells());
    if (finding.waiver().isPresent()) {
      Waiver waiver = finding.waiver().get();
      json.writeObjectFieldStart("waiver");
      json.writeStringField("reason", waiver.reason());
      json.writeStringField("person", waiver.person());
      json.writeStringField("expires", waiver.expires().toString());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  static void writeSentence(JsonGenerator json, String name, Sentence sentence) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("vi", sentence.vi());
    json.writeStringField("en", sentence.en());
    json.writeEndObject();
  }

  static void writeValues(JsonGenerator json, Map<String, NamedValue> values) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, NamedValue> value : values.entrySet()) {
      json.writeFieldName(value.getKey());
      NamedValueJson.write(json, value.getValue());
    }
    json.writeEndObject();
  }

  static void writeCells(JsonGenerator json, List<CellRef> cells) throws IOException {
    json.writeStartArray();
    for (CellRef cell : cells) {
      json.writeStartObject();
      FindingsJson.writeFields(json, cell);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
