package kimngach.reconcile.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kimngach.model.Interval;
import kimngach.model.ObsKey;
import kimngach.model.Scope;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.finding.ImpliedRange;
import kimngach.model.finding.Slip;
import kimngach.reconcile.identity.Amount;

/**
 * Finds the slip that explains a delivered value, given the values that would be right.
 *
 * @param delivered the value that counts of a series and period, if there is one
 */
record SlipSearch(Function<ObsKey, Optional<Amount>> delivered) {
  private static final Map<Integer, Slip> FACTORS = factors();
  private static final List<Scope> SCOPES = List.of(Scope.ALL_REGIMES, Scope.DECLARED);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static Map<Integer, Slip> factors() {
    Map<Integer, Slip> factors = new LinkedHashMap<>();
    factors.put(1, Slip.FACTOR_TEN);
    factors.put(2, Slip.FACTOR_HUNDRED);
    factors.put(3, Slip.FACTOR_THOUSAND);
    List.of(4, 5, 6).forEach(digits -> factors.put(digits, Slip.DECIMAL_MARK));
    return factors;
  }

  /** The likeliest slip; empty when none fits, or several of a kind do. */
  Optional<Explanation> explain(Amount wrong, Room room, ImpliedRange implied) {
    return Stream.of(
            copied(wrong, implied, Slip.PREVIOUS_PERIOD, previous(wrong.key())),
            copied(wrong, implied, Slip.OTHER_SCOPE, otherScopes(wrong.key())),
            turned(wrong, implied),
            typed(implied, Slip.TRANSPOSED_DIGITS, digits(wrong).withNeighboursExchanged()),
            shifted(wrong, room, implied),
            typed(implied, Slip.WRONG_DIGIT, digits(wrong).withOneDigitChanged()))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(Explanation::rarity));
  }

  private static WrittenDigits digits(Amount wrong) {
    return new WrittenDigits(wrong.written());
  }

  /** The value of another cell stands here; what should stand here it does not tell. */
  private Optional<Explanation> copied(
      Amount wrong, ImpliedRange implied, Slip slip, List<ObsKey> others) {
    return others.stream()
        .flatMap(key -> delivered.apply(key).stream())
        .filter(other -> other.unit() == wrong.unit())
        .filter(other -> other.written().signum() != 0)
        .filter(other -> other.written().compareTo(wrong.written()) == 0)
        .findFirst()
        .map(other -> Explanation.of(slip, implied.only(), other));
  }

  private static List<ObsKey> previous(ObsKey key) {
    TimePeriod period = key.period();
    if (!period.isWholeMonths()) {
      return List.of();
    }
    boolean isAccumulated = period.isYearToDate() && !period.isMonth() && !period.isYear();
    return List.of(
        key.at(
            isAccumulated
                ? TimePeriod.yearToDate(period.lastMonth().minusMonths(1))
                : period.previous()));
  }

  private static List<ObsKey> otherScopes(ObsKey key) {
    return SCOPES.stream()
        .filter(scope -> SCOPES.contains(key.series().scope()) && scope != key.series().scope())
        .map(scope -> key.with(key.series().with(scope)))
        .toList();
  }

  private static Optional<Explanation> turned(Amount wrong, ImpliedRange implied) {
    return wrong.written().signum() == 0
        ? Optional.empty()
        : typed(implied, Slip.WRONG_SIGN, Set.of(wrong.written().negate()));
  }

  /** One of some values is right; where several are, they must differ in the last digit alone. */
  private static Optional<Explanation> typed(
      ImpliedRange implied, Slip slip, Set<BigDecimal> candidates) {
    List<BigDecimal> fitting = candidates.stream().filter(implied::contains).toList();
    if (fitting.size() == 1) {
      return Optional.of(Explanation.of(slip, Optional.of(fitting.get(0))));
    }
    boolean isNarrow =
        implied
            .width()
            .flatMap(width -> fitting.stream().findFirst().map(one -> isLessThanTen(width, one)))
            .orElse(false);
    return isNarrow ? Optional.of(Explanation.of(slip, Optional.empty())) : Optional.empty();
  }

  private static boolean isLessThanTen(BigDecimal width, BigDecimal value) {
    return width.scaleByPowerOfTen(value.scale()).compareTo(BigDecimal.TEN) < 0;
  }

  private static Optional<Explanation> shifted(Amount wrong, Room room, ImpliedRange implied) {
    if (wrong.written().signum() == 0) {
      return Optional.empty();
    }
    List<Explanation> fitting = new ArrayList<>();
    BigDecimal least = halfOfLastDigit(wrong.written());
    FACTORS.forEach(
        (digits, slip) -> {
          tooSmall(wrong, room, implied, digits)
              .map(meant -> Explanation.of(slip, meant))
              .ifPresent(fitting::add);
          tooLarge(wrong, room, implied, digits)
              .filter(meant -> slip != Slip.DECIMAL_MARK || meant.abs().compareTo(least) >= 0)
              .map(meant -> Explanation.of(slip, Optional.of(meant)))
              .ifPresent(fitting::add);
        });
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /**
   * The value with its decimal mark moved to the right, if it fits; none where the identities know
   * it better than its digits do, for those beyond the mark may have been cut off.
   */
  private static Optional<Optional<BigDecimal>> tooSmall(
      Amount wrong, Room room, ImpliedRange implied, int digits) {
    BigDecimal candidate = wrong.written().scaleByPowerOfTen(digits);
    BigDecimal half = halfOfLastDigit(candidate);
    if (isStatement(wrong)) {
      Interval around = Interval.closed(candidate.subtract(half), candidate.add(half));
      return room.admits(candidate, around, wrong)
          ? Optional.of(Optional.of(candidate))
          : Optional.empty();
    }
    boolean isRough = implied.width().filter(width -> half.compareTo(width) >= 0).isPresent();
    if (isRough) {
      return implied.reaches(candidate.subtract(half), candidate.add(half))
          ? Optional.of(implied.only())
          : Optional.empty();
    }
    return implied.contains(candidate) ? Optional.of(Optional.of(candidate)) : Optional.empty();
  }

  /** The value with its decimal mark moved to the left, if it fits at its own precision. */
  private static Optional<BigDecimal> tooLarge(
      Amount wrong, Room room, ImpliedRange implied, int digits) {
    BigDecimal shifted = wrong.written().scaleByPowerOfTen(-digits);
    int scale = Math.max(wrong.written().scale(), shifted.stripTrailingZeros().scale());
    BigDecimal candidate = shifted.setScale(scale);
    if (scale == wrong.written().scale()) {
      return Optional.of(candidate).filter(implied::contains);
    }
    BigDecimal half = halfOfLastDigit(isStatement(wrong) ? candidate : shifted);
    Interval around = Interval.closed(candidate.subtract(half), candidate.add(half));
    return Optional.of(candidate).filter(value -> room.admits(value, around, wrong));
  }

  /** A percentage keeps its digits when its mark moves: it is printed with one or two of them. */
  private static boolean isStatement(Amount amount) {
    return amount.unit() == Unit.PERCENT;
  }

  private static BigDecimal halfOfLastDigit(BigDecimal value) {
    return BigDecimal.ONE.scaleByPowerOfTen(-value.scale()).multiply(HALF);
  }
}
