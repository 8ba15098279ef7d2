package kimngach.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.model.bulletin.FigurePlace;
import kimngach.model.figure.FigureId;

/** What the page is told, as JSON. */
final class PreviewJson {
  private PreviewJson() {}

  @FunctionalInterface
  private interface Content {
    void writeTo(JsonGenerator json) throws IOException;
  }

  private static String text(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      content.writeTo(json);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  static String of(Shown shown, Wanted wanted, Choices choices) {
    return text(
        json -> {
          json.writeNumberField("view", shown.view());
          json.writeNumberField("version", shown.version());
          json.writeBooleanField("rendering", shown.isRendering());
          json.writeStringField("bulletin", shown.bulletin());
          json.writeStringField("updatedAt", shown.updatedAt());
          json.writeNumberField("millis", shown.millis());
          pages(json, shown.pages());
          faults(json, shown.faults());
          findings(json, shown);
          wanted(json, wanted);
          choices(json, choices);
        });
  }

  private static void pages(JsonGenerator json, List<ShownPage> pages) throws IOException {
    json.writeArrayFieldStart("pages");
    for (ShownPage page : pages) {
      json.writeStartObject();
      json.writeStringField("id", page.id());
      json.writeNumberField("width", page.width());
      json.writeNumberField("height", page.height());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void faults(JsonGenerator json, List<ShownFault> faults) throws IOException {
    json.writeArrayFieldStart("faults");
    for (ShownFault fault : faults) {
      json.writeStartObject();
      json.writeStringField("place", fault.place());
      sentence(json, fault.sentence());
      json.writeArrayFieldStart("excerpts");
      for (ShownLines lines : fault.excerpts()) {
        excerpt(json, lines);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void excerpt(JsonGenerator json, ShownLines lines) throws IOException {
    json.writeStartObject();
    json.writeStringField("place", lines.place());
    json.writeNumberField("firstLine", lines.firstLine());
    strings(json, "lines", lines.lines());
    json.writeNumberField("line", lines.line());
    json.writeNumberField("column", lines.column());
    json.writeNumberField("length", lines.length());
    json.writeEndObject();
  }

  private static void findings(JsonGenerator json, Shown shown) throws IOException {
    json.writeObjectFieldStart("findings");
    if (shown.findings().isPresent()) {
      ShownFindings findings = shown.findings().get();
      json.writeNumberField("blocking", findings.blocking());
      json.writeNumberField("warnings", findings.warnings());
      json.writeArrayFieldStart("told");
      for (Sentence told : findings.told()) {
        json.writeStartObject();
        sentence(json, told);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void wanted(JsonGenerator json, Wanted wanted) throws IOException {
    json.writeObjectFieldStart("wanted");
    json.writeStringField("period", wanted.month().toString());
    json.writeStringField("template", wanted.variant().template().orElse(""));
    json.writeStringField(
        "languages",
        String.join(",", wanted.variant().languages().stream().map(Language::code).toList()));
    json.writeStringField("data", wanted.data().code());
    json.writeEndObject();
  }

  private static void choices(JsonGenerator json, Choices choices) throws IOException {
    json.writeObjectFieldStart("choices");
    strings(json, "periods", choices.months().stream().map(YearMonth::toString).toList());
    strings(json, "templates", choices.templates());
    strings(json, "languages", Language.codes());
    json.writeArrayFieldStart("data");
    for (TrialData data : TrialData.values()) {
      json.writeStartObject();
      json.writeStringField("code", data.code());
      sentence(json, data.title());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static String of(List<FigurePlace> places) {
    return text(
        json -> {
          json.writeArrayFieldStart("figures");
          for (FigurePlace place : places) {
            json.writeStartObject();
            strings(json, "ids", place.figures().stream().map(FigureId::value).toList());
            json.writeStringField("text", place.text());
            json.writeNumberField("left", place.left());
            json.writeNumberField("top", place.top());
            json.writeNumberField("width", place.width());
            json.writeNumberField("height", place.height());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  static String of(FigureOrigin origin) {
    return text(
        json -> {
          sentence(json, origin.tree());
          json.writeArrayFieldStart("cells");
          for (FigureOrigin.Cell cell : origin.cells()) {
            json.writeStartObject();
            json.writeStringField("address", cell.address());
            json.writeStringField("text", cell.text());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void sentence(JsonGenerator json, Sentence sentence) throws IOException {
    json.writeStringField("vi", sentence.vi());
    json.writeStringField("en", sentence.en());
  }

  private static void strings(JsonGenerator json, String name, List<String> strings)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }
}
