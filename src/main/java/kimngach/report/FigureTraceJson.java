package kimngach.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import kimngach.model.bulletin.Ledger;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Formula;

/** The way from a figure to the cells it rests on, as a tree for machines. */
public final class FigureTraceJson {
  private FigureTraceJson() {}

  /**
   * The tree as JSON.
   *
   * @param figure the figure at its root
   * @param prints where it is printed; may be empty
   * @param hashes the hashes of the delivered files
   */
  public static String of(Figure figure, List<Ledger.Print> prints, FileHashes hashes) {
    return JsonText.of(
        json -> {
          FigureJson pieces = new FigureJson(json, hashes);
          json.writeStartObject();
          pieces.writeValue(figure);
          pieces.writePrints(prints);
          writeFormula(pieces, figure.formula());
          json.writeEndObject();
        });
  }

  private static void writeFormula(FigureJson pieces, Formula formula) throws IOException {
    JsonGenerator json = pieces.json();
    if (formula instanceof Formula.Calculated calculated) {
      pieces.writeOperation(calculated);
      json.writeArrayFieldStart("inputs");
      for (Figure input : calculated.inputs()) {
        json.writeStartObject();
        pieces.writeValue(input);
        writeFormula(pieces, input.formula());
        json.writeEndObject();
      }
      json.writeEndArray();
    } else if (formula instanceof Formula.Delivered delivered) {
      json.writeStringField("operation", "delivered");
      json.writeFieldName("cell");
      pieces.writeCell(delivered.observation());
      if (delivered.superseded().isPresent()) {
        json.writeFieldName("superseded");
        pieces.writeCell(delivered.superseded().get());
      }
    }
  }
}
