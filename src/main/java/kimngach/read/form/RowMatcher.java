package kimngach.read.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Coded;
import kimngach.model.Measure;
import kimngach.model.Unit;
import kimngach.settings.Suggestion;
import kimngach.settings.layout.Layout;
import kimngach.settings.layout.ListName;
import kimngach.settings.layout.RowMeaning;
import kimngach.settings.layout.SeriesPart;

/**
 * Says what row labels mean, from the top to the bottom of a table: a label means something inside
 * the rows that are open above it, the innermost first.
 */
final class RowMatcher {
  private final Layout layout;
  private final LayoutWords words;
  private final CodeNames names;
  private final Map<String, Map<Measure, Optional<Unit>>> marks;
  private final Deque<Row> open = new ArrayDeque<>();

  /**
   * A row whose label is known.
   *
   * @param meaning what the layout says of it
   * @param series what it and the rows around it say of its series
   * @param units the units that footnote marks give to it; empty for a measure that a mark speaks
   *     of while no footnote says how
   * @param isOfWhich whether it is an "of which"
   * @param depth how many rows it lies inside
   */
  record Row(
      RowMeaning meaning,
      SeriesPart series,
      Map<Measure, Optional<Unit>> units,
      boolean isOfWhich,
      int depth) {}

  RowMatcher(
      Layout layout,
      LayoutWords words,
      CodeNames names,
      Map<String, Map<Measure, Optional<Unit>>> marks) {
    this.layout = layout;
    this.words = words;
    this.names = names;
    this.marks = marks;
  }

  /** What a label means; nothing changes. */
  Optional<Row> find(LabelText label) {
    for (Row row : open) {
      Optional<Row> inside = inside(row.meaning().parts(), row, false, label);
      inside = inside.isPresent() ? inside : inside(row.meaning().ofWhich(), row, true, label);
      if (inside.isPresent()) {
        return inside;
      }
    }
    return inside(layout.rows(), Optional.empty(), false, label);
  }

  /** Opens a row: the labels after it may lie inside. */
  void open(Row row) {
    while (!open.isEmpty() && open.peek().depth() >= row.depth()) {
      open.pop();
    }
    open.push(row);
  }

  private Optional<Row> inside(List<RowMeaning> rows, Row outer, boolean ofWhich, LabelText label) {
    return inside(rows, Optional.of(outer), ofWhich, label);
  }

  private Optional<Row> inside(
      List<RowMeaning> rows, Optional<Row> outer, boolean ofWhich, LabelText label) {
    for (RowMeaning meaning : rows) {
      if (!meaning.labels().isEmpty()
          && label.variants().stream()
              .anyMatch(text -> words.wholeFolded(meaning.labels(), text).isPresent())) {
        return Optional.of(row(meaning, SeriesPart.NONE, outer, ofWhich, label));
      }
    }
    for (RowMeaning meaning : rows) {
      Optional<Row> listed =
          meaning.each().flatMap(list -> listed(list, meaning, outer, ofWhich, label));
      if (listed.isPresent()) {
        return listed;
      }
    }
    return Optional.empty();
  }

  private Optional<Row> listed(
      ListName list, RowMeaning meaning, Optional<Row> outer, boolean ofWhich, LabelText label) {
    Optional<Coded> code =
        label.variants().stream().flatMap(text -> names.find(list, text).stream()).findFirst();
    return code.map(
        found -> row(meaning, SeriesPart.of(list.dimension(), found), outer, ofWhich, label));
  }

  private Row row(
      RowMeaning meaning, SeriesPart code, Optional<Row> outer, boolean ofWhich, LabelText label) {
    SeriesPart around = outer.map(Row::series).orElse(SeriesPart.NONE);
    Map<Measure, Optional<Unit>> units =
        new LinkedHashMap<>(outer.map(Row::units).orElse(Map.of()));
    label.marks().forEach(mark -> units.putAll(marks.getOrDefault(mark, Map.of())));
    boolean inHeading =
        outer
            .filter(row -> row.meaning().kind() == RowMeaning.Kind.HEADING)
            .filter(Row::isOfWhich)
            .isPresent();
    return new Row(
        meaning,
        code.over(meaning.series()).over(around),
        units,
        ofWhich || inHeading,
        outer.map(Row::depth).orElse(-1) + 1);
  }

  /** The labels that may come next. */
  private Map<String, String> known() {
    Map<String, String> known = new LinkedHashMap<>();
    List<RowMeaning> rows = new ArrayList<>();
    open.forEach(row -> row.meaning().inside().forEach(rows::add));
    rows.addAll(layout.rows());
    for (RowMeaning meaning : rows) {
      meaning.labels().forEach(label -> known.putIfAbsent(FoldedText.of(label), label));
      meaning
          .each()
          .ifPresent(
              list ->
                  names.names(list).forEach(name -> known.putIfAbsent(FoldedText.of(name), name)));
    }
    return known;
  }

  /** The known label that is nearest to one that is not known. */
  Optional<String> closest(LabelText label) {
    Map<String, String> known = known();
    return Suggestion.closest(label.bare(), known.keySet()).map(known::get);
  }

  /** The code lists whose names may come next. */
  boolean takesNames() {
    return open.stream().anyMatch(row -> row.meaning().inside().anyMatch(m -> m.each().isPresent()))
        || layout.rows().stream().anyMatch(row -> row.each().isPresent());
  }
}
