/**
 * First layouts of forms that no layout describes yet.
 *
 * <p>A sheet and the names of the workspace's codes enter, the text of a layout file leaves, with a
 * comment wherever something was guessed. Nothing is read for figures here: what a draft says holds
 * only after a person has looked at it and the form has been read by it.
 */
@NullMarked
package kimngach.read.draft;

import org.jspecify.annotations.NullMarked;
