package kimngach.model;

import java.math.BigDecimal;

/**
 * How a language writes a number: 46.716,5 in Vietnamese, 46,716.5 in English.
 *
 * @param grouping the mark between thousands
 * @param decimal the mark before decimals
 */
public record NumberStyle(char grouping, char decimal) {

  /** The style of a language. */
  public static NumberStyle of(Language language) {
    return switch (language) {
      case VI -> new NumberStyle('.', ',');
      case EN, ZH -> new NumberStyle(',', '.');
    };
  }

  /** The style of a language that the program speaks. */
  public static NumberStyle of(InterfaceLanguage language) {
    return of(language.language());
  }

  /**
   * Writes a number with exactly the decimals of its scale; a scale below zero is written to the
   * unit.
   */
  public String write(BigDecimal number) {
    String plain = (number.scale() < 0 ? number.setScale(0) : number).abs().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
    for (int place = text.length() - 3; place > 0; place -= 3) {
      text.insert(place, grouping);
    }
    if (point >= 0) {
      text.append(decimal).append(plain, point + 1, plain.length());
    }
    return number.signum() < 0 ? text.insert(0, '-').toString() : text.toString();
  }

  /**
   * Reads back what {@link #write} wrote.
   *
   * @throws NumberFormatException when the text is not a number in this style
   */
  public BigDecimal read(String text) {
    return new BigDecimal(text.replace(String.valueOf(grouping), "").replace(decimal, '.'));
  }
}
