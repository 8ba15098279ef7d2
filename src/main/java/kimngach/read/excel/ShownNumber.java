package kimngach.read.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number format makes a person see: its sections for positive, negative and zero numbers and
 * for text, or for the numbers of a condition such as {@code [>=1000]}.
 */
final class ShownNumber {
  private static final Pattern CONDITION =
      Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?\\d{1,15}(?:\\.\\d{1,15})?)\\]");

  /** Shows every number as it is. */
  static final ShownNumber ITSELF = new ShownNumber("General");

  private final List<String> codes;
  private final List<FormatSection> sections;
  private final boolean conditional;

  /** Reads a format code such as {@code #,##0;(#,##0);"-"}. */
  ShownNumber(String code) {
    codes = split(code);
    sections = codes.stream().map(FormatSection::new).toList();
    conditional = CONDITION.matcher(code).find();
  }

  /** The sections; semicolons inside quotes and brackets and after a backslash are words. */
  private static List<String> split(String code) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == '"' || c == '[') {
        int end = code.indexOf(c == '"' ? '"' : ']', i + 1);
        i = end < 0 ? code.length() : end;
      } else if (c == ';') {
        parts.add(code.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(code.substring(start));
    return parts;
  }

  /** What is shown in place of a number; blank where that is the number or a rounding of it. */
  String inPlaceOf(BigDecimal number, boolean percentage) {
    int place = place(number);
    FormatSection section = sections.get(place);
    boolean ownSign = place > 0;
    if (section.showsARounding(number, percentage, ownSign)) {
      return "";
    }
    String sign = number.signum() < 0 && !ownSign ? "-" : "";
    String shown = section.rendered(number, sign).strip();
    return shown.isEmpty() ? section.words() : shown;
  }

  /** What is shown in place of a text; blank where that is the text. */
  String inPlaceOfText() {
    return sections.size() < 4 || sections.get(3).showsText() ? "" : sections.get(3).words();
  }

  private int place(BigDecimal number) {
    boolean conditions = false;
    for (int i = 0; conditional && i < Math.min(3, codes.size()); i++) {
      Matcher condition = CONDITION.matcher(codes.get(i));
      if (condition.find()) {
        conditions = true;
        if (holds(number.compareTo(new BigDecimal(condition.group(2))), condition.group(1))) {
          return i;
        }
      } else if (conditions && i == codes.size() - 1) {
        return i;
      }
    }
    int usual = number.signum() < 0 ? 1 : number.signum() == 0 ? 2 : 0;
    return usual < Math.min(3, codes.size()) ? usual : 0;
  }

  private static boolean holds(int order, String condition) {
    return switch (condition) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "=" -> order == 0;
      default -> order != 0;
    };
  }
}
