package kimngach.render.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kimngach.model.Language;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.FigurePlace;
import kimngach.model.bulletin.Text;
import kimngach.model.figure.FigureId;

/**
 * Finds a bulletin's figures in the texts of its PDF.
 *
 * <p>A PDF's piece of text is a text of the bulletin, letter by letter. Texts that read alike, such
 * as two table cells "4.780", are told apart by their order. Where their numbers differ, each place
 * gets every figure that it may be, and so do the values at the bars of charts.
 */
final class PrintedFigures {
  /** Shorter texts are compared as a whole only: a part of them could be a part of anything. */
  private static final int LONG = 20;

  private final List<List<ExpectedText>> expected;
  private final Map<String, List<ExpectedText>> byLetters = new HashMap<>();
  private final Map<String, List<ExpectedText>> inCharts;

  PrintedFigures(Bulletin bulletin) {
    expected = expected(bulletin);
    inCharts = ChartLettering.of(bulletin);
    expected.stream()
        .flatMap(List::stream)
        .forEach(
            text -> byLetters.computeIfAbsent(text.letters(), any -> new ArrayList<>()).add(text));
  }

  /** The texts in printing order; those of one text, printed below one another, together. */
  private static List<List<ExpectedText>> expected(Bulletin bulletin) {
    List<Text> texts = TextsOfBulletin.of(bulletin.blocks());
    List<Language> languages = bulletin.languages();
    List<List<ExpectedText>> expected = new ArrayList<>();
    if (bulletin.arrangement() == Arrangement.AFTER) {
      for (Language language : languages) {
        texts.forEach(text -> expected.add(List.of(ExpectedText.of(text, language))));
      }
    } else {
      for (Text text : texts) {
        expected.add(languages.stream().map(language -> ExpectedText.of(text, language)).toList());
      }
    }
    return expected;
  }

  List<FigurePlace> in(List<PieceOfText> pieces) {
    Map<String, List<PieceOfText>> found = new HashMap<>();
    pieces.stream()
        .filter(piece -> !piece.inChart())
        .forEach(
            piece -> found.computeIfAbsent(piece.letters(), any -> new ArrayList<>()).add(piece));
    IdentityHashMap<PieceOfText, List<ExpectedText>> meant = new IdentityHashMap<>();
    found.forEach((letters, alike) -> match(letters, alike, meant));
    List<FigurePlace> places = new ArrayList<>();
    for (PieceOfText piece : pieces) {
      List<ExpectedText> texts =
          piece.inChart()
              ? inCharts.getOrDefault(piece.letters(), List.of())
              : meant.getOrDefault(piece, List.of());
      if (!texts.isEmpty()) {
        places.addAll(places(piece, 0, texts));
      } else if (!piece.inChart() && piece.letters().length() >= LONG) {
        places.addAll(placesInPart(piece));
      }
    }
    return places;
  }

  private void match(
      String letters,
      List<PieceOfText> alike,
      IdentityHashMap<PieceOfText, List<ExpectedText>> meant) {
    List<ExpectedText> all = byLetters.getOrDefault(letters, List.of());
    List<ExpectedText> ordered = all.size() == alike.size() ? all : onceEach(letters);
    for (int i = 0; i < alike.size(); i++) {
      meant.put(alike.get(i), ordered.size() == alike.size() ? List.of(ordered.get(i)) : all);
    }
  }

  /** Those texts, where the languages of one text that read alike are printed but once. */
  private List<ExpectedText> onceEach(String letters) {
    return expected.stream()
        .flatMap(text -> text.stream().filter(one -> one.letters().equals(letters)).limit(1))
        .toList();
  }

  /** A text that goes on upon another page is a part of what the bulletin has. */
  private List<FigurePlace> placesInPart(PieceOfText piece) {
    List<ExpectedText> around =
        expected.stream()
            .flatMap(List::stream)
            .filter(text -> text.letters().contains(piece.letters()))
            .toList();
    return around.isEmpty()
        ? List.of()
        : places(piece, around.get(0).letters().indexOf(piece.letters()), around.subList(0, 1));
  }

  private static List<FigurePlace> places(PieceOfText piece, int offset, List<ExpectedText> texts) {
    List<FigurePlace> places = new ArrayList<>();
    for (ExpectedText.Figure figure : texts.get(0).figures()) {
      int from = figure.from() - offset;
      int to = figure.to() - offset;
      if (from >= 0 && to <= piece.letters().length()) {
        places.addAll(
            LinesOfGlyphs.of(piece, from, to, figure.text(), alternatives(figure, texts)));
      }
    }
    return places;
  }

  private static List<FigureId> alternatives(ExpectedText.Figure figure, List<ExpectedText> texts) {
    Set<FigureId> ids = new LinkedHashSet<>();
    texts.forEach(
        text ->
            text.figures().stream()
                .filter(other -> other.from() == figure.from() && other.to() == figure.to())
                .forEach(other -> ids.add(other.id())));
    return List.copyOf(ids);
  }
}
