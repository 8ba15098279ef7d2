/**
 * What the rules found: findings with their severity, numbers and cells.
 *
 * <p>Made by {@code reconcile}, told by {@code compose}, shown by {@code report}. Knows nothing of
 * wording.
 */
@NullMarked
package kimngach.model.finding;

import org.jspecify.annotations.NullMarked;
