package kimngach.compose;

import freemarker.template.TemplateModel;
import java.util.Set;

/** What may stand behind the point of a name in a template, such as {@code month.name}. */
enum Shape {
  /** A period. */
  PERIOD(PeriodModel.WORDS),
  /** Periods in a list. */
  PERIODS(Set.of()),
  /** A finding. */
  FINDING(TemplateModels.FINDING_WORDS),
  /** Findings in a list. */
  FINDINGS(Set.of()),
  /** A correction. */
  CORRECTION(CorrectionNotes.WORDS),
  /** Corrections in a list. */
  CORRECTIONS(Set.of()),
  /** A revision. */
  REVISION(RevisionNotes.WORDS),
  /** Revisions in a list. */
  REVISIONS(Set.of()),
  /** Anything else: nothing is said of it. */
  OTHER(Set.of());

  private final Set<String> words;

  Shape(Set<String> words) {
    this.words = words;
  }

  /** The words that may stand behind the point; empty where any may. */
  Set<String> words() {
    return words;
  }

  /** What a list of this shape has in it. */
  Shape element() {
    return switch (this) {
      case PERIODS -> PERIOD;
      case FINDINGS -> FINDING;
      case CORRECTIONS -> CORRECTION;
      case REVISIONS -> REVISION;
      case PERIOD, FINDING, CORRECTION, REVISION, OTHER -> OTHER;
    };
  }

  /** What a word behind the point is. */
  Shape of(String word) {
    boolean isPeriod =
        switch (this) {
          case PERIOD -> word.equals("lastYear") || word.equals("previous");
          case REVISION -> word.equals("since");
          case PERIODS, FINDING, FINDINGS, CORRECTION, CORRECTIONS, REVISIONS, OTHER -> false;
        };
    return isPeriod ? PERIOD : OTHER;
  }

  /** The shape of what templates are given under a name. */
  static Shape of(String name, TemplateModel model) {
    if (model instanceof PeriodModel) {
      return PERIOD;
    }
    return switch (name) {
      case "months" -> PERIODS;
      case "findings" -> FINDINGS;
      case "corrections" -> CORRECTIONS;
      default -> OTHER;
    };
  }
}
