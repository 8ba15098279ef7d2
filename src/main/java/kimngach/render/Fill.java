package kimngach.render;

/**
 * A color that areas are filled with, and what the eye makes of it.
 *
 * @param rgb the color as {@code RRGGBB}
 */
public record Fill(String rgb) {
  private static final String BLACK = "000000";
  private static final String WHITE = "FFFFFF";

  /** How light it is, as WCAG 2 counts it: 0 for black to 1 for white. */
  public double luminance() {
    int color = Integer.parseInt(rgb, 16);
    return 0.2126 * linear(color >> 16)
        + 0.7152 * linear(color >> 8 & 0xFF)
        + 0.0722 * linear(color & 0xFF);
  }

  /** The contrast with another color, as WCAG 2 counts it: 1 for the same to 21. */
  public double contrast(Fill other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** The color of letters on it: black or white, whichever is read better; 4.5 at least. */
  public String ink() {
    return contrast(new Fill(BLACK)) >= contrast(new Fill(WHITE)) ? BLACK : WHITE;
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
