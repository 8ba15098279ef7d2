package kimngach.reconcile.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import kimngach.model.Vintage;
import kimngach.model.finding.ImpliedRange;
import kimngach.model.finding.Slip;
import kimngach.model.finding.Suspect;
import kimngach.model.finding.SuspectSet;
import kimngach.reconcile.identity.Amount;

/**
 * Says of a set of cells what each should be, how it may have come to be wrong, and how rare that
 * is.
 *
 * @param network the identities
 * @param asOf the delivery whose month is reported: what came before has been looked at since
 * @param slips finds slips
 */
record SetAppraisal(IdentityNetwork network, Vintage asOf, SlipSearch slips) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The set with its values, given what identities ask of it. */
  CandidateSet of(BitSet cells, Inequalities asked) {
    List<Amount> amounts = cells.stream().mapToObj(network::amount).toList();
    List<Suspect> suspects = new ArrayList<>();
    List<Explanation> explanations = explanations(amounts, asked);
    List<BigDecimal> changes = new ArrayList<>();
    int rarity = 0;
    boolean isSwapTold = false;
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      Explanation explanation = explanations.get(i);
      Suspect suspect =
          new Suspect(
              amount.observation(),
              implied(amount, asked.room(i), decimals(amount, explanation)),
              explanation.meant(),
              amount.unit(),
              explanation.slip(),
              explanation.copied());
      suspects.add(suspect);
      changes.add(change(amount, suspect));
      boolean isSwap = explanation.slip().filter(Slip.SWAPPED_CELLS::equals).isPresent();
      if (!isSwap || !isSwapTold) {
        rarity += wrong(amount) + explanation.rarity();
      }
      isSwapTold |= isSwap;
    }
    int gain = new RoundingOdds(network).gain(cells, changes);
    return new CandidateSet(cells, new SuspectSet(suspects), rarity - gain);
  }

  /** What is added to the value delivered: up to the value meant, or the middle of those left. */
  private static BigDecimal change(Amount amount, Suspect suspect) {
    ImpliedRange implied = suspect.implied();
    Optional<BigDecimal> middle =
        implied
            .least()
            .flatMap(least -> implied.most().map(most -> least.add(most).multiply(HALF)));
    return suspect
        .meant()
        .or(() -> middle)
        .or(implied::least)
        .map(value -> value.subtract(amount.written()))
        .orElse(BigDecimal.ZERO);
  }

  private int wrong(Amount amount) {
    return amount.vintage().compareTo(asOf) < 0 ? Rarity.WRONG_OLD_CELL : Rarity.WRONG_CELL;
  }

  private List<Explanation> explanations(List<Amount> amounts, Inequalities asked) {
    List<Optional<Explanation>> told = new ArrayList<>();
    amounts.forEach(amount -> told.add(Optional.empty()));
    Inequalities left = swap(amounts, asked, told);
    boolean isLearning = true;
    while (isLearning) {
      isLearning = false;
      for (int i = 0; i < amounts.size(); i++) {
        if (told.get(i).isEmpty()) {
          Explanation explanation = explanation(amounts.get(i), left.room(i));
          if (explanation.meant().isPresent()) {
            BigDecimal change = explanation.meant().get().subtract(amounts.get(i).written());
            Inequalities rest = left.knowing(i, change);
            if (rest.conflict().isEmpty()) {
              told.set(i, Optional.of(explanation));
              left = rest;
              isLearning = true;
            }
          }
        }
      }
    }
    List<Explanation> all = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      Explanation rest = explanation(amounts.get(i), left.room(i));
      all.add(told.get(i).orElse(rest));
    }
    return all;
  }

  /** Tells two cells that were exchanged, if some were, and gives what is left for a third. */
  private static Inequalities swap(
      List<Amount> amounts, Inequalities asked, List<Optional<Explanation>> told) {
    for (int i = 0; i < amounts.size(); i++) {
      for (int j = i + 1; j < amounts.size(); j++) {
        Amount one = amounts.get(i);
        Amount other = amounts.get(j);
        if (one.unit() == other.unit() && one.written().compareTo(other.written()) != 0) {
          BigDecimal change = other.written().subtract(one.written());
          Inequalities rest = asked.knowing(i, change).knowing(j, change.negate());
          if (rest.conflict().isEmpty()) {
            told.set(i, Optional.of(exchangedWith(other)));
            told.set(j, Optional.of(exchangedWith(one)));
            return rest;
          }
        }
      }
    }
    return asked;
  }

  private static Explanation exchangedWith(Amount other) {
    return Explanation.of(Slip.SWAPPED_CELLS, Optional.of(other.written()), other);
  }

  private Explanation explanation(Amount amount, Room room) {
    ImpliedRange implied = implied(amount, room);
    Explanation other =
        new Explanation(
            implied.only(),
            Optional.empty(),
            Optional.empty(),
            Rarity.ofOtherMistake(amount.written(), possible(amount, implied)));
    return slips
        .explain(amount, room, implied)
        .filter(slip -> slip.rarity() < other.rarity())
        .orElse(other);
  }

  private static ImpliedRange implied(Amount amount, Room room) {
    return implied(amount, room, amount.written().scale());
  }

  private static ImpliedRange implied(Amount amount, Room room, int decimals) {
    BigDecimal written = amount.written();
    Optional<BigDecimal> least = room.least(decimals).map(written::add);
    Optional<BigDecimal> most = room.most(decimals).map(written::add);
    return room.isEmpty(decimals) ? new ImpliedRange(most, least) : new ImpliedRange(least, most);
  }

  /** The decimals to tell a range in: those of the cell, or more where the value meant has more. */
  private static int decimals(Amount amount, Explanation explanation) {
    return explanation
        .meant()
        .map(meant -> Math.max(0, meant.stripTrailingZeros().scale()))
        .filter(decimals -> decimals > amount.written().scale())
        .orElse(amount.written().scale());
  }

  /** How many values of the amount's precision are left, at most as many as it has digits for. */
  private static BigDecimal possible(Amount amount, ImpliedRange implied) {
    BigDecimal limit = amount.written().abs().max(BigDecimal.ONE).movePointRight(1);
    BigDecimal width =
        implied
            .least()
            .flatMap(least -> implied.most().map(most -> most.subtract(least).abs()))
            .orElse(limit)
            .min(limit);
    return width
        .scaleByPowerOfTen(amount.written().scale())
        .max(BigDecimal.ZERO)
        .add(BigDecimal.ONE);
  }
}
