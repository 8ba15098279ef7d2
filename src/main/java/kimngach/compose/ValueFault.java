package kimngach.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.model.Sentence;

/**
 * Tells in words what is wrong with a value that a template reckons with: one of another kind than
 * is needed, too many or too few of them, characters that are no number or date.
 */
final class ValueFault {
  /**
   * A fault as FreeMarker words it, and what to say of it.
   *
   * @param pattern found in FreeMarker's message
   * @param sentence made from what the pattern found
   */
  private record Known(Pattern pattern, Function<MatchResult, Sentence> sentence) {}

  private static final List<Known> KNOWN =
      List.of(
          known(
              "^For \"@\" callee:.* evaluated to an? ([^:]*?) ?\\(wrapper: [^)]*\\): (\\S+)",
              found -> noDirective(found.group(2))),
          known(
              "Expected an? (.*?),? but this has evaluated to an? ([^:]*?) ?\\(wrapper:"
                  + " [^)]*PeriodModel\\): (.*?) *(?:\\[in template.*)?$",
              found -> period(found.group(3))),
          known(
              "Expected an? (.*?),? but this has evaluated to an? ([^:]*?) ?\\(wrapper:"
                  + " [^)]*\\): (.*?) *(?:\\[in template.*)?$",
              found -> otherKind(found.group(1), found.group(2), found.group(3))),
          known(
              "^\\?(\\w+)\\(\\.\\.\\.\\) expects an? (.*?) as argument #(\\d+), but received an?"
                  + " (.*?) ?\\(wrapper",
              found -> argument(found.group(1), found.group(3), found.group(2), found.group(4))),
          known(
              "^\\?(\\w+)\\(\\.\\.\\.\\) expects ([\\w ]*?) arguments? but has received (\\w+)",
              found -> count("?" + found.group(1), found.group(2), found.group(3))),
          known(
              "^(?:Macro|Function) \"(\\w+)\" only accepts (\\d+) parameters?, but got (\\d+)",
              found -> count(found.group(1), found.group(2), found.group(3))),
          // Java leaves out the reason once it has compiled the division.
          known("^Arithmetic operation failed(?:: .*zero| \\(see cause)", found -> dividedByZero()),
          known(
              "^Can't convert this string to number: (\".*?\")", found -> noNumber(found.group(1))),
          known(
              "^The string doesn't match the expected date.*The string to parse was: (\".*?\")\\.",
              found -> noDate(found.group(1))),
          known("^Can't convert boolean to string", found -> truth()),
          known(
              "^Range (?:start|end) index (\\d+) is out of bounds.*has only (\\d+) ",
              found -> outOfBounds(found.group(1), found.group(2))));

  private ValueFault() {}

  private static Known known(String pattern, Function<MatchResult, Sentence> sentence) {
    return new Known(Pattern.compile(pattern), sentence);
  }

  /** What to say of a fault of a value; empty for other faults. */
  static Optional<Sentence> sentence(String message) {
    for (Known known : KNOWN) {
      Matcher found = known.pattern().matcher(message);
      if (found.find()) {
        return Optional.of(known.sentence().apply(found.toMatchResult()));
      }
    }
    return Optional.empty();
  }

  private static Sentence otherKind(String needed, String kind, String expression) {
    Sentence expected = kind(needed);
    Sentence found = kind(kind);
    return new Sentence(
        "Ở đây cần " + expected.vi() + ", nhưng " + expression + " là " + found.vi() + ".",
        "Expecting " + expected.en() + " here, found " + found.en() + ": " + expression);
  }

  private static Sentence period(String expression) {
    return new Sentence(
        "\"" + expression + "\" là một kỳ; hãy in tên của nó: ${" + expression + ".name}.",
        "Expecting words or a figure here, found a period: print its name as ${"
            + expression
            + ".name}");
  }

  private static Sentence noDirective(String name) {
    return new Sentence(
        "\"" + name + "\" không phải là chỉ thị hay macro; giá trị thì in bằng ${...}.",
        "Expecting a directive or a macro, found \""
            + name
            + "\", which is a value: values are printed by ${...}");
  }

  private static Sentence argument(String builtIn, String place, String needed, String kind) {
    Sentence expected = kind(needed);
    Sentence found = kind(kind);
    return new Sentence(
        "?"
            + builtIn
            + "(...) cần "
            + expected.vi()
            + " ở vị trí "
            + place
            + ", thấy "
            + found.vi()
            + ".",
        "Expecting "
            + expected.en()
            + " in place "
            + place
            + " of ?"
            + builtIn
            + "(...), found "
            + found.en());
  }

  private static Sentence count(String called, String needed, String given) {
    String number = given.equals("none") ? "0" : given;
    return new Sentence(
        "\""
            + called
            + "\" nhận "
            + needed.replace(" to ", " đến ").replace(" or ", " hoặc ")
            + " giá trị, ở đây viết "
            + number
            + ".",
        "Expecting "
            + needed
            + (needed.equals("1") ? " value" : " values")
            + " for \""
            + called
            + "\", found "
            + number);
  }

  private static Sentence dividedByZero() {
    return new Sentence(
        "Phép tính này chia cho 0; hãy kiểm tra số chia bằng <#if ...> trước.",
        "Expecting a divisor other than 0, found 0: test it with <#if ...> first");
  }

  private static Sentence noNumber(String found) {
    return new Sentence(
        "Cần một số viết như 1234.5 (dấu chấm thập phân, không có dấu ngăn cách), thấy "
            + found
            + ".",
        "Expecting a number such as 1234.5, with a point and nothing between thousands, found "
            + found);
  }

  private static Sentence noDate(String found) {
    return new Sentence(
        "Không đọc được "
            + found
            + " thành ngày; ngày của bản tin đã có tên: releaseDate, nextRelease, ${month.name}.",
        "Expecting a date, found "
            + found
            + ": those of the bulletin have names, releaseDate, nextRelease, ${month.name}");
  }

  private static Sentence truth() {
    return new Sentence(
        "Giá trị ở đây là đúng hoặc sai, không in được; hãy viết ${(...)?then(\"có\", \"không\")}.",
        "Expecting words or a figure here, found true or false: choose words by"
            + " ${(...)?then(\"yes\", \"no\")}");
  }

  private static Sentence outOfBounds(String index, String count) {
    return new Sentence(
        "Ở đây lấy phần tử " + index + " (đếm từ 0), nhưng chỉ có " + count + ".",
        "Expecting a place below " + count + ", counted from 0, found " + index);
  }

  /** A kind of value as people call it; FreeMarker may name several, the first counts. */
  private static Sentence kind(String named) {
    String first = named.split("[ +,(]", 2)[0];
    return switch (first) {
      case "string" -> new Sentence("chữ", "words");
      case "number" -> new Sentence("một số", "a number");
      case "boolean" -> new Sentence("một điều kiện đúng hoặc sai", "something true or false");
      case "sequence", "collection", "iterable" -> new Sentence("một danh sách", "a list");
      case "hash", "extended" -> new Sentence("một nhóm tên", "a group of names");
      case "date", "time", "date-time", "date/time/date-time" -> new Sentence("một ngày", "a date");
      case "method", "function" -> new Sentence("một hàm", "a function");
      case "macro", "directive", "transform" -> new Sentence("một chỉ thị", "a directive");
      default -> new Sentence(named, named);
    };
  }
}
