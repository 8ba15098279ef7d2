package kimngach.report.page;

import java.util.List;
import kimngach.model.Sentence;
import org.jsoup.nodes.Element;

/** A table of the page: every column has a header, every row begins with one. */
final class PageTable {
  private final List<PageWord> columns;
  private final Element body;

  PageTable(Element parent, PageWord caption, List<PageWord> columns) {
    this.columns = List.copyOf(columns);
    Element table = parent.appendElement("div").addClass("scroll").appendElement("table");
    Bilingual.add(table, "caption", caption);
    Element heads = table.appendElement("thead").appendElement("tr");
    columns.forEach(column -> Bilingual.add(heads, "th", column).attr("scope", "col"));
    this.body = table.appendElement("tbody");
  }

  /** A row, to be filled from the left. */
  Row row() {
    return new Row(body.appendElement("tr"));
  }

  /** A row in the making. */
  final class Row {
    private final Element row;

    private Row(Element row) {
      this.row = row;
    }

    /** The cell that names the row. */
    Row head(String code) {
      Bilingual.code(row.appendElement("th").attr("scope", "row"), code);
      return this;
    }

    Row code(String code) {
      Bilingual.code(cell(), code);
      return this;
    }

    Row text(Sentence text) {
      Bilingual.put(cell(), text);
      return this;
    }

    Row amount(Sentence amount) {
      Bilingual.put(cell().addClass("amount"), amount);
      return this;
    }

    /** What the cell above all should hold. */
    Row meant(Sentence amount) {
      Bilingual.put(cell().addClass("amount").addClass("meant"), amount);
      return this;
    }

    private Element cell() {
      String column = columns.get(row.childrenSize()).sentence().vi();
      return row.appendElement("td").attr("data-label", column);
    }
  }
}
