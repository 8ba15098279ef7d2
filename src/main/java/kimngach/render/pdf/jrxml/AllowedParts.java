package kimngach.render.pdf.jrxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;
import kimngach.settings.Suggestion;

/** What may stand in a template, and where: the page, its styles, header, footer and background. */
final class AllowedParts {
  private static final Set<String> LINES =
      Set.of("pen", "topPen", "leftPen", "bottomPen", "rightPen");

  /** Elements by the element they may stand in. */
  private static final Map<String, Set<String>> WITHIN =
      Map.of(
          "", Set.of("jasperReport"),
          "jasperReport",
              Set.of(
                  "property", "style", "background", "pageHeader", "pageFooter", "lastPageFooter"),
          "style", Set.of("box", "paragraph", "pen"),
          "box", LINES,
          "paragraph", Set.of("tabStop"),
          "band", Set.of("property", "element", "printWhenExpression"),
          "element",
              Set.of(
                  "property",
                  "expression",
                  "text",
                  "box",
                  "paragraph",
                  "pen",
                  "element",
                  "printWhenExpression"));

  private static final Set<String> BANDS =
      Set.of("background", "pageHeader", "pageFooter", "lastPageFooter");

  private static final Set<String> KINDS =
      Set.of("textField", "staticText", "line", "rectangle", "ellipse", "frame", "image");

  private static final List<String> PROPERTIES =
      List.of("com.jaspersoft.studio.", "net.sf.jasperreports.export.kimngach.");

  /** Attributes by which JasperReports loads a class, resolves an address or runs a program. */
  private static final Set<String> REACHING_OUT =
      Set.of(
          "class",
          "evaluationGroup",
          "formatFactoryClass",
          "hyperlinkType",
          "isLazy",
          "lazy",
          "linkType",
          "resourceBundle",
          "scriptletClass",
          "usingCache");

  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  private AllowedParts(String file) {
    this.file = file;
  }

  static List<Fault> faults(String file, XmlPart root) {
    AllowedParts allowed = new AllowedParts(file);
    allowed.check(root, "");
    return allowed.faults;
  }

  private void check(XmlPart part, String parent) {
    Set<String> known = WITHIN.getOrDefault(parent, Set.of());
    if (!known.contains(part.name())) {
      refuse(part, part.name(), known);
      return;
    }
    if (part.name().equals("element")) {
      checkKind(part);
    }
    if (part.name().equals("property")) {
      checkProperty(part);
    }
    for (String attribute : part.attributes().keySet()) {
      if (REACHING_OUT.contains(attribute)) {
        refuse(part, attribute, Set.of());
      }
    }
    String within = BANDS.contains(part.name()) ? "band" : part.name();
    part.children().forEach(child -> check(child, within));
  }

  private void checkKind(XmlPart element) {
    String kind = element.attribute("kind").orElse("");
    if (!KINDS.contains(kind)) {
      refuse(element, kind, KINDS);
    }
  }

  private void checkProperty(XmlPart property) {
    String name = property.attribute("name").orElse("");
    if (PROPERTIES.stream().noneMatch(name::startsWith) || !property.children().isEmpty()) {
      refuse(property, "property " + name, Set.of());
    }
  }

  private void refuse(XmlPart part, String found, Set<String> known) {
    Sentence meant =
        Suggestion.closest(found, known)
            .map(
                near ->
                    new Sentence(": có phải ý là " + near + "?", ": did you mean " + near + "?"))
            .orElse(new Sentence(": hãy bỏ phần đó khỏi mẫu", ": remove it from the template"));
    faults.add(
        Faults.at(
            file,
            part,
            "Cần trang, kiểu chữ, đầu trang và chân trang, thấy " + found + meant.vi(),
            "Expecting page, styles, header and footer, found " + found + meant.en()));
  }
}
