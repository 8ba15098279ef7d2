package kimngach.compose;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import kimngach.compose.sums.Adjustments;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.model.bulletin.Ledger;
import kimngach.model.reference.EditorsReference;
import kimngach.model.reference.FigureReference;
import kimngach.model.reference.TemplateWord;
import kimngach.settings.Labels;
import kimngach.settings.Settings;

/** The editors' reference, from the very tables that templates are composed with. */
public final class TemplateReference {
  private TemplateReference() {}

  /**
   * The reference of a month.
   *
   * @param labels the template's labels, in the languages that the program speaks
   * @param ledger the figures that a template may print
   */
  public static EditorsReference of(
      Settings settings, Labels labels, Reporting reporting, Ledger ledger) {
    FigureMeaning meaning = new FigureMeaning(settings.codes(), labels, reporting.month());
    List<FigureReference> figures =
        ledger.entries().stream()
            .sorted(Comparator.comparing(entry -> entry.figure().id()))
            .map(
                entry ->
                    new FigureReference(
                        entry,
                        meaning.call(entry.figure().id()),
                        meaning.meaning(entry.figure().id())))
            .toList();
    return new EditorsReference(reporting.month(), figures, words(settings, labels, reporting));
  }

  static List<TemplateWord> words(Settings settings, Labels labels, Reporting reporting) {
    Composition composition = new Composition(settings.languages(), labels, Adjustments.NONE);
    List<TemplateWord> words = new ArrayList<>();
    new TemplateModels(settings, composition, new BulletinOutputFormat(composition), reporting)
        .all()
        .forEach((name, model) -> words.add(word(name, model)));
    new TreeSet<>(PeriodModel.WORDS)
        .forEach(name -> words.add(word(TemplateWord.Kind.PERIOD, "." + name, List.of())));
    new TreeSet<>(labels.keys(Language.VI)).forEach(key -> words.add(label(labels, key)));
    words.sort(Comparator.comparing(TemplateWord::kind).thenComparing(TemplateWord::name));
    return words;
  }

  private static TemplateWord word(String name, TemplateModel model) {
    if (model instanceof FrameDirective directive) {
      return word(
          TemplateWord.Kind.DIRECTIVE,
          name,
          List.copyOf(new TreeSet<>(directive.word().arguments())));
    }
    if (model instanceof LanguageDirective || model instanceof TypedDirective) {
      return word(TemplateWord.Kind.DIRECTIVE, name, List.of());
    }
    if (model instanceof TemplateMethodModelEx) {
      return word(TemplateWord.Kind.FUNCTION, name, List.of());
    }
    boolean isPeriod = model instanceof PeriodModel;
    return word(isPeriod ? TemplateWord.Kind.PERIOD : TemplateWord.Kind.VALUE, name, List.of());
  }

  private static TemplateWord word(TemplateWord.Kind kind, String name, List<String> arguments) {
    String key = kind.name().toLowerCase(Locale.ROOT) + "." + name.replace(".", "");
    return new TemplateWord(kind, name, arguments, FigureMeaning.ofWord(key));
  }

  private static TemplateWord label(Labels labels, String key) {
    return new TemplateWord(
        TemplateWord.Kind.LABEL,
        key,
        List.of(),
        new Sentence(
            labels.find(Language.VI, key).orElse(""), labels.find(Language.EN, key).orElse("")));
  }
}
