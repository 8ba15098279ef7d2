package kimngach.read.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import kimngach.read.sheet.RawCell;
import org.jsoup.nodes.Element;

/**
 * A cell of a page. Excel ({@code x:num}) and LibreOffice ({@code sdval}) store the number beside
 * the words that show it; every other cell is text.
 */
final class HtmlCell {
  private static final MathContext EXACT_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final String NUMBER = "-?\\d{1,20}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?";
  private static final int MOST_DECIMALS = 12;

  private HtmlCell() {}

  /** The cell of an element that shows these words. */
  static RawCell of(Element element, String words) {
    String stored = element.hasAttr("x:num") ? element.attr("x:num") : element.attr("sdval");
    if (!stored.strip().matches(NUMBER)) {
      return RawCell.text(words);
    }
    BigDecimal number = new BigDecimal(stored.strip()).round(EXACT_DIGITS).stripTrailingZeros();
    boolean percentage = words.endsWith("%");
    BigDecimal said = percentage ? number.scaleByPowerOfTen(2) : number;
    String digits = words.replaceAll("\\D", "");
    RawCell.Kind kind = percentage ? RawCell.Kind.PERCENTAGE : RawCell.Kind.NUMBER;
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      if (shows(said, decimals, digits)) {
        BigDecimal written = said.setScale(Math.max(said.scale(), decimals));
        return new RawCell(stored, written.toPlainString(), kind);
      }
    }
    boolean nothing = said.signum() == 0 && words.matches("[-–—]+");
    String shown = words.isEmpty() ? "\"\"" : words;
    String text = said.setScale(Math.max(said.scale(), 0)).toPlainString();
    return new RawCell(stored, text, kind, nothing ? "" : shown);
  }

  /** Whether these digits are the number rounded to so many decimals. */
  private static boolean shows(BigDecimal number, int decimals, String digits) {
    String rounded =
        number.setScale(decimals, RoundingMode.HALF_UP).abs().toPlainString().replace(".", "");
    return rounded.equals(digits);
  }
}
