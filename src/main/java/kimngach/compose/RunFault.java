package kimngach.compose;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.model.Sentence;
import kimngach.settings.Suggestion;

/** Tells in words what went wrong while a template ran. */
final class RunFault {
  private static final Pattern READS_ANOTHER =
      Pattern.compile(
          "^Template (?:inclusion|importing) failed \\(for parameter value \"(.*?)\"\\)");

  private static final Pattern NOT_GIVEN =
      Pattern.compile("^When calling (?:macro|function) \"(\\w+)\", required parameter \"(\\w+)\"");

  private RunFault() {}

  static Sentence sentence(TemplateException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateFault ours) {
        return ours.sentence();
      }
    }
    String message =
        TemplatePlace.essence(Objects.requireNonNullElse(fault.getMessageWithoutStackTop(), ""));
    return known(fault, message)
        .orElseGet(
            () ->
                new Sentence(
                    "Mẫu có lỗi ở đây (FreeMarker: " + message + ").",
                    "Expecting a template that can be run, found: " + message));
  }

  private static Optional<Sentence> known(TemplateException fault, String message) {
    String expression = Objects.requireNonNullElse(fault.getBlamedExpressionString(), "");
    if (fault instanceof InvalidReferenceException) {
      return Optional.of(missing(expression, names(fault)));
    }
    if ((fault instanceof UnexpectedTypeException && message.contains("markup_output"))
        || message.startsWith("Can't compare values")) {
      return Optional.of(figureAsCharacters());
    }
    if (message.contains("for security reasons") || message.startsWith("Can't use ?api")) {
      return Optional.of(
          new Sentence(
              "Mẫu không được gọi vào chương trình (?new, ?api); hãy bỏ phần này.",
              "Expecting words and figures only, found a call into the program (?new, ?api):"
                  + " remove it"));
    }
    Matcher required = NOT_GIVEN.matcher(message);
    if (required.find()) {
      return Optional.of(notGiven(required.group(1), required.group(2)));
    }
    Matcher another = READS_ANOTHER.matcher(message);
    return another.find()
        ? Optional.of(otherTemplate(another.group(1)))
        : ValueFault.sentence(message);
  }

  private static Sentence missing(String expression, Set<String> known) {
    String name = expression.substring(expression.lastIndexOf('.') + 1);
    boolean plain = name.equals(expression);
    if (!plain && !name.matches("\\w+")) {
      return new Sentence(
          "\"" + expression + "\" không có giá trị; hãy kiểm tra bằng <#if ...??> trước khi in.",
          "Expecting a value, found none for \"" + expression + "\": test it with <#if ...??>");
    }
    if (!plain) {
      return unknownWord(expression, name, PeriodModel.WORDS);
    }
    return unknown(name, known);
  }

  /** What is said of a word that may not stand behind a name's point. */
  static Sentence unknownWord(String expression, String word, Set<String> known) {
    Sentence meant = Suggestion.didYouMean(word, new TreeSet<>(known));
    return new Sentence(
        "Không có \"" + expression + "\"" + meant.vi(),
        "Expecting a known name, found \"" + expression + "\"" + meant.en());
  }

  /** What is said of a name that nothing has. */
  static Sentence unknown(String name, Set<String> known) {
    Optional<String> closest = Suggestion.closest(name, known);
    return new Sentence(
        "Không có \""
            + name
            + "\""
            + closest
                .map(word -> ": có phải ý là \"" + word + "\"?")
                .orElse(
                    "; hãy kiểm tra tên này; tên chỉ tiêu và tên nhãn thì đặt trong ngoặc kép."),
        "Expecting a directive, function or name that templates have, found \""
            + name
            + "\""
            + closest
                .map(word -> ": did you mean \"" + word + "\"?")
                .orElse(": check its name; names of series and labels stand in quotes"));
  }

  private static Set<String> names(TemplateException fault) {
    Set<String> names = new TreeSet<>();
    Environment environment = fault.getEnvironment();
    if (environment != null) {
      try {
        for (Object name : environment.getKnownVariableNames()) {
          names.add(String.valueOf(name));
        }
      } catch (TemplateModelException unknown) {
        return names;
      }
    }
    return names;
  }

  private static Sentence figureAsCharacters() {
    return new Sentence(
        "Chỉ tiêu không phải là chữ hay số để sửa, so sánh hoặc tính tiếp; hãy in thẳng ${...},"
            + " hoặc dùng các hàm decimals, billion, magnitude, has, isUp, isDown.",
        "Expecting words or a number, found a figure: print it as it is, or use the functions"
            + " decimals, billion, magnitude, has, isUp, isDown");
  }

  private static Sentence otherTemplate(String name) {
    return new Sentence(
        "Mẫu chỉ đọc được các tệp .ftl trong thư mục của nó; không đọc được \"" + name + "\".",
        "Expecting a template in the same folder, found \"" + name + "\"");
  }

  /** What is said of a call that leaves out what the macro needs. */
  static Sentence notGiven(String macro, String parameter) {
    return new Sentence(
        "\""
            + macro
            + "\" cần "
            + parameter
            + "=..., nhưng ở đây không viết hoặc không có giá trị.",
        "Expecting "
            + parameter
            + "=... for \""
            + macro
            + "\", found none, or one without a value");
  }
}
