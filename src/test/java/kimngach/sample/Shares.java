package kimngach.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a whole falls apart into named parts.
 *
 * @param weights weight of each part, zero or more, in the order of printing
 */
record Shares(Map<String, Long> weights) {

  /** Thousandths by which a part's weight moves from one month to the next. */
  private static final int RIPPLE = 45;

  Shares {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }

  /** Reads {@code "huu-nghi 575, tan-thanh 212"}. */
  static Shares parse(String text) {
    var weights = new LinkedHashMap<String, Long>();
    for (String part : text.split(", ", -1)) {
      int space = part.indexOf(' ');
      weights.put(part.substring(0, space), Long.valueOf(part.substring(space + 1)));
    }
    return new Shares(weights);
  }

  /** The same parts, one of them always zero. */
  Shares without(String name) {
    var others = new LinkedHashMap<>(weights);
    others.put(name, 0L);
    return new Shares(others);
  }

  /**
   * Splits a whole exactly.
   *
   * @param ripple names the split, so that each month's shares differ a little
   */
  Map<String, Long> split(long whole, String ripple) {
    long[] rippled =
        weights.entrySet().stream()
            .mapToLong(part -> Ripple.around(part.getValue(), RIPPLE, ripple + part.getKey()))
            .toArray();
    long[] amounts = Thousandths.split(whole, rippled);
    var parts = new LinkedHashMap<String, Long>();
    int index = 0;
    for (String name : weights.keySet()) {
      parts.put(name, amounts[index++]);
    }
    return parts;
  }
}
