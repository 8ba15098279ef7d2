package kimngach.read.amount;

import java.math.BigDecimal;
import java.util.Optional;
import kimngach.model.Qualifier;
import kimngach.model.UnitKind;

/** Reads one text by one decimal mark: words before, a number or a range, words after. */
final class AmountParser {
  private static final int LONGEST = 200;
  private static final BigDecimal WIDEST_RANGE = BigDecimal.TEN;

  private final DecimalMark mark;
  private final Refusal refusal;
  private final String footnote;
  private final WordsBefore before;
  private final NumberText number;

  private AmountParser(String whole, String text, DecimalMark mark, String footnote) {
    this.mark = mark;
    this.refusal = new Refusal(mark, whole);
    this.footnote = footnote;
    this.before = WordsBefore.of(text);
    this.number = NumberText.of(before.rest());
  }

  /** What a text says; {@code footnote} ends it and is left out. */
  static AmountReading read(String whole, DecimalMark mark, String footnote) {
    var refusal = new Refusal(mark, whole);
    if (whole.length() > LONGEST) {
      return refusal.tooLong(whole.length());
    }
    String text = Folded.of(whole.substring(0, whole.length() - footnote.length()));
    if (text.chars().anyMatch(c -> Character.isDigit(c) && !Digits.isDigit((char) c))) {
      return refusal.foreignDigits();
    }
    return new AmountParser(whole, text, mark, footnote).read();
  }

  private AmountReading read() {
    Optional<BigDecimal> from = Digits.parse(number.from(), mark);
    if (number.to().isEmpty()) {
      return from.isEmpty() ? unreadable() : single(from.get());
    }
    Optional<BigDecimal> to = Digits.parse(number.to(), mark);
    return from.isEmpty() || to.isEmpty() ? unreadable() : range(from.get(), to.get());
  }

  private UnreadAmount unreadable() {
    boolean spaced =
        !number.sign().isEmpty() && Digits.parse(number.from().strip(), mark).isPresent();
    return spaced ? refusal.badSign() : refusal.noAmount();
  }

  private AmountReading single(BigDecimal value) {
    if (number.sign().isEmpty()) {
      return amount(value, value);
    }
    if (before.change() != 0) {
      return refusal.noDirection();
    }
    BigDecimal signed = number.sign().equals("+") ? value : value.negate();
    return amount(signed, signed);
  }

  private AmountReading range(BigDecimal low, BigDecimal high) {
    if (low.compareTo(high) > 0 || low.multiply(WIDEST_RANGE).compareTo(high) < 0) {
      return refusal.ends();
    }
    return before.qualifier() == Qualifier.NONE ? amount(low, high) : refusal.hedgedRange();
  }

  private AmountReading amount(BigDecimal low, BigDecimal high) {
    String after = number.after();
    if (AmountWords.PERCENT_AFTER.contains(after) && !before.times() && !before.dollars()) {
      return percent(low, high);
    }
    if (AmountWords.TIMES_AFTER.contains(after) && !before.dollars()) {
      return times(low, high);
    }
    if (before.change() != 0) {
      return refusal.noDirection();
    }
    return before.times() ? refusal.unknownWords("gấp") : counted(low, high, after);
  }

  private WrittenAmount percent(BigDecimal low, BigDecimal high) {
    return switch (before.change()) {
      case 1 -> written(low, high, AmountKind.CHANGE);
      case -1 -> written(high.negate(), low.negate(), AmountKind.CHANGE);
      default -> written(low, high, AmountKind.PERCENT);
    };
  }

  private AmountReading times(BigDecimal low, BigDecimal high) {
    if (before.change() != 0) {
      return refusal.ambiguousTimes(low.toPlainString().replace('.', mark.character()));
    }
    return low.signum() < 0 ? refusal.badSign() : written(low, high, AmountKind.TIMES);
  }

  private AmountReading counted(BigDecimal low, BigDecimal high, String after) {
    int end = after.length();
    while (end > 0 && !AmountWords.POWERS.containsKey(after.substring(0, end))) {
      end--;
    }
    int exponent = AmountWords.POWERS.getOrDefault(after.substring(0, end), 0);
    String word = after.substring(end).strip();
    Optional<UnitKind> said = Optional.ofNullable(AmountWords.COUNTED.get(word));
    Optional<String> foreign = AmountWords.foreign(word);
    if (foreign.isPresent()) {
      return refusal.foreignCurrency(foreign.get());
    }
    if (!word.isEmpty() && (said.isEmpty() || before.dollars())) {
      return refusal.unknownWords(word);
    }
    Optional<UnitKind> counted = before.dollars() ? Optional.of(UnitKind.USD) : said;
    return new WrittenAmount(
        low, high, before.qualifier(), AmountKind.NUMBER, exponent, counted, footnote);
  }

  private WrittenAmount written(BigDecimal low, BigDecimal high, AmountKind kind) {
    return new WrittenAmount(low, high, before.qualifier(), kind, 0, Optional.empty(), footnote);
  }
}
