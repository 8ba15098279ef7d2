package kimngach.read.amount;

/** The character before the decimals of a number (dấu thập phân). */
public enum DecimalMark {
  /** 46.716,5 as in Vietnamese. */
  COMMA(',', "1.234,5"),
  /** 46,716.5 as in English and Chinese. */
  POINT('.', "1,234.5");

  private final char character;
  private final String example;

  DecimalMark(char character, String example) {
    this.character = character;
    this.example = example;
  }

  /** The character. */
  public char character() {
    return character;
  }

  /** The mark that separates thousands where this one separates decimals. */
  public DecimalMark other() {
    return this == COMMA ? POINT : COMMA;
  }

  /** A number written with this mark, for a sentence that asks for one. */
  String example() {
    return example;
  }
}
