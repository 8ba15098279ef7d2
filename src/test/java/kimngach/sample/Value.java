package kimngach.sample;

/**
 * A value as a delivery writes it.
 *
 * @param text the digits, decimal point '.': {@code 46716}, {@code 1700.250}, or a range {@code
 *     1100-1350}
 * @param unit {@code million-usd}, {@code percent}, {@code count}, ...
 * @param status letter of the SDMX observation status, or empty for a normal value
 * @param qualifier {@code nearly}, {@code over}, {@code about}, or empty
 */
record Value(String text, String unit, String status, String qualifier) {

  static Value of(String text, String unit) {
    return new Value(text, unit, "", "");
  }

  static Value millionUsd(String text) {
    return of(text, "million-usd");
  }

  static Value billionUsd(String text) {
    return of(text, "billion-usd");
  }

  static Value percent(String text) {
    return of(text, "percent");
  }

  static Value count(long number) {
    return of(Long.toString(number), "count");
  }

  static Value vehiclesPerDay(long number) {
    return of(Long.toString(number), "vehicles-per-day");
  }

  Value withStatus(String newStatus) {
    return new Value(text, unit, newStatus, qualifier);
  }

  Value nearly() {
    return new Value(text, unit, status, "nearly");
  }

  Value over() {
    return new Value(text, unit, status, "over");
  }

  Value about() {
    return new Value(text, unit, status, "about");
  }
}
