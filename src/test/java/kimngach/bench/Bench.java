package kimngach.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import kimngach.model.finding.Verdict;
import kimngach.reconcile.Reconciler;
import kimngach.settings.Settings;
import kimngach.settings.SettingsFile;

/** Lets the rules that the workspace ships look at cases. */
final class Bench {
  private final Reconciler reconciler;

  /** The rules of the workspace in a folder. */
  Bench(Path workspace) {
    Settings settings = SettingsFile.read(workspace.resolve("kimngach.yaml"));
    reconciler = new Reconciler(settings.reconciliation(), settings.codes());
  }

  Verdict reconciled(Delivery delivery) {
    return reconciler.reconcile(delivery.observations(), Delivery.AS_OF, List.of());
  }

  /** What is said of each case of some seeds. */
  List<Outcome> outcomes(LongStream seeds) {
    return seeds.mapToObj(FaultCase::of).map(this::outcome).toList();
  }

  Outcome outcome(FaultCase planted) {
    Delivery faulty = planted.faulty();
    long start = System.nanoTime();
    Verdict verdict = reconciled(faulty);
    long taken = System.nanoTime() - start;
    return new Outcome(planted, planted.broken(), planted.noticeable(), verdict, taken);
  }
}
