package kimngach.render.docx;

import java.nio.file.Path;
import kimngach.model.bulletin.Bulletin;
import kimngach.render.DocxSampleBulletin;
import kimngach.render.xlsx.TablesWorkbookRenderer;

/** Writes the sample bulletin into a folder, for looking at it and for comparing two processes. */
final class RenderSample {
  private RenderSample() {}

  /** Writes {@code bulletin.docx} and {@code tables.xlsx} into the folder named first. */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    Bulletin bulletin = DocxSampleBulletin.bilingual();
    new DocxRenderer(BulletinLook.FILE).render(bulletin, folder.resolve("bulletin.docx"));
    new TablesWorkbookRenderer().render(bulletin, folder.resolve("tables.xlsx"));
  }
}
