package kimngach.model.reference;

import kimngach.model.Sentence;
import kimngach.model.bulletin.Ledger;

/**
 * A figure as an editor looks it up.
 *
 * @param entry the figure, and where and how the bulletin prints it
 * @param call what a template writes for it, such as {@code value("declared.total", year)}; blank
 *     where no template calls it by itself
 * @param meaning what it is, in words
 */
public record FigureReference(Ledger.Entry entry, String call, Sentence meaning) {}
