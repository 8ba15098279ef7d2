package kimngach.render.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Appendix;
import kimngach.model.bulletin.Arrangement;
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
import kimngach.model.bulletin.Text;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.render.Rendition;
import kimngach.render.SignedLines;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;

/**
 * Lays out bulletins as PDF, with page and styles of a JasperReports template.
 *
 * <p>The same bulletin and template give the same bytes.
 */
public final class PdfRenderer {
  private final Path jrxml;
  private final String place;
  private Optional<SimpleJasperReportsContext> opened = Optional.empty();

  /**
   * A renderer with that look.
   *
   * @param jrxml the template, such as {@code templates/monthly/bulletin.jrxml}
   */
  public PdfRenderer(Path jrxml) {
    this(jrxml, jrxml.toString());
  }

  /**
   * A renderer with that look.
   *
   * @param jrxml the template
   * @param place the template as messages name it, such as {@code templates/monthly/bulletin.jrxml}
   */
  public PdfRenderer(Path jrxml, String place) {
    this.jrxml = jrxml;
    this.place = place;
  }

  /**
   * Loads, on the calling thread, what any rendering needs: libraries, fonts, the template. Worth
   * calling on a thread of its own while the bulletin is being made; never needed.
   *
   * <p>What is at fault with the template is told by {@link #render}.
   *
   * @param languages the languages that will be printed
   */
  public void prepare(List<Language> languages) {
    Text nothing = Text.of(languages, language -> "–");
    Table.Row row =
        new Table.Row(Table.RowKind.BODY, 0, List.of(new Table.Cell(nothing, Optional.empty())));
    Table table =
        new Table(
            "nothing",
            nothing,
            nothing,
            List.of(new Table.Column(nothing, Table.Align.RIGHT, 1)),
            List.of(row),
            List.of());
    List<Block> blocks =
        List.of(new Heading(1, nothing), new Paragraph(Paragraph.Style.CALLOUT, nothing), table);
    try {
      bytes(
          new Bulletin(nothing, nothing, LocalDate.EPOCH, languages, Arrangement.BENEATH, blocks));
    } catch (TemplateFaultException e) {
      return;
    }
  }

  /**
   * Writes the bulletin to {@code target}, which appears complete or not at all.
   *
   * @throws TemplateFaultException when the template cannot be used
   * @throws IOException when the file cannot be written
   */
  public void render(Bulletin bulletin, Path target) throws IOException {
    byte[] pdf = bytes(bulletin);
    Path draft = target.resolveSibling(target.getFileName() + ".draft");
    try {
      Files.write(draft, pdf);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * The bytes of the bulletin's PDF. One rendering at a time: they share the fonts and what
   * JasperReports learnt to read.
   *
   * @throws TemplateFaultException when the template cannot be used
   */
  public synchronized byte[] bytes(Bulletin bulletin) {
    SimpleJasperReportsContext context =
        opened
            .filter(open -> JasperContext.prints(open, bulletin.languages()))
            .orElseGet(() -> JasperContext.open(bulletin.languages()));
    opened = Optional.of(context);
    Template template = Template.load(jrxml, place, context);
    refuseWhatCannotBePrinted(bulletin, new Glyphs(context));
    Sheet sheet = new Sheet(template, Rendition.of(bulletin).get(0));
    ChartFonts fonts = ChartFonts.of(template, context);
    LineWidth widths = new LineWidth(template, context);
    for (Rendition rendition : Rendition.of(bulletin)) {
      sheet.begin(rendition);
      if (Rendition.several(bulletin)) {
        sheet.markRendition();
      }
      layOut(bulletin, sheet, fonts, widths);
    }
    JasperPrint print = fill(sheet, context);
    PrintedPages.finish(print);
    return new PdfExport(context).write(print, bulletin);
  }

  private void refuseWhatCannotBePrinted(Bulletin bulletin, Glyphs glyphs) {
    List<Glyphs.Missing> missing = glyphs.missing(bulletin);
    if (!missing.isEmpty()) {
      int name = Math.max(place.lastIndexOf('/'), 0);
      String folder = place.substring(0, name);
      throw new TemplateFaultException(
          missing.stream()
              .map(
                  one ->
                      WrittenCharacter.in(jrxml.resolveSibling(""), folder, one.codePoint())
                          .map(line -> Fault.at(line, one.fault(folder).sentence()))
                          .orElseGet(() -> one.fault(folder)))
              .toList());
    }
  }

  private static void layOut(Bulletin bulletin, Sheet sheet, ChartFonts fonts, LineWidth widths) {
    TextBlocks texts = new TextBlocks(sheet);
    TableBlocks tables = new TableBlocks(sheet, texts, widths);
    ChartBlock charts = new ChartBlock(sheet, texts, fonts);
    ClosingBlocks closing = new ClosingBlocks(sheet);
    boolean belowExhibit = false;
    for (int i = 0; i < bulletin.blocks().size(); i++) {
      Block block = bulletin.blocks().get(i);
      if (SignedLines.joinsParagraphAbove(bulletin.blocks(), i)) {
        sheet.bind();
      }
      if (block instanceof Masthead masthead) {
        new MastheadBlock(sheet, widths).add(masthead);
      } else if (block instanceof Heading heading) {
        texts.add(heading);
      } else if (block instanceof Paragraph paragraph) {
        texts.add(paragraph);
      } else if (block instanceof HeadlineBox box) {
        new HeadlineBlock(sheet, widths).add(box);
      } else if (block instanceof Table table) {
        tables.add(table);
      } else if (block instanceof Chart chart) {
        charts.add(chart);
      } else if (block instanceof Note note) {
        texts.add(note, belowExhibit);
      } else if (block instanceof PageBreak) {
        sheet.breakPage();
      } else if (block instanceof Signature signature) {
        closing.add(signature);
      } else if (block instanceof Appendix appendix) {
        closing.add(appendix);
      }
      belowExhibit =
          block instanceof Table
              || block instanceof Chart
              || (belowExhibit && block instanceof Note);
    }
  }

  private static JasperPrint fill(Sheet sheet, SimpleJasperReportsContext context) {
    SheetDesign.complete(sheet);
    Map<String, Object> parameters = new HashMap<>(sheet.drawings());
    parameters.putAll(sheet.template().pictures());
    try {
      return JasperFillManager.getInstance(context)
          .fill(sheet.template().report(context), parameters, new LineSource(sheet.lines()));
    } catch (JRException | JRRuntimeException e) {
      String found = Template.innermost(e);
      throw sheet
          .template()
          .fault(
              "Cần một trang chứa được bản tin, thấy: " + found,
              "Expecting a page that holds the bulletin, found: " + found);
    }
  }
}
