package kimngach.pipeline;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The months that people and schedulers ask for in words.
 *
 * @param clock what {@code previous-month} is counted from
 */
public record Periods(Clock clock) {

  /**
   * The month meant by {@code 2023-11}, {@code latest} or {@code previous-month}; without a word
   * the newest delivery.
   *
   * @throws DateTimeException when the word is none of these
   * @throws kimngach.model.fault.InputFaultException when there is no delivery
   */
  public YearMonth find(Workspace workspace, Optional<String> word) {
    String asked = word.orElse("latest");
    return switch (asked) {
      case "latest" -> workspace.newestDelivery();
      case "previous-month" -> YearMonth.now(clock).minusMonths(1);
      default -> YearMonth.parse(asked);
    };
  }
}
