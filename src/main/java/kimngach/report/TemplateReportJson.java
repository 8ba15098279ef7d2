package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.fault.Excerpt;
import kimngach.model.fault.Fault;

/** What is wrong with a template, for machines and for pages that show a fault at its line. */
public final class TemplateReportJson {
  private TemplateReportJson() {}

  /** The report as one object. */
  public static String of(TemplateReport report) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeStringField("template", report.template());
          texts(json, "languages", report.languages().stream().map(Language::code).toList());
          texts(json, "months", report.months().stream().map(YearMonth::toString).toList());
          json.writeArrayFieldStart("faults");
          for (TemplateReport.Entry entry : report.entries()) {
            json.writeStartObject();
            fault(json, entry.fault());
            texts(json, "months", entry.months().stream().map(YearMonth::toString).toList());
            json.writeEndObject();
          }
          json.writeEndArray();
          texts(json, "unusedLabels", report.unusedLabels());
          if (report.commentedCopy().isPresent()) {
            json.writeStringField("commentedCopy", report.commentedCopy().get());
          }
          json.writeEndObject();
        });
  }

  private static void fault(JsonGenerator json, Fault fault) throws IOException {
    json.writeStringField("place", fault.place());
    json.writeStringField("vi", fault.sentence().vi());
    json.writeStringField("en", fault.sentence().en());
    json.writeArrayFieldStart("lines");
    for (Excerpt excerpt : fault.excerpts()) {
      json.writeStartObject();
      json.writeStringField("file", excerpt.file());
      json.writeNumberField("line", excerpt.line());
      json.writeNumberField("column", excerpt.column());
      json.writeNumberField("length", excerpt.length());
      json.writeStringField("text", excerpt.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
