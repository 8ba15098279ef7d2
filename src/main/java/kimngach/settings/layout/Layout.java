package kimngach.settings.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.ObsStatus;
import kimngach.model.Sentence;
import kimngach.model.Source;

/**
 * How one form of an office is read.
 *
 * @param file the layout's path from the workspace, such as {@code input/layouts/export.yaml}
 * @param name what people call the form
 * @param files patterns of file names, such as {@code *.xlsx}; none means any file
 * @param sheet how its sheet is found
 * @param month patterns of a text above the header that says the reporting month; may be none
 * @param source the body that sends it; {@link Source#UNSTATED} where the layout does not say
 * @param decimal the decimal mark of amounts written as text, a comma or a point; empty when it has
 *     to be proved from the file
 * @param signs what a sign in place of a number says, by the sign
 * @param series what all rows share
 * @param units where units are said
 * @param status the words that {@code {status}} in a header may be
 * @param quarters further words that {@code {quarter}} in a header may be, such as slips that were
 *     printed
 * @param columns what headers mean, in the order in which they are tried
 * @param labelHeaders headers of the columns of row labels; none means the columns left of the
 *     first value
 * @param rows what row labels mean
 * @param marks footnote marks after a label, by the mark
 * @param end patterns of a label that ends the table
 */
public record Layout(
    String file,
    Sentence name,
    List<String> files,
    SheetSigns sheet,
    List<String> month,
    Source source,
    Optional<Character> decimal,
    Map<String, SignMeaning> signs,
    SeriesPart series,
    Units units,
    Map<String, ObsStatus> status,
    Map<String, Integer> quarters,
    List<ColumnMeaning> columns,
    List<String> labelHeaders,
    List<RowMeaning> rows,
    Map<String, List<Mark>> marks,
    List<String> end) {
  public Layout {
    files = List.copyOf(files);
    month = List.copyOf(month);
    signs = Map.copyOf(signs);
    status = Map.copyOf(status);
    quarters = Map.copyOf(quarters);
    columns = List.copyOf(columns);
    labelHeaders = List.copyOf(labelHeaders);
    rows = List.copyOf(rows);
    marks = Map.copyOf(marks);
    end = List.copyOf(end);
  }
}
