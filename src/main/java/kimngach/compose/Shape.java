package kimngach.compose;

import freemarker.template.TemplateModel;
import java.util.Set;

/** What may stand behind the point of a name in a template, such as {@code month.name}. */
enum Shape {
  /** A period. */
  PERIOD,
  /** Periods in a list. */
  PERIODS,
  /** A finding. */
  FINDING,
  /** Findings in a list. */
  FINDINGS,
  /** A correction. */
  CORRECTION,
  /** Corrections in a list. */
  CORRECTIONS,
  /** A revision. */
  REVISION,
  /** Revisions in a list. */
  REVISIONS,
  /** A series that lacks values. */
  MISSING,
  /** Series that lack values, in a list. */
  ALL_MISSING,
  /** Anything else: nothing is said of it. */
  OTHER;

  /** The words that may stand behind the point; empty where any may. */
  Set<String> words() {
    return switch (this) {
      case PERIOD -> PeriodModel.WORDS;
      case FINDING -> TemplateModels.FINDING_WORDS;
      case CORRECTION -> CorrectionNotes.WORDS;
      case REVISION -> RevisionNotes.WORDS;
      case MISSING -> MissingNotes.WORDS;
      case PERIODS, FINDINGS, CORRECTIONS, REVISIONS, ALL_MISSING, OTHER -> Set.of();
    };
  }

  /** What a list of this shape has in it. */
  Shape element() {
    return switch (this) {
      case PERIODS -> PERIOD;
      case FINDINGS -> FINDING;
      case CORRECTIONS -> CORRECTION;
      case REVISIONS -> REVISION;
      case ALL_MISSING -> MISSING;
      case PERIOD, FINDING, CORRECTION, REVISION, MISSING, OTHER -> OTHER;
    };
  }

  /** What a word behind the point is. */
  Shape of(String word) {
    boolean isPeriod =
        switch (this) {
          case PERIOD -> word.equals("lastYear") || word.equals("previous");
          case REVISION -> word.equals("since");
          case PERIODS,
              FINDING,
              FINDINGS,
              CORRECTION,
              CORRECTIONS,
              REVISIONS,
              MISSING,
              ALL_MISSING,
              OTHER ->
              false;
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
      case "missing" -> ALL_MISSING;
      case "corrections" -> CORRECTIONS;
      default -> OTHER;
    };
  }
}
