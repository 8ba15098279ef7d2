package kimngach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Language;
import kimngach.model.bulletin.Ledger;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.model.figure.Formula;

/**
 * Every printed figure in a line, by id: its exact value and unit, what is printed in each
 * language, and where it comes from. For machines, {@link LedgerJson} says the same.
 *
 * @param language the language of the headings
 */
public record FigureList(InterfaceLanguage language) {
  private static final int INPUTS_NAMED = 3;

  /** The lines of the table, each ended by LF, and a remark on how numbers are written. */
  public String text(Ledger ledger) {
    List<Language> printed =
        Stream.of(Language.values()).filter(each -> isPrinted(ledger, each)).toList();
    List<String> heading =
        new ArrayList<>(
            List.of(
                Word.FIGURE.in(language),
                Word.EXACT_VALUE.in(language),
                Word.UNIT.in(language),
                Word.STATUS.in(language)));
    printed.forEach(each -> heading.add(Word.PRINTED.in(language) + " (" + each.code() + ")"));
    heading.add(Word.FROM.in(language));
    List<List<String>> rows =
        ledger.entries().stream()
            .sorted((one, other) -> one.figure().id().compareTo(other.figure().id()))
            .map(entry -> row(entry, printed))
            .toList();
    return TextTable.of(heading, rows) + "\n" + Word.PLAIN_NUMBERS.in(language) + "\n";
  }

  private static boolean isPrinted(Ledger ledger, Language language) {
    return ledger.entries().stream()
        .flatMap(entry -> entry.prints().stream())
        .anyMatch(print -> print.language() == language);
  }

  private List<String> row(Ledger.Entry entry, List<Language> printed) {
    Figure figure = entry.figure();
    FigureText words = new FigureText(language);
    List<String> row = new ArrayList<>();
    row.add(figure.id().value());
    row.add(words.value(figure));
    row.add(figure.unit().code());
    row.add(words.status(figure));
    printed.forEach(each -> row.add(texts(entry, each)));
    row.add(origin(figure.formula(), words));
    return row;
  }

  private static String texts(Ledger.Entry entry, Language language) {
    return entry.prints().stream()
        .filter(print -> print.language() == language)
        .map(Ledger.Print::text)
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  private String origin(Formula formula, FigureText words) {
    if (formula instanceof Formula.Calculated calculated) {
      List<Figure> inputs = calculated.inputs();
      String named =
          inputs.stream()
              .limit(INPUTS_NAMED)
              .map(Figure::id)
              .map(FigureId::value)
              .collect(Collectors.joining(", "));
      String rest =
          inputs.size() <= INPUTS_NAMED
              ? ""
              : String.format(Locale.ROOT, ", … (%d %s)", inputs.size(), Word.INPUTS.in(language));
      return calculated.operation().notation() + ": " + named + rest;
    }
    return formula.leaves().map(words::cell).collect(Collectors.joining(", "));
  }
}
