package kimngach.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kimngach.model.Language;
import kimngach.model.bulletin.Bulletin;
import kimngach.publish.Staging;
import kimngach.render.docx.DocxRenderer;
import kimngach.render.pdf.PdfRenderer;
import kimngach.render.xlsx.TablesWorkbookRenderer;

/**
 * Renders one bulletin to PDF, and beside it to DOCX and XLSX, on two threads: the two share no
 * library and take about as long.
 */
final class Rendering {
  private final PdfRenderer pdf;
  private final DocxRenderer docx;

  /**
   * Renders with one look.
   *
   * @param workspace what {@code template} begins at
   * @param template the path of the folder with {@code bulletin.jrxml} and {@code bulletin.docx},
   *     as messages name it: {@code templates/monthly}
   */
  Rendering(Path workspace, String template) {
    String page = template + "/bulletin.jrxml";
    pdf = new PdfRenderer(workspace.resolve(page), page);
    String styles = template + "/bulletin.docx";
    docx = new DocxRenderer(workspace.resolve(styles), styles);
  }

  /**
   * Loads the libraries of PDF and then of DOCX on a thread of its own, while the figures are still
   * being read: they take longer to load than the bulletin takes to lay out. Whatever fails there
   * is told when the bulletin is rendered.
   *
   * @param languages the languages that will be printed
   */
  void prepare(List<Language> languages) {
    start(
        () -> {
          pdf.prepare(languages);
          docx.prepare();
        },
        "prepare PDF and DOCX");
  }

  /**
   * Renders the documents, and while the PDF is still being made, writes what else belongs to the
   * edition.
   *
   * @param dataFiles writes the edition's other files, on another thread
   */
  void render(Bulletin bulletin, Staging staging, Runnable dataFiles) {
    CompletableFuture<Void> office =
        CompletableFuture.runAsync(
            () -> {
              renderOffice(bulletin, staging);
              dataFiles.run();
            },
            task -> start(task, "office documents"));
    try {
      staging.make(EditionFiles.PDF, file -> pdf.render(bulletin, file));
    } finally {
      office.exceptionally(ignored -> null).join();
    }
    try {
      office.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  private void renderOffice(Bulletin bulletin, Staging staging) {
    staging.make(EditionFiles.DOCX, file -> docx.render(bulletin, file));
    staging.make(EditionFiles.TABLES, file -> new TablesWorkbookRenderer().render(bulletin, file));
  }

  /** A daemon thread: a failed run must not keep the process alive. */
  private static void start(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, ignored) -> {});
    thread.start();
  }
}
