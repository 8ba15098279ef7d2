package kimngach.pipeline;

import java.nio.file.Path;
import java.util.List;
import kimngach.model.Language;
import kimngach.model.bulletin.Bulletin;
import kimngach.publish.Staging;
import kimngach.render.docx.DocxRenderer;
import kimngach.render.pdf.PdfRenderer;
import kimngach.render.xlsx.TablesWorkbookRenderer;

/** Renders one bulletin to PDF on the calling thread, and beside it to DOCX and XLSX. */
final class Rendering {
  private final SideWork beside;
  private final PdfRenderer pdf;
  private final DocxRenderer docx;

  /**
   * Renders with one look.
   *
   * @param beside what makes the office documents while the calling thread makes the PDF
   * @param workspace what {@code template} begins at
   * @param template the path of the folder with {@code bulletin.jrxml} and {@code bulletin.docx},
   *     as messages name it: {@code templates/monthly}
   */
  Rendering(SideWork beside, Path workspace, String template) {
    this.beside = beside;
    String page = template + "/bulletin.jrxml";
    pdf = new PdfRenderer(workspace.resolve(page), page);
    String styles = template + "/bulletin.docx";
    docx = new DocxRenderer(workspace.resolve(styles), styles);
  }

  /**
   * Loads the libraries of PDF and then of DOCX beside the calling thread, while the figures are
   * still being read: they take longer to load than the bulletin takes to lay out. Whatever fails
   * there is told when the bulletin is rendered.
   *
   * @param languages the languages that will be printed
   */
  void prepare(List<Language> languages) {
    beside.prepare(() -> pdf.prepare(languages));
    beside.prepare(docx::prepare);
  }

  /** Renders all documents; those of office programs are complete when the side work is. */
  void render(Bulletin bulletin, Staging staging) {
    beside.add(() -> staging.make(EditionFiles.DOCX, file -> docx.render(bulletin, file)));
    beside.add(
        () ->
            staging.make(
                EditionFiles.TABLES, file -> new TablesWorkbookRenderer().render(bulletin, file)));
    staging.make(EditionFiles.PDF, file -> pdf.render(bulletin, file));
  }
}
