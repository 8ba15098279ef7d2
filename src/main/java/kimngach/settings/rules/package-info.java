/**
 * The rules as data: {@code input/rules/rules.yaml}, which says what delivered figures must obey
 * and how strictly, and {@code input/rules/waivers.yaml}, which says what is known and forgiven.
 *
 * <p>YAML and the code lists enter; checked records leave. Every fault names file, line and column,
 * rules that contradict each other included. What a rule finds in figures is not known here.
 *
 * <p>A part of {@code settings}, which reads these files with its own.
 */
@NullMarked
package kimngach.settings.rules;

import org.jspecify.annotations.NullMarked;
