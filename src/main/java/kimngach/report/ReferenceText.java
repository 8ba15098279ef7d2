package kimngach.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Sentence;
import kimngach.model.Unit;
import kimngach.model.bulletin.Ledger;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Formula;
import kimngach.model.reference.EditorsReference;
import kimngach.model.reference.FigureReference;
import kimngach.model.reference.TemplateWord;

/**
 * The editors' reference in words: what a template writes, what it means, how it is calculated, its
 * value in each language, where it is printed.
 *
 * @param language the language it is told in
 */
public record ReferenceText(InterfaceLanguage language) {
  private static final Sentence FORMULA = new Sentence("Công thức", "Formula");
  private static final Sentence VALUE = new Sentence("Giá trị", "Value");
  private static final Sentence USED = new Sentence("Nơi in", "Printed in");
  private static final Sentence NOTHING = new Sentence("Không tìm thấy.", "Nothing found.");

  /** Every figure and word of a reference, each in a few lines. */
  public String text(EditorsReference reference) {
    List<String> parts = new ArrayList<>();
    reference.figures().forEach(figure -> parts.add(figure(figure)));
    reference.words().forEach(word -> parts.add(word(word)));
    return parts.isEmpty() ? NOTHING.in(language) + "\n" : String.join("\n", parts);
  }

  private String figure(FigureReference one) {
    Figure figure = one.entry().figure();
    StringBuilder text = new StringBuilder();
    text.append(one.call().isEmpty() ? figure.id().value() : one.call()).append('\n');
    text.append("  ").append(one.meaning().in(language)).append('\n');
    text.append("  ")
        .append(FORMULA.in(language))
        .append(": ")
        .append(formula(figure))
        .append('\n');
    text.append("  ").append(VALUE.in(language)).append(": ").append(values(one)).append('\n');
    String places = String.join("; ", places(one));
    if (!places.isEmpty()) {
      text.append("  ").append(USED.in(language)).append(": ").append(places).append('\n');
    }
    return TerminalText.visible(text.toString().replace("\n", "\u2028")).replace("\u2028", "\n");
  }

  /** How a figure is calculated, or the cell it was delivered in. */
  public String formula(Figure figure) {
    if (figure.formula() instanceof Formula.Calculated calculated) {
      return calculated.operation().notation()
          + ": "
          + calculated.inputs().stream()
              .limit(3)
              .map(input -> input.id().value())
              .collect(Collectors.joining(", "))
          + (calculated.inputs().size() > 3 ? ", …" : "");
    }
    FigureText words = new FigureText(language);
    return figure.formula().leaves().map(words::cell).collect(Collectors.joining(", "));
  }

  /** The texts printed in each language, and their unit. */
  public String values(FigureReference one) {
    Map<String, Set<String>> byLanguage = new LinkedHashMap<>();
    for (Ledger.Print print : one.entry().prints()) {
      Unit unit = print.unit().orElse(one.entry().figure().unit());
      byLanguage
          .computeIfAbsent(print.language().code(), code -> new LinkedHashSet<>())
          .add(print.text() + " " + unit.code());
    }
    return byLanguage.entrySet().stream()
        .map(entry -> entry.getKey() + " " + String.join(" | ", entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** Where the bulletin prints it; none where it does not. */
  public List<String> places(FigureReference one) {
    return one.entry().prints().stream()
        .map(Ledger.Print::place)
        .filter(place -> !place.isEmpty() && !place.equals("not printed"))
        .distinct()
        .toList();
  }

  private String word(TemplateWord word) {
    return written(word) + "\n  " + word.meaning().in(language) + "\n";
  }

  /** A word as a template writes it. */
  public String written(TemplateWord word) {
    String arguments =
        word.arguments().stream().map(name -> " " + name + "=").collect(Collectors.joining());
    return switch (word.kind()) {
      case DIRECTIVE -> "<@" + word.name() + arguments + ">";
      case FUNCTION -> word.name() + "(…)";
      case LABEL -> "label(\"" + word.name() + "\")";
      case PERIOD, VALUE -> word.name();
    };
  }
}
