package kimngach.read.form;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kimngach.model.Measure;
import kimngach.model.TimePeriod;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.ReadingRule;
import kimngach.read.form.HeaderMatch.Column;
import kimngach.read.sheet.Shown;
import kimngach.settings.layout.Layout;
import kimngach.settings.layout.PeriodWord;

/**
 * Which month a form reports, and the period of each of its columns: what the header says, else
 * what a text above says, else the month of the delivery. Contradictions are told.
 */
final class FormPeriods {
  private final SheetDraft draft;
  private final HeaderMatch header;
  private final YearMonth delivery;
  private final Optional<YearMonth> told;
  private final int year;
  private final YearMonth month;
  private final Set<Integer> faulty = new LinkedHashSet<>();

  FormPeriods(SheetDraft draft, Grid grid, HeaderMatch header, Layout layout, LayoutWords words) {
    this.draft = draft;
    this.header = header;
    delivery = draft.vintage().delivery();
    told = told(grid, layout, words);
    year = told.map(YearMonth::getYear).orElseGet(this::commonYear);
    Optional<YearMonth> said = told.or(this::commonMonth);
    month = said.orElse(delivery);
    checkColumns();
    if (said.isPresent() && !month.equals(delivery)) {
      tellOtherMonth();
    }
  }

  /** The month that the form reports. */
  YearMonth month() {
    return month;
  }

  /** The period of a column; empty where its header contradicts the others. */
  Optional<TimePeriod> period(Column column) {
    return faulty.contains(column.number())
        ? Optional.empty()
        : word(column)
            .map(word -> named(column).map(word::around).orElseGet(() -> word.from(month)));
  }

  private Optional<YearMonth> told(Grid grid, Layout layout, LayoutWords words) {
    Optional<YearMonth> first = Optional.empty();
    for (int row = 1; row < header.block().firstRow(); row++) {
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        String text = grid.own(row, column);
        Optional<YearMonth> found =
            text.isEmpty()
                ? Optional.empty()
                : words.within(layout.month(), text).flatMap(s -> s.month(delivery.getYear()));
        if (first.isPresent() && found.isPresent() && !found.equals(first)) {
          draft.fault(
              row,
              column,
              "Cần một tháng báo cáo, thấy " + first.get() + " và " + found.get(),
              "Expecting one reporting month, found " + first.get() + " and " + found.get());
        }
        first = first.or(() -> found);
      }
    }
    return first;
  }

  private int commonYear() {
    Map<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    for (Column column : header.of(ColumnRole.VALUES)) {
      column.said().year().ifPresent(said -> counts.merge(said, 1, Integer::sum));
    }
    return mostCommon(counts).orElse(delivery.getYear());
  }

  private Optional<YearMonth> commonMonth() {
    Map<YearMonth, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    for (Column column : header.of(ColumnRole.VALUES)) {
      reported(column).ifPresent(said -> counts.merge(said, 1, Integer::sum));
    }
    return mostCommon(counts);
  }

  private static <T> Optional<T> mostCommon(Map<T, Integer> latestFirst) {
    int most = latestFirst.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return latestFirst.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<PeriodWord> word(Column column) {
    return column.meaning().flatMap(meaning -> meaning.period());
  }

  /** The month that a header names: of a year, December. */
  private Optional<YearMonth> named(Column column) {
    return column
        .said()
        .month(year)
        .or(() -> column.said().year().map(said -> YearMonth.of(said, 12)));
  }

  /** The month that the form reports by a header; a plan's year says nothing of it. */
  private Optional<YearMonth> reported(Column column) {
    return word(column)
        .filter(word -> !word.isYear())
        .flatMap(word -> named(column).map(said -> said.plusMonths(word.monthsBack())));
  }

  private void checkColumns() {
    Map<String, List<Column>> groups = new LinkedHashMap<>();
    for (Column column : header.of(ColumnRole.VALUES)) {
      word(column)
          .ifPresent(
              word ->
                  groups
                      .computeIfAbsent(word + " " + measure(column), key -> new ArrayList<>())
                      .add(column));
      checkYears(column);
    }
    groups.values().forEach(this::checkMonths);
  }

  private static String measure(Column column) {
    return column
        .meaning()
        .flatMap(meaning -> meaning.series().measure())
        .map(Measure::code)
        .orElse("");
  }

  /** Columns of one kind speak of the month reported; some may speak of the one before, too. */
  private void checkMonths(List<Column> columns) {
    boolean oneFits = columns.stream().anyMatch(c -> reported(c).stream().allMatch(month::equals));
    for (Column column : columns) {
      PeriodWord word = word(column).orElseThrow();
      YearMonth earliest =
          oneFits && word.monthsBack() == 0 ? month.minusMonths(word.step()) : month;
      Optional<YearMonth> said = reported(column);
      if (said.filter(m -> m.isAfter(month) || m.isBefore(earliest)).isPresent()) {
        contradiction(column, "tháng báo cáo " + month, "the reporting month " + month);
      }
    }
  }

  private void checkYears(Column column) {
    int expected = column.said().year().orElse(month.getYear()) - 1;
    if (column.said().lastYear().filter(last -> last != expected).isPresent()) {
      contradiction(column, "năm trước là " + expected, "the year before to be " + expected);
    }
    Optional<PeriodWord> yearly = word(column).filter(PeriodWord::isYear);
    int reported = month.getYear() - yearly.map(word -> word.monthsBack() / 12).orElse(0);
    if (yearly.isPresent() && column.said().year().filter(said -> said != reported).isPresent()) {
      contradiction(column, "năm " + reported, "the year " + reported);
    }
  }

  private void contradiction(Column column, String vi, String en) {
    if (faulty.add(column.number())) {
      String found = Shown.of(column.header());
      draft.fault(
          header.block().lastRow(),
          column.number(),
          "Cần tiêu đề cột khớp với " + vi + " như các cột khác, thấy \"" + found + "\"",
          "Expecting a header that fits "
              + en
              + " as the other columns do, found \""
              + found
              + "\"");
    }
  }

  private void tellOtherMonth() {
    Map<String, NamedValue> values = new LinkedHashMap<>();
    values.put("file", new NamedValue.Verbatim(draft.file()));
    values.put("period", new NamedValue.Period(TimePeriod.month(month)));
    values.put("delivery", new NamedValue.DeliveredWith(draft.vintage()));
    int column = header.of(ColumnRole.VALUES).get(0).number();
    draft.find(
        ReadingRule.OTHER_MONTH, values, List.of(draft.at(header.block().lastRow(), column)));
  }
}
