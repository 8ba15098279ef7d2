package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import kimngach.model.Interval;
import kimngach.model.Quantity;
import kimngach.model.finding.NamedValue;

/** A value that a finding speaks of, as an object whose {@code kind} says which fields follow. */
final class NamedValueJson {
  private NamedValueJson() {}

  static void write(JsonGenerator json, NamedValue value) throws IOException {
    json.writeStartObject();
    if (value instanceof NamedValue.Delivered delivered) {
      json.writeStringField("kind", "delivered");
      writeFields(json, delivered.quantity());
    } else if (value instanceof NamedValue.Computed computed) {
      json.writeStringField("kind", "computed");
      json.writeStringField("value", computed.value().toPlainString());
      json.writeStringField("unit", computed.unit().code());
    } else if (value instanceof NamedValue.Possible possible) {
      json.writeStringField("kind", "possible");
      writeFields(json, possible.interval());
      json.writeStringField("unit", possible.unit().code());
    } else if (value instanceof NamedValue.Count count) {
      json.writeStringField("kind", "count");
      json.writeNumberField("count", count.count());
    } else {
      writeName(json, value);
    }
    json.writeEndObject();
  }

  private static void writeName(JsonGenerator json, NamedValue value) throws IOException {
    if (value instanceof NamedValue.Series series) {
      json.writeStringField("kind", "series");
      json.writeStringField("series", series.key().toString());
    } else if (value instanceof NamedValue.Period period) {
      json.writeStringField("kind", "period");
      json.writeStringField("period", period.period().toString());
    } else if (value instanceof NamedValue.DeliveredBy source) {
      json.writeStringField("kind", "source");
      json.writeStringField("source", source.source().code());
    } else if (value instanceof NamedValue.DeliveredWith vintage) {
      json.writeStringField("kind", "delivery");
      json.writeStringField("delivery", vintage.vintage().toString());
    } else if (value instanceof NamedValue.Verbatim verbatim) {
      json.writeStringField("kind", "text");
      json.writeStringField("text", verbatim.text());
    } else {
      throw new IllegalStateException("Expecting a kind of value known here, found " + value);
    }
  }

  static void writeFields(JsonGenerator json, Quantity quantity) throws IOException {
    json.writeStringField("value", quantity.low().toPlainString());
    if (quantity.isRange()) {
      json.writeStringField("upper", quantity.high().toPlainString());
    }
    json.writeStringField("unit", quantity.unit().code());
    json.writeStringField("qualifier", quantity.qualifier().code());
  }

  static void writeFields(JsonGenerator json, Interval interval) throws IOException {
    json.writeStringField("low", interval.low().toPlainString());
    json.writeBooleanField("lowIncluded", interval.lowIncluded());
    json.writeStringField("high", interval.high().toPlainString());
    json.writeBooleanField("highIncluded", interval.highIncluded());
  }
}
