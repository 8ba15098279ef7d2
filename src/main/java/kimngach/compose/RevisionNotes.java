package kimngach.compose;

import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kimngach.model.Language;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.Vintage;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Figures;
import kimngach.model.figure.Formula;

/**
 * What a template says of revised values: {@code revisions()}, one for each figure that the
 * bulletin has printed so far and that an earlier delivery gave otherwise, the most important
 * first. Each has {@code name}, {@code before}, {@code now}, {@code difference}, {@code since} (the
 * delivery that gave it otherwise), {@code hasReason} and {@code reason}.
 */
final class RevisionNotes implements TemplateMethodModelEx {
  private static final Comparator<Formula.Delivered> NEWEST_DELIVERY_FIRST =
      Comparator.<Formula.Delivered, Vintage>comparing(one -> one.observation().vintage())
          .reversed();
  private static final Comparator<Formula.Delivered> MOST_IMPORTANT_FIRST =
      NEWEST_DELIVERY_FIRST
          .thenComparing(one -> rank(one.observation().key().series()))
          .thenComparing(one -> -one.observation().key().period().monthCount())
          .thenComparing(
              one -> one.observation().key().period(), Comparator.<TimePeriod>reverseOrder())
          .thenComparing(one -> one.observation().key().series());

  /** Everything that may stand behind a revision's point. */
  static final Set<String> WORDS =
      Set.of("name", "before", "now", "difference", "since", "hasReason", "reason");

  private final BulletinOutputFormat format;
  private final ObservationTeller teller;
  private final Figures figures;
  private final Composition composition;

  RevisionNotes(
      BulletinOutputFormat format,
      ObservationTeller teller,
      Figures figures,
      Composition composition) {
    this.format = format;
    this.teller = teller;
    this.figures = figures;
    this.composition = composition;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Object exec(List given) {
    return new SimpleSequence(
        composition.figures().values().stream()
            .map(Figure::formula)
            .filter(Formula.Delivered.class::isInstance)
            .map(Formula.Delivered.class::cast)
            .filter(one -> one.superseded().isPresent())
            .sorted(MOST_IMPORTANT_FIRST)
            .map(this::note)
            .toList(),
        TemplateModels.WRAPPER);
  }

  /** Whole turnover, then other whole indicators, then parts; percentages that were stated last. */
  private static int rank(SeriesKey series) {
    if (series.measure().code().startsWith("stated-")) {
      return 3;
    }
    if (!series.isWhole()) {
      return 2;
    }
    return series.measure().equals(Measure.TURNOVER) ? 0 : 1;
  }

  private TemplateModel note(Formula.Delivered revised) {
    Observation observation = revised.observation();
    ObsKey key = observation.key();
    TimePeriod since = TimePeriod.month(revised.superseded().orElseThrow().vintage().delivery());
    String reason = observation.provenance().note().strip();
    SimpleHash hash = new SimpleHash(TemplateModels.WRAPPER);
    hash.put(
        "name",
        words(
            language ->
                SeriesWords.inBrackets(
                    teller.name(key, language),
                    figures
                        .value(key)
                        .map(one -> teller.unit(one.unit(), language).strip())
                        .orElse(""),
                    language)));
    hash.put("before", figure("superseded:" + key, figures.superseded(key)));
    hash.put("now", figure(key.toString(), figures.value(key)));
    hash.put("difference", figure("revision:" + key, figures.revision(key)));
    hash.put("since", new PeriodModel(format, since));
    hash.put("hasReason", !reason.isEmpty());
    hash.put("reason", new SimpleScalar(reason));
    return hash;
  }

  /** With all its digits, so that no revision is hidden by rounding. */
  private TemplateText figure(String name, Optional<Figure> figure) {
    return TemplateText.of(
        format,
        () -> name,
        figure,
        one ->
            one.decimals() < 0
                ? FigurePrint.usual(one)
                : FigurePrint.usual(one).withDecimals(one.decimals()));
  }

  private TemplateText words(Function<Language, String> words) {
    return TemplateText.of(format, new TemplateText.Translated(words));
  }
}
