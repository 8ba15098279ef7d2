package kimngach.report;

import java.util.ArrayList;
import java.util.List;
import kimngach.model.CellRef;
import kimngach.model.InterfaceLanguage;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;

/**
 * Findings as a table for the terminal, the worst first: how much each weighs, and beside it the
 * rule, the sentence and the cells; beneath, how many there are.
 *
 * @param language the language told
 * @param width the terminal's columns; 40 at least are used
 * @param isColoured whether the weight is coloured with ANSI escapes
 * @param withDetails whether notes are shown too that else are only counted: those on single gates,
 *     regimes or months, and all of them where something is to be mended
 */
public record FindingsTable(
    InterfaceLanguage language, int width, boolean isColoured, boolean withDetails) {
  private static final int NARROWEST = 40;
  private static final String GAP = "  ";

  /** The lines of the table and the summary, each ended by LF. */
  public String text(List<ToldFinding> findings) {
    if (findings.isEmpty()) {
      return Word.NO_FINDINGS.in(language) + "\n";
    }
    int first = weightColumn();
    int second = Math.max(NARROWEST, width) - first - GAP.length();
    StringBuilder table = new StringBuilder();
    table
        .append(TerminalText.padded(Word.WEIGHT.in(language), first))
        .append(GAP)
        .append(Word.FINDING.in(language))
        .append("\n")
        .append("─".repeat(first))
        .append(GAP)
        .append("─".repeat(second))
        .append("\n");
    boolean isToMend = findings.stream().anyMatch(told -> told.finding().isBlocking());
    List<ToldFinding> shown =
        WorstFirst.of(findings).stream()
            .filter(told -> withDetails || !isOnlyCounted(told, isToMend))
            .toList();
    for (ToldFinding told : shown) {
      Severity severity = told.finding().severity();
      String weight = TerminalText.padded(Word.of(severity).in(language), first);
      String start = told.finding().waiver().isPresent() ? weight : coloured(weight, severity);
      for (String line : lines(told, second)) {
        table.append(start).append(GAP).append(line).append("\n");
        start = " ".repeat(first);
      }
      table.append("\n");
    }
    if (shown.size() < findings.size()) {
      table.append(leftOut(findings.size() - shown.size(), isToMend)).append("\n");
    }
    return table.append(summary(findings)).append("\n").toString();
  }

  /**
   * A note does not stand between people and what they have to mend; but that a waiver meets no
   * finding may be why something still is.
   */
  private static boolean isOnlyCounted(ToldFinding told, boolean isToMend) {
    boolean isNote =
        told.finding().severity() == Severity.INFO
            && told.finding().waiver().isEmpty()
            && !told.finding().rule().equals("unused-waiver");
    return told.finding().isDetail() || (isToMend && isNote);
  }

  private String leftOut(int count, boolean isToMend) {
    return switch (language) {
      case VI ->
          count
              + " lưu ý"
              + (isToMend ? "" : " về từng cửa khẩu, loại hình hoặc tháng")
              + " không nêu ở đây (xem bằng check --all).";
      case EN ->
          count
              + (count == 1 ? " note" : " notes")
              + (isToMend ? "" : " on single gates, regimes or months")
              + (count == 1 ? " is" : " are")
              + " left out here (see check --all).";
    };
  }

  private int weightColumn() {
    return List.of(Word.ERROR, Word.WARNING, Word.NOTE, Word.WEIGHT).stream()
        .mapToInt(word -> TerminalText.width(word.in(language)))
        .max()
        .orElseThrow();
  }

  private List<String> lines(ToldFinding told, int columns) {
    String sentence = TerminalText.visible(told.sentence().in(language));
    List<String> lines = new ArrayList<>(TerminalText.wrapped(told.finding().rule(), columns));
    lines.addAll(TerminalText.wrapped(sentence, columns));
    told.finding()
        .waiver()
        .map(waiver -> WaiverWords.of(waiver, language))
        .ifPresent(
            words -> lines.addAll(TerminalText.wrapped(TerminalText.visible(words), columns)));
    if (!told.finding().cells().isEmpty()) {
      lines.addAll(TerminalText.flowed(places(told.finding().cells()), columns));
    }
    return lines;
  }

  /** Each cell; the file and sheet stand before the first of several in a row that share them. */
  private static List<String> places(List<CellRef> cells) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      CellRef cell = cells.get(i);
      boolean isLast = i == cells.size() - 1;
      String place = i > 0 && isBeside(cells.get(i - 1), cell) ? cell.address() : cell.toString();
      String end = isLast ? "" : isBeside(cell, cells.get(i + 1)) ? "," : ";";
      places.add(TerminalText.visible(place) + end);
    }
    return places;
  }

  private static boolean isBeside(CellRef one, CellRef next) {
    return one.file().equals(next.file()) && one.sheet().equals(next.sheet());
  }

  private String coloured(String weight, Severity severity) {
    if (!isColoured) {
      return weight;
    }
    String colour =
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "33";
          case INFO -> "36";
        };
    return "\u001b[" + colour + "m" + weight + "\u001b[0m";
  }

  /**
   * How many findings there are of each weight: {@code 1 error, 2 warnings, 0 notes}; and how many
   * of them were waived, if any.
   */
  public String summary(List<ToldFinding> findings) {
    long waived = findings.stream().filter(told -> told.finding().waiver().isPresent()).count();
    return ofEachWeight(findings) + (waived == 0 ? "" : WaiverWords.counted(waived, language));
  }

  private String ofEachWeight(List<ToldFinding> findings) {
    long errors = WorstFirst.count(findings, Severity.ERROR);
    long warnings = WorstFirst.count(findings, Severity.WARNING);
    long notes = WorstFirst.count(findings, Severity.INFO);
    return switch (language) {
      case VI -> errors + " lỗi, " + warnings + " cảnh báo, " + notes + " lưu ý";
      case EN ->
          counted(errors, "error")
              + ", "
              + counted(warnings, "warning")
              + ", "
              + counted(notes, "note");
    };
  }

  private static String counted(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
