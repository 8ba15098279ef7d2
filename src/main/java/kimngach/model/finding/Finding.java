package kimngach.model.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.CellRef;

/**
 * What a rule found in the delivered figures. Its numbers stay beside it by name, so that it can be
 * told in every language.
 *
 * @param rule the rule's name, such as {@code flows-sum-to-total}
 * @param severity how much it weighs
 * @param sentence the name of the sentence that tells it, such as {@code flows-sum-to-total} or
 *     {@code flows-sum-to-total.missing}
 * @param values what the sentence speaks of, by name, in the order of importance
 * @param cells the cells concerned, the one most likely to be looked at first
 * @param waiver who answers for publishing in spite of it; empty for most
 */
public record Finding(
    String rule,
    Severity severity,
    String sentence,
    Map<String, NamedValue> values,
    List<CellRef> cells,
    Optional<Waiver> waiver) {
  public Finding {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    cells = List.copyOf(cells);
  }

  /** A finding that nobody waived. */
  public Finding(
      String rule,
      Severity severity,
      String sentence,
      Map<String, NamedValue> values,
      List<CellRef> cells) {
    this(rule, severity, sentence, values, cells, Optional.empty());
  }

  /** The same finding, which a person answers for. */
  public Finding waivedBy(Waiver person) {
    return new Finding(rule, severity, sentence, values, cells, Optional.of(person));
  }

  /** Whether the figures cannot be published for it. */
  public boolean isBlocking() {
    return severity == Severity.ERROR && waiver.isEmpty();
  }

  /**
   * Whether this is a note that a short list may leave out: on one gate, on one regime, or on a
   * period that is no year.
   */
  public boolean isDetail() {
    return severity == Severity.INFO && values.values().stream().anyMatch(Finding::isDetail);
  }

  private static boolean isDetail(NamedValue value) {
    if (value instanceof NamedValue.Series series) {
      return !series.key().isWhole();
    }
    return value instanceof NamedValue.Period period && !period.period().isYear();
  }
}
