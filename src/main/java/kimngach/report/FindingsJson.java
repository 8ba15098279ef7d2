package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kimngach.model.CellRef;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.finding.ToldFinding;

/**
 * Findings for machines, in the structure of the validation report that European statistical
 * offices agreed on: a list of validations, the worst first, then aggregations, which are the
 * diagnoses and how many findings there are of each weight. What the structure has no place for
 * stands under {@code kimngach} in each entry.
 */
public final class FindingsJson {
  private static final String WAIVED = "waived";

  private FindingsJson() {}

  /** The whole text of {@code findings.json}. */
  public static String of(ValidationReport report) {
    return JsonText.of(json -> write(json, report));
  }

  private static void write(JsonGenerator json, ValidationReport report) throws IOException {
    ReportHead head = report.head();
    List<ToldFinding> findings = report.findings();
    List<String> ids = FindingId.of(head.month(), findings);
    json.writeStartArray();
    FindingJson validation = new FindingJson(head);
    for (int i = 0; i < ids.size(); i++) {
      validation.write(json, ids.get(i), findings.get(i));
    }
    for (ToldDiagnosis diagnosis : report.diagnoses()) {
      new DiagnosisJson(head).write(json, diagnosis);
    }
    for (Severity severity : Severity.values()) {
      writeCount(
          json,
          head,
          FindingJson.word(severity),
          matching(ids, findings, one -> isOpen(one) && one.severity() == severity));
    }
    writeCount(json, head, WAIVED, matching(ids, findings, one -> !isOpen(one)));
    json.writeEndArray();
  }

  private static boolean isOpen(Finding finding) {
    return finding.waiver().isEmpty();
  }

  private static List<String> matching(
      List<String> ids, List<ToldFinding> findings, Predicate<Finding> wanted) {
    return IntStream.range(0, ids.size())
        .filter(i -> wanted.test(findings.get(i).finding()))
        .mapToObj(ids::get)
        .toList();
  }

  /** How many findings there are of a kind; the waived ones are counted apart. */
  private static void writeCount(
      JsonGenerator json, ReportHead head, String kind, List<String> counted) throws IOException {
    EventJson event = new EventJson(head);
    json.writeStartObject();
    json.writeStringField("id", head.month() + ".count." + kind);
    json.writeStringField("type", "aggregation");
    event.write(json);
    json.writeObjectFieldStart("aggregate");
    json.writeStringField("language", head.software());
    json.writeStringField("expression", "count-of-findings." + kind);
    json.writeEndObject();
    json.writeObjectFieldStart("data");
    event.writeIds(json, "source", counted);
    event.writeIds(json, "target", List.of());
    json.writeEndObject();
    json.writeStringField("value", String.valueOf(counted.size()));
    json.writeEndObject();
  }

  /** The fields that say where a cell is. */
  static void writeFields(JsonGenerator json, CellRef cell) throws IOException {
    json.writeStringField("file", cell.file());
    json.writeStringField("sheet", cell.sheet());
    json.writeStringField("cell", cell.address());
  }
}
