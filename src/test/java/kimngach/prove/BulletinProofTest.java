package kimngach.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kimngach.derive.Delivery;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.Qualifier;
import kimngach.model.Unit;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.HeadlineBox;
import kimngach.model.bulletin.Ledger;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.bulletin.Run;
import kimngach.model.bulletin.Text;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.model.figure.FigureId;
import kimngach.model.figure.Formula;
import kimngach.model.figure.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BulletinProofTest {
  private static final FigureId TURNOVER = new FigureId("turnover.all-regimes.total@2025");
  private static final Figure DELIVERED = figure("84412", Optional.empty(), 0);

  @Test
  void publishesRoundingsOfOneValueInTheUnitsOfEachLanguage() {
    BulletinProof.require(bulletin("84,4", "84.41", "844.12"), ledger("84,4", "84.41", "844.12"));
  }

  @Test
  void namesFigureLanguageTextAndExactValueOfALostDigit() {
    assertThatThrownBy(
            () ->
                BulletinProof.require(bulletin("84,4", "84.4", "84"), ledger("84,4", "84.4", "84")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(
            "turnover.all-regimes.total@2025 in zh: \"84 hundred-million-usd\" for 844.12: no"
                + " correct rounding");
  }

  @ParameterizedTest
  @CsvSource({"844.13", "845", "844.120", "8441.2", "844，1", "-844", "844–845", "8.44"})
  void seesEveryWrongChineseText(String chinese) {
    assertThat(refutations(chinese)).isNotEmpty();
  }

  @Test
  void seesAWrongPrintInABlockAndInTheLedgerAlone() {
    assertThat(
            BulletinProof.refutations(
                bulletin("84,4", "84.4", "84"), ledger("84,4", "84.4", "844")))
        .extracting(UntruePrint::fault)
        .contains("no correct rounding", "missing in the ledger", "only in the ledger");
    assertThat(
            BulletinProof.refutations(
                bulletin("84,4", "84.4", "844"), ledger("84,4", "84.4", "84")))
        .extracting(UntruePrint::fault)
        .contains("no correct rounding", "only in the ledger");
  }

  @Test
  void seesAFigureThatOneLanguageDoesNotPrint() {
    Text text =
        new Text(
            Map.of(
                Language.VI, List.of(printed("84,4", Unit.BILLION_USD)),
                Language.EN, List.of(printed("84.4", Unit.BILLION_USD)),
                Language.ZH, List.of()));
    assertThat(
            BulletinProof.refutations(
                bulletin(text),
                new Ledger(
                    List.of(
                        new Ledger.Entry(
                            DELIVERED,
                            List.of(
                                print(Language.VI, "84,4", Unit.BILLION_USD),
                                print(Language.EN, "84.4", Unit.BILLION_USD)))))))
        .extracting(UntruePrint::fault)
        .containsOnly("not printed as often in every language");
  }

  @Test
  void looksIntoHeadlinesToo() {
    Text wrong = text("84,4", "84.4", "84");
    Block box =
        new HeadlineBox(
            List.of(
                new HeadlineBox.Panel(
                    Text.EMPTY,
                    Text.EMPTY,
                    List.of(new HeadlineBox.KeyFigure(Text.EMPTY, wrong)))));
    assertThat(BulletinProof.refutations(bulletin(box), ledger("84,4", "84.4", "84")))
        .extracting(UntruePrint::fault)
        .containsOnly("no correct rounding");
  }

  @Test
  void allowsAnAdjustedNumberLessThanOneUnitOff() {
    Figure half = figure("84412.4", Optional.empty(), 1);
    assertThat(adjusted(half, "84,412")).isEmpty();
    assertThat(adjusted(half, "84,413")).isEmpty();
    assertThat(adjusted(half, "84,411")).isPresent();
    assertThat(adjusted(half, "84,414")).isPresent();
  }

  @Test
  void provesBothEndsOfARange() {
    Figure range = figure("1100", Optional.of("1350"), 0);
    assertThat(refutation(range, "1,100–1,350", false)).isEmpty();
    assertThat(refutation(range, "1,100–1,250", false)).isPresent();
    assertThat(refutation(range, "1,100", false)).isPresent();
  }

  @Test
  void provesTheSignUnlessWordsTellIt() {
    Figure fall = figure("-26.86", Optional.empty(), Figure.UNLIMITED);
    assertThat(refutation(fall, "-26.9", false)).isEmpty();
    assertThat(refutation(fall, "26.9", false)).isPresent();
    assertThat(refutation(fall, "26.9", true)).isEmpty();
    assertThat(refutation(fall, "-26.9", true)).isPresent();
  }

  @Test
  void roundsAHalfAwayFromZero() {
    Figure half = figure("-0.5", Optional.empty(), Figure.UNLIMITED);
    assertThat(refutation(half, "-1", false)).isEmpty();
    assertThat(refutation(half, "0", false)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void agreesWithCorrectRoundingAndWithNothingElse(Language language) {
    Random random = new Random(844);
    for (int round = 0; round < 500; round++) {
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(2_000_000_000) - 1_000_000_000, 3);
      Figure figure = figure(amount.toPlainString(), Optional.empty(), 3);
      BigDecimal right = amount.setScale(random.nextInt(4), RoundingMode.HALF_UP);
      NumberStyle style = NumberStyle.of(language);
      assertThat(refutation(figure, style.write(right), language)).isEmpty();
      BigDecimal step = BigDecimal.ONE.movePointLeft(right.scale());
      assertThat(refutation(figure, style.write(right.add(step)), language)).isPresent();
      assertThat(refutation(figure, style.write(right.subtract(step)), language)).isPresent();
    }
  }

  private static List<UntruePrint> refutations(String chinese) {
    return BulletinProof.refutations(
        bulletin("84,4", "84.4", chinese), ledger("84,4", "84.4", chinese));
  }

  private static Optional<UntruePrint> refutation(Figure figure, String text, Language language) {
    return new PrintProof(figure, new Ledger.Print("", language, text)).refutation();
  }

  private static Optional<UntruePrint> refutation(Figure figure, String text, boolean magnitude) {
    return new PrintProof(
            figure,
            new Ledger.Print("", Language.EN, text, Optional.empty(), Optional.empty(), magnitude, Qualifier.NONE))
        .refutation();
  }

  private static Optional<UntruePrint> adjusted(Figure figure, String text) {
    return new PrintProof(figure, new Ledger.Print("", Language.EN, text, Optional.of("84,412")))
        .refutation();
  }

  private static Bulletin bulletin(String vietnamese, String english, String chinese) {
    return bulletin(text(vietnamese, english, chinese));
  }

  private static Bulletin bulletin(Text text) {
    return bulletin(new Paragraph(Paragraph.Style.BODY, text));
  }

  private static Bulletin bulletin(Block block) {
    return new Bulletin(
        Text.EMPTY,
        Text.EMPTY,
        LocalDate.of(2025, 12, 29),
        List.of(Language.values()),
        Arrangement.BENEATH,
        List.of(block));
  }

  private static Text text(String vietnamese, String english, String chinese) {
    Map<Language, List<Run>> runs = new EnumMap<>(Language.class);
    runs.put(Language.VI, List.of(printed(vietnamese, Unit.BILLION_USD)));
    runs.put(Language.EN, List.of(printed(english, Unit.BILLION_USD)));
    runs.put(Language.ZH, List.of(printed(chinese, Unit.HUNDRED_MILLION_USD)));
    return new Text(runs);
  }

  private static Ledger ledger(String vietnamese, String english, String chinese) {
    List<Ledger.Print> prints = new ArrayList<>();
    prints.add(print(Language.VI, vietnamese, Unit.BILLION_USD));
    prints.add(print(Language.EN, english, Unit.BILLION_USD));
    prints.add(print(Language.ZH, chinese, Unit.HUNDRED_MILLION_USD));
    return new Ledger(List.of(new Ledger.Entry(DELIVERED, prints)));
  }

  private static PrintedFigure printed(String text, Unit unit) {
    return new PrintedFigure(TURNOVER, text, Optional.empty(), Optional.of(unit), false, Qualifier.NONE);
  }

  private static Ledger.Print print(Language language, String text, Unit unit) {
    return new Ledger.Print("block 1", language, text, Optional.empty(), Optional.of(unit), false, Qualifier.NONE);
  }

  private static Figure figure(String value, Optional<String> upper, int decimals) {
    Figure input =
        Delivery.of("2023-11", "turnover.declared.total@2023 = 1")
            .figures()
            .value(Delivery.key("turnover.declared.total@2023"))
            .orElseThrow();
    return new Figure(
        TURNOVER,
        ExactValue.of(new BigDecimal(value)),
        upper.map(high -> ExactValue.of(new BigDecimal(high))),
        Unit.MILLION_USD,
        decimals,
        Qualifier.NONE,
        new Formula.Calculated(Operation.SUM, List.of(input)));
  }
}
