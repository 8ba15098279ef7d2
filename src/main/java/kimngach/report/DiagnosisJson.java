package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kimngach.model.CellRef;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.SuspectSet;
import kimngach.model.finding.ToldDiagnosis;

/** A diagnosis as an aggregation of the European report: which cells the findings lead to. */
record DiagnosisJson(ReportHead head) {
  private static final String EXPRESSION = "smallest-sets-of-wrong-cells";

  void write(JsonGenerator json, ToldDiagnosis told) throws IOException {
    Diagnosis diagnosis = told.diagnosis();
    EventJson event = new EventJson(head);
    List<String> broken =
        diagnosis.broken().stream().map(one -> FindingId.of(head.month(), one)).toList();
    json.writeStartObject();
    json.writeStringField(
        "id", FindingId.named(head.month(), "diagnosis", String.join("\n", broken)));
    json.writeStringField("type", "aggregation");
    event.write(json);
    json.writeObjectFieldStart("aggregate");
    json.writeStringField("language", head.software());
    json.writeStringField("expression", EXPRESSION);
    json.writeStringField("description", told.summary().en());
    json.writeEndObject();
    json.writeObjectFieldStart("data");
    event.writeIds(json, "source", broken);
    event.writeCells(json, "target", cells(diagnosis));
    json.writeEndObject();
    json.writeStringField("value", value(diagnosis));
    writeOwn(json, told);
    json.writeEndObject();
  }

  /** Whether the culprit is certain: {@code unique}, {@code several} or {@code none}. */
  static String value(Diagnosis diagnosis) {
    return diagnosis.isUnique() ? "unique" : diagnosis.likely().isEmpty() ? "none" : "several";
  }

  private static List<CellRef> cells(Diagnosis diagnosis) {
    return diagnosis.likely().stream()
        .flatMap(set -> set.suspects().stream())
        .map(suspect -> suspect.delivered().cell())
        .distinct()
        .toList();
  }

  private static void writeOwn(JsonGenerator json, ToldDiagnosis told) throws IOException {
    json.writeObjectFieldStart("kimngach");
    FindingJson.writeSentence(json, "sentence", told.summary());
    json.writeArrayFieldStart("likely");
    for (int i = 0; i < told.sets().size(); i++) {
      SuspectSet set = told.diagnosis().likely().get(i);
      json.writeStartObject();
      FindingJson.writeSentence(json, "sentence", told.sets().get(i));
      json.writeArrayFieldStart("suspects");
      for (Suspect suspect : set.suspects()) {
        write(json, suspect);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("others", told.diagnosis().others());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Suspect suspect) throws IOException {
    json.writeStartObject();
    FindingsJson.writeFields(json, suspect.delivered().cell());
    json.writeStringField("series", suspect.delivered().key().series().toString());
    json.writeStringField("period", suspect.delivered().key().period().toString());
    if (suspect.delivered().quantity().isPresent()) {
      json.writeObjectFieldStart("delivered");
      NamedValueJson.writeFields(json, suspect.delivered().quantity().get());
      json.writeEndObject();
    }
    write(json, "meant", suspect.meant());
    json.writeObjectFieldStart("implied");
    write(json, "least", suspect.implied().least());
    write(json, "most", suspect.implied().most());
    json.writeEndObject();
    json.writeStringField("unit", suspect.unit().code());
    if (suspect.slip().isPresent()) {
      json.writeStringField("slip", suspect.slip().get().code());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Optional<BigDecimal> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toPlainString());
    }
  }
}
