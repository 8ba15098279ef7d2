package kimngach.reconcile.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kimngach.model.ObsKey;
import kimngach.model.finding.Diagnosis;
import kimngach.model.finding.Suspect;
import kimngach.reconcile.identity.Amount;
import org.junit.jupiter.api.Test;

class ErrorLocalisationTest {

  static List<Diagnosis> diagnoses(YearBook book, Work work) {
    Map<ObsKey, Amount> amounts = book.amounts();
    return new ErrorLocalisation(YearBook.NOW, key -> Optional.ofNullable(amounts.get(key)))
        .locate(book.evidence(), work);
  }

  @Test
  void trial() {
    for (int faults = 1; faults <= 3; faults++) {
      for (int decimals : new int[] {3, 1, 0}) {
        Map<String, int[]> tally = new LinkedHashMap<>();
        long most = 0;
        long start = System.nanoTime();
        int n = 100;
        for (int seed = 0; seed < n; seed++) {
          Random random = new Random(seed);
          YearBook book = new YearBook(seed, decimals);
          List<ObsKey> keys = book.keys();
          Map<ObsKey, BigDecimal> truth = new LinkedHashMap<>();
          String kind = "";
          while (truth.size() < faults) {
            ObsKey key = keys.get(random.nextInt(keys.size()));
            BigDecimal value = book.value(key);
            List<BigDecimal> wrong = new ArrayList<>();
            kind =
                List.of("transposed", "digit", "ten", "previous", "any", "swap")
                    .get(random.nextInt(faults == 1 ? 6 : 5));
            ObsKey other = null;
            switch (kind) {
              case "transposed" -> wrong.addAll(new WrittenDigits(value).withNeighboursExchanged());
              case "digit" -> wrong.addAll(new WrittenDigits(value).withOneDigitChanged());
              case "ten" ->
                  wrong.add(
                      value
                          .scaleByPowerOfTen(random.nextBoolean() ? 1 : -1)
                          .setScale(decimals, java.math.RoundingMode.HALF_UP));
              case "previous" ->
                  wrong.add(book.value(keys.get(Math.max(0, keys.indexOf(key) - 1))));
              case "any" ->
                  wrong.add(
                      value
                          .multiply(new BigDecimal("1.37"))
                          .setScale(decimals, java.math.RoundingMode.HALF_UP));
              default -> {
                other = keys.get(random.nextInt(keys.size()));
                wrong.add(book.value(other));
              }
            }
            if (wrong.isEmpty()) continue;
            BigDecimal now = wrong.get(random.nextInt(wrong.size()));
            if (now.compareTo(value) == 0 || truth.containsKey(key)) continue;
            book.with(key, now);
            truth.put(key, value);
            if (other != null) {
              book.with(other, value);
              truth.put(other, now);
            }
          }
          if (faults > 1) kind = "all";
          Work work = new Work(Work.USUAL);
          List<Diagnosis> found = diagnoses(book, work);
          if (work.done() > 200000)
            System.out.println(
                "seed "
                    + seed
                    + " "
                    + faults
                    + " faults, decimals "
                    + decimals
                    + " work "
                    + work.done());
          most = Math.max(most, work.done());
          int[] t = tally.computeIfAbsent(kind, k -> new int[5]);
          t[0]++;
          if (found.isEmpty()) {
            t[4]++;
            continue;
          }
          List<ObsKey> first =
              found.stream()
                  .filter(d -> !d.likely().isEmpty())
                  .flatMap(d -> d.likely().get(0).suspects().stream())
                  .map(s -> s.delivered().key())
                  .distinct()
                  .toList();
          boolean right = first.size() == truth.size() && truth.keySet().containsAll(first);
          if (right) t[1]++;
          boolean meant =
              found.stream()
                  .filter(d -> !d.likely().isEmpty())
                  .flatMap(d -> d.likely().get(0).suspects().stream())
                  .allMatch(
                      (Suspect s) ->
                          s.meant()
                              .filter(
                                  m ->
                                      truth.containsKey(s.delivered().key())
                                          && m.compareTo(truth.get(s.delivered().key())) == 0)
                              .isPresent());
          if (right && meant) t[2]++;
          if (found.size() == 1 && found.get(0).isUnique()) t[3]++;
          if (!right && faults < 3)
            System.out.println(
                "seed "
                    + seed
                    + " "
                    + kind
                    + " "
                    + truth
                    + " -> "
                    + found.size()
                    + " "
                    + first
                    + " "
                    + found.stream().map(d -> d.likely().size() + "+" + d.others()).toList());
        }
        System.out.println(
            faults
                + " faults, decimals "
                + decimals
                + " most work "
                + most
                + " ms each "
                + (System.nanoTime() - start) / 1_000_000 / n);
        tally.forEach(
            (k, t) ->
                System.out.println(
                    "  "
                        + k
                        + " n="
                        + t[0]
                        + " first="
                        + t[1]
                        + " meant="
                        + t[2]
                        + " unique="
                        + t[3]
                        + " undetected="
                        + t[4]));
      }
    }
    assertThat(System.nanoTime()).isPositive();
  }
}
