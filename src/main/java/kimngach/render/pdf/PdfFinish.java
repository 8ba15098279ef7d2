package kimngach.render.pdf;

import java.io.IOException;
import java.nio.file.Path;
import kimngach.model.bulletin.Bulletin;

final class PdfFinish {
  private PdfFinish() {}

  static void finish(Path file, Bulletin bulletin, int pages) throws IOException {}
}
