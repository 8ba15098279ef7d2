package kimngach.compose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.model.bulletin.PrintedFigure;
import kimngach.model.figure.Figure;
import kimngach.settings.Labels;

/**
 * The name of a unit of money that stands behind a printed number.
 *
 * @param labels the names of the units
 * @param language the language printed
 */
record UnitBeside(Labels labels, Language language) {

  /** That the words behind a number name another unit of its kind than the one it counts. */
  Optional<Sentence> wrong(Figure figure, PrintedFigure printed, String next) {
    Unit counted = printed.unit().orElse(figure.unit());
    return named(next.stripLeading())
        .filter(named -> named.kind() == counted.kind() && !name(named).equals(name(counted)))
        .map(
            named ->
                new Sentence(
                    "Số "
                        + printed.text()
                        + " của "
                        + printed.id()
                        + " tính bằng "
                        + name(counted)
                        + " nhưng chữ đứng sau là "
                        + name(named)
                        + "; hãy dùng unitOf của chính chỉ tiêu đó.",
                    "Expecting "
                        + name(counted)
                        + " behind "
                        + printed.text()
                        + " ("
                        + printed.id()
                        + "), found "
                        + name(named)
                        + ": use unitOf of the same figure"));
  }

  /** The unit of money whose name the words begin with; the longest name counts. */
  private Optional<Unit> named(String words) {
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.kind() == UnitKind.USD || unit.kind() == UnitKind.VND)
        .filter(unit -> !name(unit).isEmpty() && words.startsWith(name(unit)))
        .max(Comparator.comparingInt(unit -> name(unit).length()));
  }

  private String name(Unit unit) {
    return labels.find(language, "unit." + unit.code()).orElse("");
  }
}
