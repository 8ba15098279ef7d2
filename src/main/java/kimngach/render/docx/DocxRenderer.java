package kimngach.render.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.bulletin.Appendix;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Heading;
import kimngach.model.bulletin.HeadlineBox;
import kimngach.model.bulletin.Masthead;
import kimngach.model.bulletin.Note;
import kimngach.model.bulletin.PageBreak;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.Signature;
import kimngach.model.bulletin.Table;
import kimngach.model.fault.TemplateFaultException;
import kimngach.render.OfficeProperties;
import kimngach.render.OfficeZip;
import kimngach.render.Rendition;
import kimngach.render.SignedLines;
import kimngach.render.WholeFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;

/**
 * Lays out bulletins as Word documents: real headings, tables with repeated header rows, charts
 * that can be edited.
 *
 * <p>The same bulletin and the same look give the same bytes.
 */
public final class DocxRenderer {
  private final Path look;
  private final String place;
  private Optional<XWPFDocument> opened = Optional.empty();
  private boolean begun;

  /**
   * A renderer of one look.
   *
   * @param look the Word file whose page and styles are taken; what stands in its body is not
   */
  public DocxRenderer(Path look) {
    this(look, look.toString());
  }

  /**
   * A renderer of one look.
   *
   * @param look the Word file whose page and styles are taken; what stands in its body is not
   * @param place that file as messages name it, such as {@code templates/monthly/bulletin.docx}
   */
  public DocxRenderer(Path look, String place) {
    this.look = look;
    this.place = place;
  }

  /**
   * Loads, on the calling thread, what any document needs, before it is known which. Worth calling
   * on a thread of its own at the start of a process; never needed.
   */
  public static void loadLibrary() {
    CTDocument1.type.getName();
  }

  /**
   * Opens the look on the calling thread and keeps it for the first bulletin, if that has not
   * begun. Worth calling on a thread of its own while the bulletin is being made; never needed.
   *
   * <p>What is at fault with the look is told by {@link #render}.
   */
  public synchronized void prepare() {
    if (begun) {
      return;
    }
    try {
      opened = Optional.of(WordFile.open(look, place));
    } catch (TemplateFaultException e) {
      opened = Optional.empty();
    }
  }

  private synchronized XWPFDocument open() {
    begun = true;
    XWPFDocument document = opened.orElseGet(() -> WordFile.open(look, place));
    opened = Optional.empty();
    return document;
  }

  /**
   * Writes a bulletin as a Word document in place of whatever the target held.
   *
   * @throws TemplateFaultException when the look is missing, unreadable or lacks styles
   * @throws kimngach.model.fault.MachineFaultException when the target cannot be written
   */
  public void render(Bulletin bulletin, Path target) {
    WholeFile.write(target, laidOut(bulletin));
  }

  private byte[] laidOut(Bulletin bulletin) {
    try (XWPFDocument document = open()) {
      SetAside finished = new SetAside();
      Look styles = Look.of(document, place, LookStyle.neededBy(bulletin));
      List<Rendition> renditions = Rendition.of(bulletin);
      Page page = new Page(document, styles, renditions.get(0), finished);
      page.clear();
      for (Rendition rendition : renditions) {
        page.begin(rendition);
        layOut(page, bulletin);
      }
      page.close();
      OfficeProperties.set(document, bulletin);
      return OfficeZip.of(document, finished);
    } catch (IOException e) {
      throw new IllegalStateException("A document in memory cannot be written", e);
    }
  }

  private static void layOut(Page page, Bulletin bulletin) {
    List<Paragraph> inColumns = new ArrayList<>();
    for (int i = 0; i < bulletin.blocks().size(); i++) {
      Block block = bulletin.blocks().get(i);
      if (SignedLines.joinsParagraphAbove(bulletin.blocks(), i)) {
        page.keepLastWithNext();
      }
      if (block instanceof Paragraph paragraph && page.rendition().columns()) {
        inColumns.add(paragraph);
      } else {
        layOutInColumns(inColumns, page);
        layOut(block, page, bulletin);
      }
    }
    layOutInColumns(inColumns, page);
  }

  private static void layOutInColumns(List<Paragraph> paragraphs, Page page) {
    if (!paragraphs.isEmpty()) {
      new ColumnLayout(page).add(paragraphs);
      paragraphs.clear();
    }
  }

  private static void layOut(Block block, Page page, Bulletin bulletin) {
    if (block instanceof Masthead masthead) {
      new MastheadLayout(page).add(masthead);
    } else if (block instanceof HeadlineBox box) {
      new HeadlineBoxLayout(page).add(box);
    } else if (block instanceof Heading heading) {
      page.add(LookStyle.ofHeading(heading.level()), heading.text());
    } else if (block instanceof Paragraph paragraph) {
      page.add(styleOf(paragraph.style()), paragraph.text());
    } else if (block instanceof Table table) {
      new TableLayout(page).add(table);
    } else if (block instanceof Chart chart) {
      new ChartLayout(page, bulletin.releaseDate()).add(chart);
    } else if (block instanceof Note note) {
      page.add(LookStyle.NOTE, note.text());
    } else if (block instanceof PageBreak) {
      page.breakBeforeNext();
    } else if (block instanceof Signature signature) {
      new SignatureLayout(page).add(signature);
    } else if (block instanceof Appendix appendix) {
      new AppendixLayout(page).add(appendix);
    } else {
      throw new IllegalStateException("No layout for " + block);
    }
  }

  private static LookStyle styleOf(Paragraph.Style style) {
    return switch (style) {
      case BODY -> LookStyle.BODY_TEXT;
      case ITEM -> LookStyle.LIST_ITEM;
      case CALLOUT -> LookStyle.CALLOUT;
    };
  }
}
