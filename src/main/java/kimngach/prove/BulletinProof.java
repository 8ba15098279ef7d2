package kimngach.prove;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Language;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Ledger;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Text;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;

/**
 * The proof that a bulletin is equal in all its languages: every print of every figure, in the
 * bulletin and in the ledger, is true, the two hold the same prints, and every text prints the same
 * figures in each language.
 */
public final class BulletinProof {
  private final Map<FigureId, Figure> figures = new HashMap<>();
  private final List<UntruePrint> untrue = new ArrayList<>();

  private BulletinProof() {}

  /**
   * Proves a bulletin.
   *
   * @throws IllegalStateException naming figure, language, printed text and exact value of every
   *     print that is untrue: a fault of ours, for templates cannot make one
   */
  public static void require(Bulletin bulletin, Ledger ledger) {
    List<UntruePrint> untrue = refutations(bulletin, ledger);
    if (!untrue.isEmpty()) {
      throw new IllegalStateException(
          "Expecting only correct roundings in every language, found "
              + String.join("; ", untrue.stream().map(UntruePrint::toString).toList()));
    }
  }

  /** Every print that is untrue; none when the bulletin may be published. */
  public static List<UntruePrint> refutations(Bulletin bulletin, Ledger ledger) {
    BulletinProof proof = new BulletinProof();
    ledger.entries().forEach(entry -> proof.figures.put(entry.figure().id(), entry.figure()));
    List<Text> texts = TextsOf.all(bulletin);
    for (Ledger.Entry entry : ledger.entries()) {
      entry.prints().forEach(print -> proof.prove(entry.figure(), print));
    }
    List<Seen> printed = texts.stream().flatMap(BulletinProof::seen).toList();
    printed.forEach(proof::prove);
    texts.forEach(text -> proof.proveSameFigures(text, bulletin.languages()));
    proof.proveSamePrints(printed, ledger);
    return List.copyOf(proof.untrue);
  }

  /**
   * A figure as a text prints it.
   *
   * @param language the language of the text
   * @param run the figure printed
   */
  private record Seen(Language language, PrintedFigure run) {
    Ledger.Print print() {
      return new Ledger.Print(
          "", language, run.text(), run.plain(), run.unit(), run.magnitude(), run.hedge());
    }
  }

  private static Stream<Seen> seen(Text text) {
    return text.byLanguage().entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .filter(PrintedFigure.class::isInstance)
                    .map(run -> new Seen(entry.getKey(), (PrintedFigure) run)));
  }

  private void prove(Seen seen) {
    Optional<Figure> figure = Optional.ofNullable(figures.get(seen.run().id()));
    if (figure.isEmpty()) {
      refuse(seen, "not in the ledger");
    } else {
      prove(figure.get(), seen.print());
    }
  }

  private void prove(Figure figure, Ledger.Print print) {
    new PrintProof(figure, print).refutation().ifPresent(untrue::add);
  }

  /** A text that prints figures prints the same ones, each as often, in every language. */
  private void proveSameFigures(Text text, List<Language> languages) {
    List<Seen> all = seen(text).toList();
    for (Language language : languages) {
      List<FigureId> expected = ids(all, languages.get(0));
      List<FigureId> found = ids(all, language);
      if (!found.equals(expected)) {
        all.stream()
            .filter(one -> one.language() == language || one.language() == languages.get(0))
            .filter(one -> count(found, one) != count(expected, one))
            .forEach(one -> refuse(one, "not printed as often in every language"));
      }
    }
  }

  private static List<FigureId> ids(List<Seen> seen, Language language) {
    return seen.stream()
        .filter(one -> one.language() == language)
        .map(one -> one.run().id())
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  private static long count(List<FigureId> ids, Seen seen) {
    return ids.stream().filter(seen.run().id()::equals).count();
  }

  /** The ledger lists what the bulletin prints, no print more and none fewer. */
  private void proveSamePrints(List<Seen> printed, Ledger ledger) {
    Map<List<Object>, Integer> balance = new HashMap<>();
    printed.forEach(seen -> balance.merge(List.of(seen.run().id(), seen.print()), 1, Integer::sum));
    Map<List<Object>, UntruePrint> unmatched = new HashMap<>();
    for (Ledger.Entry entry : ledger.entries()) {
      for (Ledger.Print one : entry.prints()) {
        Ledger.Print print =
            new Ledger.Print(
                "",
                one.language(),
                one.text(),
                one.plain(),
                one.unit(),
                one.magnitude(),
                one.hedge());
        List<Object> key = List.of(entry.figure().id(), print);
        balance.merge(key, -1, Integer::sum);
        unmatched.put(
            key,
            new UntruePrint(
                entry.figure().id(),
                one.language(),
                one.text(),
                one.place(),
                "only in the ledger"));
      }
    }
    balance.forEach(
        (key, times) -> {
          if (times > 0) {
            Ledger.Print print = (Ledger.Print) key.get(1);
            untrue.add(
                new UntruePrint(
                    (FigureId) key.get(0),
                    print.language(),
                    print.text(),
                    "the bulletin",
                    "missing in the ledger"));
          } else if (times < 0) {
            untrue.add(
                Optional.ofNullable(unmatched.get(key))
                    .orElseThrow(() -> new IllegalStateException("Expecting a print of " + key)));
          }
        });
  }

  private void refuse(Seen seen, String fault) {
    untrue.add(
        new UntruePrint(seen.run().id(), seen.language(), seen.run().text(), "this figure", fault));
  }
}
