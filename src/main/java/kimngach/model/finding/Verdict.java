package kimngach.model.finding;

import java.util.List;

/**
 * What reconciling found.
 *
 * @param findings everything the rules found, worst first
 * @param diagnoses what most likely is wrong, one for each group of findings that hang together
 */
public record Verdict(List<Finding> findings, List<Diagnosis> diagnoses) {
  public Verdict {
    findings = List.copyOf(findings);
    diagnoses = List.copyOf(diagnoses);
  }
}
