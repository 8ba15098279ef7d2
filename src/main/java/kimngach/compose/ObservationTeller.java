package kimngach.compose;

import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.ObsKey;
import kimngach.model.Quantity;
import kimngach.model.Sentence;
import kimngach.model.Unit;
import kimngach.settings.Labels;

/** Names observations in words: "kim ngạch xuất khẩu, tất cả các loại hình, tháng 11 năm 2023". */
public final class ObservationTeller {
  private final SeriesWords words;

  /** Names observations with these names of gates, regimes and measures. */
  public ObservationTeller(Labels labels) {
    this(new SeriesWords(labels, false));
  }

  private ObservationTeller(SeriesWords words) {
    this.words = words;
  }

  /** Names observations in a bulletin, where no language borrows a name from another. */
  static ObservationTeller inPrint(Labels labels) {
    return new ObservationTeller(new SeriesWords(labels, true));
  }

  /** The series and the period, beginning with a capital letter. */
  public Sentence name(ObsKey key) {
    return new Sentence(name(key, Language.VI), name(key, Language.EN));
  }

  String name(ObsKey key, Language language) {
    String name =
        words.of(key.series(), language)
            + SeriesWords.comma(language)
            + Names.of(key.period(), language);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /**
   * A value with its unit as sentences count it: dollars in hundreds of millions (亿美元) in Chinese,
   * unless that would write a digit that is not known.
   */
  String valueInProse(Quantity quantity, Language language) {
    Unit hundredMillion = Unit.HUNDRED_MILLION_USD;
    if (language != Language.ZH || quantity.unit().kind() != hundredMillion.kind()) {
      return value(quantity, language);
    }
    Quantity moved = quantity.in(hundredMillion);
    return value(moved.low().scale() < 0 ? quantity : moved, language);
  }

  /** A value with its unit. */
  private String value(Quantity quantity, Language language) {
    NumberStyle style = NumberStyle.of(language);
    String number = style.write(quantity.low());
    String range = quantity.isRange() ? number + "–" + style.write(quantity.high()) : number;
    return range + unit(quantity.unit(), language);
  }

  /** What stands between a number and its unit: nothing before "%", and nothing in Chinese. */
  String spaceBefore(Unit unit, Language language) {
    boolean isPercent = words.label(language, "unit.", unit.code()).startsWith("%");
    return isPercent ? "" : TableWords.beforeUnit(language);
  }

  /** The unit as it stands behind a number: " million USD", "%". */
  String unit(Unit unit, Language language) {
    return spaceBefore(unit, language) + words.label(language, "unit.", unit.code());
  }
}
