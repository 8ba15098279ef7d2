package kimngach.prove;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Ledger;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
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
    List<Seen> printed = new ArrayList<>();
    for (Text text : TextsOf.all(bulletin)) {
      List<Seen> ofText = seen(text);
      proof.proveSameFigures(ofText, bulletin.languages());
      printed.addAll(ofText);
    }
    Map<Seen, Integer> balance = balance(printed, ledger);
    balance.keySet().forEach(proof::prove);
    proof.proveSamePrints(balance, ledger);
    return List.copyOf(proof.untrue);
  }

  /**
   * A figure as a text prints it.
   *
   * @param language the language of the text
   * @param run the figure printed
   */
  private record Seen(Language language, PrintedFigure run) {
    /** The same of a print in the ledger, wherever it stands. */
    static Seen of(FigureId figure, Ledger.Print print) {
      return new Seen(
          print.language(),
          new PrintedFigure(
              figure, print.text(), print.plain(), print.unit(), print.magnitude(), print.hedge()));
    }

    Ledger.Print print() {
      return new Ledger.Print(
          "", language, run.text(), run.plain(), run.unit(), run.magnitude(), run.hedge());
    }
  }

  private static List<Seen> seen(Text text) {
    List<Seen> seen = new ArrayList<>();
    text.byLanguage()
        .forEach(
            (language, runs) -> {
              for (Run run : runs) {
                if (run instanceof PrintedFigure figure) {
                  seen.add(new Seen(language, figure));
                }
              }
            });
    return seen;
  }

  /** Every print there is, and how much more often the bulletin has it than the ledger. */
  private static Map<Seen, Integer> balance(List<Seen> printed, Ledger ledger) {
    Map<Seen, Integer> balance = new LinkedHashMap<>();
    for (Ledger.Entry entry : ledger.entries()) {
      for (Ledger.Print print : entry.prints()) {
        balance.merge(Seen.of(entry.figure().id(), print), -1, Integer::sum);
      }
    }
    printed.forEach(seen -> balance.merge(seen, 1, Integer::sum));
    return balance;
  }

  private void prove(Seen seen) {
    Optional<Figure> figure = Optional.ofNullable(figures.get(seen.run().id()));
    if (figure.isEmpty()) {
      refuse(seen, "not in the ledger");
    } else {
      new PrintProof(figure.get(), seen.print()).refutation().ifPresent(untrue::add);
    }
  }

  /** A text that prints figures prints the same ones, each as often, in every language. */
  private void proveSameFigures(List<Seen> all, List<Language> languages) {
    List<FigureId> expected = ids(all, languages.get(0));
    for (Language language : languages) {
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
    List<FigureId> ids = new ArrayList<>();
    for (Seen one : seen) {
      if (one.language() == language) {
        ids.add(one.run().id());
      }
    }
    ids.sort(Comparator.comparing(FigureId::value));
    return ids;
  }

  private static long count(List<FigureId> ids, Seen seen) {
    return ids.stream().filter(seen.run().id()::equals).count();
  }

  /** The ledger lists what the bulletin prints, no print more and none fewer. */
  private void proveSamePrints(Map<Seen, Integer> balance, Ledger ledger) {
    balance.forEach(
        (seen, times) -> {
          if (times > 0) {
            untrue.add(untrue(seen, "the bulletin", "missing in the ledger"));
          } else if (times < 0) {
            untrue.add(untrue(seen, place(seen, ledger), "only in the ledger"));
          }
        });
  }

  /** Where the ledger says that a print stands. */
  private static String place(Seen seen, Ledger ledger) {
    return ledger.entries().stream()
        .filter(entry -> entry.figure().id().equals(seen.run().id()))
        .flatMap(entry -> entry.prints().stream())
        .filter(print -> Seen.of(seen.run().id(), print).equals(seen))
        .map(Ledger.Print::place)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Expecting a print of " + seen));
  }

  private void refuse(Seen seen, String fault) {
    untrue.add(untrue(seen, "this figure", fault));
  }

  private static UntruePrint untrue(Seen seen, String exact, String fault) {
    return new UntruePrint(seen.run().id(), seen.language(), seen.run().text(), exact, fault);
  }
}
