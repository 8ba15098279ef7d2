package kimngach.model.finding;

import java.time.LocalDate;
import java.util.Optional;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;

/**
 * A person's word that findings of a rule are known and do not stop the bulletin, until a day.
 *
 * @param rule the rule whose findings are waived
 * @param series the series they are about; empty for any
 * @param period the period they are about; empty for any
 * @param reason why, for whoever reads the report; not blank
 * @param person who answers for it; not blank
 * @param expires the last day on which it counts
 */
public record Waiver(
    String rule,
    Optional<SeriesKey> series,
    Optional<TimePeriod> period,
    String reason,
    String person,
    LocalDate expires) {}
