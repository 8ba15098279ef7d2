package kimngach.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.InterfaceLanguage;
import kimngach.model.NumberStyle;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.PeriodKind;
import kimngach.model.Quantity;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.model.Vintage;
import kimngach.report.TriangleColumn.Cell;
import kimngach.settings.Labels;

/**
 * The history of a series for the terminal, a triangle for each kind of period: a row a period, a
 * column a delivery, and the revision of the newest value against the first. Where not all
 * deliveries fit, the earlier ones share a column that shows what counted then.
 *
 * @param language the language of the headings
 * @param width the terminal's columns
 */
public record RevisionTriangleText(InterfaceLanguage language, int width) {
  private static final String REVISED = "[r]";
  private static final int GAP = 2;

  /** The lines, each ended by LF, below a line that says in words what the series is. */
  public String of(RevisionTriangle triangle, Labels labels) {
    var words = new SeriesInWords(labels, language);
    String name = words.whole(triangle.series());
    String heading = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    String unit = triangle.unit().map(one -> ", " + words.of(one)).orElse("");
    return lines(heading + unit) + of(triangle);
  }

  /** The lines, each ended by LF. */
  String of(RevisionTriangle triangle) {
    Optional<Unit> unit = triangle.unit();
    StringBuilder text = new StringBuilder(triangle.series().toString());
    unit.ifPresent(one -> text.append(", ").append(one.code()));
    text.append("\n\n");
    for (PeriodKind kind : PeriodKind.values()) {
      RevisionTriangle part = triangle.of(kind);
      if (!part.rows().isEmpty()) {
        text.append(table(part, kind, unit)).append("\n");
      }
    }
    legend(triangle).forEach(line -> text.append(line).append("\n"));
    return text.toString();
  }

  private String table(RevisionTriangle part, PeriodKind kind, Optional<Unit> unit) {
    List<String> labels = part.rows().stream().map(row -> row.period().toString()).toList();
    String heading = Word.of(kind).in(language);
    int label =
        Stream.concat(Stream.of(heading), labels.stream())
            .mapToInt(TerminalText::width)
            .max()
            .orElseThrow();
    List<TriangleColumn> revisions = revisions(part, unit);
    List<Vintage> deliveries = part.deliveries();
    for (int left = 0; ; left = Math.max(2, left + 1)) {
      List<TriangleColumn> columns = new ArrayList<>(values(part, unit, deliveries, left));
      columns.addAll(revisions);
      int needed = label + columns.stream().mapToInt(each -> GAP + each.width()).sum();
      if (needed <= width || Math.max(2, left + 1) >= deliveries.size()) {
        return TriangleColumn.table(heading, labels, columns) + leftOut(deliveries, left);
      }
    }
  }

  /** A column a delivery, but one for the first {@code left} of them. */
  private List<TriangleColumn> values(
      RevisionTriangle part, Optional<Unit> unit, List<Vintage> deliveries, int left) {
    List<TriangleColumn> columns = new ArrayList<>();
    if (left > 0) {
      Vintage last = deliveries.get(left - 1);
      columns.add(
          new TriangleColumn(
              "≤" + last,
              part.rows().stream().map(row -> cell(row, row.upTo(last), unit)).toList()));
    }
    for (Vintage delivery : deliveries.subList(left, deliveries.size())) {
      columns.add(
          new TriangleColumn(
              delivery.toString(),
              part.rows().stream().map(row -> cell(row, row.at(delivery), unit)).toList()));
    }
    return columns;
  }

  private Cell cell(ValueHistory row, Optional<Observation> value, Optional<Unit> unit) {
    return value.map(found -> cell(row, found, unit)).orElse(Cell.BLANK);
  }

  private Cell cell(ValueHistory row, Observation value, Optional<Unit> unit) {
    Optional<Quantity> quantity = value.quantity();
    if (quantity.isEmpty()) {
      return new Cell("", " " + value.status().code());
    }
    Quantity found = quantity.get();
    boolean converts = unit.filter(one -> one.kind() == found.unit().kind()).isPresent();
    String number = number(converts ? found.in(unit.orElseThrow()) : found);
    String marks =
        Stream.of(
                converts ? "" : found.unit().code(),
                value.status() == ObsStatus.NORMAL ? "" : value.status().code(),
                row.isRevised(value) ? REVISED : "")
            .filter(mark -> !mark.isEmpty())
            .map(mark -> " " + mark)
            .collect(Collectors.joining());
    return new Cell(number, marks);
  }

  private String number(Quantity quantity) {
    return Word.before(quantity.qualifier(), language)
        + NumberStyle.of(language).write(quantity.low())
        + (quantity.isRange() ? "–" + NumberStyle.of(language).write(quantity.high()) : "");
  }

  /** The columns of the revision; none where no value was delivered again. */
  private List<TriangleColumn> revisions(RevisionTriangle part, Optional<Unit> unit) {
    if (unit.isEmpty() || part.rows().stream().noneMatch(ValueHistory::isDeliveredAgain)) {
      return List.of();
    }
    TriangleColumn absolute =
        new TriangleColumn(
            Word.REVISION.in(language),
            part.rows().stream().map(row -> signed(row.revision(unit.get()), "")).toList());
    TriangleColumn percent =
        new TriangleColumn(
            "%",
            part.rows().stream()
                .map(row -> signed(row.revisionInPercent(unit.get()), "%"))
                .toList());
    return unit.get().kind() == UnitKind.PERCENT ? List.of(absolute) : List.of(absolute, percent);
  }

  private Cell signed(Optional<BigDecimal> change, String sign) {
    return change
        .map(
            value -> (value.signum() > 0 ? "+" : "") + NumberStyle.of(language).write(value) + sign)
        .map(text -> new Cell(text, ""))
        .orElse(Cell.BLANK);
  }

  private String leftOut(List<Vintage> deliveries, int left) {
    if (left == 0) {
      return "";
    }
    String column = "≤" + deliveries.get(left - 1);
    String sentence =
        switch (language) {
          case VI ->
              column
                  + ": "
                  + left
                  + " lần gửi đầu không nêu riêng; cột này là số có hiệu lực đến lần cuối trong số"
                  + " đó.";
          case EN ->
              column
                  + ": the first "
                  + left
                  + " deliveries are left out; this column shows what counted with the last of"
                  + " them.";
        };
    return lines(sentence);
  }

  private List<String> legend(RevisionTriangle triangle) {
    List<ObsStatus> statuses =
        triangle.rows().stream()
            .flatMap(row -> row.values().stream())
            .map(Observation::status)
            .distinct()
            .filter(status -> status != ObsStatus.NORMAL)
            .sorted()
            .toList();
    List<String> pieces = new ArrayList<>();
    statuses.forEach(
        status -> pieces.add(status.code() + ": " + Word.meaning(status).in(language)));
    boolean revised =
        triangle.rows().stream().anyMatch(row -> row.values().stream().anyMatch(row::isRevised));
    pieces.add(
        revised ? REVISED + ": " + Word.REVISED.in(language) : Word.NEVER_REVISED.in(language));
    String joined = String.join("; ", pieces) + ".";
    String legend = joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
    return Stream.of(legend, Word.NOT_ROUNDED.in(language))
        .flatMap(line -> TerminalText.wrapped(line, width).stream())
        .toList();
  }

  private String lines(String sentence) {
    return TerminalText.wrapped(sentence, width).stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
