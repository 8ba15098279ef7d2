package kimngach.read.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.read.sheet.RawCell;

/**
 * The columns beside the amounts, told apart, and where the form says its units.
 *
 * @param labels the columns of labels in words
 * @param skipped the columns of running numbers and codes that have a header
 * @param unit the column that says the unit of each row
 * @param note the unit note above the header
 */
record DraftUnits(
    List<Integer> labels, List<Integer> skipped, Optional<Integer> unit, Optional<String> note) {
  private static final Pattern NUMBERS =
      Pattern.compile("(stt|tt|so tt|so thu tu|no\\.?|#|order|ma( .*)?|.*\\bcode|hs.*)");
  private static final Pattern UNIT =
      Pattern.compile("(dvt|don vi( tinh)?|unit( of measure)?)\\.?");

  /** Tells the columns beside the amounts apart. */
  static DraftUnits of(Outline outline) {
    var headers = new HeaderText(outline);
    List<Integer> labels = new ArrayList<>();
    List<Integer> skipped = new ArrayList<>();
    Optional<Integer> unit = Optional.empty();
    for (int column : outline.labels()) {
      String header = Plain.of(headers.of(column));
      if (unit.isEmpty() && (UNIT.matcher(header).matches() || holdsUnits(outline, column))) {
        unit = Optional.of(column);
      } else if (NUMBERS.matcher(header).matches()) {
        skipped.add(column);
      } else if (!holdsEnumeration(outline, column)) {
        labels.add(column);
      }
    }
    return new DraftUnits(
        labels.isEmpty() ? outline.labels() : labels, skipped, unit, note(outline));
  }

  private static boolean holdsUnits(Outline outline, int column) {
    List<RawCell> filled = filled(outline, column);
    return !filled.isEmpty()
        && filled.stream().allMatch(cell -> UnitWords.unit(cell.text()).isPresent());
  }

  private static boolean holdsEnumeration(Outline outline, int column) {
    return filled(outline, column).stream()
        .allMatch(cell -> !Enumeration.kindAlone(cell.text()).isEmpty());
  }

  private static List<RawCell> filled(Outline outline, int column) {
    return IntStream.rangeClosed(outline.firstBody(), outline.lastBody())
        .mapToObj(row -> outline.sheet().cell(row, column))
        .filter(cell -> !cell.isBlank())
        .toList();
  }

  private static Optional<String> note(Outline outline) {
    return IntStream.range(1, outline.firstHeader())
        .boxed()
        .flatMap(
            row ->
                Outline.filled(outline.sheet(), row).stream()
                    .map(column -> Plain.line(outline.sheet().cell(row, column).text())))
        .filter(text -> !text.equals("%") && UnitWords.isNote(text))
        .findFirst();
  }

  /** The units that the note gives, by measure; plans are counted as turnover is. */
  Map<String, String> ofNote(List<DraftColumn> columns) {
    Map<String, String> units = new LinkedHashMap<>();
    Map<String, Unit> said = note.map(UnitWords::of).orElse(Map.of());
    said.forEach(
        (measure, unit) -> {
          boolean isForeign = measure.equals("turnover") && unit.kind() != UnitKind.USD;
          if (!measure.equals("percent") && !isForeign) {
            units.put(measure, unit.code());
          }
        });
    boolean hasPlan = columns.stream().anyMatch(column -> column.measure().equals("plan"));
    Optional<String> money = Optional.ofNullable(units.get("turnover"));
    money.filter(code -> hasPlan).ifPresent(code -> units.put("plan", code));
    return units;
  }

  /** Whether the note counts money that is no turnover, such as dong. */
  boolean countsOtherMoney() {
    return note.map(UnitWords::of).stream()
        .flatMap(units -> units.values().stream())
        .anyMatch(unit -> unit.kind() == UnitKind.VND);
  }

  /** The words of the unit column, each with its unit; empty where a word names none. */
  Map<String, Optional<Unit>> words(Outline outline) {
    Map<String, Optional<Unit>> words = new LinkedHashMap<>();
    unit.ifPresent(
        column ->
            filled(outline, column)
                .forEach(
                    cell ->
                        words.putIfAbsent(Plain.line(cell.text()), UnitWords.unit(cell.text()))));
    return words;
  }
}
