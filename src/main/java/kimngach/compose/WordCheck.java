package kimngach.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.compose.ftl.Token;
import kimngach.model.Flow;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.settings.Labels;

/**
 * Holds the words that a template gives to functions against the series, flows and labels there
 * are, whether or not the template comes to that place this month.
 *
 * @param series the names of series
 * @param labels the words of the label files
 * @param languages the languages printed
 */
record WordCheck(SeriesNames series, Labels labels, List<Language> languages) {

  /**
   * A word that names nothing.
   *
   * @param token the word
   * @param sentence what is wrong with it
   */
  record Wrong(Token token, Sentence sentence) {}

  /** What is wrong with the arguments of a function. */
  Stream<Wrong> wrong(Token function, List<List<Token>> arguments) {
    Optional<FirstWord> first = FirstWord.of(function.text());
    if (first.isEmpty() || arguments.isEmpty() || arguments.get(0).isEmpty()) {
      return Stream.empty();
    }
    List<Token> words = arguments.get(0);
    boolean lacksPeriod = FirstWord.takesPeriod(function.text()) && arguments.size() == 1;
    Stream<Wrong> wrongWords =
        words.size() == 1
            ? Stream.of(words.get(0))
                .filter(Token::isPlainString)
                .flatMap(one -> whole(function, one))
            : parts(function, words);
    return lacksPeriod
        ? Stream.concat(wrongWords, Stream.of(new Wrong(function, noPeriod(function.text()))))
        : wrongWords;
  }

  static Sentence noPeriod(String function) {
    return new Sentence(
        "Hàm " + function + " cần một kỳ ở vị trí thứ hai: month, ytd hoặc year.",
        "Expecting a period as the second argument of " + function + ": month, ytd or year");
  }

  private Stream<Wrong> whole(Token function, Token word) {
    String name = word.text();
    Optional<Sentence> wrong =
        switch (FirstWord.of(function.text()).orElseThrow()) {
          case SERIES ->
              series.parse(name).isPresent()
                  ? Optional.empty()
                  : Optional.of(wrongSeries(function.text(), series.wrong(name)));
          case FLOW -> Flow.ofCode(name).isPresent() ? Optional.empty() : Optional.of(noFlow(name));
          case LABEL -> noLabel(name);
        };
    return wrong.map(sentence -> new Wrong(word, sentence)).stream();
  }

  static Sentence wrongSeries(String function, Sentence wrong) {
    return new Sentence(function + ": " + wrong.vi(), function + ": " + wrong.en());
  }

  static Sentence noFlow(String code) {
    return new Sentence(
        "Cần luồng total, export hoặc import, nhưng thấy \"" + code + "\".",
        "Expecting flow total, export or import, found \"" + code + "\"");
  }

  /** What is wrong with a key that a label file lacks. */
  Optional<Sentence> noLabel(String key) {
    return languages.stream()
        .filter(language -> labels.find(language, key).isEmpty())
        .findFirst()
        .map(language -> MissingLabel.of(labels, language, key).sentence());
  }

  /** Of words joined by {@code +}, the codes that stand whole in one of them. */
  private Stream<Wrong> parts(Token function, List<Token> words) {
    FirstWord first = FirstWord.of(function.text()).orElseThrow();
    if (first == FirstWord.FLOW || !isJoined(words)) {
      return Stream.empty();
    }
    return words.stream()
        .filter(Token::isPlainString)
        .flatMap(
            word ->
                first == FirstWord.LABEL
                    ? labelParts(word, words)
                    : seriesParts(function, word, words));
  }

  private static boolean isJoined(List<Token> words) {
    return words.stream().noneMatch(word -> word.type() == Token.Type.SIGN && !word.is("+"));
  }

  private Stream<Wrong> labelParts(Token word, List<Token> words) {
    boolean begins = word.equals(words.get(0));
    boolean ends = word.equals(words.get(words.size() - 1));
    boolean found =
        labels.keys(languages.get(0)).stream()
            .anyMatch(
                key ->
                    begins
                        ? key.startsWith(word.text())
                        : ends ? key.endsWith(word.text()) : key.contains(word.text()));
    return found ? Stream.empty() : Stream.of(new Wrong(word, noSuchLabels(word.text())));
  }

  private static Sentence noSuchLabels(String part) {
    return new Sentence(
        "Không có nhãn nào có phần \"" + part + "\" như ở đây.",
        "Expecting labels with \"" + part + "\" in this place, found none");
  }

  private Stream<Wrong> seriesParts(Token function, Token word, List<Token> words) {
    List<String> codes = List.of(word.text().split("\\.", -1));
    int from = word.equals(words.get(0)) ? 0 : 1;
    int to = codes.size() - (word.equals(words.get(words.size() - 1)) ? 0 : 1);
    return from >= to
        ? Stream.empty()
        : codes.subList(from, to).stream()
            .filter(code -> !series.isCode(code))
            .map(
                code ->
                    new Wrong(
                        word, wrongSeries(function.text(), series.unknown(code, word.text()))));
  }
}
