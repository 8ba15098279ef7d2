package kimngach.read.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of a form's body, and the rows that seem to lie inside it. */
final class BodyRow {
  /** Its number from 1. */
  final int row;

  /** Its label without enumeration. */
  final String label;

  /** Whether it has cells with values. */
  final boolean hasValues;

  /** Whether its label, or a line above it, says "of which". */
  final boolean isOfWhich;

  /** How deep it lies; zero at the top. */
  final int depth;

  /** The row's amounts by column. */
  final Map<Integer, BigDecimal> amounts;

  /** What the row says of its series, by the key that layouts write. */
  final Map<String, String> says = new LinkedHashMap<>();

  /** Rows inside that sum to it. */
  final List<BodyRow> parts = new ArrayList<>();

  /** Rows inside that do not. */
  final List<BodyRow> ofWhich = new ArrayList<>();

  /** What a person has to decide. */
  Doubt doubt = Doubt.NONE;

  BodyRow(
      int row,
      String label,
      int depth,
      boolean hasValues,
      boolean isOfWhich,
      Map<Integer, BigDecimal> amounts) {
    this.row = row;
    this.label = label;
    this.depth = depth;
    this.hasValues = hasValues;
    this.isOfWhich = isOfWhich;
    this.amounts = amounts;
  }

  /** The rows inside, those that sum to it first. */
  List<BodyRow> inside() {
    List<BodyRow> inside = new ArrayList<>(parts);
    inside.addAll(ofWhich);
    return inside;
  }
}
