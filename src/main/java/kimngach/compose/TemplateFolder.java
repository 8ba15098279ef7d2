package kimngach.compose;

import freemarker.cache.FileTemplateLoader;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;

/**
 * The files of one folder, always in UTF-8, whatever they say of themselves; the mark that Windows
 * editors put at the beginning of such a file is no part of it.
 */
final class TemplateFolder extends FileTemplateLoader {
  TemplateFolder(File folder) throws IOException {
    super(folder);
  }

  @Override
  public Reader getReader(Object source, String named) throws IOException {
    BufferedReader reader = new BufferedReader(super.getReader(source, "UTF-8"));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }
}
