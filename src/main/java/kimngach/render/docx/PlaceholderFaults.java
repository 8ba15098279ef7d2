package kimngach.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.model.fault.Fault;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;

/** Words in headers and footers that wait to be filled in: nothing fills them. */
final class PlaceholderFaults {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*}?");

  private PlaceholderFaults() {}

  static List<Fault> of(XWPFDocument document, String place) {
    List<Fault> faults = new ArrayList<>();
    find(document.getHeaderList(), place, "header", faults);
    find(document.getFooterList(), place, "footer", faults);
    return faults;
  }

  private static void find(
      List<? extends XWPFHeaderFooter> parts, String place, String kind, List<Fault> faults) {
    for (int number = 1; number <= parts.size(); number++) {
      Matcher found = PLACEHOLDER.matcher(parts.get(number - 1).getText());
      while (found.find()) {
        faults.add(
            Fault.at(
                WordPlace.part(place, kind, number),
                "Cần đầu trang và chân trang chỉ có lời cố định, thấy \""
                    + found.group()
                    + "\": chỗ này sẽ được in nguyên như vậy; lời thay đổi đặt trong bulletin.ftl",
                "Expecting plain words in header and footer, found \""
                    + found.group()
                    + "\": it would be printed as it stands; words that change belong in"
                    + " bulletin.ftl"));
      }
    }
  }
}
