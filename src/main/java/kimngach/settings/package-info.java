/**
 * What an office sets: {@code kimngach.yaml}, the code lists and the label files, read into checked
 * records.
 *
 * <p>YAML, CSV and properties enter, records leave; every fault names file and line. Knows nothing
 * of deliveries or documents.
 */
@NullMarked
package kimngach.settings;

import org.jspecify.annotations.NullMarked;
