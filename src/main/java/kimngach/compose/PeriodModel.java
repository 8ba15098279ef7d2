package kimngach.compose;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.Set;
import java.util.function.BiFunction;
import kimngach.model.Language;
import kimngach.model.TimePeriod;
import org.jspecify.annotations.Nullable;

/**
 * A period in a template: {@code month.name} in words, {@code month.number} as a number of the
 * calendar, {@code month.id} to compare periods, {@code month.lastYear} and {@code month.previous}
 * for other periods.
 */
final class PeriodModel implements TemplateHashModel {
  /** Everything that may stand behind a period's point. */
  static final Set<String> WORDS =
      Set.of(
          "name",
          "capitalName",
          "shortName",
          "capitalShortName",
          "number",
          "yearNumber",
          "id",
          "lastYear",
          "previous");

  private final BulletinOutputFormat format;
  private final TimePeriod period;

  PeriodModel(BulletinOutputFormat format, TimePeriod period) {
    this.format = format;
    this.period = period;
  }

  TimePeriod period() {
    return period;
  }

  @Override
  public @Nullable TemplateModel get(String key) {
    return switch (key) {
      case "name" -> words(Names::of);
      case "capitalName" -> words((one, language) -> capitalised(Names.of(one, language)));
      case "shortName" -> words(Names::shortly);
      case "capitalShortName" ->
          words((one, language) -> capitalised(Names.shortly(one, language)));
      case "number" ->
          TemplateText.of(
              format, new TemplateText.Plain(String.valueOf(period.end().getMonthValue())));
      case "yearNumber" ->
          TemplateText.of(format, new TemplateText.Plain(String.valueOf(period.end().getYear())));
      case "id" -> new SimpleScalar(period.toString());
      case "lastYear" -> new PeriodModel(format, period.samePeriodLastYear());
      case "previous" -> period.isWholeMonths() ? new PeriodModel(format, period.previous()) : null;
      default -> null;
    };
  }

  private TemplateText words(BiFunction<TimePeriod, Language, String> name) {
    return TemplateText.of(
        format, new TemplateText.Translated(language -> name.apply(period, language)));
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
