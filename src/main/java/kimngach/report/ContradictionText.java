package kimngach.report;

import java.util.stream.Collectors;
import kimngach.model.InterfaceLanguage;
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
    return new Sentence(
        "Không cân đối được: các số được giữ nguyên (tổng số, số của các lần gửi trước) mâu thuẫn với"
            + " nhau ("
            + rules
            + "): "
            + cells(contradiction, InterfaceLanguage.VI),
        "Cannot be balanced: the values that are kept (totals, earlier deliveries) contradict one"
            + " another ("
            + rules
            + "): "
            + cells(contradiction, InterfaceLanguage.EN));
  }

  private static String cells(Contradiction contradiction, InterfaceLanguage language) {
    String shown =
        contradiction.kept().stream()
            .limit(SHOWN)
            .map(one -> cell(one, language))
            .collect(Collectors.joining("; "));
    return contradiction.kept().size() > SHOWN ? shown + "; …" : shown;
  }

  private static String cell(Observation observation, InterfaceLanguage language) {
    String value = new ShownAmount(language).of(observation);
    return TerminalText.visible(observation.cell() + " = " + value);
  }
}
