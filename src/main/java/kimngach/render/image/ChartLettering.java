package kimngach.render.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Language;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Chart.Point;
import kimngach.model.bulletin.Text;

/**
 * The values that charts print at their columns and bars, by their letters. One that reads like a
 * tick or a category is left out: nobody could tell which it is.
 */
final class ChartLettering {
  private ChartLettering() {}

  static Map<String, List<ExpectedText>> of(Bulletin bulletin) {
    Map<String, List<ExpectedText>> values = new HashMap<>();
    List<String> others = new ArrayList<>();
    bulletin.blocks().stream()
        .filter(Chart.class::isInstance)
        .map(Chart.class::cast)
        .forEach(
            chart -> {
              for (Language language : bulletin.languages()) {
                others(chart).forEach(text -> others.add(Letters.of(text.plain(language))));
                points(chart).forEach(point -> add(values, point, language));
              }
            });
    others.forEach(values::remove);
    return values;
  }

  private static Stream<Point> points(Chart chart) {
    return chart.series().stream()
        .flatMap(series -> series.points().stream())
        .flatMap(Optional::stream);
  }

  private static Stream<Text> others(Chart chart) {
    return Stream.of(
            chart.categories().stream(),
            chart.axis().ticks().stream(),
            chart.series().stream().map(Chart.Series::name))
        .flatMap(texts -> texts);
  }

  private static void add(Map<String, List<ExpectedText>> values, Point point, Language language) {
    String words = point.label().plain(language);
    String letters = Letters.of(words);
    if (!letters.isEmpty()) {
      point
          .figure()
          .map(id -> new ExpectedText.Figure(id, words, 0, letters.length()))
          .map(figure -> new ExpectedText(letters, List.of(figure)))
          .ifPresent(value -> values.computeIfAbsent(letters, any -> new ArrayList<>()).add(value));
    }
  }
}
