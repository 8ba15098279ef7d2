package kimngach.render.pdf.jrxml;

import java.util.List;
import java.util.regex.Pattern;
import kimngach.model.fault.Fault;

/** Expressions: one variable of the page; nothing that would have to be compiled. */
final class AllowedExpressions {
  private static final Pattern DIRECT =
      Pattern.compile("\\s*\\$V\\{(PAGE_NUMBER|PAGE_COUNT|COLUMN_NUMBER|REPORT_COUNT)}\\s*");

  private AllowedExpressions() {}

  static List<Fault> faults(String file, XmlPart root) {
    return root.all()
        .filter(part -> part.name().equals("element"))
        .filter(part -> !Pictures.isPicture(part))
        .flatMap(part -> part.children().stream())
        .filter(part -> part.name().endsWith("xpression"))
        .filter(part -> !DIRECT.matcher(part.text()).matches())
        .map(
            part -> {
              String found = part.text().toString().strip();
              return Faults.at(
                  file,
                  part,
                  "Cần một biểu thức như $V{PAGE_NUMBER}, thấy \"" + found + "\"",
                  "Expecting expressions such as $V{PAGE_NUMBER}, found \"" + found + "\"");
            })
        .toList();
  }
}
