package kimngach.sample;

/** Small irregularities, so that constructed figures do not look ruled; the same on each run. */
final class Ripple {

  private Ripple() {}

  /** A number from 0 to {@code bound - 1} that depends on the text alone. */
  static long below(long bound, String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    return Math.floorMod(hash, bound);
  }

  /** Moves a weight by up to {@code permille} thousandths of itself, up or down. */
  static long around(long weight, long permille, String text) {
    return weight * (1000 - permille + below(2 * permille + 1, text));
  }
}
