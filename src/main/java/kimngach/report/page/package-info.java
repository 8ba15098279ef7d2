/**
 * The findings of a run as one page for people: Vietnamese upright, English italic beneath.
 *
 * <p>What a run found enters, with its sentences told; the text of an HTML page leaves that needs
 * nothing beside it, on paper, on a screen or on a phone. Knows nothing of rules, of folders, or of
 * the clock.
 */
@NullMarked
package kimngach.report.page;

import org.jspecify.annotations.NullMarked;
