package kimngach.pipeline;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;

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
   * @throws InputFaultException when the word is none of these, or there is no delivery
   */
  public YearMonth find(Workspace workspace, Optional<String> word) {
    String asked = word.orElse("latest");
    return switch (asked) {
      case "latest" -> new Stages(workspace).newestDelivery();
      case "previous-month" -> YearMonth.now(clock).minusMonths(1);
      default -> parse(asked);
    };
  }

  private static YearMonth parse(String asked) {
    try {
      return YearMonth.parse(asked);
    } catch (DateTimeException wrong) {
      throw new InputFaultException(
          Fault.at(
              "",
              "Cần một tháng như 2023-11, latest hoặc previous-month, nhưng thấy \""
                  + asked
                  + "\".",
              "Expecting a month such as 2023-11, latest or previous-month, found \""
                  + asked
                  + "\"."));
    }
  }
}
