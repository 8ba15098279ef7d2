package kimngach.report;

import java.util.stream.Collectors;
import kimngach.model.Observation;
import kimngach.model.Sentence;
import kimngach.model.proposal.Contradiction;

/** Tells which kept values contradict one another, so that nothing could be balanced. */
public final class ContradictionText {
  private static final int SHOWN = 6;

  private ContradictionText() {}

  /** The contradiction in both languages. */
  public static Sentence of(Contradiction contradiction) {
    String rules = String.join(", ", contradiction.rules());
    String cells = cells(contradiction);
    return new Sentence(
        "Không cân đối được: các số được giữ nguyên (tổng số, số của các lần gửi trước) mâu thuẫn với"
            + " nhau ("
            + rules
            + "): "
            + cells,
        "Cannot be balanced: the values that are kept (totals, earlier deliveries) contradict one"
            + " another ("
            + rules
            + "): "
            + cells);
  }

  private static String cells(Contradiction contradiction) {
    String shown =
        contradiction.kept().stream()
            .limit(SHOWN)
            .map(ContradictionText::cell)
            .collect(Collectors.joining(", "));
    return contradiction.kept().size() > SHOWN ? shown + ", …" : shown;
  }

  private static String cell(Observation observation) {
    String value = observation.quantity().map(one -> one.low().toPlainString()).orElse("");
    return TerminalText.visible(observation.cell() + " = " + value);
  }
}
