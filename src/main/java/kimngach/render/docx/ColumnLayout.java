package kimngach.render.docx;

import java.util.Collections;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;

/**
 * Running text in columns, a language each: a table without borders whose rows are paragraphs. It
 * has no header and nothing is joined, so it is read row by row, each paragraph in one language and
 * then in the next.
 */
final class ColumnLayout {
  private final Page page;

  ColumnLayout(Page page) {
    this.page = page;
  }

  void add(List<Paragraph> paragraphs) {
    List<Language> languages = page.languages();
    List<Integer> shares = Collections.nCopies(languages.size(), 1);
    Grid grid = page.grid(LookStyle.COLUMN_TABLE, paragraphs.size(), shares);
    for (int row = 0; row < paragraphs.size(); row++) {
      Paragraph paragraph = paragraphs.get(row);
      for (int column = 0; column < languages.size(); column++) {
        add(grid, row, column, paragraph, languages.get(column));
      }
    }
  }

  private static void add(Grid grid, int row, int column, Paragraph paragraph, Language language) {
    LookStyle style = styleOf(paragraph.style());
    Text text = paragraph.text();
    if (text.plain(language).isBlank()) {
      grid.paragraph(row, column, LookStyle.COLUMN_TEXT, false);
    } else {
      PrintedLine line = new PrintedLine(language, false, text.runs(language));
      grid.add(row, column, style, line, LookStyle.FIGURE);
    }
  }

  private static LookStyle styleOf(Paragraph.Style style) {
    return switch (style) {
      case BODY -> LookStyle.COLUMN_TEXT;
      case ITEM -> LookStyle.COLUMN_ITEM;
      case CALLOUT -> LookStyle.COLUMN_CALLOUT;
    };
  }
}
