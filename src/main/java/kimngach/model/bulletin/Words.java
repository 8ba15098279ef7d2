package kimngach.model.bulletin;

/**
 * Plain words: text of the template or of a label file, never a figure.
 *
 * @param text the words as printed, such as {@code "kim ngạch đạt "}; spaces at the ends count
 */
public record Words(String text) implements Run {}
