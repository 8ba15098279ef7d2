package kimngach.read.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kimngach.model.UnitKind;
import kimngach.read.sheet.RawCell;

/** Everything that is guessed of one form, before it is written down. */
final class FormGuess {
  private final Outline outline;
  private final Caption caption;
  private final DraftUnits beside;
  private final DraftColumns guessed;
  private final List<DraftColumn> columns;
  private final BodyRows body;
  private final List<BodyRow> rows;
  private final RowMeanings meanings;

  /** Guesses what a form with these parts means. */
  FormGuess(Outline outline, KnownNames names) {
    this.outline = outline;
    this.caption = Caption.of(outline);
    this.beside = DraftUnits.of(outline);
    String mark = decimalMark().orElse(",");
    this.guessed = new DraftColumns(outline, mark);
    List<DraftColumn> found = guessed.read();
    this.columns =
        countsOtherMoney() ? found.stream().map(DraftColumn::withoutTurnover).toList() : found;
    this.body = new BodyRows(outline, beside.labels(), mark);
    this.meanings = new RowMeanings(names);
    this.rows = new RowTree(guessed.summable()).of(body.read());
    meanings.tell(rows, new LinkedHashMap<>(Map.of("flow", flow())));
  }

  Outline outline() {
    return outline;
  }

  Caption caption() {
    return caption;
  }

  DraftUnits beside() {
    return beside;
  }

  HeaderText headers() {
    return new HeaderText(outline);
  }

  /** The columns of amounts. */
  List<DraftColumn> columns() {
    return columns;
  }

  /** The columns of words right of the labels. */
  List<DraftColumn> others() {
    return guessed.others(outline.labels());
  }

  /** The words that the {@code {status}} of headers may be, each with its code. */
  Map<String, String> status() {
    return guessed.status();
  }

  /** The rows at the top, with all others inside them. */
  List<BodyRow> rows() {
    return rows;
  }

  RowMeanings meanings() {
    return meanings;
  }

  /** The footnote marks that stand after labels. */
  List<String> marks() {
    return body.marks();
  }

  /** Whether the form counts money that is no turnover, such as dong. */
  boolean countsOtherMoney() {
    return beside.countsOtherMoney()
        || outline.values().stream()
            .flatMap(column -> UnitWords.inHeader(headers().of(column)).stream())
            .anyMatch(unit -> unit.kind() == UnitKind.VND);
  }

  /** What all rows trade, where rows do not say it themselves. */
  String flow() {
    return caption.flow().orElse("total");
  }

  /** Every row, whatever it lies in. */
  List<BodyRow> allRows() {
    return all(rows);
  }

  private static List<BodyRow> all(List<BodyRow> rows) {
    List<BodyRow> all = new ArrayList<>();
    for (BodyRow row : rows) {
      all.add(row);
      all.addAll(all(row.inside()));
    }
    return all;
  }

  /** The mark before decimals that the amounts written as text prove; empty when they do not. */
  Optional<String> decimalMark() {
    List<String> texts =
        texts().stream().map(RawCell::text).filter(t -> t.matches(".*\\d.*")).toList();
    boolean comma = texts.stream().anyMatch(Amounts::needsComma);
    boolean point = texts.stream().anyMatch(Amounts::needsPoint);
    return comma == point ? Optional.empty() : Optional.of(comma ? "," : ".");
  }

  /** The cells of amounts that hold text. */
  List<RawCell> texts() {
    return IntStream.rangeClosed(outline.firstBody(), outline.lastBody())
        .boxed()
        .flatMap(row -> outline.values().stream().map(column -> outline.sheet().cell(row, column)))
        .filter(cell -> cell.kind() == RawCell.Kind.TEXT && !cell.isBlank())
        .toList();
  }

  /** The texts of label columns below the table. */
  Stream<String> below() {
    return IntStream.rangeClosed(outline.lastBody() + 1, outline.sheet().lastRow())
        .boxed()
        .flatMap(row -> beside.labels().stream().map(column -> outline.sheet().cell(row, column)))
        .filter(cell -> !cell.isBlank())
        .map(cell -> Plain.line(cell.text()));
  }
}
