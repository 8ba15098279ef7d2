package kimngach.read.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Sheet;

/** The labelled rows of a form, in the order of the sheet, with how deep each lies. */
final class BodyRows {
  private static final Pattern OF_WHICH =
      Pattern.compile(
          "^(trong đó|trong đo|of which|in which|o/w|gồm|bao gồm)(?!\\p{L})\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern MARK = Pattern.compile("\\s*(\\(\\*+\\)|\\*+|\\([1-9]\\)|[¹²³⁴])$");

  private final Outline outline;
  private final Sheet sheet;
  private final String decimalMark;
  private final List<Integer> labels;

  /**
   * The rows of a form.
   *
   * @param labels its columns of labels in words; enumerations may stand beside them
   * @param decimalMark what the decimals of amounts written as text come after
   */
  BodyRows(Outline outline, List<Integer> labels, String decimalMark) {
    this.outline = outline;
    this.sheet = outline.sheet();
    this.labels = labels;
    this.decimalMark = decimalMark;
  }

  /** A label as the sheet has it. */
  private record Label(int row, int column, int spaces, Enumeration words) {}

  /** The rows from the first below the header to the last with amounts. */
  List<BodyRow> read() {
    List<Label> found = new ArrayList<>();
    for (int row = outline.lastHeader() + 1; row <= outline.lastBody(); row++) {
      label(row).ifPresent(found::add);
    }
    List<BodyRow> rows = new ArrayList<>();
    var nesting = new Nesting();
    int ofWhichDepth = Integer.MAX_VALUE;
    for (int i = 0; i < found.size(); i++) {
      Label label = found.get(i);
      String words = label.words().rest();
      String rest = OF_WHICH.matcher(words).replaceFirst("");
      boolean says = !rest.equals(words);
      String named = MARK.matcher(Plain.line(rest)).replaceFirst("");
      Map<Integer, BigDecimal> amounts = amounts(label.row());
      boolean hasValues = hasValues(label.row());
      if (says && rest.isBlank() && !hasValues) {
        ofWhichDepth = nesting.depthInside() - 1;
        continue;
      }
      int depth;
      if (says) {
        depth = nesting.depthInside();
      } else {
        depth =
            nesting.depth(label.column(), label.spaces(), label.words().kind(), isInside(found, i));
      }
      if (depth < ofWhichDepth) {
        ofWhichDepth = Integer.MAX_VALUE;
      }
      boolean listed = depth >= ofWhichDepth;
      rows.add(
          new BodyRow(
              label.row(),
              named.isBlank() ? Plain.line(sheet.cell(label.row(), label.column()).text()) : named,
              listed && depth == ofWhichDepth ? depth + 1 : depth,
              hasValues,
              says || listed,
              amounts));
    }
    return rows;
  }

  /** The footnote marks that stand after labels. */
  List<String> marks() {
    List<String> marks = new ArrayList<>();
    for (int row = outline.lastHeader() + 1; row <= outline.lastBody(); row++) {
      for (int column : labels) {
        var mark = MARK.matcher(sheet.cell(row, column).text());
        if (mark.find() && mark.start() > 0 && !marks.contains(mark.group(1))) {
          marks.add(mark.group(1));
        }
      }
    }
    return marks;
  }

  /** A row without enumeration lies inside an enumerated one unless it is the last row of all. */
  private static boolean isInside(List<Label> found, int index) {
    return index + 1 < found.size();
  }

  private Optional<Label> label(int row) {
    String kind = "";
    for (int column : outline.labels()) {
      RawCell cell = sheet.cell(row, column);
      if (!labels.contains(column)) {
        String alone = Enumeration.kindAlone(cell.text());
        kind = kind.isEmpty() ? alone : kind;
      } else if (!cell.isBlank()) {
        Enumeration words = Enumeration.of(Plain.line(cell.text()));
        int spaces = cell.raw().length() - cell.raw().stripLeading().length();
        return Optional.of(
            new Label(
                row, column, spaces, kind.isEmpty() ? words : new Enumeration(kind, words.rest())));
      }
    }
    return Optional.empty();
  }

  private boolean hasValues(int row) {
    return outline.values().stream()
        .map(column -> sheet.cell(row, column))
        .anyMatch(cell -> !cell.isBlank() && !cell.text().equals("0"));
  }

  private Map<Integer, BigDecimal> amounts(int row) {
    Map<Integer, BigDecimal> amounts = new LinkedHashMap<>();
    for (int column : outline.values()) {
      Amounts.value(sheet.cell(row, column), decimalMark)
          .ifPresent(amount -> amounts.put(column, amount));
    }
    return amounts;
  }
}
