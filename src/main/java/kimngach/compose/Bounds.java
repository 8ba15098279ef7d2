package kimngach.compose;

import java.time.Duration;

/**
 * How much a template may take. The usual bounds are far beyond any bulletin: a monthly one takes a
 * hundredth of each.
 *
 * @param time how long one run of the template may last
 * @param characters how many characters it may write, over all languages
 * @param parts how many paragraphs, rows, cells, points and the like it may make
 */
record Bounds(Duration time, int characters, int parts) {
  /** What holds for every template. */
  static final Bounds USUAL = new Bounds(Duration.ofSeconds(15), 20_000_000, 1_000_000);
}
