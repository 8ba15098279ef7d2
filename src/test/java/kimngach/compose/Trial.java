package kimngach.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kimngach.derive.Delivery;
import kimngach.model.Language;
import kimngach.model.Observation;
import kimngach.model.Sentence;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Text;
import kimngach.model.finding.Finding;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;
import kimngach.settings.Labels;
import kimngach.settings.Office;
import kimngach.settings.OfficialDocument;
import kimngach.settings.PrintedTotals;
import kimngach.settings.Reconciliation;
import kimngach.settings.Settings;

/** Runs a small template against a small delivery of November 2023. */
final class Trial {
  static final String TEMPLATE = "templates/x/bulletin.ftl";

  private Trial() {}

  /** Two scopes, a plan, a revision, a range, two hedged values, one month that is missing. */
  static Delivery delivery() {
    return Delivery.of(
            "2023-10",
            "turnover.declared.total@2023 = 4700 E",
            "turnover.declared.total@2022 = 3060",
            "turnover.declared.export@2022 = 1023",
            "plan.declared.total@2023 = 3800")
        .then(
            "2023-11",
            "turnover.declared.total@2023 = 4780 E",
            "turnover.declared.export@2023 = 2730 E",
            "turnover.declared.import@2023 = 2050 E",
            "turnover.all-regimes.total@2023-01/2023-11 = 46716 E",
            "turnover.all-regimes.export@2023-01/2023-11 = 18234.25 E",
            "turnover.all-regimes.import@2023-01/2023-11 = 28481.75 E",
            "turnover.all-regimes.total.transit@2023-01/2023-11 = 21000.5",
            "turnover.declared.total@2023-01/2023-11 = 4350.125",
            "turnover.declared.export.huu-nghi@2023 = 1365",
            "turnover.declared.total@2023-11 = 430.449 E",
            "turnover.declared.total@2023-10 = 410.5",
            "turnover.declared.export@2023-11 = O",
            "turnover.local-goods.export@2022 = over 142",
            "turnover.all-regimes.total@2024 = about 66.4 billion-usd E",
            "budget-revenue@2023-01-01/2023-11-07 = 4277 billion-vnd",
            "vehicles-per-day@2023 = 1100..1350 vehicles-per-day");
  }

  static Settings settings(List<Language> languages) {
    return settings(languages, PrintedTotals.NOTE);
  }

  static Settings settings(List<Language> languages, PrintedTotals printedTotals) {
    return new Settings(
        new Office(
            Map.of(),
            Map.of(
                Language.VI, "CỤC THỐNG KÊ", Language.EN, "STATISTICS OFFICE", Language.ZH, "统计局"),
            Map.of(Language.VI, "Lạng Sơn", Language.EN, "Lang Son", Language.ZH, "谅山省")),
        OfficialDocument.NONE,
        languages,
        Arrangement.BENEATH,
        "x",
        Delivery.codes(),
        new Reconciliation(Map.of(), List.of()),
        Map.of(),
        List.of(),
        printedTotals);
  }

  static Labels labels() {
    Map<String, String> vi = new LinkedHashMap<>();
    Map<String, String> en = new LinkedHashMap<>();
    label(vi, en, "unit.million-usd", "triệu USD", "million USD");
    label(vi, en, "unit.billion-usd", "tỷ USD", "billion USD");
    label(vi, en, "unit.billion-vnd", "tỷ đồng", "billion VND");
    label(vi, en, "unit.percent", "%", "%");
    label(vi, en, "unit.vehicles-per-day", "xe/ngày", "vehicles/day");
    label(vi, en, "qualifier.over", "hơn", "over");
    label(vi, en, "qualifier.nearly", "gần", "nearly");
    label(vi, en, "qualifier.about", "khoảng", "about");
    label(vi, en, "gate.huu-nghi", "Hữu Nghị", "Huu Nghi");
    label(vi, en, "regime.transit", "quá cảnh", "transit");
    label(vi, en, "measure.turnover", "kim ngạch", "turnover");
    label(vi, en, "flow.export", "xuất khẩu", "export");
    label(vi, en, "scope.declared", "mở tờ khai", "declared");
    label(vi, en, "source.customs", "Hải quan", "Customs");
    label(vi, en, "odd", "\uE0000\uE001 lạ", "\uE0000\uE001 odd");
    return new Labels(Map.of(Language.VI, vi, Language.EN, en, Language.ZH, chinese()));
  }

  private static Map<String, String> chinese() {
    Map<String, String> zh = new LinkedHashMap<>();
    zh.put("unit.million-usd", "百万美元");
    zh.put("unit.hundred-million-usd", "亿美元");
    zh.put("unit.billion-usd", "十亿美元");
    zh.put("unit.billion-vnd", "十亿越南盾");
    zh.put("unit.percent", "%");
    zh.put("unit.vehicles-per-day", "辆/日");
    zh.put("qualifier.over", "超");
    zh.put("qualifier.nearly", "近");
    zh.put("qualifier.about", "约");
    zh.put("measure.turnover", "贸易额");
    zh.put("flow.export", "出口");
    zh.put("scope.declared", "在本省报关");
    return zh;
  }

  private static void label(
      Map<String, String> vi, Map<String, String> en, String key, String inVi, String inEn) {
    vi.put(key, inVi);
    en.put(key, inEn);
  }

  /** Runs a template in both languages. */
  static Composed compose(Path scratch, String template) {
    return compose(scratch, template, List.of(Language.VI, Language.EN));
  }

  static Composed compose(Path scratch, String template, List<Language> languages) {
    return compose(scratch, template, languages, YearMonth.of(2023, 11));
  }

  static Composed compose(
      Path scratch, String template, List<Language> languages, YearMonth month) {
    return compose(scratch, template, settings(languages), month, delivery());
  }

  /** Runs a template in both languages over values some of which were corrected. */
  static Composed composeCorrected(Path scratch, String template, List<Observation> corrected) {
    return composeCorrected(scratch, template, corrected, List.of(Language.VI, Language.EN));
  }

  static Composed composeCorrected(
      Path scratch, String template, List<Observation> corrected, List<Language> languages) {
    return compose(
        scratch, template, settings(languages), YearMonth.of(2023, 11), delivery(), corrected);
  }

  /** Runs a template against a delivery of one's own. */
  static Composed compose(
      Path scratch, String template, Settings settings, YearMonth month, Delivery delivery) {
    return compose(scratch, template, settings, month, delivery, List.of());
  }

  private static Composed compose(
      Path scratch,
      String template,
      Settings settings,
      YearMonth month,
      Delivery delivery,
      List<Observation> corrected) {
    return composer(scratch, template, settings).compose(reporting(month, delivery, corrected));
  }

  private static Reporting reporting(
      YearMonth month, Delivery delivery, List<Observation> corrected) {
    return new Reporting(
        month,
        LocalDate.of(2023, 11, 29),
        delivery.figures(),
        List.of(finding()),
        false,
        corrected);
  }

  /** Looks for everything that is wrong with the template of a folder, within bounds. */
  static CheckedTemplate check(Path folder, Bounds bounds) {
    Settings settings = settings(List.of(Language.VI, Language.EN));
    return new BulletinComposer(folder, "templates/x", settings, labels(), bounds)
        .check(reporting(YearMonth.of(2023, 11), delivery(), List.of()));
  }

  private static BulletinComposer composer(Path scratch, String template, Settings settings) {
    Path folder = scratch.resolve("templates/x");
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("bulletin.ftl"), template);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new BulletinComposer(folder, "templates/x", settings, labels());
  }

  private static ToldFinding finding() {
    return new ToldFinding(
        new Finding("revised-value", Severity.INFO, "revised-value", Map.of(), List.of()),
        new Sentence("Đã điều chỉnh.", "Revised."));
  }

  /** Runs a template in these languages over findings of one's own. */
  static Composed composeFound(
      Path scratch, String template, List<Language> languages, List<ToldFinding> findings) {
    return composer(scratch, template, settings(languages))
        .compose(
            new Reporting(
                YearMonth.of(2023, 11),
                LocalDate.of(2023, 11, 29),
                delivery().figures(),
                findings,
                false,
                List.of()));
  }

  /** A text with each figure as {@code «id|printed»}. */
  static String shown(Text text, Language language) {
    StringBuilder shown = new StringBuilder();
    text.runs(language)
        .forEach(
            run ->
                shown.append(
                    run instanceof kimngach.model.bulletin.PrintedFigure figure
                        ? "«" + figure.id() + "|" + figure.text() + "»"
                        : run.text()));
    return shown.toString();
  }
}
