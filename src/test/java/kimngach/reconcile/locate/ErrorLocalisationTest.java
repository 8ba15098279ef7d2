package kimngach.reconcile.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kimngach.model.Flow;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Slip;
import kimngach.model.finding.Suspect;
import kimngach.reconcile.identity.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a year by flow and gate: 324 cells in 174 sums. */
class ErrorLocalisationTest {
  private static final int DECIMALS = 3;
  private static final BigDecimal SHIFT = new BigDecimal("1.370");

  private static List<Diagnosis> located(YearBook book, List<Evidence> evidence, Work work) {
    Map<ObsKey, Amount> amounts = book.amounts();
    return new ErrorLocalisation(YearBook.NOW, key -> Optional.ofNullable(amounts.get(key)))
        .locate(evidence, work);
  }

  private static List<Diagnosis> located(YearBook book) {
    return located(book, book.evidence(), new Work(Work.USUAL));
  }

  private static List<ObsKey> likeliest(List<Diagnosis> diagnoses) {
    return diagnoses.stream()
        .flatMap(diagnosis -> diagnosis.likely().stream().limit(1))
        .flatMap(set -> set.suspects().stream())
        .map(suspect -> suspect.delivered().key())
        .toList();
  }

  private static List<ObsKey> spoiled(YearBook book, int faults, Random random) {
    List<ObsKey> keys = new ArrayList<>(book.keys());
    Collections.shuffle(keys, random);
    List<ObsKey> wrong = keys.subList(0, faults);
    wrong.forEach(key -> book.with(key, book.value(key).add(SHIFT)));
    return wrong;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void holdsEverySumOfRoundedFigures(long seed) {
    assertThat(located(new YearBook(seed, DECIMALS))).isEmpty();
    assertThat(located(new YearBook(seed, 0))).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void findsUpToThreeWrongCellsOf324(long seed) {
    YearBook book = new YearBook(seed, DECIMALS);
    List<ObsKey> wrong = spoiled(book, 1 + (int) (seed % 3), new Random(seed));

    assertThat(likeliest(located(book))).containsExactlyInAnyOrderElementsOf(wrong);
  }

  @Test
  void looksAtFewInequalitiesForOneWrongCellAndAtNotManyForThree() {
    List<Long> work = new ArrayList<>();
    for (int faults = 1; faults <= 3; faults++) {
      Work done = new Work(Work.USUAL);
      YearBook book = new YearBook(faults, DECIMALS);
      spoiled(book, faults, new Random(faults));
      assertThat(located(book, book.evidence(), done)).isNotEmpty();
      work.add(done.done());
    }

    assertThat(work).allSatisfy(done -> assertThat(done).isLessThan(Work.USUAL / 10));
  }

  @Test
  void leavesTheValueThatRoundingLeavesAndNoOther() {
    YearBook book = new YearBook(1, DECIMALS);
    ObsKey key = YearBook.month(Flow.EXPORT, "g3", 5);
    BigDecimal right = book.value(key);
    book.with(key, right.add(SHIFT));

    Suspect suspect = located(book).get(0).likely().get(0).suspects().get(0);

    BigDecimal step = new BigDecimal("0.001");
    assertThat(suspect.implied().contains(right)).isTrue();
    assertThat(suspect.implied().contains(right.add(step).add(step).add(step))).isFalse();
    assertThat(suspect.implied().contains(right.subtract(step).subtract(step).subtract(step)))
        .isFalse();
  }

  @Test
  void saysTheSameInWhateverOrderTheRulesLooked() {
    YearBook book = new YearBook(7, DECIMALS);
    spoiled(book, 3, new Random(7));
    List<Evidence> shuffled = new ArrayList<>(book.evidence());
    Collections.shuffle(shuffled, new Random(1));

    assertThat(located(book, shuffled, new Work(Work.USUAL))).isEqualTo(located(book));
  }

  @Test
  void stopsAfterSoMuchWorkAndSaysSo() {
    YearBook book = new YearBook(3, DECIMALS);
    Random random = new Random(3);
    book.keys().forEach(key -> book.with(key, new BigDecimal(random.nextInt(9_999))));
    Work work = new Work(Work.USUAL);

    List<Diagnosis> diagnoses = located(book, book.evidence(), work);

    assertThat(work.done()).isLessThan(2 * Work.USUAL);
    assertThat(diagnoses.stream().mapToInt(diagnosis -> diagnosis.broken().size()).sum())
        .isGreaterThanOrEqualTo(
            (int) book.evidence().stream().filter(each -> each.finding().isPresent()).count());
  }

  @Test
  void tellsASearchThatWasGivenUpFromOneThatFoundNothing() {
    YearBook book = new YearBook(5, DECIMALS);
    spoiled(book, 1, new Random(5));

    assertThat(located(book, book.evidence(), new Work(10)))
        .hasSize(1)
        .allSatisfy(
            diagnosis -> {
              assertThat(diagnosis.isComplete()).isFalse();
              assertThat(diagnosis.isUnique()).isFalse();
            });
  }

  @Test
  void tellsWhatNoSetExplainsInOnePlace() {
    YearBook book = new YearBook(3, DECIMALS);
    Random random = new Random(3);
    book.keys().forEach(key -> book.with(key, new BigDecimal(random.nextInt(9_999))));

    assertThat(located(book).stream().filter(diagnosis -> diagnosis.likely().isEmpty()))
        .hasSizeBetween(1, 2);
  }

  @Test
  void namesTheCellThatHoldsTheSameNumber() {
    YearBook book = new YearBook(1, DECIMALS);
    ObsKey key = YearBook.month(Flow.EXPORT, "g3", 5);
    ObsKey before = YearBook.month(Flow.EXPORT, "g3", 4);
    book.with(key, book.value(before));

    Suspect suspect = located(book).get(0).likely().get(0).suspects().get(0);

    assertThat(suspect.slip()).contains(Slip.PREVIOUS_PERIOD);
    assertThat(suspect.copied().map(Observation::key)).contains(before);
  }

  @Test
  void findsTwelveFaultsWhenEachMonthHasOne() {
    YearBook book = new YearBook(9, DECIMALS);
    List<ObsKey> wrong =
        IntStream.rangeClosed(1, 11)
            .mapToObj(month -> YearBook.month(Flow.IMPORT, "g" + (1 + month % 8), month))
            .toList();
    wrong.forEach(key -> book.with(key, book.value(key).add(SHIFT)));

    assertThat(likeliest(located(book))).containsAll(wrong);
  }
}
