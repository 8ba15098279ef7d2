package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kimngach.model.CellRef;
import kimngach.model.Observation;
import kimngach.model.bulletin.Ledger;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Formula;

/**
 * Every printed figure for machines, in the order of first print: its exact value, how it is
 * calculated and from which figures, the cells it rests on, and what is printed where.
 *
 * <p>An exact value is a decimal number, or a fraction such as {@code 478000/3800} when it has no
 * end as one.
 */
public final class LedgerJson {
  private LedgerJson() {}

  /** The whole text of {@code ledger.json}. */
  public static String of(Ledger ledger, FileHashes hashes) {
    return JsonText.of(json -> write(json, ledger, hashes));
  }

  private static void write(JsonGenerator json, Ledger ledger, FileHashes hashes)
      throws IOException {
    FigureJson pieces = new FigureJson(json, hashes);
    json.writeStartObject();
    json.writeArrayFieldStart("figures");
    for (Ledger.Entry entry : ledger.entries()) {
      write(pieces, entry);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(FigureJson pieces, Ledger.Entry entry) throws IOException {
    JsonGenerator json = pieces.json();
    Figure figure = entry.figure();
    json.writeStartObject();
    pieces.writeValue(figure);
    json.writeObjectFieldStart("formula");
    if (figure.formula() instanceof Formula.Calculated calculated) {
      pieces.writeOperation(calculated);
      writeInputs(json, calculated.inputs());
    } else {
      json.writeStringField("operation", "delivered");
    }
    json.writeEndObject();
    writeCells(pieces, "cells", oneACell(figure.formula().leaves()));
    if (figure.formula() instanceof Formula.Delivered delivered) {
      writeCells(pieces, "superseded", delivered.superseded().stream().toList());
    }
    pieces.writePrints(entry.prints());
    json.writeEndObject();
  }

  private static void writeInputs(JsonGenerator json, List<Figure> inputs) throws IOException {
    json.writeArrayFieldStart("inputs");
    for (Figure input : inputs) {
      json.writeStartObject();
      json.writeStringField("id", input.id().value());
      json.writeStringField("exact", input.value().toString());
      json.writeStringField("unit", input.unit().code());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A cell holds one observation, and is quicker to compare. */
  private static Collection<Observation> oneACell(Stream<Observation> leaves) {
    Map<CellRef, Observation> byCell = new LinkedHashMap<>();
    leaves.forEach(leaf -> byCell.putIfAbsent(leaf.cell(), leaf));
    return byCell.values();
  }

  private static void writeCells(
      FigureJson pieces, String name, Collection<Observation> observations) throws IOException {
    pieces.json().writeArrayFieldStart(name);
    for (Observation observation : observations) {
      pieces.writeCell(observation);
    }
    pieces.json().writeEndArray();
  }
}
