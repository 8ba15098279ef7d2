package kimngach.read.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the rows of a layout, one inside the other. */
final class RowsText {
  private final LayoutText text;
  private final RowMeanings meanings;

  RowsText(LayoutText text, RowMeanings meanings) {
    this.text = text;
    this.meanings = meanings;
  }

  /** Writes the rows of a form. */
  void write(List<BodyRow> rows) {
    text.part(
        "Các dòng. parts: các phần cộng lại bằng dòng trên (đã kiểm); of-which: \"trong đó\",");
    text.comment("không bao giờ cộng vào dòng trên.");
    text.line("rows:");
    write(rows, "  ");
  }

  /** Writes rows of one depth and all that lie inside them. */
  private void write(List<BodyRow> rows, String indent) {
    Optional<String> list = meanings.list(rows);
    for (BodyRow row : rows) {
      if (list.isPresent() && meanings.isOf(list.get(), row)) {
        continue;
      }
      if (list.isPresent() && row.doubt == Doubt.UNKNOWN_ROW) {
        row.doubt = Doubt.UNKNOWN_NAME;
      }
      write(row, indent);
    }
    list.ifPresent(
        name -> text.line(indent + "- each: " + name + " # mọi tên trong input/codes hay nhãn"));
  }

  private void write(BodyRow row, String indent) {
    if (row.doubt != Doubt.NONE) {
      if (row.doubt == Doubt.BALANCE) {
        text.remark(indent, row.doubt.sentence());
      } else {
        text.decide(indent, row.doubt.sentence());
      }
      text.line(indent + "- {label: " + label(row) + ", skip: true} # dòng " + row.row);
      write(row.inside(), indent);
      return;
    }
    text.plain();
    boolean isHeading = !row.hasValues && (row.says.isEmpty() || !row.inside().isEmpty());
    String key = isHeading ? "heading" : "label";
    if (row.inside().isEmpty() && !isHeading) {
      text.line(indent + "- {" + key + ": " + label(row) + said(row, ", ") + "} # dòng " + row.row);
      return;
    }
    text.line(indent + "- " + key + ": " + label(row) + " # dòng " + row.row);
    row.says.forEach((dimension, code) -> text.line(indent + "  " + dimension + ": " + code));
    boolean isComplete = row.parts.stream().allMatch(part -> part.doubt == Doubt.NONE);
    inside(isComplete ? "parts" : "of-which", row.parts, indent);
    inside("of-which", row.ofWhich, indent);
  }

  private void inside(String key, List<BodyRow> rows, String indent) {
    if (!rows.isEmpty()) {
      text.line(indent + "  " + key + ":");
      write(rows, indent + "    ");
    }
  }

  private static String label(BodyRow row) {
    return LayoutText.list(List.of(row.label));
  }

  private static String said(BodyRow row, String before) {
    return row.says.entrySet().stream()
        .map(said -> before + said.getKey() + ": " + said.getValue())
        .collect(Collectors.joining());
  }
}
