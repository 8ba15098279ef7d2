package kimngach.model.bulletin;

/**
 * The beginning of an appendix (phụ lục) on a new page: its label and title, centred. It is a
 * heading of level 1; what follows up to the next appendix belongs to it.
 *
 * @param label what it is called: "Phụ lục", with a number such as "Phụ lục I" where there are
 *     several
 * @param title what it holds, in capitals
 * @param reference the document it belongs to, such as "(Kèm theo văn bản số 05/BC-CTK ...)"; blank
 *     for a document without a number
 */
public record Appendix(Text label, Text title, Text reference) implements Block {}
