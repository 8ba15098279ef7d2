package kimngach.render.xlsx;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kimngach.model.Language;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Mark;
import kimngach.model.bulletin.Table.Cell;

/**
 * Shorthand that stands in a cell instead of a number or marks one, as official statistics writes
 * it.
 */
enum Symbol {
  NOT_AVAILABLE("… ...", "không có số liệu", "not available", "无数据"),
  NIL("- –", "không phát sinh", "nil", "无"),
  NOT_APPLICABLE("[z]", "không áp dụng", "not applicable", "不适用"),
  MISSING("[x]", "không có số liệu", "not available", "无数据"),
  CORRECTED(Mark.CORRECTED),
  ESTIMATE(Mark.ESTIMATED),
  PROVISIONAL(Mark.PROVISIONAL),
  REVISED(Mark.REVISED),
  BREAK("[b]", "chuỗi số liệu thay đổi cách tính", "break in the series", "数列中断");

  /** The letters of the longest way to write a symbol. */
  private static final int LONGEST = 3;

  private static final Pattern MARK = Pattern.compile("\\[[a-z]]");

  /** The ways it is written, with blanks between them; our own first. */
  private final String written;

  private final Optional<Mark> mark;
  private final String vi;
  private final String en;
  private final String zh;

  /** A mark: the bulletin says what it means. */
  Symbol(Mark mark) {
    this(mark.sign(), Optional.of(mark), "", "", "");
  }

  Symbol(String written, String vi, String en, String zh) {
    this(written, Optional.empty(), vi, en, zh);
  }

  Symbol(String written, Optional<Mark> mark, String vi, String en, String zh) {
    this.written = written;
    this.mark = mark;
    this.vi = vi;
    this.en = en;
    this.zh = zh;
  }

  /** How it is written where the program writes it itself. */
  String written() {
    return ways().get(0);
  }

  private List<String> ways() {
    return List.of(written.split(" "));
  }

  /** What it means: marks what the bulletin says of them. */
  String meaning(Bulletin bulletin, Language language) {
    return mark.map(one -> bulletin.meaning(one, language))
        .orElseGet(
            () ->
                switch (language) {
                  case VI -> vi;
                  case EN -> en;
                  case ZH -> zh;
                });
  }

  /**
   * The marks of the number of a cell, such as {@code [r]}, also those that the page prints once
   * for a whole column, row or table; empty when there are none.
   */
  static String marksOf(Cell cell, List<Language> languages) {
    if (cell.number().isEmpty()) {
      return "";
    }
    if (!cell.marks().isEmpty()) {
      return cell.marks().stream().map(Mark::sign).collect(Collectors.joining(" "));
    }
    return languages.stream()
        .map(cell.text()::plain)
        .flatMap(text -> MARK.matcher(text).results().map(MatchResult::group))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The symbols in words: what the whole of them is, and marks such as {@code [r]} in them. */
  static Set<Symbol> in(String words) {
    Set<Symbol> found = EnumSet.noneOf(Symbol.class);
    String whole = words.strip();
    if (whole.length() > LONGEST && whole.indexOf('[') < 0) {
      return found;
    }
    Set<String> written = new HashSet<>(List.of(whole));
    MARK.matcher(words).results().map(MatchResult::group).forEach(written::add);
    Arrays.stream(values())
        .filter(symbol -> symbol.ways().stream().anyMatch(written::contains))
        .forEach(found::add);
    return found;
  }
}
