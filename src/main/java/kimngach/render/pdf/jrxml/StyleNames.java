package kimngach.render.pdf.jrxml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;
import kimngach.settings.Suggestion;

/** The styles of a template: each name once, each reference and font known, those needed there. */
final class StyleNames {
  private final String file;
  private final XmlPart root;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  private StyleNames(String file, XmlPart root) {
    this.file = file;
    this.root = root;
  }

  /** What is wrong with names and references. */
  static List<Fault> faults(String file, XmlPart root, Collection<String> fonts) {
    StyleNames styles = new StyleNames(file, root);
    styles.collect();
    root.all().forEach(part -> styles.check(part, fonts));
    return styles.faults;
  }

  /** A fault for each of these names that no style has. */
  static List<Fault> missing(String file, XmlPart root, Collection<String> needed) {
    StyleNames styles = new StyleNames(file, root);
    styles.collect();
    Set<String> others = new TreeSet<>(styles.names);
    others.removeAll(needed);
    return needed.stream()
        .filter(name -> !styles.names.contains(name))
        .map(name -> Fault.at(file, vi(name, others), en(name, others)))
        .toList();
  }

  private static String vi(String name, Set<String> others) {
    return "Cần có kiểu (style) \"" + name + "\", không thấy" + meant(name, others).vi();
  }

  private static String en(String name, Set<String> others) {
    return "Expecting a style named \"" + name + "\", found none" + meant(name, others).en();
  }

  private static Sentence meant(String name, Set<String> others) {
    return Suggestion.closest(name, others)
        .map(
            near ->
                new Sentence(
                    ": có phải là \"" + near + "\" bị đổi tên? Hãy đặt lại tên",
                    ": did you mean \"" + near + "\"? Rename it"))
        .orElse(new Sentence(": hãy thêm kiểu này vào mẫu", ": add it to the template"));
  }

  private void collect() {
    for (XmlPart part : root.children()) {
      if (part.name().equals("style")) {
        String name = part.attribute("name").orElse("");
        if (!names.add(name)) {
          faults.add(
              Faults.at(
                  file,
                  part,
                  "Cần mỗi kiểu một lần, thấy \"" + name + "\" hai lần",
                  "Expecting each style once, found \"" + name + "\" twice"));
        }
      }
    }
  }

  private void check(XmlPart part, Collection<String> fonts) {
    part.attribute("style")
        .filter(name -> !names.contains(name))
        .ifPresent(
            name ->
                tell(
                    part, "một kiểu (style) có trong mẫu", "a style of the template", name, names));
    part.attribute("fontName")
        .filter(name -> !fonts.contains(name))
        .ifPresent(
            name ->
                tell(part, "một phông chữ của chương trình", "a font of the program", name, fonts));
  }

  private void tell(XmlPart part, String vi, String en, String found, Collection<String> known) {
    Sentence meant = Suggestion.didYouMean(found, known);
    faults.add(
        Faults.at(
            file,
            part,
            "Cần " + vi + ", thấy \"" + found + "\"" + meant.vi(),
            "Expecting " + en + ", found \"" + found + "\"" + meant.en()));
  }
}
