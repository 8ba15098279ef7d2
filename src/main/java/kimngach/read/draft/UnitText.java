package kimngach.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Sentence;
import kimngach.model.Unit;
import kimngach.model.UnitKind;

/** Writes what a layout says of units. */
final class UnitText {
  private static final Sentence OTHER_MONEY =
      new Sentence(
          "đơn vị là tiền đồng, nên đây không phải kim ngạch: khai chỉ tiêu trong kimngach.yaml",
          "money is in dong, so this is no turnover: name an indicator in kimngach.yaml");

  private static final Sentence NO_UNIT =
      new Sentence(
          "không thấy đơn vị tính trong biểu: bỏ dấu # ở dòng dưới và ghi đơn vị đúng",
          "the form does not say its unit: take the # away below and give the right unit");

  private final FormGuess guess;
  private final LayoutText text;

  UnitText(FormGuess guess, LayoutText text) {
    this.guess = guess;
    this.text = text;
  }

  /** Writes where the form says its units. */
  void write() {
    text.part("Đơn vị tính.");
    Map<String, String> noted = guess.beside().ofNote(guess.columns());
    Map<String, Optional<Unit>> words = guess.beside().words(guess.outline());
    Optional<String> inHeader =
        guess.outline().values().stream()
            .map(guess.headers()::of)
            .flatMap(header -> UnitWords.inHeader(header).stream())
            .filter(unit -> unit.kind() == UnitKind.USD)
            .map(Unit::code)
            .findFirst();
    if (guess.beside().unit().isPresent() || !noted.isEmpty()) {
      text.line("unit:");
      guess.beside().unit().ifPresent(column -> unitColumn(column, words));
      inHeader
          .filter(unit -> guess.beside().unit().isPresent() && noted.isEmpty())
          .ifPresent(unit -> text.line("  always: {turnover: " + unit + "}"));
    }
    if (!noted.isEmpty()) {
      text.line("  notes:");
      text.line(
          "    "
              + LayoutText.quoted(guess.beside().note().orElse(""))
              + ": "
              + LayoutText.map(noted.entrySet()));
    } else if (guess.countsOtherMoney()) {
      text.decide("", OTHER_MONEY);
    } else if (guess.beside().unit().isEmpty()) {
      if (inHeader.isEmpty()) {
        text.decide("", NO_UNIT);
        text.line("# unit: {always: {turnover: million-usd}}");
      } else {
        text.line("unit: {always: {turnover: " + inHeader.get() + "}}");
      }
    }
  }

  private void unitColumn(int column, Map<String, Optional<Unit>> words) {
    text.line("  column: " + LayoutText.list(List.of(guess.headers().of(column))));
    List<Map.Entry<String, String>> known = new ArrayList<>();
    words.forEach(
        (word, unit) ->
            unit.ifPresent(found -> known.add(Map.entry(LayoutText.quoted(word), found.code()))));
    text.line("  words: " + LayoutText.map(known));
    List<String> unknown =
        words.entrySet().stream()
            .filter(word -> word.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    if (!unknown.isEmpty()) {
      text.decide(
          "  ",
          new Sentence(
              "chưa rõ các đơn vị: " + String.join(", ", unknown),
              "these units are not known: " + String.join(", ", unknown)));
    }
  }
}
