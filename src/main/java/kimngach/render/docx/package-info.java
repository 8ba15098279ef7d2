/**
 * A bulletin as a Word document.
 *
 * <p>A bulletin and a Word file that holds the look enter, a document leaves. Every look comes from
 * the named styles of that file; this package decides which style a block takes, and knows nothing
 * of where its figures came from.
 */
@NullMarked
package kimngach.render.docx;

import org.jspecify.annotations.NullMarked;
