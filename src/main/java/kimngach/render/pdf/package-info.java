/**
 * A bulletin laid out as PDF by JasperReports.
 *
 * <p>In go a {@link kimngach.model.bulletin.Bulletin} and {@code bulletin.jrxml}, which owns the
 * page and the named styles; out comes one tagged PDF file, the same bytes for the same input. Here
 * nothing is calculated or formatted: every text is printed as the bulletin has it. Knows nothing
 * of figures' origins or of the workspace, and of the words of a template only in which line a
 * character stands that no font has.
 */
@NullMarked
package kimngach.render.pdf;

import org.jspecify.annotations.NullMarked;
