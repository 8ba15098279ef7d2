/**
 * Accepted proposals (đề xuất hiệu chỉnh đã được chấp nhận): files in which a person says which
 * delivered values are replaced, by what, and why.
 *
 * <p>A YAML text and delivered files enter; the same files with corrected observations leave, or
 * the place of everything that does not fit. Where a proposal came from does not matter: what the
 * person left in the file counts, and only for the bytes it was written for.
 */
@NullMarked
package kimngach.settings.proposal;

import org.jspecify.annotations.NullMarked;
