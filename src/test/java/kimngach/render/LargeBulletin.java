package kimngach.render;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Heading;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Table;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import kimngach.model.figure.FigureId;
import kimngach.render.docx.DocxRenderer;
import kimngach.render.pdf.PdfRenderer;
import kimngach.render.xlsx.TablesWorkbookRenderer;

/** A bulletin as long as one may become: a long, broad table and a long appendix. */
public final class LargeBulletin {
  private static final List<Language> LANGUAGES = List.of(Language.VI, Language.EN);

  private static final Path LOOK = Path.of("templates/monthly");

  private LargeBulletin() {}

  /**
   * A bulletin in Vietnamese and English.
   *
   * @param rows the rows of its table
   * @param columns the columns of its table, 2 or more
   * @param paragraphs the paragraphs of its appendix; about eight fill a page
   */
  public static Bulletin of(int rows, int columns, int paragraphs) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, text("Kim ngạch theo mặt hàng", "Turnover by commodity")));
    blocks.add(table(rows, columns));
    blocks.add(new Heading(1, text("Phụ lục", "Appendix")));
    for (int number = 1; number <= paragraphs; number++) {
      blocks.add(
          new Paragraph(
              Paragraph.Style.BODY,
              text(
                  number
                      + ". "
                      + "Kim ngạch qua cửa khẩu tăng so với cùng kỳ năm trước. ".repeat(5),
                  number
                      + ". "
                      + "Turnover through the gate rose on the year before. ".repeat(5))));
    }
    return new Bulletin(
        text("Bản tin dài", "A long bulletin"),
        text("Cơ quan", "Office"),
        LocalDate.of(2023, 11, 29),
        LANGUAGES,
        Arrangement.BENEATH,
        blocks);
  }

  private static Table table(int rows, int columns) {
    List<Table.Column> headers = new ArrayList<>();
    headers.add(new Table.Column(text("Mặt hàng", "Commodity"), Table.Align.LEFT, 12));
    for (int column = 1; column < columns; column++) {
      headers.add(new Table.Column(text("T" + column, "M" + column), Table.Align.RIGHT, 4));
    }
    List<Table.Row> body = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Table.Cell> cells = new ArrayList<>();
      cells.add(new Table.Cell(text("Hàng " + row, "Item " + row), Optional.empty()));
      for (int column = 1; column < columns; column++) {
        cells.add(number((row * 31 + column * 7) % 97));
      }
      body.add(new Table.Row(Table.RowKind.BODY, 0, cells));
    }
    return new Table(
        "by-commodity",
        text("Kim ngạch theo mặt hàng", "Turnover by commodity"),
        text("Triệu USD", "Million USD"),
        headers,
        body,
        List.of());
  }

  private static Table.Cell number(int tenths) {
    BigDecimal value = BigDecimal.valueOf(tenths, 1);
    String english = value.toPlainString();
    Text printed =
        new Text(
            Map.of(Language.VI, figure(english.replace('.', ',')), Language.EN, figure(english)));
    return new Table.Cell(printed, Optional.of(new Table.CellNumber(value, 1)));
  }

  private static List<Run> figure(String text) {
    return List.of(new PrintedFigure(new FigureId("figure"), text));
  }

  private static Text text(String vi, String en) {
    return new Text(
        Map.of(Language.VI, List.of(new Words(vi)), Language.EN, List.of(new Words(en))));
  }

  /**
   * Writes documents, PDF beside the others as a build does, and tells how long it took.
   *
   * @param args {@code pdf}, {@code docx}, {@code xlsx} or {@code all}; rows; columns; paragraphs;
   *     the folder to write to
   */
  public static void main(String[] args) throws Exception {
    Bulletin bulletin =
        of(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    Path folder = Path.of(args[4]);
    long start = System.nanoTime();
    Thread office =
        new Thread(
            () -> {
              if (!args[0].equals("pdf") && !args[0].equals("xlsx")) {
                new DocxRenderer(LOOK.resolve("bulletin.docx"))
                    .render(bulletin, folder.resolve("large.docx"));
              }
              if (!args[0].equals("pdf") && !args[0].equals("docx")) {
                new TablesWorkbookRenderer().render(bulletin, folder.resolve("large.xlsx"));
              }
            });
    office.start();
    if (args[0].equals("pdf") || args[0].equals("all")) {
      new PdfRenderer(LOOK.resolve("bulletin.jrxml")).render(bulletin, folder.resolve("large.pdf"));
    }
    office.join();
    System.out.printf(Locale.ROOT, "%.2f s%n", (System.nanoTime() - start) / 1e9);
  }
}
