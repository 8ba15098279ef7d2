package kimngach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Interval;
import kimngach.model.NumberStyle;
import kimngach.model.ObsStatus;
import kimngach.model.Scope;
import kimngach.model.SeriesKey;
import kimngach.model.figure.BridgeAccount;
import kimngach.model.figure.ExactValue;
import kimngach.model.figure.Figure;
import kimngach.model.figure.SpannedBridge;
import kimngach.report.TriangleColumn.Cell;
import kimngach.settings.Labels;

/**
 * The bridges between the scopes for the terminal: a table a period, a row a line, a column a flow;
 * beneath them what is not to be compared and which pair would be.
 *
 * @param labels the names of the lines
 * @param language the language told
 * @param width the terminal's columns
 */
public record BridgeText(Labels labels, InterfaceLanguage language, int width) {
  private static final int SHARE_DECIMALS = 2;

  /** The lines, each ended by LF. */
  public String of(BridgeAccount account) {
    StringBuilder text = new StringBuilder(wrapped(BridgeWord.TITLE.in(language)));
    for (BridgeAccount.OfPeriod period : account.periods()) {
      text.append("\n").append(table(period));
    }
    if (account.periods().isEmpty()) {
      text.append("\n").append(wrapped(BridgeWord.NOTHING_SPANNED.in(language)));
    } else {
      text.append("\n");
      legend(account).forEach(line -> text.append(wrapped(line)));
    }
    BridgeSentences sentences = new BridgeSentences(language);
    account.periods().stream()
        .flatMap(period -> period.flows().stream())
        .flatMap(bridge -> sentences.cautions(bridge).stream())
        .forEach(caution -> text.append("\n").append(wrapped(caution)));
    account
        .apart()
        .forEach(
            apart -> {
              text.append("\n");
              sentences.of(apart, account.asOf()).forEach(line -> text.append(wrapped(line)));
            });
    return text.toString();
  }

  private String table(BridgeAccount.OfPeriod period) {
    List<SpannedBridge.Line> lines = period.flows().get(0).lines();
    List<String> names =
        Stream.of(
                Stream.of(
                    side(Scope.ALL_REGIMES),
                    BridgeWord.LESS.in(language) + " " + side(Scope.DECLARED),
                    BridgeWord.GAP.in(language)),
                lines.stream().map(this::name),
                Stream.of(
                    BridgeWord.RESIDUAL.in(language),
                    BridgeWord.FROM.in(language),
                    BridgeWord.TO.in(language),
                    BridgeWord.SHARE.in(language)))
            .flatMap(each -> each)
            .toList();
    List<TriangleColumn> columns = period.flows().stream().map(this::column).toList();
    return TriangleColumn.table(PeriodWords.of(period.period(), language), names, columns);
  }

  private String side(Scope scope) {
    return labels.find(language, "scope." + scope.code()).orElse(scope.code());
  }

  private String name(SpannedBridge.Line line) {
    String code = line.regime().code();
    return (line.isPart() ? "      " : "  ")
        + BridgeWord.LESS.in(language)
        + " "
        + (line.isPart() ? BridgeWord.OF_WHICH.in(language) + " " : "")
        + labels.find(language, "regime." + code).orElse(code);
  }

  private TriangleColumn column(SpannedBridge bridge) {
    List<Cell> cells = new ArrayList<>();
    cells.add(cell(bridge.allRegimes(), ""));
    cells.add(cell(bridge.declared(), ""));
    cells.add(new Cell(number(bridge.gap()), ""));
    bridge.lines().forEach(line -> cells.add(cell(line)));
    String mark = bridge.isBelowZero() ? " !!" : bridge.isMaterial() ? " !" : "";
    cells.add(new Cell(number(bridge.residual()), mark));
    Optional<Interval> possible = bridge.residual().possible();
    cells.add(possible.map(this::low).orElse(Cell.BLANK));
    cells.add(possible.map(this::high).orElse(Cell.BLANK));
    cells.add(new Cell(bridge.shareOfGap().map(this::percent).orElse(""), ""));
    return new TriangleColumn(flow(bridge.bridge().flow()), cells);
  }

  private Cell cell(SpannedBridge.Line line) {
    return line.figure()
        .map(figure -> cell(figure, line.isDelivered() ? "" : line.isFromCodes() ? " [c]" : " [s]"))
        .orElse(new Cell("–", ""));
  }

  private Cell cell(Figure figure, String origin) {
    ObsStatus status = figure.status();
    return new Cell(
        Word.before(figure.qualifier(), language) + number(figure),
        (status == ObsStatus.NORMAL ? "" : " " + status.code()) + origin);
  }

  private String flow(Flow flow) {
    return switch (flow) {
      case TOTAL -> BridgeWord.TOTAL.in(language);
      case EXPORT -> BridgeWord.EXPORTS.in(language);
      case IMPORT -> BridgeWord.IMPORTS.in(language);
      case OTHER -> new SeriesInWords(labels, language).part(SeriesKey.turnover(Scope.NONE, flow));
    };
  }

  private String number(Figure figure) {
    return NumberStyle.of(language).write(figure.value().rounded(figure.decimals()));
  }

  private String percent(ExactValue share) {
    return NumberStyle.of(language).write(share.rounded(SHARE_DECIMALS)) + "%";
  }

  private Cell low(Interval interval) {
    String end = NumberStyle.of(language).write(interval.low());
    return new Cell((interval.lowIncluded() ? "[" : "(") + end, "");
  }

  private Cell high(Interval interval) {
    String end = NumberStyle.of(language).write(interval.high());
    return new Cell(end, interval.highIncluded() ? "]" : ")");
  }

  private List<String> legend(BridgeAccount account) {
    List<SpannedBridge> bridges =
        account.periods().stream().flatMap(period -> period.flows().stream()).toList();
    List<SpannedBridge.Line> lines =
        bridges.stream().flatMap(bridge -> bridge.lines().stream()).toList();
    List<String> pieces = new ArrayList<>();
    bridges.stream()
        .flatMap(
            bridge ->
                Stream.concat(
                    Stream.of(bridge.allRegimes(), bridge.declared()),
                    bridge.lines().stream().flatMap(line -> line.figure().stream())))
        .map(Figure::status)
        .distinct()
        .filter(status -> status != ObsStatus.NORMAL)
        .sorted()
        .forEach(status -> pieces.add(status.code() + ": " + Word.meaning(status).in(language)));
    add(pieces, lines.stream().anyMatch(line -> line.figure().isEmpty()), BridgeWord.NOT_DELIVERED);
    add(
        pieces,
        lines.stream().anyMatch(line -> !line.isDelivered() && line.isFromCodes()),
        BridgeWord.FROM_CODES);
    add(
        pieces,
        lines.stream()
            .anyMatch(
                line -> line.figure().isPresent() && !line.isDelivered() && !line.isFromCodes()),
        BridgeWord.SUMMED);
    add(pieces, bridges.stream().anyMatch(SpannedBridge::isMaterial), BridgeWord.MATERIAL);
    add(pieces, bridges.stream().anyMatch(SpannedBridge::isBelowZero), BridgeWord.BELOW_ZERO);
    return Optional.of(pieces.stream().collect(Collectors.joining("; ", "", ".")))
        .filter(any -> !pieces.isEmpty())
        .stream()
        .toList();
  }

  private void add(List<String> pieces, boolean isNeeded, BridgeWord word) {
    if (isNeeded) {
      pieces.add(word.in(language));
    }
  }

  private String wrapped(String sentence) {
    return TerminalText.wrapped(sentence, width).stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
