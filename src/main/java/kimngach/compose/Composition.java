package kimngach.compose;

import freemarker.template.TemplateModelException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Figures travel through FreeMarker's text as tokens and are runs again when the text is done.
 */
final class Composition {
  private static final char TOKEN_START = '\uE000';
  private static final char TOKEN_END = '\uE001';
  private static final Pattern TOKEN = Pattern.compile(TOKEN_START + "([0-9]+)" + TOKEN_END);

  private final List<Language> languages;
  private final Labels labels;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<List<Run>> tokens = new ArrayList<>();
  private final Map<FigureId, Figure> figures = new LinkedHashMap<>();
  private Optional<Language> writing = Optional.empty();

  Composition(List<Language> languages, Labels labels) {
    this.languages = languages;
    this.labels = labels;
  }

  List<Language> languages() {
    return languages;
  }

  Labels labels() {
    return labels;
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

  /** The tokens that stand for a text in the language being written. */
  String tokens(TemplateText text) throws TemplateModelException {
    Language language =
        writing.orElseThrow(
            () ->
                new TemplateFault(
                    "Chỉ tiêu và nhãn chỉ được in trong <@vi>, <@en> hoặc <@all>.",
                    "Expecting figures and labels inside <@vi>, <@en> or <@all>, found one outside"));
    StringBuilder written = new StringBuilder();
    for (TemplateText.Piece piece : text.pieces()) {
      written.append(token(runs(piece, language)));
    }
    return written.toString();
  }

  private String token(List<Run> runs) {
    tokens.add(runs);
    return TOKEN_START + String.valueOf(tokens.size() - 1) + TOKEN_END;
  }

  /** The runs a piece of text prints in a language. */
  List<Run> runs(TemplateText.Piece piece, Language language) throws TemplateModelException {
    if (piece instanceof TemplateText.Plain plain) {
      return List.of(new Words(withoutTokens(plain.text())));
    }
    if (piece instanceof TemplateText.Translated translated) {
      return List.of(new Words(withoutTokens(translated.words().apply(language))));
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
    Run number = new PrintedFigure(figure.id(), printed.print().write(figure, language));
    if (figure.qualifier() == Qualifier.NONE) {
      return List.of(number);
    }
    String word =
        labels
            .find(language, "qualifier." + figure.qualifier().code())
            .orElse(figure.qualifier().code());
    return List.of(new Words(word + " "), number);
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

  /** Text as a template wrote it, back to runs; white space is folded and ends are trimmed. */
  List<Run> runs(String written) {
    List<Run> runs = new ArrayList<>();
    Matcher token = TOKEN.matcher(written.strip().replaceAll("\\s+", " "));
    StringBuilder between = new StringBuilder();
    while (token.find()) {
      token.appendReplacement(between, "");
      addWords(runs, between);
      runs.addAll(tokens.get(Integer.parseInt(token.group(1))));
    }
    token.appendTail(between);
    addWords(runs, between);
    return joined(runs);
  }

  private static void addWords(List<Run> runs, StringBuilder words) {
    if (words.length() > 0) {
      runs.add(new Words(words.toString()));
      words.setLength(0);
    }
  }

  private static List<Run> joined(List<Run> runs) {
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

  /** Text from outside, without the characters that tokens are made of. */
  static String withoutTokens(String text) {
    return text.indexOf(TOKEN_START) < 0 && text.indexOf(TOKEN_END) < 0
        ? text
        : text.replace(TOKEN_START, '\uFFFD').replace(TOKEN_END, '\uFFFD');
  }
}
