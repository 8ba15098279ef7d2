/**
 * Templates as people wrote them: the text of a {@code .ftl} file comes in; its pieces, what is
 * open in what, and the words of its expressions leave, each with its place, also where the
 * template cannot be parsed.
 *
 * <p>It knows how FreeMarker is written and nothing of how it runs, of figures or of labels.
 */
@NullMarked
package kimngach.compose.ftl;

import org.jspecify.annotations.NullMarked;
