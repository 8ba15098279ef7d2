package kimngach.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Observation;
import kimngach.model.bulletin.Ledger;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.model.figure.Formula;

/**
 * The way from a figure to the cells it rests on, as a tree for people. A calculated figure that
 * occurs twice is drawn once.
 */
public final class FigureTrace {
  private static final int SHOWN_HASH_DIGITS = 12;

  private final InterfaceLanguage language;
  private final FileHashes hashes;
  private final FigureText words;

  /**
   * Traces in a language.
   *
   * @param language the language of the words between the numbers
   * @param hashes the hashes of the delivered files
   */
  public FigureTrace(InterfaceLanguage language, FileHashes hashes) {
    this.language = language;
    this.hashes = hashes;
    this.words = new FigureText(language);
  }

  /**
   * The tree, lines ended by LF.
   *
   * @param figure the figure at its root
   * @param prints where it is printed; may be empty
   */
  public String text(Figure figure, List<Ledger.Print> prints) {
    StringBuilder tree = new StringBuilder();
    tree.append(heading(figure)).append("\n");
    List<String> lines = new ArrayList<>(lines(figure));
    prints.forEach(
        print ->
            lines.add(
                Word.PRINTED.in(language)
                    + " "
                    + print.text()
                    + " ("
                    + print.language().code()
                    + ", "
                    + print.place()
                    + ")"
                    + adjusted(print)));
    drawBelow(figure, "", lines, tree, new HashSet<>());
    return tree.append("\n").append(Word.PLAIN_NUMBERS.in(language)).append("\n").toString();
  }

  private String adjusted(Ledger.Print print) {
    return print.plain().map(plain -> ", " + Word.ADJUSTED.in(language) + " " + plain).orElse("");
  }

  private String heading(Figure figure) {
    return figure.id()
        + " = "
        + words.value(figure)
        + " "
        + figure.unit().code()
        + ", "
        + words.status(figure);
  }

  private void drawBelow(
      Figure figure,
      String indent,
      List<String> lines,
      StringBuilder tree,
      Set<FigureId> alreadyDrawn) {
    List<Figure> inputs = inputs(figure);
    boolean isRepeated = !inputs.isEmpty() && !alreadyDrawn.add(figure.id());
    if (isRepeated) {
      tree.append(indent).append("   ").append(Word.AS_ABOVE.in(language)).append("\n");
      return;
    }
    String margin = indent + (inputs.isEmpty() ? "   " : "│  ");
    lines.forEach(line -> tree.append(margin).append(line).append("\n"));
    for (int i = 0; i < inputs.size(); i++) {
      boolean isLast = i == inputs.size() - 1;
      Figure input = inputs.get(i);
      tree.append(indent)
          .append(isLast ? "└─ " : "├─ ")
          .append(letters(i))
          .append(": ")
          .append(heading(input))
          .append("\n");
      drawBelow(input, indent + (isLast ? "   " : "│  "), lines(input), tree, alreadyDrawn);
    }
  }

  private static List<Figure> inputs(Figure figure) {
    return figure.formula() instanceof Formula.Calculated calculated
        ? calculated.inputs()
        : List.of();
  }

  private List<String> lines(Figure figure) {
    if (figure.formula() instanceof Formula.Calculated calculated) {
      return List.of(calculated.operation().notation());
    }
    if (figure.formula() instanceof Formula.Delivered delivered) {
      return leaf(delivered);
    }
    throw new IllegalStateException("Expecting a known formula, found " + figure.formula());
  }

  private List<String> leaf(Formula.Delivered delivered) {
    List<String> lines = new ArrayList<>();
    Observation observation = delivered.observation();
    lines.add(words.cell(observation));
    lines.add(origin(observation));
    observation
        .provenance()
        .correction()
        .ifPresent(correction -> lines.add(TerminalText.visible(words.correction(correction))));
    if (!observation.provenance().note().isBlank()) {
      String note = TerminalText.visible(observation.provenance().note());
      lines.add(Word.REMARK.in(language) + ": " + note);
    }
    delivered
        .superseded()
        .ifPresent(
            older -> {
              lines.add(
                  Word.REPLACES.in(language) + " " + words.value(older) + ": " + words.cell(older));
              lines.add("  " + origin(older));
            });
    return lines;
  }

  private String origin(Observation observation) {
    return Word.DELIVERY.in(language)
        + " "
        + observation.vintage()
        + ", sha-256 "
        + hashes.sha256(observation.cell().file()).substring(0, SHOWN_HASH_DIGITS);
  }

  /** The letter an operation's notation gives its inputs: a, b, ... z, aa, ab, ... */
  private static String letters(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
