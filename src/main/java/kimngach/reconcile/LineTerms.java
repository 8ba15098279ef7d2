package kimngach.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.reconcile.identity.Amount;
import kimngach.reconcile.identity.Term;
import kimngach.settings.BridgeLine;
import kimngach.settings.CodeLists;

/**
 * The delivered amounts that make up a line of the bridge: the line itself, or its customs regimes
 * less what is declared in the province under them, or the lines it is made of, or its flows.
 *
 * <p>A regime that a delivery does not list beside others of the line had no goods; where none is
 * listed, nothing is known, and nothing where no regime of the declared flow is.
 */
final class LineTerms {
  private final AsOfView view;
  private final CodeLists codes;
  private final Set<ObsKey> declaredByCode = new HashSet<>();

  LineTerms(AsOfView view, CodeLists codes) {
    this.view = view;
    this.codes = codes;
    view.amounts(Measure.TURNOVER)
        .map(Amount::key)
        .filter(key -> key.series().scope() == Scope.DECLARED)
        .filter(key -> key.series().regime().isCustomsCode())
        .forEach(key -> declaredByCode.add(whole(key)));
  }

  private static ObsKey whole(ObsKey key) {
    return key.with(key.series().with(Regime.ALL));
  }

  /** The line as a sum, delivered or computed; empty where it is not known. */
  Optional<List<Term>> find(ObsKey line) {
    Optional<Amount> delivered = view.amount(line);
    if (delivered.isPresent()) {
      return Optional.of(List.of(Term.plus(delivered.get())));
    }
    return view.isKnownToLack(line) || view.cannotExist(line)
        ? Optional.empty()
        : madeOf(line).or(() -> flows(line));
  }

  /** What the settings make the line of, whether or not it was delivered too. */
  Optional<List<Term>> madeOf(ObsKey line) {
    return codes.bridge().find(line.series().regime()).flatMap(made -> madeOf(line, made));
  }

  private Optional<List<Term>> madeOf(ObsKey key, BridgeLine line) {
    List<Regime> regimes = codes.codesOf(line, key.series().flow());
    List<Term> terms = new ArrayList<>();
    for (Regime regime : regimes) {
      ObsKey all = key.with(key.series().with(regime));
      if (view.isKnownToLack(all)) {
        return Optional.empty();
      }
      Optional<Amount> crossed = view.amount(all);
      if (crossed.isPresent()) {
        Optional<List<Term>> beyond = beyondDeclared(crossed.get(), line);
        if (beyond.isEmpty()) {
          return Optional.empty();
        }
        terms.addAll(beyond.get());
      }
    }
    if (terms.isEmpty() && !regimes.isEmpty()) {
      return Optional.empty();
    }
    for (Regime part : line.parts()) {
      Optional<List<Term>> made = find(key.with(key.series().with(part)));
      if (made.isEmpty()) {
        return Optional.empty();
      }
      terms.addAll(made.get());
    }
    return terms.isEmpty() ? Optional.empty() : Optional.of(terms);
  }

  private Optional<List<Term>> beyondDeclared(Amount crossed, BridgeLine line) {
    if (line.outsideDeclared()) {
      return Optional.of(List.of(Term.plus(crossed)));
    }
    ObsKey declared = crossed.key().with(crossed.series().with(Scope.DECLARED));
    if (view.isKnownToLack(declared) || !declaredByCode.contains(whole(declared))) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.concat(
                Stream.of(Term.plus(crossed)), view.amount(declared).map(Term::minus).stream())
            .toList());
  }

  private Optional<List<Term>> flows(ObsKey line) {
    SeriesKey series = line.series();
    if (series.flow() != Flow.TOTAL) {
      return Optional.empty();
    }
    List<Term> terms = new ArrayList<>();
    for (Flow flow : List.of(Flow.EXPORT, Flow.IMPORT)) {
      ObsKey part = line.with(series.with(flow));
      if (isOf(series.regime(), flow) || view.find(part).isPresent()) {
        Optional<List<Term>> made = find(part);
        if (made.isEmpty()) {
          return Optional.empty();
        }
        terms.addAll(made.get());
      }
    }
    return terms.isEmpty() ? Optional.empty() : Optional.of(terms);
  }

  private boolean isOf(Regime line, Flow flow) {
    return codes.bridge().find(line).map(made -> codes.isOf(made, flow)).orElse(true);
  }
}
