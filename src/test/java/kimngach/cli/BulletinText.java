package kimngach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kimngach.render.pdf.TaggedStripper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * What a reader reads in a bulletin, without page numbers and without the plots of charts, in which
 * the two documents differ by nature. A chart's title belongs to the text: both print it above the
 * plot.
 */
public final class BulletinText {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.,])(?:(?<![^\\s(])-)?\\d+(?:[.,]\\d+)*");

  private BulletinText() {}

  /** The text of a PDF, outside artifacts and figures. */
  public static String ofPdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return oneLine(new TaggedText().getText(document));
    }
  }

  /** The text of a Word document's body. */
  public static String ofDocx(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      List<String> texts = new ArrayList<>();
      for (IBodyElement element : document.getBodyElements()) {
        add(element, texts);
      }
      return oneLine(String.join(" ", texts));
    }
  }

  private static void add(IBodyElement element, List<String> texts) {
    if (element instanceof XWPFParagraph paragraph) {
      texts.add(paragraph.getText());
    } else if (element instanceof XWPFTable table) {
      for (XWPFTableRow row : table.getRows()) {
        for (XWPFTableCell cell : row.getTableCells()) {
          cell.getBodyElements().forEach(inner -> add(inner, texts));
        }
      }
    }
  }

  /** The numbers in a text, sorted, as often as they occur: {@code 46.716}, {@code -933,7}. */
  public static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }

  /** Leaves out what is marked as an artifact or lies in a figure. */
  private static final class TaggedText extends TaggedStripper {
    @Override
    protected void processTextPosition(TextPosition text) {
      if (!isIn("Artifact") && !isIn("Figure")) {
        super.processTextPosition(text);
      }
    }
  }
}
