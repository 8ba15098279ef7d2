package kimngach.compose;

import freemarker.template.TemplateModelException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.compose.sums.Adjustments;
import kimngach.model.Language;
import kimngach.model.Qualifier;
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
  private final List<Language> languages;
  private final Labels labels;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Map<FigureId, Figure> figures = new LinkedHashMap<>();
  private final IdentityHashMap<PrintedFigure, TemplateText.Printed> prints =
      new IdentityHashMap<>();
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
      return List.of(new Words(translated.words().apply(language)));
    }
    if (piece instanceof TemplateText.Printed printed) {
      return print(printed, language);
    }
    String name = ((TemplateText.Unavailable) piece).name();
    throw new TemplateFault(
        "Chỉ tiêu "
            + name
            + " không có số liệu ở kỳ này; hãy kiểm tra bằng <#if has(...)> trước khi in.",
        "Expecting figure " + name + " to have a value, found none: test it with <#if has(...)>");
  }

  private List<Run> print(TemplateText.Printed printed, Language language) {
    Figure figure = printed.figure();
    met(figure);
    PrintedFigure number = number(printed, language);
    prints.put(number, printed);
    if (figure.qualifier() == Qualifier.NONE) {
      return List.of(number);
    }
    String word =
        labels
            .find(language, "qualifier." + figure.qualifier().code())
            .orElse(figure.qualifier().code());
    return List.of(new Words(word + " "), number);
  }

  private static PrintedFigure number(TemplateText.Printed printed, Language language) {
    FigurePrint print = printed.print();
    String text = print.write(printed.figure(), language);
    String plain = print.with(Adjustments.NONE).write(printed.figure(), language);
    return new PrintedFigure(
        printed.figure().id(), text, Optional.of(plain).filter(one -> !one.equals(text)));
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
