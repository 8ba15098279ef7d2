package kimngach.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import kimngach.compose.ObservationTeller;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.model.fault.MachineFaultException;
import kimngach.model.finding.ToldDiagnosis;
import kimngach.model.proposal.Balance;
import kimngach.reconcile.Reconciler;
import kimngach.reconcile.balance.Balancing;
import kimngach.report.ContradictionText;
import kimngach.report.FileHashes;
import kimngach.report.ProposalText;

/**
 * Writes what values would let the figures of a month add up into a file, for a person to accept.
 */
public final class ProposeCorrections {
  private ProposeCorrections() {}

  /**
   * What was proposed.
   *
   * @param count how many values; where there are none, no file was written
   * @param contradictions what could not be balanced, and why
   */
  public record Result(int count, List<Sentence> contradictions) {
    public Result {
      contradictions = List.copyOf(contradictions);
    }
  }

  /**
   * Proposes corrections. Totals are kept, and so is what earlier deliveries said: it was
   * published.
   *
   * @param reconciled the month, reconciled as it was delivered
   * @param file what to write; it must not be there yet
   * @throws InputFaultException when there is a file of that name: somebody may have filled it in
   */
  public static Result write(Workspace workspace, Reconciled reconciled, Path file) {
    Stages stages = new Stages(workspace);
    Reconciler reconciler =
        new Reconciler(stages.settings().reconciliation(), stages.settings().codes());
    Balance balance =
        new Balancing(
                reconciled.observations(),
                observation -> !observation.vintage().equals(reconciled.month()))
            .balance(
                reconciler.identities(reconciled.observations(), reconciled.month()),
                reconciled.diagnoses().stream().map(ToldDiagnosis::diagnosis).toList());
    if (!balance.adjustments().isEmpty()) {
      write(
          file,
          ProposalText.of(
              reconciled.month().delivery(),
              String.valueOf(file.getFileName()),
              balance.adjustments(),
              FileHashes.of(reconciled.files()),
              new ObservationTeller(stages.labels())::name,
              stages.settings().languages().contains(Language.ZH)));
    }
    return new Result(
        balance.adjustments().size(),
        balance.contradictions().stream().map(ContradictionText::of).distinct().toList());
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException there) {
      throw new InputFaultException(
          Fault.at(
              file.toString(),
              "Đã có tệp này, có thể đã được ai đó điền: hãy đổi tên hoặc xóa tệp, hoặc chọn tên"
                  + " khác.",
              "Expecting a name that is free, found a file that somebody may have filled in: rename"
                  + " or delete it, or give another name."));
    } catch (IOException refused) {
      throw new MachineFaultException(
          Fault.at(
              file.toString(),
              "Không ghi được tệp này: " + refused,
              "Expecting a file that can be written, found: " + refused));
    }
  }
}
