package kimngach.compose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import kimngach.model.Interval;
import kimngach.model.Language;
import kimngach.model.Qualifier;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.model.figure.Figure;
import kimngach.model.figure.Multiple;

/**
 * Tells changes and balances in words that their signs prove: up or down only where every possible
 * value lies on that side of zero.
 */
final class ChangeWords {
  private static final Interval SMALL_PERCENT =
      Interval.closed(BigDecimal.ONE.negate(), BigDecimal.ONE);
  private static final BigDecimal TWICE = new BigDecimal(100);

  private final BulletinOutputFormat format;

  ChangeWords(BulletinOutputFormat format) {
    this.format = format;
  }

  /**
   * A change with its direction: "tăng 5,2%", "down 5.2%", "为上年同期的2.1倍" where it doubled.
   *
   * @param base what it is compared with, in each language; empty when the template says it
   */
  TemplateText change(TemplateText.Printed change, Optional<Function<Language, String>> base) {
    ChangePhrase phrase = direction(change);
    if (phrase == ChangePhrase.UP
        && change.print().rounded(change.figure()).compareTo(TWICE) >= 0
        && change.figure().unit() == Unit.PERCENT) {
      Optional<Figure> multiple = Multiple.of(change.figure());
      if (multiple.isPresent()) {
        FigurePrint print = FigurePrint.multiple(change.print());
        return told(
            ChangePhrase.MULTIPLE, new TemplateText.Printed(multiple.get(), print), base, false);
      }
    }
    return told(phrase, change, base, true);
  }

  /** A balance with its name: "xuất siêu 12,5 triệu USD", "trade deficit of 3 billion USD". */
  TemplateText balance(TemplateText.Printed balance) {
    ChangePhrase phrase =
        switch (direction(balance)) {
          case UP -> ChangePhrase.SURPLUS;
          case DOWN -> ChangePhrase.DEFICIT;
          case UNCHANGED -> ChangePhrase.BALANCED;
          case LITTLE_CHANGED -> ChangePhrase.NEARLY_BALANCED;
          default -> ChangePhrase.UNCERTAIN_BALANCE;
        };
    return told(phrase, balance, Optional.empty(), true);
  }

  private static ChangePhrase direction(TemplateText.Printed change) {
    Figure figure = change.figure();
    BigDecimal number = change.print().signed().rounded(figure);
    Optional<Interval> possible = change.print().possible(figure);
    if (number.signum() == 0) {
      boolean isSure =
          possible.filter(one -> new RoundNumber(number).allows(Qualifier.NONE, one)).isPresent();
      return isSure ? ChangePhrase.UNCHANGED : ChangePhrase.LITTLE_CHANGED;
    }
    boolean isProved = possible.map(one -> !isOnBothSides(one)).orElse(!figure.restsOnHedged());
    if (isProved) {
      return number.signum() > 0 ? ChangePhrase.UP : ChangePhrase.DOWN;
    }
    boolean isSmall =
        figure.unit().kind() == UnitKind.PERCENT
            && possible.filter(one -> one.isWithin(SMALL_PERCENT)).isPresent();
    return isSmall ? ChangePhrase.LITTLE_CHANGED : ChangePhrase.UNCERTAIN;
  }

  private static boolean isOnBothSides(Interval possible) {
    return possible.low().signum() < 0 && possible.high().signum() > 0;
  }

  private TemplateText told(
      ChangePhrase phrase,
      TemplateText.Printed number,
      Optional<Function<Language, String>> base,
      boolean withUnit) {
    FigurePrint print =
        phrase.tellsTheSign() ? number.print().asMagnitude() : number.print().signed();
    TemplateText.Printed shown = new TemplateText.Printed(number.figure(), print);
    TemplateText text =
        words(language -> phrase.before(language, in(base, language)))
            .followedBy(TemplateText.of(format, shown));
    return (withUnit ? text.followedBy(unit(shown)) : text)
        .followedBy(words(language -> phrase.after(language, in(base, language))));
  }

  private static Optional<String> in(Optional<Function<Language, String>> base, Language language) {
    return base.map(words -> words.apply(language));
  }

  private TemplateText unit(TemplateText.Printed printed) {
    return printed.print().unit() == Unit.PERCENT
        ? TemplateText.of(format, new TemplateText.Plain("%"))
        : words(TableWords::beforeUnit)
            .followedBy(TemplateText.of(format, new TemplateText.UnitName(printed)));
  }

  private TemplateText words(Function<Language, String> words) {
    return TemplateText.of(format, new TemplateText.Translated(words));
  }
}
