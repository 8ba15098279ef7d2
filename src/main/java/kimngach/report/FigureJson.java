package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kimngach.model.Correction;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Observation;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.bulletin.Ledger;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Formula;

/** The pieces that every JSON about figures is made of. */
record FigureJson(JsonGenerator json, FileHashes hashes) {

  /** The fields of a figure's value. */
  void writeValue(Figure figure) throws IOException {
    json.writeStringField("id", figure.id().value());
    json.writeStringField("exact", figure.value().toString());
    if (figure.upper().isPresent()) {
      json.writeStringField("upper", figure.upper().get().toString());
    }
    json.writeStringField("unit", figure.unit().code());
    if (figure.decimals() != Figure.UNLIMITED) {
      json.writeNumberField("decimals", figure.decimals());
    }
    json.writeStringField("qualifier", figure.qualifier().code());
    json.writeStringField("status", figure.status().code());
    json.writeBooleanField("revised", figure.isRevised());
  }

  /** The fields of an operation, before its inputs. */
  void writeOperation(Formula.Calculated calculated) throws IOException {
    json.writeStringField("operation", calculated.operation().name().toLowerCase(Locale.ROOT));
    json.writeStringField("notation", calculated.operation().notation());
  }

  /** The cell a value was read from, as an object. */
  void writeCell(Observation observation) throws IOException {
    json.writeStartObject();
    FindingsJson.writeFields(json, observation.cell());
    json.writeStringField("rawText", observation.provenance().rawText());
    if (observation.quantity().isPresent()) {
      Quantity quantity = observation.quantity().get();
      json.writeStringField("value", quantity.low().toPlainString());
      json.writeStringField("unit", quantity.unit().code());
    }
    json.writeStringField("status", observation.status().code());
    json.writeStringField("source", observation.source().code());
    json.writeStringField("vintage", observation.vintage().toString());
    json.writeStringField("note", observation.provenance().note());
    json.writeStringField("sha256", hashes.sha256(observation.cell().file()));
    if (observation.provenance().correction().isPresent()) {
      writeCorrection(observation.provenance().correction().get());
    }
    json.writeEndObject();
  }

  private void writeCorrection(Correction correction) throws IOException {
    json.writeObjectFieldStart("corrected");
    json.writeStringField("delivered", correction.delivered().low().toPlainString());
    json.writeStringField("unit", correction.delivered().unit().code());
    json.writeObjectFieldStart("reason");
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      json.writeStringField(language.code(), correction.reason().in(language));
    }
    json.writeEndObject();
    json.writeStringField("who", correction.who());
    json.writeStringField("acceptedOn", correction.acceptedOn().toString());
    json.writeEndObject();
  }

  /** Where a figure is printed, as an array. */
  void writePrints(List<Ledger.Print> prints) throws IOException {
    json.writeArrayFieldStart("prints");
    for (Ledger.Print print : prints) {
      json.writeStartObject();
      json.writeStringField("place", print.place());
      json.writeStringField("language", print.language().code());
      json.writeStringField("text", print.text());
      if (print.plain().isPresent()) {
        json.writeBooleanField("adjusted", true);
        json.writeStringField("plainRounding", print.plain().get());
      }
      if (print.hedge() != Qualifier.NONE) {
        json.writeStringField("hedge", print.hedge().code());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
