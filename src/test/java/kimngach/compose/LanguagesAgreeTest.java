package kimngach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.derive.Delivery;
import kimngach.model.Language;
import kimngach.model.Qualifier;
import kimngach.model.Sentence;
import kimngach.model.Unit;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Text;
import kimngach.model.bulletin.Words;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.model.figure.Formula;
import kimngach.model.figure.Operation;
import kimngach.settings.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesAgreeTest {
  private static final FigureId TURNOVER = new FigureId("turnover.all-regimes.total@2025");
  private static final FigureId VEHICLES = new FigureId("vehicles-per-day@2023");
  private static final FigureId GROWTH = new FigureId("growth(turnover.declared.total@2023-11)");
  private static final LanguagesAgree AGREE =
      new LanguagesAgree(
          Map.of(
              TURNOVER,
              figure(TURNOVER, "84412.5", Optional.empty(), Unit.MILLION_USD),
              VEHICLES,
              figure(VEHICLES, "1100", Optional.of("1350"), Unit.VEHICLES_PER_DAY),
              GROWTH,
              figure(GROWTH, "-26.86", Optional.empty(), Unit.PERCENT)),
          labels(),
          List.of(Language.VI, Language.EN, Language.ZH));

  /** A Chinese text once printed 84亿 where 844亿 was meant. */
  @Test
  void refusesATranslationThatLostADigit() {
    assertThat(AGREE.difference(turnover("84,4", "84.4", "84")))
        .map(Sentence::en)
        .hasValue(
            "Expecting a correct rounding of 844.125, found turnover.all-regimes.total@2025, zh: 84"
                + " hundred-million-usd");
  }

  @Test
  void acceptsCorrectRoundingsOfOneValueEachInItsOwnUnitAndPrecision() {
    assertThat(AGREE.difference(turnover("84,4", "84.41", "844"))).isEmpty();
    assertThat(AGREE.difference(turnover("84,412500", "84.4125", "844.13"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"844.12", "845", "8,441", "844.1251"})
  void refusesAnIncorrectRounding(String chinese) {
    assertThat(AGREE.difference(turnover("84,4", "84.4", chinese))).isPresent();
  }

  @Test
  void acceptsAnAdjustedNumberLessThanOneUnitOfItsLastDigitAway() {
    assertThat(AGREE.difference(adjusted("844.12"))).isEmpty();
    assertThat(AGREE.difference(adjusted("844.14"))).isPresent();
    assertThat(AGREE.difference(adjusted("844.11"))).isPresent();
  }

  @Test
  void provesBothEndsOfARange() {
    assertThat(AGREE.difference(vehicles("1.100–1.350", "1,100–1,350", "1,100–1,350"))).isEmpty();
    assertThat(AGREE.difference(vehicles("1.100–1.350", "1,100–1,350", "1,100–1,250"))).isPresent();
    assertThat(AGREE.difference(vehicles("1.100–1.350", "1,100–1,350", "1,100"))).isPresent();
  }

  @Test
  void provesTheSignUnlessTheWordsBesideTellIt() {
    assertThat(AGREE.difference(growth("26,9", true))).isEmpty();
    assertThat(AGREE.difference(growth("-26,9", false))).isEmpty();
    assertThat(AGREE.difference(growth("26,9", false))).isPresent();
    assertThat(AGREE.difference(growth("-26,9", true))).isPresent();
  }

  @Test
  void refusesTheNameOfAnotherUnitBehindANumber() {
    Text text =
        text(
            run(TURNOVER, "84,4", Unit.BILLION_USD, " tỷ USD"),
            run(TURNOVER, "84.4", Unit.BILLION_USD, " billion USD"),
            run(TURNOVER, "844.13", Unit.HUNDRED_MILLION_USD, " 百万美元"));
    assertThat(AGREE.difference(text))
        .map(Sentence::en)
        .hasValue(
            "Expecting 亿美元 behind 844.13 (turnover.all-regimes.total@2025), found 百万美元: use"
                + " unitOf of the same figure");
  }

  @Test
  void refusesAFigureThatOneLanguageLacks() {
    Text text =
        text(
            run(TURNOVER, "84,4", Unit.BILLION_USD, ""),
            List.of(new Words("nothing")),
            run(TURNOVER, "844", Unit.HUNDRED_MILLION_USD, ""));
    assertThat(AGREE.difference(text))
        .map(Sentence::en)
        .hasValue(
            "Expecting the same figures in vi and en, found a difference:"
                + " turnover.all-regimes.total@2025");
  }

  private static Text turnover(String vietnamese, String english, String chinese) {
    return text(
        run(TURNOVER, vietnamese, Unit.BILLION_USD, " tỷ USD"),
        run(TURNOVER, english, Unit.BILLION_USD, " billion USD"),
        run(TURNOVER, chinese, Unit.HUNDRED_MILLION_USD, " 亿美元"));
  }

  private static Text adjusted(String chinese) {
    return text(
        run(TURNOVER, "84,4", Unit.BILLION_USD, ""),
        run(TURNOVER, "84.4", Unit.BILLION_USD, ""),
        List.of(
            new PrintedFigure(
                TURNOVER,
                chinese,
                Optional.of("844.13"),
                Optional.of(Unit.HUNDRED_MILLION_USD),
                false,
                Qualifier.NONE)));
  }

  private static Text vehicles(String vietnamese, String english, String chinese) {
    return text(
        List.of(new PrintedFigure(VEHICLES, vietnamese)),
        List.of(new PrintedFigure(VEHICLES, english)),
        List.of(new PrintedFigure(VEHICLES, chinese)));
  }

  private static Text growth(String vietnamese, boolean magnitude) {
    return text(
        List.of(
            new PrintedFigure(
                GROWTH, vietnamese, Optional.empty(), Optional.empty(), magnitude, Qualifier.NONE)),
        List.of(new PrintedFigure(GROWTH, "-26.9")),
        List.of(new PrintedFigure(GROWTH, "-26.9")));
  }

  private static List<Run> run(FigureId id, String number, Unit unit, String after) {
    return List.of(
        new PrintedFigure(id, number, Optional.empty(), Optional.of(unit), false, Qualifier.NONE),
        new Words(after));
  }

  private static Text text(List<Run> vietnamese, List<Run> english, List<Run> chinese) {
    return new Text(Map.of(Language.VI, vietnamese, Language.EN, english, Language.ZH, chinese));
  }

  private static Figure figure(FigureId id, String value, Optional<String> upper, Unit unit) {
    Figure input =
        Delivery.of("2023-11", "turnover.declared.total@2023 = 1")
            .figures()
            .value(Delivery.key("turnover.declared.total@2023"))
            .orElseThrow();
    return new Figure(
        id,
        ExactValue.of(new BigDecimal(value)),
        upper.map(high -> ExactValue.of(new BigDecimal(high))),
        unit,
        Figure.UNLIMITED,
        Qualifier.NONE,
        new Formula.Calculated(Operation.SUM, List.of(input)));
  }

  private static Labels labels() {
    return new Labels(
        Map.of(
            Language.VI, Map.of("unit.billion-usd", "tỷ USD", "unit.million-usd", "triệu USD"),
            Language.EN, Map.of("unit.billion-usd", "billion USD"),
            Language.ZH, Map.of("unit.hundred-million-usd", "亿美元", "unit.million-usd", "百万美元")));
  }
}
