package kimngach.render.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kimngach.model.Language;
import java.util.Set;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.render.PrintedLine;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;

/**
 * The styles of a Word file, found by the name an editor sees: a Word in another language stores
 * other ids for the same names.
 */
final class Look {
  private final Map<String, String> idsByName;

  private final ChineseStyles chinese;

  private Look(Map<String, String> idsByName, ChineseStyles chinese) {
    this.idsByName = idsByName;
    this.chinese = chinese;
  }

  /** The look of a Word file, once every style that a bulletin needs is found in it. */
  static Look of(XWPFDocument document, String place, Set<LookStyle> needed) {
    Map<String, String> idsByName = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (LookStyle style : needed) {
      for (String name : namesOf(style)) {
        XWPFStyle found = document.getStyles().getStyleWithName(name);
        if (found == null) {
          faults.add(missing(place, name));
        } else {
          idsByName.put(name, found.getStyleId());
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new TemplateFaultException(faults);
    }
    return new Look(idsByName, new ChineseStyles(document));
  }

  private static List<String> namesOf(LookStyle style) {
    return style.isBilingual()
        ? List.of(style.wordName(), style.wordName(true))
        : List.of(style.wordName());
  }

  private static Fault missing(String place, String name) {
    return Fault.at(
        place,
        "Cần có kiểu (style) \"" + name + "\", nhưng không thấy: hãy tạo lại kiểu này trong Word",
        "Expecting a style \"" + name + "\", found none: create it again in Word");
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
}
