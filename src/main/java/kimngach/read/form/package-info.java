/**
 * Forms as offices send them: sheets with titles, headers over several rows, and nested row labels.
 *
 * <p>Sheets and layouts enter; observations, faults and findings leave, and for every sheet what
 * was made of each header, label and cell. Knows nothing of file formats.
 */
@NullMarked
package kimngach.read.form;

import org.jspecify.annotations.NullMarked;
