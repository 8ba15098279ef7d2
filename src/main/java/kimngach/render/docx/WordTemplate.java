package kimngach.render.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.render.OfficeZip;
import kimngach.render.WholeFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The Word file that holds the look of a bulletin, as whoever edits it needs to hear about it. */
public final class WordTemplate {
  private WordTemplate() {}

  /**
   * Everything that is wrong with a look; empty when bulletins can be laid out with it. Styles of
   * parts that a bulletin may lack, such as a signature, are not asked for.
   *
   * @param file the file, such as {@code bulletin.docx}
   * @param shown the file as messages name it, such as {@code templates/monthly/bulletin.docx}
   */
  public static List<Fault> faults(Path file, String shown) {
    return faults(file, shown, LookStyle.always());
  }

  /**
   * Everything that is wrong with a look for one bulletin; empty when it can be laid out with it.
   *
   * @param file the file, such as {@code bulletin.docx}
   * @param shown the file as messages name it, such as {@code templates/monthly/bulletin.docx}
   * @param bulletin the bulletin to lay out
   */
  public static List<Fault> faults(Path file, String shown, Bulletin bulletin) {
    return faults(file, shown, LookStyle.neededBy(bulletin));
  }

  private static List<Fault> faults(Path file, String shown, Set<LookStyle> needed) {
    try (XWPFDocument document = WordFile.open(file, shown)) {
      List<Fault> faults = new ArrayList<>(StyleFaults.of(document, shown, needed));
      faults.addAll(PageSetup.faults(document, shown));
      faults.addAll(PlaceholderFaults.of(document, shown));
      return faults;
    } catch (TemplateFaultException e) {
      return e.faults();
    } catch (IOException e) {
      throw new IllegalStateException("A document in memory cannot be closed", e);
    }
  }

  /**
   * Writes a copy of a look in which each fault is a Word comment at its place; what editors
   * remarked themselves is left out.
   *
   * @param from the look
   * @param to where the copy goes, in place of whatever is there
   * @param faults what {@link #faults} told of it
   * @return false when the file cannot be opened: then there is no copy
   * @throws kimngach.model.fault.MachineFaultException when the copy cannot be written
   */
  public static boolean commented(Path from, Path to, List<Fault> faults) {
    try (XWPFDocument document = WordFile.open(from, from.toString())) {
      WordComments comments = new WordComments(document);
      faults.forEach(comments::add);
      WholeFile.write(to, OfficeZip.of(document, OfficeZip.AS_THEY_ARE));
      return true;
    } catch (TemplateFaultException e) {
      return false;
    } catch (IOException e) {
      throw new IllegalStateException("A document in memory cannot be written", e);
    }
  }
}
