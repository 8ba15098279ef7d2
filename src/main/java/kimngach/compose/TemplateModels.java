package kimngach.compose;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kimngach.model.CellRef;
import kimngach.model.Coded;
import kimngach.model.Flow;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.TimePeriod;
import kimngach.model.finding.Finding;
import kimngach.model.finding.ToldFinding;
import kimngach.settings.CodeLists;
import kimngach.settings.Settings;

/** Everything a template can name: directives, functions, periods, code lists, findings. */
final class TemplateModels {
  static final DefaultObjectWrapper WRAPPER =
      new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build();

  /** Everything that may stand behind a finding's point. */
  static final Set<String> FINDING_WORDS =
      Set.of("severity", "rule", "sentence", "cells", "isMissing");

  private final Settings settings;
  private final Composition composition;
  private final BulletinOutputFormat format;
  private final Reporting reporting;
  private final CorrectionNotes corrections;
  private final FindingTeller teller;
  private final Formalities formalities;

  TemplateModels(
      Settings settings,
      Composition composition,
      BulletinOutputFormat format,
      Reporting reporting) {
    this.settings = settings;
    this.composition = composition;
    this.format = format;
    this.reporting = reporting;
    this.teller = FindingTeller.inPrint(composition.labels(), settings.reconciliation().ownRules());
    this.formalities =
        new Formalities(
            settings.document(), reporting.month(), reporting.releaseDate(), settings.languages());
    this.corrections =
        new CorrectionNotes(
            format,
            ObservationTeller.inPrint(composition.labels()),
            reporting.figures(),
            reporting.corrected());
  }

  /** What makes an official document of what the template prints. */
  Formalities formalities() {
    return formalities;
  }

  Map<String, TemplateModel> all() {
    Map<String, TemplateModel> models = new TreeMap<>();
    directives(models);
    periods(models);
    codeLists(models);
    SeriesNames names = new SeriesNames(settings.codes());
    models.putAll(
        new FigureFunctions(
                format,
                reporting.figures(),
                names,
                settings.codes().bridge().counted(),
                composition)
            .all());
    models.putAll(new RankFunctions(reporting.figures(), names).all());
    models.putAll(
        new WordFunctions(format, new Superlatives(reporting.figures(), settings.codes().gates()))
            .all());
    models.put(
        "findings",
        sequence(
            reporting.findings().stream()
                .filter(told -> !told.finding().isDetail())
                .map(this::finding)
                .toList()));
    models.put(
        "missing",
        sequence(
            new MissingNotes(format, new SeriesWords(composition.labels(), true))
                .of(reporting.findings().stream().map(ToldFinding::finding))));
    details(models);
    models.put("corrections", corrections);
    models.put(
        "revisions",
        new RevisionNotes(
            format, new ObservationTeller(composition.labels()), reporting.figures(), composition));
    models.put(
        "constructed",
        reporting.constructed() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE);
    return models;
  }

  /** How many findings the list leaves out: notes on one gate or one regime. */
  private void details(Map<String, TemplateModel> models) {
    long details = reporting.findings().stream().filter(told -> told.finding().isDetail()).count();
    models.put("hasDetails", details > 0 ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE);
    models.put(
        "detailCount",
        TemplateText.of(
            format,
            new TemplateText.Translated(
                language -> NumberStyle.of(language).write(BigDecimal.valueOf(details)))));
  }

  /** Whether the template has told every correction. */
  boolean areCorrectionsTold() {
    return corrections.areTold();
  }

  private void directives(Map<String, TemplateModel> models) {
    Letterhead letterhead =
        new Letterhead(settings.office(), reporting.releaseDate(), settings.languages());
    for (Word word : new Vocabulary(composition, letterhead, formalities).words()) {
      models.put(word.name(), new FrameDirective(composition, word));
    }
    for (Language language : Language.values()) {
      List<Language> written =
          settings.languages().contains(language) ? List.of(language) : List.of();
      models.put(language.code(), new LanguageDirective(composition, language.code(), written));
    }
    models.put(TypedDirective.NAME, new TypedDirective());
    models.put("all", new LanguageDirective(composition, "all", settings.languages()));
  }

  private void periods(Map<String, TemplateModel> models) {
    YearMonth month = reporting.month();
    models.put("month", new PeriodModel(format, TimePeriod.month(month)));
    models.put("ytd", new PeriodModel(format, TimePeriod.yearToDate(month)));
    models.put("year", new PeriodModel(format, TimePeriod.year(month.getYear())));
    models.put(
        "months",
        sequence(
            IntStream.rangeClosed(1, 12)
                .mapToObj(number -> TimePeriod.month(month.withMonth(number)))
                .map(period -> new PeriodModel(format, period))
                .toList()));
    models.put(
        "releaseDate",
        TemplateText.of(
            format,
            new TemplateText.Translated(language -> Names.of(reporting.releaseDate(), language))));
    models.put("nextRelease", nextRelease());
  }

  /** The day of the next bulletin in the release calendar; not available where it has none. */
  private TemplateText nextRelease() {
    return TemplateText.of(
        format,
        settings
            .nextRelease(reporting.month())
            .filter(day -> day.isAfter(reporting.releaseDate()))
            .<TemplateText.Piece>map(
                day -> new TemplateText.Translated(language -> Names.of(day, language)))
            .orElseGet(() -> new TemplateText.Unavailable("nextRelease")));
  }

  private void codeLists(Map<String, TemplateModel> models) {
    CodeLists codes = settings.codes();
    models.put("gates", names(codes.gates().stream().map(CodeLists.Gate::gate).toList()));
    models.put("regimes", names(codes.regimes()));
    models.put("bridgeLines", names(codes.bridge().counted()));
    models.put(
        "indicators",
        names(codes.indicators().stream().map(CodeLists.Indicator::measure).toList()));
    models.put("flows", names(Arrays.asList(Flow.values())));
  }

  /** How much a finding weighs, by its label; one that a person answers for is told as such. */
  private static String weight(Finding finding) {
    return finding.waiver().isPresent()
        ? "waived"
        : finding.severity().name().toLowerCase(Locale.ROOT);
  }

  private TemplateModel finding(ToldFinding told) {
    SimpleHash hash = new SimpleHash(WRAPPER);
    hash.put("severity", weight(told.finding()));
    hash.put("rule", told.finding().rule());
    hash.put(
        "isMissing",
        MissingNotes.isMissing(told.finding())
            ? TemplateBooleanModel.TRUE
            : TemplateBooleanModel.FALSE);
    hash.put(
        "sentence",
        TemplateText.of(
            format,
            new TemplateText.Translated(
                language ->
                    InterfaceLanguage.of(language)
                        .map(spoken -> told.sentence().in(spoken))
                        .orElseGet(() -> teller.sentence(told.finding(), language)))));
    hash.put(
        "cells",
        told.finding().cells().stream()
            .limit(4)
            .map(CellRef::toString)
            .collect(Collectors.joining(" ")));
    return hash;
  }

  private SimpleSequence names(List<? extends Coded> codes) {
    return sequence(codes.stream().map(code -> new SimpleScalar(code.code())).toList());
  }

  private SimpleSequence sequence(List<? extends TemplateModel> models) {
    return new SimpleSequence(models, WRAPPER);
  }
}
