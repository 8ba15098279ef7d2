package kimngach.render.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kimngach.model.Language;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.render.PrintedLine;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The styles of a Word file, found by the name an editor sees: a Word in another language stores
 * other ids for the same names.
 */
final class Look {
  private final Map<String, String> idsByName;

  private final ChineseStyles chinese;
  private final TypeSize sizes;

  private Look(Map<String, String> idsByName, ChineseStyles chinese, TypeSize sizes) {
    this.idsByName = idsByName;
    this.chinese = chinese;
    this.sizes = sizes;
  }

  /** The look of a Word file, once page and every style that a bulletin needs are found in it. */
  static Look of(XWPFDocument document, String place, Set<LookStyle> needed) {
    List<Fault> faults = new ArrayList<>(StyleFaults.of(document, place, needed));
    faults.addAll(PageSetup.faults(document, place));
    if (!faults.isEmpty()) {
      throw new TemplateFaultException(faults);
    }
    Map<String, String> idsByName = new HashMap<>();
    StyleFaults.byName(document).forEach((name, style) -> idsByName.put(name, style.getStyleId()));
    return new Look(idsByName, new ChineseStyles(document), new TypeSize(document));
  }

  /** Whether this file defines a style that a look may go without, translations included. */
  boolean defines(LookStyle style) {
    return idsByName.containsKey(style.wordName(false))
        && idsByName.containsKey(style.wordName(true));
  }

  /** The id by which paragraphs, runs and tables of this file refer to a style. */
  String id(LookStyle style, boolean translation) {
    return Objects.requireNonNull(idsByName.get(style.wordName(translation)));
  }

  /** The same for the style in which a line is printed. */
  String id(LookStyle style, PrintedLine line) {
    String id = id(style, line.translation());
    return line.language() == Language.ZH ? chinese.upright(id) : id;
  }

  String id(LookStyle style) {
    return id(style, false);
  }

  /** The size of the type in a style, in points; that of plain text where the file lacks it. */
  float points(LookStyle style) {
    return points(idsByName.getOrDefault(style.wordName(false), ""));
  }

  /** The size of the type in the style of that id, in points. */
  float points(String id) {
    return sizes.of(id);
  }
}
