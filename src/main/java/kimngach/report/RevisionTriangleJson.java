package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.Observation;
import kimngach.model.PeriodKind;
import kimngach.model.Quantity;
import kimngach.model.Unit;
import kimngach.model.Vintage;

/**
 * The history of a series for machines: every period with each value that was delivered for it and
 * its cell, and the revision of the newest against the first. Values are as delivered, each with
 * its unit; revisions are counted in the unit of the whole.
 */
public final class RevisionTriangleJson {
  private RevisionTriangleJson() {}

  /** The whole text. */
  public static String of(RevisionTriangle triangle) {
    return JsonText.of(json -> write(json, triangle));
  }

  private static void write(JsonGenerator json, RevisionTriangle triangle) throws IOException {
    Optional<Unit> unit = triangle.unit();
    json.writeStartObject();
    json.writeStringField("series", triangle.series().toString());
    if (unit.isPresent()) {
      json.writeStringField("unit", unit.get().code());
    }
    json.writeArrayFieldStart("deliveries");
    for (Vintage delivery : triangle.deliveries()) {
      json.writeString(delivery.toString());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("periods");
    for (ValueHistory row : triangle.rows()) {
      write(json, row, unit);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ValueHistory row, Optional<Unit> unit)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("period", row.period().toString());
    json.writeStringField("kind", PeriodKind.of(row.period()).code());
    json.writeArrayFieldStart("values");
    for (Observation value : row.values()) {
      write(json, row, value);
    }
    json.writeEndArray();
    Optional<BigDecimal> absolute = unit.flatMap(row::revision);
    if (absolute.isPresent()) {
      json.writeObjectFieldStart("revision");
      json.writeStringField("absolute", absolute.get().toPlainString());
      Optional<BigDecimal> percent = unit.flatMap(row::revisionInPercent);
      if (percent.isPresent()) {
        json.writeStringField("percent", percent.get().toPlainString());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ValueHistory row, Observation value)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("delivery", value.vintage().toString());
    if (value.quantity().isPresent()) {
      Quantity quantity = value.quantity().get();
      json.writeStringField("value", quantity.low().toPlainString());
      if (quantity.isRange()) {
        json.writeStringField("upper", quantity.high().toPlainString());
      }
      json.writeStringField("unit", quantity.unit().code());
      json.writeStringField("qualifier", quantity.qualifier().code());
    }
    json.writeStringField("status", value.status().code());
    json.writeBooleanField("revised", row.isRevised(value));
    json.writeStringField("source", value.source().code());
    FindingsJson.writeFields(json, value.cell());
    json.writeStringField("rawText", value.provenance().rawText());
    json.writeEndObject();
  }
}
