/**
 * The page that editors keep open while they write: a small web server on this machine alone.
 *
 * <p>In go requests of a browser on this machine and {@link kimngach.serve.Previews}, which answer
 * them; out come one page, its script and style, and what that page asks for as JSON and PNG. Knows
 * nothing of files: no path of a request ever names one.
 */
@NullMarked
package kimngach.serve;

import org.jspecify.annotations.NullMarked;
