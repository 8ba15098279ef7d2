package kimngach.read.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.CellRef;

/** Describes the columns of amounts of a form. */
final class DraftColumns {
  private final Outline outline;
  private final HeaderText headers;
  private final String decimalMark;
  private final Map<Integer, ColumnGuess> guesses = new LinkedHashMap<>();

  DraftColumns(Outline outline, String decimalMark) {
    this.outline = outline;
    this.headers = new HeaderText(outline);
    this.decimalMark = decimalMark;
    Optional<ColumnGuess> left = Optional.empty();
    for (int column : outline.values()) {
      var guess = ColumnGuess.of(headers.of(column), left);
      guesses.put(column, guess);
      left = guess.isPercent() ? left : Optional.of(guess);
    }
  }

  /** The columns of amounts that add up: turnover, volume and plans. */
  List<Integer> summable() {
    return guesses.keySet().stream().filter(column -> !guess(column).isPercent()).toList();
  }

  /** The words that the {@code {status}} of headers may be, each with its code. */
  Map<String, String> status() {
    Map<String, String> status = new LinkedHashMap<>();
    for (int column : outline.values()) {
      Wording.status(headers.of(column)).ifPresent(word -> status.put(word.word(), word.code()));
    }
    return status;
  }

  /** What is said of the columns, from left to right; columns under like headers are one. */
  List<DraftColumn> read() {
    Map<String, DraftColumn> columns = new LinkedHashMap<>();
    for (int column : outline.values()) {
      DraftColumn drafted = column(column, Wording.header(headers.of(column)));
      String key = drafted.header().isEmpty() ? drafted.letters() : Plain.of(drafted.header());
      columns.merge(key, drafted, DraftColumn::and);
    }
    return List.copyOf(columns.values());
  }

  /** The columns of words right of the labels: remarks, and what is not known. */
  List<DraftColumn> others(List<Integer> known) {
    List<DraftColumn> others = new ArrayList<>();
    for (int column = 1; column <= outline.sheet().lastColumn(); column++) {
      String header = headers.of(column);
      boolean isKnown = known.contains(column) || outline.values().contains(column);
      if (!isKnown && !header.isEmpty() && headers.isOwn(column)) {
        others.add(DraftColumn.other(letters(column), Wording.header(header)));
      }
    }
    return others;
  }

  private DraftColumn column(int column, String header) {
    ColumnGuess guess = guess(column);
    if (header.isEmpty()) {
      return DraftColumn.skipped(letters(column), header, Doubt.NO_HEADER);
    }
    if (guess.measure().isEmpty()) {
      return DraftColumn.skipped(letters(column), header, guess.doubt());
    }
    String percent = "";
    Doubt doubt = guess.doubt();
    if (guess.measure().equals("stated-plan-attainment")) {
      percent = "attainment";
    } else if (guess.isPercent()) {
      PercentKind kind = percentKind(column);
      if (kind.word().isEmpty()) {
        return DraftColumn.skipped(letters(column), header, Doubt.PERCENT_UNKNOWN);
      }
      percent = kind.word().get();
      doubt = kind.isProved() ? Doubt.PERCENT_PROVED : Doubt.PERCENT_KIND;
    }
    return new DraftColumn(
        letters(column),
        header,
        DraftColumn.Kind.VALUES,
        guess.period(),
        guess.measure(),
        percent,
        doubt);
  }

  private PercentKind percentKind(int column) {
    PercentKind kind = provedOrGuessed(column);
    return kind.isProved() || kind.word().isPresent() ? kind : asElsewhere();
  }

  private PercentKind provedOrGuessed(int column) {
    return PercentKind.of(amounts(column), summable().stream().map(this::amounts).toList());
  }

  /** What the other percentages of the form are, where they agree. */
  private PercentKind asElsewhere() {
    List<String> words =
        outline.values().stream()
            .filter(column -> guess(column).isPercent())
            .filter(column -> !guess(column).measure().equals("stated-plan-attainment"))
            .flatMap(column -> provedOrGuessed(column).word().stream())
            .distinct()
            .toList();
    return new PercentKind(words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty(), false);
  }

  private Map<Integer, BigDecimal> amounts(int column) {
    Map<Integer, BigDecimal> amounts = new LinkedHashMap<>();
    for (int row = outline.firstBody(); row <= outline.lastBody(); row++) {
      int at = row;
      Amounts.value(outline.sheet().cell(row, column), decimalMark)
          .ifPresent(amount -> amounts.put(at, amount));
    }
    return amounts;
  }

  private ColumnGuess guess(int column) {
    return guesses.getOrDefault(column, ColumnGuess.of("", Optional.empty()));
  }

  /** The letters of a column, as a spreadsheet shows them. */
  static String letters(int column) {
    return new CellRef("", "", 1, column).address().replaceAll("\\d", "");
  }
}
