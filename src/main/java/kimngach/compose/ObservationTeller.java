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
    this.words = new SeriesWords(labels);
  }

  /** The series and the period, beginning with a capital letter. */
  public Sentence name(ObsKey key) {
    return new Sentence(name(key, Language.VI), name(key, Language.EN));
  }

  String name(ObsKey key, Language language) {
    String name = words.of(key.series(), language) + ", " + Names.of(key.period(), language);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** A value with its unit. */
  String value(Quantity quantity, Language language) {
    NumberStyle style = NumberStyle.of(language);
    String number = style.write(quantity.low());
    String range = quantity.isRange() ? number + "–" + style.write(quantity.high()) : number;
    return range + unit(quantity.unit(), language);
  }

  /** The unit as it stands behind a number: " million USD", "%". */
  String unit(Unit unit, Language language) {
    String word = words.label(language, "unit.", unit.code());
    return word.startsWith("%") ? word : " " + word;
  }
}
