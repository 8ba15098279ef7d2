package kimngach.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.CustomsOffice;
import kimngach.model.TimePeriod;

/**
 * A customs office of the workspace's list, and the gates it serves.
 *
 * @param office its code, such as {@code 15BB}
 * @param name what it is called
 * @param services the gates it serves and when; none for an office that serves no gate, such as
 *     post-clearance audit
 */
public record ListedOffice(CustomsOffice office, ListedName name, List<Service> services) {
  public ListedOffice {
    services = List.copyOf(services);
  }

  /**
   * The days on which an office serves a gate.
   *
   * @param gate the gate
   * @param from the first day; empty when it always did
   * @param to the last day; empty while it lasts
   */
  public record Service(BorderGate gate, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Whether it lasts through every day of a period. */
    boolean covers(TimePeriod period) {
      return from.stream().noneMatch(day -> day.isAfter(period.start()))
          && to.stream().noneMatch(day -> day.isBefore(period.end()));
    }

    /** Whether it holds on some day of a period. */
    boolean meets(TimePeriod period) {
      return from.stream().noneMatch(day -> day.isAfter(period.end()))
          && to.stream().noneMatch(day -> day.isBefore(period.start()));
    }

    /** Whether some day has both. */
    boolean meets(Service other) {
      return from.stream().noneMatch(day -> other.to.filter(day::isAfter).isPresent())
          && to.stream().noneMatch(day -> other.from.filter(day::isBefore).isPresent());
    }
  }

  /** The gates served on some day of a period. */
  public List<BorderGate> gatesIn(TimePeriod period) {
    return gates(Service::meets, period).toList();
  }

  /** The one gate served on every day of a period; empty when there is none or more than one. */
  public Optional<BorderGate> gateThroughout(TimePeriod period) {
    List<BorderGate> some = gatesIn(period);
    return gates(Service::covers, period).findFirst().filter(gate -> some.size() == 1);
  }

  private Stream<BorderGate> gates(BiPredicate<Service, TimePeriod> holds, TimePeriod period) {
    return services.stream()
        .filter(service -> holds.test(service, period))
        .map(Service::gate)
        .distinct();
  }
}
