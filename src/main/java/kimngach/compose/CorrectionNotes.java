package kimngach.compose;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kimngach.model.Correction;
import kimngach.model.Language;
import kimngach.model.Observation;
import kimngach.model.Unit;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Figures;

/**
 * What a template says of corrected values: {@code corrections}, each with {@code name}, {@code
 * delivered}, {@code corrected} and {@code reason}. No correction goes unsaid: a template that does
 * not ask for them cannot print a bulletin with corrected figures.
 */
final class CorrectionNotes implements TemplateSequenceModel {
  /** Everything that may stand behind a correction's point. */
  static final Set<String> WORDS = Set.of("name", "delivered", "corrected", "reason");

  private final BulletinOutputFormat format;
  private final ObservationTeller teller;
  private final Figures figures;
  private final List<Observation> corrected;
  private int told;

  CorrectionNotes(
      BulletinOutputFormat format,
      ObservationTeller teller,
      Figures figures,
      List<Observation> corrected) {
    this.format = format;
    this.teller = teller;
    this.figures = figures;
    this.corrected = List.copyOf(corrected);
  }

  /** Whether the template has gone through all of them. */
  boolean areTold() {
    return told == corrected.size();
  }

  @Override
  public int size() {
    return corrected.size();
  }

  @Override
  public TemplateModel get(int index) {
    told = Math.max(told, index + 1);
    Observation one = corrected.get(index);
    Correction correction = one.provenance().correction().orElseThrow();
    SimpleHash hash = new SimpleHash(TemplateModels.WRAPPER);
    hash.put("name", words(language -> teller.name(one.key(), language)));
    hash.put("delivered", words(language -> teller.valueInProse(correction.delivered(), language)));
    hash.put("corrected", corrected(one));
    hash.put("reason", words(language -> reason(one, correction, language)));
    return hash;
  }

  private static String reason(Observation of, Correction correction, Language language) {
    return correction
        .reason(language)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Expecting the reason of " + of.cell() + " in " + language + ", found none"));
  }

  /** The value as a figure that leads back to its cell, with all its digits. */
  private TemplateText corrected(Observation one) {
    Optional<Figure> figure =
        figures
            .value(one.key())
            .filter(Figure::isCorrected)
            .filter(value -> value.formula().leaves().anyMatch(one::equals));
    if (figure.isEmpty()) {
      return words(
          language -> one.quantity().map(value -> teller.valueInProse(value, language)).orElse(""));
    }
    Unit unit = figure.get().unit();
    FigurePrint print =
        FigurePrint.usual(figure.get()).in(unit).withDecimals(Math.max(0, figure.get().decimals()));
    TemplateText.Printed printed = new TemplateText.Printed(figure.get(), print);
    return TemplateText.of(format, printed)
        .followedBy(words(language -> teller.spaceBefore(unit, language)))
        .followedBy(TemplateText.of(format, new TemplateText.UnitName(printed)));
  }

  private TemplateText words(Function<Language, String> words) {
    return TemplateText.of(format, new TemplateText.Translated(words));
  }
}
