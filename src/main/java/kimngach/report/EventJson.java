package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import kimngach.model.CellRef;
import kimngach.model.Language;

/** What every entry of the European report begins with: when, by what, for whom, why, over what. */
record EventJson(ReportHead head) {

  void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("event");
    json.writeStringField("time", head.time());
    json.writeStringField("actor", head.software());
    json.writeStringField("agent", head.office().name().getOrDefault(Language.VI, ""));
    json.writeStringField("trigger", "delivery " + head.month());
    json.writeEndObject();
  }

  /** The keys of cells: file, sheet and address. */
  void writeCells(JsonGenerator json, String name, List<CellRef> cells) throws IOException {
    json.writeArrayFieldStart(name);
    for (CellRef cell : cells) {
      json.writeStartArray();
      json.writeString(cell.file());
      json.writeString(cell.sheet());
      json.writeString(cell.address());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** The keys of other entries of the report: their names. */
  void writeIds(JsonGenerator json, String name, List<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (String id : ids) {
      json.writeStartArray();
      json.writeString(id);
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
