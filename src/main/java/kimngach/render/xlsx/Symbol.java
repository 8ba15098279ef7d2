package kimngach.render.xlsx;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kimngach.model.Language;
import kimngach.model.bulletin.Table.Cell;

/**
 * Shorthand that stands in a cell instead of a number or marks one, as official statistics writes
 * it.
 */
enum Symbol {
  NOT_AVAILABLE(List.of("…", "..."), "không có số liệu", "not available", "无数据"),
  NIL(List.of("-", "–"), "không phát sinh", "nil", "无"),
  NOT_APPLICABLE(List.of("[z]"), "không áp dụng", "not applicable", "不适用"),
  MISSING(List.of("[x]"), "không có số liệu", "not available", "无数据"),
  CONFIDENTIAL(List.of("[c]"), "được bảo mật", "confidential", "保密"),
  ESTIMATE(List.of("[e]"), "ước tính", "estimate", "估计数"),
  PROVISIONAL(List.of("[p]"), "sơ bộ", "provisional", "初步数"),
  REVISED(
      List.of("[r]"),
      "đã điều chỉnh so với lần công bố trước",
      "revised since an earlier release",
      "较上次发布有修订"),
  BREAK(List.of("[b]"), "chuỗi số liệu thay đổi cách tính", "break in the series", "数列中断");

  private static final Pattern MARK = Pattern.compile("\\[[a-z]]");

  private final List<String> written;
  private final String vi;
  private final String en;
  private final String zh;

  Symbol(List<String> written, String vi, String en, String zh) {
    this.written = written;
    this.vi = vi;
    this.en = en;
    this.zh = zh;
  }

  /** How it is written where the program writes it itself. */
  String written() {
    return written.get(0);
  }

  String meaning(Language language) {
    return switch (language) {
      case VI -> vi;
      case EN -> en;
      case ZH -> zh;
    };
  }

  /** The marks beside the number of a cell, such as {@code [r]}; empty when there are none. */
  static String marksOf(Cell cell, List<Language> languages) {
    if (cell.number().isEmpty()) {
      return "";
    }
    return languages.stream()
        .map(cell.text()::plain)
        .flatMap(text -> MARK.matcher(text).results().map(MatchResult::group))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The symbols that a cell's words are, or that stand in them one beside the other. */
  static Set<Symbol> in(String words) {
    Set<Symbol> found = EnumSet.noneOf(Symbol.class);
    for (String word : words.trim().split(" ")) {
      Arrays.stream(values())
          .filter(symbol -> symbol.written.contains(word))
          .findFirst()
          .ifPresent(found::add);
    }
    return found.size() == words.trim().split(" ").length ? found : Set.of();
  }
}
