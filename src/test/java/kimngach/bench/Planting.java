package kimngach.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import kimngach.model.ObsKey;
import kimngach.model.Scope;
import kimngach.model.TimePeriod;
import kimngach.model.finding.Slip;

/** Plants slips of one kind in cells of a delivery's newest form, each cell once. */
final class Planting {
  private final Map<ObsKey, Cell> counting;
  private final List<Cell> newest;
  private final SplittableRandom random;
  private final Set<ObsKey> taken = new HashSet<>();

  Planting(Delivery delivery, SplittableRandom random) {
    this.counting = delivery.counting();
    this.newest = delivery.newest();
    this.random = random;
  }

  /** Plants some slips: the cells as they then are, one a slip, two where cells are swapped. */
  List<Cell> planted(Slip slip, int count) {
    List<Cell> planted = new ArrayList<>();
    for (int done = 0; done < count; ) {
      Cell cell = newest.get(random.nextInt(newest.size()));
      List<Cell> wrong = taken.contains(cell.key()) ? List.of() : wrong(slip, cell);
      if (!wrong.isEmpty()) {
        wrong.forEach(each -> taken.add(each.key()));
        planted.addAll(wrong);
        done++;
      }
    }
    return planted;
  }

  /** The cells that a slip at one cell changes; none when it cannot happen there. */
  private List<Cell> wrong(Slip slip, Cell cell) {
    BigDecimal right = cell.written();
    return switch (slip) {
      case TRANSPOSED_DIGITS -> oneOf(cell, WrongNumber.transposed(right));
      case WRONG_DIGIT -> oneOf(cell, WrongNumber.withAWrongDigit(right, random));
      case FACTOR_TEN -> shifted(cell, 1);
      case FACTOR_HUNDRED -> shifted(cell, 2);
      case FACTOR_THOUSAND -> shifted(cell, 3);
      case DECIMAL_MARK -> shifted(cell, 4 + random.nextInt(2));
      case WRONG_SIGN -> oneOf(cell, List.of(right.negate()));
      case SWAPPED_CELLS -> swapped(cell);
      case PREVIOUS_PERIOD -> previous(cell).map(other -> copied(cell, other)).orElse(List.of());
      case OTHER_SCOPE -> otherScope(cell).map(other -> copied(cell, other)).orElse(List.of());
    };
  }

  private List<Cell> oneOf(Cell cell, List<BigDecimal> numbers) {
    List<BigDecimal> wrong =
        numbers.stream().filter(number -> number.compareTo(cell.written()) != 0).toList();
    return wrong.isEmpty()
        ? List.of()
        : List.of(cell.with(wrong.get(random.nextInt(wrong.size()))));
  }

  private List<Cell> shifted(Cell cell, int places) {
    int signed = random.nextBoolean() ? places : -places;
    return oneOf(cell, List.of(WrongNumber.shifted(cell.written(), signed)));
  }

  /** Exchanges the numbers of two cells that stand beside each other in some table. */
  private List<Cell> swapped(Cell cell) {
    List<Cell> neighbours =
        newest.stream()
            .filter(other -> !taken.contains(other.key()))
            .filter(other -> other.printed().unit() == cell.printed().unit())
            .filter(other -> other.written().compareTo(cell.written()) != 0)
            .filter(other -> isNeighbour(cell.key(), other.key()))
            .toList();
    if (neighbours.isEmpty()) {
      return List.of();
    }
    Cell other = neighbours.get(random.nextInt(neighbours.size()));
    return List.of(cell.with(other.written()), other.with(cell.written()));
  }

  /** Whether two values of one measure and scope differ in flow, gate, regime or period alone. */
  private static boolean isNeighbour(ObsKey one, ObsKey other) {
    boolean sameKind =
        one.series().measure().equals(other.series().measure())
            && one.series().scope() == other.series().scope();
    int differences =
        (one.series().flow() == other.series().flow() ? 0 : 1)
            + (one.series().gate().equals(other.series().gate()) ? 0 : 1)
            + (one.series().regime().equals(other.series().regime()) ? 0 : 1)
            + (one.period().equals(other.period()) ? 0 : 1);
    return sameKind && differences == 1;
  }

  private Optional<Cell> previous(Cell cell) {
    TimePeriod period = cell.key().period();
    TimePeriod before =
        period.isMonth()
            ? period.previous()
            : TimePeriod.yearToDate(period.lastMonth().minusMonths(1));
    return Optional.ofNullable(counting.get(cell.key().at(before)));
  }

  private Optional<Cell> otherScope(Cell cell) {
    return switch (cell.key().series().scope()) {
      case DECLARED -> other(cell, Scope.ALL_REGIMES);
      case ALL_REGIMES -> other(cell, Scope.DECLARED);
      case LOCAL_GOODS, NATIONAL, NONE -> Optional.empty();
    };
  }

  private Optional<Cell> other(Cell cell, Scope scope) {
    return Optional.ofNullable(counting.get(cell.key().with(cell.key().series().with(scope))));
  }

  private List<Cell> copied(Cell cell, Cell other) {
    return other.printed().unit() == cell.printed().unit()
        ? oneOf(cell, List.of(other.written()))
        : List.of();
  }
}
