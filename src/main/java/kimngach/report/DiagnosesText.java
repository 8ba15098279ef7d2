package kimngach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kimngach.model.InterfaceLanguage;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Finding;
import kimngach.model.finding.SuspectSet;
import kimngach.model.finding.ToldDiagnosis;

/**
 * For the terminal: which cells most likely are wrong, the likeliest first, with their addresses;
 * it stands above the findings, for it says what to do.
 *
 * @param language the language told
 * @param width the terminal's columns; 40 at least are used
 */
public record DiagnosesText(InterfaceLanguage language, int width) {
  private static final int NARROWEST = 40;
  private static final int MOST_SETS = 5;

  /** The lines, each ended by LF; none when nothing is wrong. */
  public String text(List<ToldDiagnosis> diagnoses) {
    if (diagnoses.isEmpty()) {
      return "";
    }
    String heading = Word.MOST_LIKELY_WRONG.in(language);
    StringBuilder text = new StringBuilder();
    text.append(heading).append("\n");
    text.append("─".repeat(TerminalText.width(heading))).append("\n");
    for (int number = 0; number < diagnoses.size(); number++) {
      lines(number + 1, diagnoses.get(number)).forEach(line -> text.append(line).append("\n"));
      text.append("\n");
    }
    return text.toString();
  }

  private List<String> lines(int number, ToldDiagnosis told) {
    List<String> lines = new ArrayList<>();
    String start = number + ". ";
    add(lines, start, told.summary().in(language));
    add(lines, " ".repeat(start.length()) + "→ ", rules(told.diagnosis()));
    int shown = shown(told.diagnosis());
    for (int set = 0; set < shown; set++) {
      String letter = " ".repeat(start.length()) + (char) ('a' + set) + ") ";
      add(lines, letter, told.sets().get(set).in(language));
      add(lines, " ".repeat(letter.length()), places(told.diagnosis().likely().get(set)));
    }
    int left = told.sets().size() - shown + told.diagnosis().others();
    if (left > 0) {
      add(lines, " ".repeat(start.length()), more(left));
    }
    return lines;
  }

  /** The rules whose findings are explained. */
  private static String rules(Diagnosis diagnosis) {
    return diagnosis.broken().stream()
        .map(Finding::rule)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The first sets; beside one that stands out none of more cells. */
  private static int shown(Diagnosis diagnosis) {
    long comparable =
        diagnosis.likely().stream()
            .filter(set -> !diagnosis.standsOut() || size(set) <= size(diagnosis.likely().get(0)))
            .count();
    return (int) Math.min(MOST_SETS, comparable);
  }

  private static int size(SuspectSet set) {
    return set.suspects().size();
  }

  private static String places(SuspectSet set) {
    return set.suspects().stream()
        .map(suspect -> suspect.delivered().cell().toString())
        .collect(Collectors.joining("; "));
  }

  private String more(int count) {
    return switch (language) {
      case VI -> "… còn " + count + " cách giải thích ít khả năng hơn.";
      case EN -> "… and " + count + " less likely explanation" + (count == 1 ? "." : "s.");
    };
  }

  private void add(List<String> lines, String start, String sentence) {
    int columns = Math.max(NARROWEST, width) - start.length();
    String before = start;
    for (String line : TerminalText.wrapped(TerminalText.visible(sentence), columns)) {
      lines.add(before + line);
      before = " ".repeat(start.length());
    }
  }
}
