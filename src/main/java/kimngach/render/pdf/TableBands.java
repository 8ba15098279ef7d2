package kimngach.render.pdf;

import java.util.ArrayList;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Table.Align;
import kimngach.model.bulletin.Table.RowKind;
import kimngach.render.ColumnWidths;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/** The bands of one table: its caption, its header, and a band for each kind of row it has. */
final class TableBands {
  private static final int INDENT = 10;
  private static final int BELOW_TEXT = 1;
  private static final int BESIDE_UNIT = 8;

  /** What JasperReports wants beyond the width of a word, in points. */
  private static final int SLACK = 2;

  private final Sheet sheet;
  private final Template template;
  private final Table table;
  private final LineWidth widths;
  private final ColumnWidths columns;

  TableBands(Sheet sheet, Table table, LineWidth widths) {
    this.sheet = sheet;
    this.widths = widths;
    this.template = sheet.template();
    this.table = table;
    JRStyle numbers = template.style("tableTotal");
    JRLineBox box = numbers.getLineBox();
    this.columns =
        ColumnWidths.of(
            table,
            sheet.languages(),
            template.width(),
            1,
            numbers.getFontSize(),
            box.getLeftPadding() + box.getRightPadding() + SLACK);
  }

  /**
   * What rows printed by one band have in common.
   *
   * @param table the number of the table
   * @param kind the weight of the row
   * @param indent how deep its label stands, 0 to 3
   * @param languages how many languages its cells have below one another, 1 or more
   * @param last whether the table ends with it
   */
  record Kind(int table, RowKind kind, int indent, int languages, boolean last) {}

  /** Caption at the left, unit at the right. */
  JRDesignBand caption() {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    int unitWidth = unitWidth();
    Stack left = Stack.in(template, band, 0, template.width() - unitWidth);
    sheet.words(left, "caption", table.caption());
    int height = left.height();
    if (unitWidth > 0) {
      Stack right = Stack.in(template, band, template.width() - unitWidth, unitWidth);
      sheet.words(right, "unitNote", table.unitNote());
      height = Math.max(height, right.height());
    }
    band.setHeight(Math.max(height, 1));
    return band;
  }

  /** As wide as the unit is, so that the caption has all the room that is left. */
  private int unitWidth() {
    int most = template.width() / 3;
    return sheet.printed(table.unitNote()).stream()
        .mapToInt(
            one ->
                BESIDE_UNIT
                    + widths.of(
                        sheet.style("unitNote", one), table.unitNote().plain(one), one, most))
        .max()
        .orElse(0);
  }

  /**
   * The header row between two rules.
   *
   * @param number the number of the table; -1 for the header that is repeated on later pages, which
   *     belongs to the page and not to the table
   */
  JRDesignBand header(int number) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    rule(band, "tableRuleHeavy", 0, PositionTypeEnum.FIX_RELATIVE_TO_TOP);
    int height = 0;
    List<List<JRDesignTextField>> cells = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      Stack stack = Stack.in(template, band, left(i), left(i + 1) - left(i));
      stack.space(1);
      List<JRDesignTextField> fields = new ArrayList<>();
      for (Language language : sheet.languages()) {
        fields.add(
            stack.text(
                sheet.style("tableHeader", language),
                Expressions.words(column.header().plain(language)),
                language.code()));
      }
      align(fields, column.align());
      Tags.wrap("th", fields.get(0), fields.get(fields.size() - 1));
      cells.add(fields);
      height = Math.max(height, stack.height());
    }
    wrapRow(cells, number);
    rule(band, "tableRule", height, PositionTypeEnum.FIX_RELATIVE_TO_BOTTOM);
    band.setHeight(height + 1);
    return band;
  }

  /** The band for rows of one kind; its texts are the cells', language by language. */
  JRDesignBand row(Kind kind) {
    JRDesignBand band = new JRDesignBand();
    band.setSplitType(SplitTypeEnum.PREVENT);
    boolean group = kind.kind() == RowKind.GROUP;
    int count = group ? 1 : table.columns().size();
    int height = 0;
    List<List<JRDesignTextField>> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = left(i) + (i == 0 ? kind.indent() * INDENT : 0);
      int to = group ? template.width() : left(i + 1);
      Stack stack = Stack.in(template, band, from, to - from);
      List<JRDesignTextField> fields = new ArrayList<>();
      for (Language language : sheet.languages().subList(0, kind.languages())) {
        int number = i * kind.languages() + fields.size();
        fields.add(
            stack.text(
                sheet.style(style(kind.kind()), language),
                Expressions.text(number),
                language.code()));
      }
      align(fields, table.columns().get(i).align());
      fields.forEach(this::fit);
      Tags.wrap(i == 0 ? "th" : "td", fields.get(0), fields.get(fields.size() - 1));
      if (i == 0) {
        Tags.headsRow(fields.get(0));
      }
      if (group && table.columns().size() > 1) {
        Tags.columns(fields.get(0), table.columns().size());
      }
      cells.add(fields);
      height = Math.max(height, stack.height());
    }
    wrapRow(cells, kind.table());
    height += BELOW_TEXT;
    rule(
        band,
        kind.last() ? "tableRuleHeavy" : "tableRuleLight",
        height,
        PositionTypeEnum.FIX_RELATIVE_TO_BOTTOM);
    band.setHeight(height + 1);
    return band;
  }

  private static void wrapRow(List<List<JRDesignTextField>> cells, int table) {
    JRDesignTextField first = cells.get(0).get(0);
    List<JRDesignTextField> lastCell = cells.get(cells.size() - 1);
    JRDesignTextField last = lastCell.get(lastCell.size() - 1);
    Tags.wrap("tr", first, last);
    if (table >= 0) {
      Tags.table(first, table);
      Tags.table(last, table);
    }
  }

  private void rule(JRDesignBand band, String style, int y, PositionTypeEnum position) {
    JRDesignLine line = new JRDesignLine();
    line.setStyle(template.style(style));
    line.setX(0);
    line.setY(y);
    line.setWidth(template.width());
    line.setHeight(1);
    line.setPositionType(position);
    band.addElement(line);
  }

  private static void align(List<JRDesignTextField> fields, Align align) {
    HorizontalTextAlignEnum edge =
        switch (align) {
          case LEFT -> HorizontalTextAlignEnum.LEFT;
          case CENTER -> HorizontalTextAlignEnum.CENTER;
          case RIGHT -> HorizontalTextAlignEnum.RIGHT;
        };
    fields.forEach(field -> field.setHorizontalTextAlign(edge));
  }

  private static String style(RowKind kind) {
    return switch (kind) {
      case BODY -> "tableCell";
      case TOTAL -> "tableTotal";
      case GROUP -> "tableGroup";
    };
  }

  /** Smaller type where the numbers of the table need it. */
  private void fit(JRDesignTextField field) {
    if (field.getFontSize() > columns.type()) {
      field.setFontSize(columns.type());
    }
  }

  /** The left edge of a column, in points; one past the last column is the right edge. */
  private int left(int column) {
    return columns.widths().stream().limit(column).mapToInt(Integer::intValue).sum();
  }
}
