package kimngach.model.bulletin;

/**
 * Running text.
 *
 * @param style how it stands on the page
 * @param text the words and figures
 */
public record Paragraph(Style style, Text text) implements Block {
  /** How a paragraph stands on the page. */
  public enum Style {
    /** Justified, first line indented. */
    BODY,
    /** An item of a list, with a dash before it. */
    ITEM,
    /** Set apart by a frame or a tint: what a reader must not miss. */
    CALLOUT
  }
}
