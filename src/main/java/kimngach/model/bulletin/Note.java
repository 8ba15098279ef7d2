package kimngach.model.bulletin;

/**
 * Small print: a source, an explanation of a symbol, a remark beneath a table.
 *
 * @param text the words and figures
 */
public record Note(Text text) implements Block {}
