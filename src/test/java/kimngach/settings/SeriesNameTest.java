package kimngach.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesNameTest {
  private static final CodeLists CODES = SettingsFile.read(Path.of("kimngach.yaml")).codes();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "turnover.all-regimes.total",
        "turnover.all-regimes.export.huu-nghi",
        "turnover.declared.import.A11",
        "turnover.all-regimes.import.transit.chi-ma",
        "plan.local-goods.export",
        "vehicles-per-day.total.huu-nghi",
        "turnover.declared.export.unclassified",
        "turnover.declared.export.A45",
        "turnover.declared.export.B11.chi-ma.15BC",
        "turnover.declared.import.15ZZ",
        "turnover.national.export.foreign-invested",
        "turnover.national.export.domestic.crude-oil",
        "volume.national.export.crude-oil",
        "turnover.declared.export.B11.chi-ma.15BC.domestic.rice"
      })
  void readsTheNamesThatSeriesHave(String name) {
    assertThat(SeriesName.parse(name, CODES))
        .hasValueSatisfying(key -> assertThat(key).hasToString(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "turnover.",
        "turnover..total",
        "turnover.total.declared",
        "revenue.total",
        "turnover.declared.total.hekou",
        "turnover.declared.total.total",
        "turnover.declared.total.15BC.chi-ma",
        "turnover.declared.total.rice.domestic",
        "turnover.declared.total.no-such-goods"
      })
  void readsNothingFromWhatNamesNoSeries(String name) {
    assertThat(SeriesName.parse(name, CODES)).isEmpty();
  }
}
