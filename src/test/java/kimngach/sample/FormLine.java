package kimngach.sample;

import java.util.List;

/**
 * A line of the provincial form: digits, or a sign in place of them.
 *
 * @param label the words on the left
 * @param depth 0 for a section, 1 for a flow in it, 2 for what lies in a flow
 * @param series what the line measures
 * @param plan million USD planned for the year
 * @param before the month before, million USD
 * @param now the month, million USD
 * @param yearToDate from January, million USD
 * @param onMonthBefore the month as a percentage of the one before
 * @param onLastYear the year to date as a percentage of the same one last year
 * @param ofPlan the year to date as a percentage of the plan
 * @param note where the figures come from
 */
record FormLine(
    String label,
    int depth,
    Series series,
    String plan,
    String before,
    String now,
    String yearToDate,
    String onMonthBefore,
    String onLastYear,
    String ofPlan,
    String note) {

  /** Amounts, then percentages. */
  List<String> amounts() {
    return List.of(plan, before, now, yearToDate);
  }

  List<String> percentages() {
    return List.of(onMonthBefore, onLastYear, ofPlan);
  }
}
