package kimngach.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an office compares with its own books to see that a file arrived whole: how many values of a
 * series there are and what they add up to (số tổng kiểm tra). It is a check on the delivery and no
 * statistic: months, years to date and revisions of one series all count.
 *
 * @param series the series, all its periods together
 * @param unit the unit of the sum; empty for the observations whose value is missing
 * @param observations how many were read; one or more
 * @param first the earliest period
 * @param last the latest period
 * @param low the exact sum counted in {@code unit}; where ranges were delivered, that of their
 *     lower ends
 * @param high the sum of the upper ends; equal to {@code low} where no range was delivered
 */
public record ControlTotal(
    SeriesKey series,
    Optional<Unit> unit,
    long observations,
    TimePeriod first,
    TimePeriod last,
    BigDecimal low,
    BigDecimal high) {}
