package kimngach.read;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kimngach.model.ControlTotal;
import kimngach.model.Observation;
import kimngach.model.Quantity;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import org.jspecify.annotations.Nullable;

/** Adds up the observations of a file by series and unit, exactly, and keeps none of them. */
public final class ControlTotals implements Consumer<Observation> {
  private final Map<Group, Running> groups = new HashMap<>();

  private record Group(SeriesKey series, Optional<Unit> unit) {
    // Written out, as in ObsKey.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Group group && unit.equals(group.unit) && series.equals(group.series);
    }

    @Override
    public int hashCode() {
      return series.hashCode();
    }
  }

  @Override
  public void accept(Observation observation) {
    var group = new Group(observation.key().series(), observation.quantity().map(Quantity::unit));
    groups.computeIfAbsent(group, key -> new Running(observation.key().period())).add(observation);
  }

  /** The totals so far, in the order of the series, then of the units. */
  public List<ControlTotal> totals() {
    return groups.entrySet().stream()
        .map(entry -> entry.getValue().total(entry.getKey()))
        .sorted(
            Comparator.comparing(ControlTotal::series)
                .thenComparing(total -> total.unit().map(Unit::ordinal).orElse(-1)))
        .toList();
  }

  /** The total of one group so far. */
  private static final class Running {
    private TimePeriod first;
    private TimePeriod last;
    private long observations;
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;

    Running(TimePeriod period) {
      first = period;
      last = period;
    }

    void add(Observation observation) {
      TimePeriod period = observation.key().period();
      first = period.compareTo(first) < 0 ? period : first;
      last = period.compareTo(last) > 0 ? period : last;
      observations++;
      if (observation.quantity().isPresent()) {
        low = low.add(observation.quantity().get().low());
        high = high.add(observation.quantity().get().high());
      }
    }

    ControlTotal total(Group group) {
      return new ControlTotal(group.series(), group.unit(), observations, first, last, low, high);
    }
  }
}
