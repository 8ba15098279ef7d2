package kimngach.compose;

import freemarker.template.TemplateModelException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kimngach.compose.sums.Adjustments;
import kimngach.model.Language;
import kimngach.model.Qualifier;
import kimngach.model.Sentence;
import kimngach.model.Unit;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.settings.Labels;

/**
 * One run of a template: the frames that are open, the language being written, and the figures met.
 */
final class Composition {
  /** Directives whose figures stand in columns, the unit told once above or beside them. */
  private static final Set<String> OF_COLUMNS =
      Set.of("cell", "column", "unit", "axis", "category", "point");

  private final List<Language> languages;
  private final Labels labels;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Map<FigureId, Figure> figures = new LinkedHashMap<>();
  private final IdentityHashMap<PrintedFigure, TemplateText.Printed> prints =
      new IdentityHashMap<>();
  private final Set<Block> legends = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Adjustments adjustments;
  private final Budget budget;
  private final RunFaults faults = new RunFaults();
  private Optional<Language> writing = Optional.empty();

  Composition(List<Language> languages, Labels labels, Adjustments adjustments, Bounds bounds) {
    this.languages = languages;
    this.labels = labels;
    this.adjustments = adjustments;
    this.budget = new Budget(bounds);
  }

  Composition(List<Language> languages, Labels labels, Adjustments adjustments) {
    this(languages, labels, adjustments, Bounds.USUAL);
  }

  /** What the template may still take. */
  Budget budget() {
    return budget;
  }

  /** What went wrong so far. */
  RunFaults faults() {
    return faults;
  }

  List<Language> languages() {
    return languages;
  }

  Labels labels() {
    return labels;
  }

  /** The figures that are not rounded by themselves. */
  Adjustments adjustments() {
    return adjustments;
  }

  /** What was printed as a run that this composition made. */
  Optional<TemplateText.Printed> printed(PrintedFigure run) {
    return Optional.ofNullable(prints.get(run));
  }

  /** Every figure printed so far, by id. */
  Map<FigureId, Figure> figures() {
    return figures;
  }

  /** Takes note of a figure that the bulletin shows. */
  void met(Figure figure) {
    figures.putIfAbsent(figure.id(), figure);
  }

  /** Takes note of the block that is to become the legend of the marks. */
  void placeLegend(Block place) {
    legends.add(place);
  }

  /** Whether a block, this very one, is to become the legend of the marks. */
  boolean isLegend(Block block) {
    return legends.contains(block);
  }

  Optional<Language> writing() {
    return writing;
  }

  void write(Optional<Language> language) {
    writing = language;
  }

  Frame open(String name) {
    Frame frame = new Frame(name);
    frames.push(frame);
    return frame;
  }

  void close() {
    frames.pop();
  }

  /** The innermost open frame. */
  Frame innermost() {
    Frame frame = frames.peek();
    if (frame == null) {
      throw new IllegalStateException("Expecting an open frame, found none");
    }
    return frame;
  }

  /** The runs a piece of text prints in a language. */
  List<Run> runs(TemplateText.Piece piece, Language language) throws TemplateModelException {
    if (piece instanceof TemplateText.Plain plain) {
      return List.of(new Words(plain.text()));
    }
    if (piece instanceof TemplateText.Translated translated) {
      return List.of(new Words(words(translated, language)));
    }
    if (piece instanceof TemplateText.Printed printed) {
      return print(printed, language);
    }
    if (piece instanceof TemplateText.UnitName of) {
      return List.of(new Words(unitName(of.printed(), language)));
    }
    String name = ((TemplateText.Unavailable) piece).name();
    throw new TemplateFault(
        "Chỉ tiêu "
            + name
            + " không có số liệu ở kỳ này; hãy kiểm tra bằng <#if has(...)> trước khi in.",
        "Expecting figure " + name + " to have a value, found none: test it with <#if has(...)>");
  }

  private String words(TemplateText.Translated translated, Language language) throws TemplateFault {
    try {
      return translated.words().apply(language);
    } catch (MissingNameException missing) {
      throw MissingLabel.of(labels, missing.language(), missing.key());
    }
  }

  private List<Run> print(TemplateText.Printed printed, Language language) throws TemplateFault {
    met(printed.figure());
    PrintedFigure number = number(printed, language);
    prints.put(number, printed);
    return number.hedge() == Qualifier.NONE
        ? List.of(number)
        : List.of(new Words(FittingWords.hedge(labels, number.hedge(), language)), number);
  }

  private PrintedFigure number(TemplateText.Printed printed, Language language)
      throws TemplateFault {
    Figure figure = printed.figure();
    FigurePrint print = printed.print();
    Unit unit = unit(printed, language);
    String text = print.write(figure, language, unit);
    String plain = print.with(Adjustments.NONE).write(figure, language, unit);
    return new PrintedFigure(
        figure.id(),
        text,
        Optional.of(plain).filter(one -> !one.equals(text)),
        Optional.of(unit).filter(one -> one != figure.unit()),
        print.magnitude(),
        print.word(figure));
  }

  /**
   * The unit a figure is printed in at this place. Sentences count as their language does; the
   * columns of tables and charts, whose numbers all languages share, count as the template says.
   */
  private Unit unit(TemplateText.Printed printed, Language language) {
    FigurePrint print = printed.print();
    String place = frames.isEmpty() ? Vocabulary.BULLETIN : innermost().name();
    boolean isOfColumn =
        OF_COLUMNS.contains(place)
            && !(place.equals("cell") && print.isInLargerUnit(printed.figure()));
    return isOfColumn ? print.unit() : print.proseUnit(printed.figure(), language);
  }

  private String unitName(TemplateText.Printed printed, Language language)
      throws TemplateModelException {
    String key = "unit." + unit(printed, language).code();
    Optional<String> name = labels.find(language, key);
    if (name.isEmpty()) {
      throw MissingLabel.of(labels, language, key);
    }
    return name.get();
  }

  /** A text told in every language. */
  Text everyLanguage(TemplateText text) throws TemplateModelException {
    Map<Language, List<Run>> texts = new EnumMap<>(Language.class);
    for (Language language : languages) {
      List<Run> runs = new ArrayList<>();
      for (TemplateText.Piece piece : text.pieces()) {
        runs.addAll(runs(piece, language));
      }
      texts.put(language, joined(runs));
    }
    return new Text(texts);
  }

  /** Refuses a text that does not say the same in every language, or an untrue number. */
  void refuseUntrue(Text text) throws TemplateFault {
    Optional<Sentence> difference = new LanguagesAgree(figures, labels, languages).difference(text);
    if (difference.isPresent()) {
      throw new TemplateFault(difference.get().vi(), difference.get().en());
    }
  }

  /** The same runs, words beside words made one. */
  static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      if (run instanceof Words words && last >= 0 && joined.get(last) instanceof Words before) {
        joined.set(last, new Words(before.text() + words.text()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }
}
