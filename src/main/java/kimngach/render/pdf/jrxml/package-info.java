/**
 * {@code bulletin.jrxml} as text, before JasperReports sees it.
 *
 * <p>A file enters; its elements with their places, its pictures and everything that is wrong with
 * it leave. What a template may hold is listed here, and all else is refused: no programs, no data
 * of its own, nothing from the network or from outside its folder. Knows nothing of bulletins and
 * nothing of JasperReports' classes.
 */
@NullMarked
package kimngach.render.pdf.jrxml;

import org.jspecify.annotations.NullMarked;
