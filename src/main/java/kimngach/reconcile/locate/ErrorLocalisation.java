package kimngach.reconcile.locate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kimngach.model.ObsKey;
import kimngach.model.Vintage;
import kimngach.model.finding.Diagnosis;
import kimngach.reconcile.identity.Amount;

/**
 * Finds the cells that most likely are wrong (định vị ô sai), after Fellegi and Holt: the smallest
 * sets of cells whose change makes every identity hold, those first that a common slip explains.
 */
public final class ErrorLocalisation {
  private final Vintage asOf;
  private final SlipSearch slips;

  /**
   * Looks for wrong cells in what counts as of a delivery.
   *
   * @param asOf the delivery whose month is reported
   * @param delivered the value that counts of a series and period, if there is one
   */
  public ErrorLocalisation(Vintage asOf, Function<ObsKey, Optional<Amount>> delivered) {
    this.asOf = asOf;
    this.slips = new SlipSearch(delivered);
  }

  /**
   * One diagnosis for each group of broken identities that hang together; none when all hold. The
   * order of the evidence changes nothing.
   *
   * @param evidence every identity that was asked, the broken ones with their findings
   */
  public List<Diagnosis> locate(List<Evidence> evidence) {
    return locate(evidence, new Work(Work.USUAL));
  }

  List<Diagnosis> locate(List<Evidence> evidence, Work work) {
    if (evidence.stream().allMatch(each -> each.identity().holds())) {
      return List.of();
    }
    IdentityNetwork network = new IdentityNetwork(evidence);
    SetAppraisal appraisal = new SetAppraisal(network, asOf, slips);
    return new GroupSearch(network, appraisal, work)
        .locate().stream().map(located -> located.diagnosis(network)).toList();
  }
}
