package kimngach.render.xlsx;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kimngach.render.sheet.CellStyle;
import kimngach.render.sheet.Styles;
import kimngach.render.xlsx.CellLook.Weight;

/** The cell styles of one workbook, each made once. Type is plain and upright, for all to read. */
final class CellLooks {
  private static final String TYPEFACE = "Arial";
  private static final int SIZE = 11;
  private static final int HEADING_SIZE = 13;
  private static final int TITLE_SIZE = 15;
  private static final String LINK_COLOR = "054A91";
  private static final String DATE = "yyyy-mm-dd";

  private final Styles styles = new Styles(TYPEFACE, SIZE);
  private final Map<CellLook, Integer> numbers = new HashMap<>();
  private final Map<Weight, Integer> fonts = new EnumMap<>(Weight.class);

  /** The number of the style of a look. */
  int of(CellLook look) {
    return numbers.computeIfAbsent(look, this::add);
  }

  /** The number of a style for one date. */
  int date() {
    return styles.add(
        new CellStyle(Styles.STANDARD_FONT, styles.format(DATE), false, true, false, 0, false));
  }

  /** The part of the workbook that holds them. */
  String xml() {
    return styles.xml();
  }

  private int add(CellLook look) {
    int font = fonts.computeIfAbsent(look.weight(), this::font);
    return styles.add(
        new CellStyle(
            font,
            look.isNumber() ? styles.format(format(look.decimals())) : Styles.GENERAL,
            look.weight() == Weight.HEADER,
            isWrapped(look.weight()) && !look.isNumber(),
            look.right(),
            look.indent(),
            look.quoted()));
  }

  private static String format(int decimals) {
    return "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
  }

  private static boolean isWrapped(Weight weight) {
    return switch (weight) {
      case PLAIN, BOLD, HEADER -> true;
      case LINE, TITLE, HEADING, LINK -> false;
    };
  }

  private int font(Weight weight) {
    return switch (weight) {
      case PLAIN, LINE -> Styles.STANDARD_FONT;
      case TITLE -> styles.addBoldFont(TITLE_SIZE);
      case HEADING -> styles.addBoldFont(HEADING_SIZE);
      case BOLD, HEADER -> styles.addBoldFont(SIZE);
      case LINK -> styles.addLinkFont(LINK_COLOR);
    };
  }
}
