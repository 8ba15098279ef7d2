package kimngach.render.pdf;

import java.io.Serial;
import java.nio.file.Path;

/** The PDF template cannot be used: what was expected, what was found, and in which file. */
public final class PdfTemplateException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  PdfTemplateException(Path file, String expectingAndFound) {
    super(file.getFileName() + ": " + expectingAndFound);
  }

  PdfTemplateException(Path file, String expectingAndFound, Throwable cause) {
    super(file.getFileName() + ": " + expectingAndFound, cause);
  }
}
