package kimngach.render.pdf.jrxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kimngach.model.fault.Fault;

/** What margins, header and footer leave of the page, in points. */
final class PageRoom {
  private static final int LEAST = 220;
  private static final int MOST = 4000;

  /** What JasperReports takes where nothing is told. */
  private static final Map<String, Integer> USUAL =
      Map.of(
          "pageWidth", 595,
          "pageHeight", 842,
          "leftMargin", 20,
          "rightMargin", 20,
          "topMargin", 30,
          "bottomMargin", 30);

  private final String file;
  private final XmlPart root;
  private final List<Fault> faults = new ArrayList<>();

  private PageRoom(String file, XmlPart root) {
    this.file = file;
    this.root = root;
  }

  static List<Fault> faults(String file, XmlPart root) {
    PageRoom room = new PageRoom(file, root);
    room.check();
    return room.faults;
  }

  private void check() {
    int across = measure("pageWidth") - measure("leftMargin") - measure("rightMargin");
    int down = measure("pageHeight") - measure("topMargin") - measure("bottomMargin");
    for (XmlPart part : root.children()) {
      if (part.name().equals("pageHeader") || part.name().equals("pageFooter")) {
        down -= number(part, "height").orElse(0);
      }
    }
    if (measure("pageWidth") > MOST || measure("pageHeight") > MOST) {
      faults.add(
          Faults.at(
              file,
              root,
              "Cần trang không quá " + MOST + " điểm mỗi chiều, thấy lớn hơn",
              "Expecting a page of at most " + MOST + " points each way, found more"));
    } else if (across < LEAST || down < LEAST) {
      String left = across + " × " + down;
      faults.add(
          Faults.at(
              file,
              root,
              "Cần lề, đầu trang và chân trang chừa ít nhất 220 × 220 điểm (8 cm) cho nội dung,"
                  + " thấy "
                  + left
                  + ": hãy thu hẹp lề",
              "Expecting margins, header and footer that leave at least 220 × 220 points (8 cm),"
                  + " found "
                  + left
                  + ": make the margins narrower"));
    } else {
      int columns = number(root, "columnWidth").orElse(across);
      if (columns > across || columns < LEAST) {
        faults.add(
            Faults.at(
                file,
                root,
                "Cần columnWidth=\"" + across + "\" như lề chừa lại, thấy \"" + columns + "\"",
                "Expecting columnWidth=\""
                    + across
                    + "\" as the margins leave it, found \""
                    + columns
                    + "\""));
      }
    }
  }

  private int measure(String name) {
    return number(root, name).orElse(USUAL.getOrDefault(name, 0));
  }

  private static OptionalInt number(XmlPart part, String name) {
    String written = part.attribute(name).orElse("");
    return written.matches("[0-9]{1,6}")
        ? OptionalInt.of(Integer.parseInt(written))
        : OptionalInt.empty();
  }
}
