package kimngach.render.pdf;

import java.util.ArrayList;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Table.Cell;
import kimngach.model.bulletin.Table.Row;
import kimngach.model.bulletin.Text;
import kimngach.render.ShortTable;

/**
 * Lays out tables: caption and unit, header, rows, notes.
 *
 * <p>A short table stays on one page. A long one breaks between rows; its caption stays with the
 * header and the first rows, its first note with the last ones, and the header is repeated.
 */
final class TableBlocks {
  private final Sheet sheet;
  private final TextBlocks texts;
  private final LineWidth widths;

  TableBlocks(Sheet sheet, TextBlocks texts, LineWidth widths) {
    this.sheet = sheet;
    this.texts = texts;
    this.widths = widths;
  }

  void add(Table table) {
    TableBands bands = new TableBands(sheet, table, widths);
    int number = sheet.table(bands.header(-1));
    sheet.part();
    sheet.line(sheet.band(bands.caption()), List.of());
    sheet.row(sheet.band(bands.header(number)), number, false, List.of());
    int count = table.rows().size();
    boolean keptWhole = ShortTable.is(table, sheet.languages());
    for (int i = 0; i < count; i++) {
      boolean startsPart = i >= ShortTable.ENDS && i <= count - ShortTable.ENDS;
      if (!keptWhole && startsPart) {
        sheet.part();
      }
      addRow(
          bands, table.rows().get(i), number, !keptWhole && i >= ShortTable.ENDS, i == count - 1);
    }
    for (int i = 0; i < table.notes().size(); i++) {
      boolean withRows = !keptWhole && i == 0 && count > ShortTable.ENDS;
      if (!keptWhole && i > 0) {
        sheet.part();
      }
      if (withRows) {
        sheet.carryHeader(number);
      }
      texts.eachLanguage("note", table.notes().get(i), 0);
      sheet.endTable();
    }
  }

  private void addRow(TableBands bands, Row row, int number, boolean repeats, boolean last) {
    List<Cell> cells = row.kind() == Table.RowKind.GROUP ? row.cells().subList(0, 1) : row.cells();
    int rank = cells.stream().mapToInt(cell -> printed(cell.text())).max().orElse(1);
    TableBands.Kind kind = new TableBands.Kind(number, row.kind(), row.indent(), rank, last);
    List<String> printed = new ArrayList<>();
    for (Cell cell : cells) {
      printed.addAll(stacked(cell.text(), rank));
    }
    sheet.row(sheet.band(kind, () -> bands.row(kind)), number, repeats, printed);
  }

  /** How many languages of a cell are printed: 1 when the others have nothing else to say. */
  private int printed(Text text) {
    List<Language> languages = sheet.languages();
    for (int i = languages.size() - 1; i > 0; i--) {
      if (!translation(text, languages.get(i)).isEmpty()) {
        return i + 1;
      }
    }
    return 1;
  }

  private List<String> stacked(Text text, int rank) {
    List<Language> languages = sheet.languages();
    List<String> stacked = new ArrayList<>();
    stacked.add(text.plain(languages.get(0)));
    for (Language language : languages.subList(1, rank)) {
      stacked.add(translation(text, language));
    }
    return stacked;
  }

  private String translation(Text text, Language language) {
    boolean printed = sheet.printed(text).contains(language);
    return printed ? text.plain(language) : "";
  }
}
