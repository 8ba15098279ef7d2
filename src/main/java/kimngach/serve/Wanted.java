package kimngach.serve;

import java.time.YearMonth;
import kimngach.settings.Variant;

/**
 * Which bulletin a person wants to see.
 *
 * @param month the reporting month
 * @param variant the template and the languages
 * @param data the figures
 */
public record Wanted(YearMonth month, Variant variant, TrialData data) {}
