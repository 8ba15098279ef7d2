package kimngach.compose;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kimngach.model.Sentence;
import kimngach.settings.Suggestion;

/** Tells in words what is wrong with a template that cannot be parsed. */
final class SyntaxFault {
  /**
   * A fault as FreeMarker words it, and what to say of it.
   *
   * @param pattern found in FreeMarker's message
   * @param sentence made from what the pattern found
   */
  private record Known(Pattern pattern, Function<MatchResult, Sentence> sentence) {}

  private static final List<Known> KNOWN =
      List.of(
          known("You have an unclosed (\\S+?)\\. ", found -> unclosed(found.group(1))),
          known("^Expecting </@> or (</@\\w+>)", found -> crossed(found.group(1))),
          known("^Unknown directive: #(\\w+)", found -> unknown(found.group(1))),
          known("^Unknown built-in: \"(\\w+)\"", found -> unknownBuiltIn(found.group(1))),
          known("^Encountered \"(</[#@][^\"]*>)\"", found -> neverOpened(found.group(1))),
          known(
              "^Found string literal: (\".*\")\\. Expecting: number",
              found -> noNumber(found.group(1))),
          known("encountered <EOF>", found -> unclosedQuote()),
          known("^Lexical error: encountered \"\\\\u201[89cd]\"", found -> printersQuote()),
          known("^Lexical error: encountered \"\\\\uff", found -> wideSign()));

  private SyntaxFault() {}

  private static Known known(String pattern, Function<MatchResult, Sentence> sentence) {
    return new Known(Pattern.compile(pattern), sentence);
  }

  static Sentence sentence(ParseException fault) {
    String message = fault.getEditorMessage().lines().findFirst().orElse("");
    for (Known known : KNOWN) {
      Matcher found = known.pattern().matcher(message);
      if (found.find()) {
        return known.sentence().apply(found.toMatchResult());
      }
    }
    String shown = message.replaceFirst(", but was expecting one of these patterns:$", "");
    return new Sentence(
        "Mẫu viết sai cú pháp ở đây; hãy kiểm tra ${...} đã đóng bằng }, các dấu ngoặc và dấu ngoặc"
            + " kép đã đủ đôi (FreeMarker: "
            + shown
            + ").",
        "Expecting a well-formed template: check that ${...} ends with }, and that brackets and"
            + " quotes come in pairs; found: "
            + shown);
  }

  private static Sentence unclosed(String what) {
    boolean ours = what.startsWith("@");
    String begin = ours ? "<@...>" : "<" + what + ">";
    String end = ours ? "</@...>" : "</" + what + ">";
    return new Sentence(
        "Mẫu kết thúc mà còn một " + begin + " chưa đóng; hãy thêm " + end + " vào chỗ của nó.",
        "Expecting every " + begin + " to be closed by " + end + ", found the end of the template");
  }

  private static Sentence crossed(String end) {
    return new Sentence(
        "Ở đây phải là " + end + "; thẻ mở sau phải đóng trước.",
        "Expecting " + end + " here, found another end: what is opened last is closed first");
  }

  private static Sentence neverOpened(String end) {
    return new Sentence(
        end + " đóng một phần chưa hề mở; hãy bỏ nó hoặc thêm thẻ mở.",
        "Expecting an end of what is open, found "
            + end
            + " which closes nothing: remove it or add"
            + " its beginning");
  }

  private static Sentence unclosedQuote() {
    return new Sentence(
        "Có dấu ngoặc kép mở ra mà không đóng lại trước khi mẫu kết thúc.",
        "Expecting every quote to be closed, found the end of the template");
  }

  private static Sentence noNumber(String words) {
    return new Sentence(
        "Phép tính hoặc so sánh này cần một số, thấy chữ " + words + ".",
        "Expecting a number to reckon with or compare, found words: " + words);
  }

  private static Sentence printersQuote() {
    return new Sentence(
        "Trong ${...} và <#...> dấu ngoặc kép phải là \" thẳng, không phải “ ” ‘ ’ mà Word đặt"
            + " vào.",
        "Expecting straight quotes (\") inside ${...} and <#...>, found quotes as Word writes them"
            + " (“ ” ‘ ’)");
  }

  private static Sentence wideSign() {
    return new Sentence(
        "Trong ${...} và <#...> không dùng dấu rộng kiểu chữ Hán (．，（）＂); hãy gõ . , ( ) \".",
        "Expecting signs such as . , ( ) inside ${...} and <#...>, found a wide one as Chinese"
            + " keyboards write it");
  }

  /** What is said of an instruction that FreeMarker does not have. */
  static Sentence unknown(String name) {
    Sentence meant =
        Suggestion.didYouMean(
            name,
            new Configuration(Configuration.VERSION_2_3_34)
                .getSupportedBuiltInDirectiveNames(Configuration.LEGACY_NAMING_CONVENTION));
    return new Sentence(
        "Không có lệnh <#" + name + ">" + meant.vi(),
        "Expecting a known instruction, found <#" + name + ">" + meant.en());
  }

  private static Sentence unknownBuiltIn(String name) {
    Sentence meant =
        Suggestion.didYouMean(
            name,
            new Configuration(Configuration.VERSION_2_3_34)
                .getSupportedBuiltInNames(Configuration.CAMEL_CASE_NAMING_CONVENTION).stream()
                    .map(SyntaxFault::underscored)
                    .collect(Collectors.toCollection(TreeSet::new)));
    return new Sentence(
        "Không có ?" + name + meant.vi(), "Expecting a known ?..., found ?" + name + meant.en());
  }

  /** The name with underscores, as most templates write it: {@code hasContent} has both forms. */
  private static String underscored(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
