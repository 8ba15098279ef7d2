/**
 * The pages of a PDF as pictures, and the places of the figures on them.
 *
 * <p>In go the bytes of a PDF and the {@link kimngach.model.bulletin.Bulletin} it was made from;
 * out come PNG pictures and {@link kimngach.model.bulletin.FigurePlace}s. Knows nothing of how the
 * PDF was laid out: what is found is found in the finished pages.
 */
@NullMarked
package kimngach.render.image;

import org.jspecify.annotations.NullMarked;
