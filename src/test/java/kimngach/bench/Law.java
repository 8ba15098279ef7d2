package kimngach.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kimngach.model.ObsKey;

/** What the cells of a right delivery obey, as the rules are documented. */
interface Law {

  /** The name of the rule that documents it. */
  String rule();

  /** The values it speaks of. */
  List<ObsKey> keys();

  /**
   * By how much it is broken beyond rounding and what is forgiven: above zero when it is, below
   * when it holds, zero when it hangs on whether an end counts.
   */
  BigDecimal excess(Map<ObsKey, Span> values);

  /** Whether it is broken beyond doubt. */
  default boolean isBroken(Map<ObsKey, Span> values) {
    return excess(values).signum() > 0;
  }
}
