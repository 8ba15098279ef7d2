package kimngach.compose;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.model.bulletin.Text;
import kimngach.settings.Suggestion;

/** What a template wrote behind a directive's name, such as {@code id="by-gate" decimals=1}. */
final class Arguments {
  private final Composition composition;
  private final String directive;
  private final Map<String, TemplateModel> values;

  Arguments(
      Composition composition,
      String directive,
      Map<String, TemplateModel> values,
      Set<String> known)
      throws TemplateFault {
    this.composition = composition;
    this.directive = directive;
    this.values = values;
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new TemplateFault(unknown(directive, name, known));
      }
    }
  }

  /** What is said of an argument that a directive does not take. */
  static Sentence unknown(String directive, String name, Set<String> known) {
    Sentence meant =
        known.isEmpty()
            ? new Sentence(": chỉ thị này không nhận tham số nào.", ": it takes none")
            : Suggestion.didYouMean(name, new TreeSet<>(known));
    return new Sentence(
        "Chỉ thị <@" + directive + "> không có tham số \"" + name + "\"" + meant.vi(),
        "Expecting a known argument of <@" + directive + ">, found \"" + name + "\"" + meant.en());
  }

  private TemplateFault wrong(String name, String vi, String en) {
    return new TemplateFault(
        "Tham số " + name + " của <@" + directive + "> phải là " + vi + ".",
        "Expecting " + name + " of <@" + directive + "> to be " + en);
  }

  boolean has(String name) {
    return values.get(name) != null;
  }

  String words(String name) throws TemplateModelException {
    if (values.get(name) instanceof TemplateScalarModel words) {
      return words.getAsString();
    }
    throw wrong(name, "chữ, ví dụ " + name + "=\"by-gate\"", "words, such as \"by-gate\"");
  }

  int number(String name, int otherwise) throws TemplateModelException {
    if (!has(name)) {
      return otherwise;
    }
    if (values.get(name) instanceof TemplateNumberModel number) {
      Optional<Integer> whole = wholeNumber(number.getAsNumber());
      if (whole.isPresent()) {
        return whole.get();
      }
    }
    throw wrong(name, "một số nguyên", "a whole number");
  }

  /** A number without a fraction; empty when it has one or is out of all bounds. */
  static Optional<Integer> wholeNumber(Number number) {
    try {
      return Optional.of(new BigDecimal(number.toString()).intValueExact());
    } catch (ArithmeticException fraction) {
      return Optional.empty();
    }
  }

  /** A whole number between two others, both included. */
  int number(String name, int otherwise, int least, int most) throws TemplateModelException {
    int number = number(name, otherwise);
    if (number < least || number > most) {
      String range = least + "–" + most;
      throw wrong(name, "một số nguyên " + range, "a whole number " + range + ", found " + number);
    }
    return number;
  }

  /** Words of a given form. */
  String words(String name, String form, String vi, String en) throws TemplateModelException {
    String words = words(name);
    if (!words.matches(form)) {
      throw wrong(name, vi, en + ", found \"" + words + "\"");
    }
    return words;
  }

  boolean yes(String name) throws TemplateModelException {
    return yes(name, false);
  }

  boolean yes(String name, boolean otherwise) throws TemplateModelException {
    if (!has(name)) {
      return otherwise;
    }
    if (values.get(name) instanceof TemplateBooleanModel flag) {
      return flag.getAsBoolean();
    }
    throw wrong(name, "true hoặc false", "true or false");
  }

  <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise)
      throws TemplateModelException {
    if (!has(name)) {
      return otherwise;
    }
    String word = words(name);
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(word)) {
        return constant;
      }
    }
    StringBuilder choices = new StringBuilder();
    for (E constant : type.getEnumConstants()) {
      choices.append(choices.length() == 0 ? "" : ", ").append(word(constant));
    }
    throw wrong(name, "một trong: " + choices, "one of " + choices + ", found \"" + word + "\"");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A text that functions made, told in every language. */
  Optional<Text> text(String name) throws TemplateModelException {
    if (!has(name)) {
      return Optional.empty();
    }
    TemplateModel value = values.get(name);
    if (value instanceof TemplateText text) {
      return Optional.of(composition.everyLanguage(text));
    }
    if (value instanceof TemplateScalarModel words) {
      String same = words.getAsString();
      return Optional.of(Text.of(composition.languages(), language -> same));
    }
    throw wrong(name, "chữ", "a text");
  }

  /** A figure as printed, or a mark where it is not available. */
  Text textOrMark(String name, String mark) throws TemplateModelException {
    TemplateText figure = figure(name);
    return figure.isUnavailable()
        ? Text.of(composition.languages(), language -> mark)
        : composition.everyLanguage(figure);
  }

  /** A figure as a table prints it: as by itself, with its unit where that is not the column's. */
  Text cellText(String name, String missing) throws TemplateModelException {
    TemplateText figure = figure(name);
    if (figure.figure().isEmpty()) {
      return textOrMark(name, missing);
    }
    TemplateText.Printed printed = figure.figure().get();
    TemplateText text = figure;
    if (printed.print().isInLargerUnit(printed.figure())) {
      text =
          text.followedBy(words(figure, TableWords::beforeUnit))
              .followedBy(TemplateText.of(figure.format(), new TemplateText.UnitName(printed)));
    }
    return composition.everyLanguage(text);
  }

  private static TemplateText words(TemplateText beside, Function<Language, String> words) {
    return TemplateText.of(beside.format(), new TemplateText.Translated(words));
  }

  /** A figure, available or not. */
  TemplateText figure(String name) throws TemplateModelException {
    if (values.get(name) instanceof TemplateText text
        && (text.isUnavailable() || text.figure().isPresent())) {
      return text;
    }
    throw wrong(
        name,
        "một chỉ tiêu, ví dụ " + name + "=value(\"declared.total\", month)",
        "a figure, such as value(\"declared.total\", month)");
  }
}
