package kimngach.model.figure;

import java.util.List;
import kimngach.model.TimePeriod;
import kimngach.model.Vintage;

/**
 * What can be said of the two scopes as of one delivery: the bridges of equal periods, and what
 * cannot be bridged.
 *
 * @param asOf the delivery
 * @param periods the bridges of each period, in the order of time
 * @param apart the figures that are not to be compared, in the order of time
 */
public record BridgeAccount(Vintage asOf, List<OfPeriod> periods, List<ScopesApart> apart) {
  public BridgeAccount {
    periods = List.copyOf(periods);
    apart = List.copyOf(apart);
  }

  /**
   * The bridges of one period.
   *
   * @param period the period
   * @param flows one bridge a flow, total first; at least one
   */
  public record OfPeriod(TimePeriod period, List<SpannedBridge> flows) {
    public OfPeriod {
      flows = List.copyOf(flows);
    }
  }
}
