package kimngach.render.docx;

import java.nio.file.Path;
import kimngach.render.DocxSampleBulletin;
import kimngach.render.xlsx.TablesWorkbookRenderer;

final class Trial {
  public static void main(String[] args) {
    long t = System.nanoTime();
    var b = DocxSampleBulletin.bilingual();
    new DocxRenderer(Path.of("templates/monthly/bulletin.docx"))
        .render(b, Path.of(args[0], "b.docx"));
    System.err.println("docx " + (System.nanoTime() - t) / 1000000);
    new TablesWorkbookRenderer().render(b, Path.of(args[0], "t.xlsx"));
    System.err.println("both " + (System.nanoTime() - t) / 1000000);
    if (args.length > 1) {
      new DocxRenderer(Path.of("templates/monthly/bulletin.docx"))
          .render(
              DocxSampleBulletin.in(java.util.List.of(kimngach.model.Language.EN)),
              Path.of(args[0], "en.docx"));
    }
  }
}
