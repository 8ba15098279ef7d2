package kimngach.render.pdf;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** Hands the lines to JasperReports, one after the other, field by field. */
final class LineSource implements JRDataSource {
  /** Fields {@code text0}, {@code text1}, ...: the texts of a line. */
  static final String TEXT = "text";

  /** Fields {@code band0}, {@code band1}, ...: whether the line is printed by that band. */
  static final String BAND = "band";

  /** Fields {@code header0}, ...: whether the header of that table is repeated above the line. */
  static final String HEADER = "header";

  static final String PAGE = "page";
  static final String TABLE = "table";
  static final String KEPT = "kept";

  private final Iterator<Line> lines;
  private Line line;

  LineSource(List<Line> lines) {
    this.lines = lines.iterator();
    this.line = new Line(-1, 0, -1, 0, false, List.of());
  }

  @Override
  public boolean next() {
    if (!lines.hasNext()) {
      return false;
    }
    line = lines.next();
    return true;
  }

  @Override
  public Object getFieldValue(JRField field) {
    String name = field.getName();
    return switch (name) {
      case PAGE -> line.page();
      case TABLE -> line.table();
      case KEPT -> line.kept();
      default -> numbered(name);
    };
  }

  private Object numbered(String name) {
    if (name.startsWith(TEXT)) {
      int index = number(name, TEXT);
      return index < line.texts().size() ? line.texts().get(index) : "";
    }
    if (name.startsWith(BAND)) {
      return number(name, BAND) == line.band();
    }
    return line.repeats() && number(name, HEADER) == line.table();
  }

  private static int number(String name, String prefix) {
    return Integer.parseInt(name, prefix.length(), name.length(), 10);
  }
}
