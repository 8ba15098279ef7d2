package kimngach.compose;

import java.util.List;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.fault.Fault;

/**
 * What came of looking at a template.
 *
 * @param faults everything that is wrong with it, in the order of the file
 * @param bulletin what it printed; what is at fault is left out
 * @param unusedLabels the keys of the label files that nothing prints
 */
public record CheckedTemplate(List<Fault> faults, Bulletin bulletin, List<String> unusedLabels) {
  public CheckedTemplate {
    faults = List.copyOf(faults);
    unusedLabels = List.copyOf(unusedLabels);
  }
}
