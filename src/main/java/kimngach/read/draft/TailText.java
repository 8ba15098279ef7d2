package kimngach.read.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what a layout says of the rows below the table. */
final class TailText {
  private final FormGuess guess;
  private final LayoutText text;

  TailText(FormGuess guess, LayoutText text) {
    this.guess = guess;
    this.text = text;
  }

  /** Writes the footnote marks and the row that ends the table. */
  void write() {
    List<String> marks = guess.marks();
    if (!marks.isEmpty()) {
      text.part("Dấu chú thích sau tên dòng, và đơn vị mà chú thích nói cho các dòng ấy.");
      List<Map.Entry<String, String>> pairs =
          marks.stream()
              .map(mark -> Map.entry(LayoutText.quoted(mark), LayoutText.map(units(mark))))
              .toList();
      text.line("marks: " + LayoutText.map(pairs));
    }
    Optional<String> end = guess.below().findFirst();
    if (end.isPresent()) {
      text.part("Dòng đầu tiên dưới bảng: từ đây không còn số liệu.");
      text.line("end: " + LayoutText.list(List.of(beginning(end.get()))));
    }
  }

  /** The units that the footnote of a mark gives, by measure. */
  private Set<Map.Entry<String, String>> units(String mark) {
    Map<String, String> units = new LinkedHashMap<>();
    guess
        .below()
        .filter(note -> note.startsWith(mark))
        .map(note -> note.substring(mark.length()).replaceAll("^[\\s:.]+|[\\s.]+$", ""))
        .findFirst()
        .ifPresent(
            note -> UnitWords.of(note).forEach((measure, unit) -> units.put(measure, unit.code())));
    units.remove("percent");
    return units.entrySet();
  }

  /** The words that a footnote begins with, so that its other words may change. */
  private static String beginning(String words) {
    int cut = words.startsWith("(") ? words.indexOf(')') + 1 : words.indexOf(':');
    if (cut > 0) {
      return words.substring(0, cut) + "*";
    }
    return Wording.timeless(words);
  }
}
