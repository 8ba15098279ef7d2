package kimngach.compose;

import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kimngach.model.Language;
import kimngach.model.NumberStyle;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Text;

/** The words of the template language that make a chart. */
final class ChartWords {
  private final Composition composition;

  ChartWords(Composition composition) {
    this.composition = composition;
  }

  List<Word> words() {
    return List.of(
        new Word("chart", "block", Set.of(Vocabulary.BULLETIN), Set.of("id", "kind"), this::chart),
        Vocabulary.words("alternative", Set.of("chart")),
        Vocabulary.words("axis", Set.of("chart")),
        Vocabulary.words("category", Set.of("chart")),
        new Word("series", "series", Set.of("chart"), Set.of("color", "role"), ChartWords::series),
        new Word(
            "reference",
            "reference",
            Set.of("chart"),
            Set.of("color", "at", "unit"),
            this::reference),
        Vocabulary.words("name", Set.of("series", "reference")),
        new Word("point", "point", Set.of("series"), Set.of("of", "unit", "label"), this::point));
  }

  private Chart chart(Frame frame, Arguments given) throws TemplateModelException {
    Chart.Kind kind = given.choice("kind", Chart.Kind.class, Chart.Kind.CLUSTERED_COLUMNS);
    List<Chart.Series> series = frame.parts("series", Chart.Series.class);
    List<Text> categories = frame.parts("category", Text.class);
    for (Chart.Series one : series) {
      int points = one.points().size();
      if (points != categories.size()) {
        throw new TemplateFault(
            "Biểu đồ có "
                + categories.size()
                + " <@category>, nhưng một <@series> có "
                + points
                + " <@point>; hai số phải bằng nhau.",
            "Expecting "
                + categories.size()
                + " points in each series, one a category, found "
                + points);
      }
    }
    List<Chart.Series> drawn = new ArrayList<>(series);
    for (Reference one : frame.parts("reference", Reference.class)) {
      drawn.add(one.over(categories.size()));
    }
    return new Chart(
        given.words("id"),
        kind,
        frame.part("title", Text.class).orElse(Text.EMPTY),
        frame.part("alternative", Text.class).orElse(Text.EMPTY),
        categories,
        drawn,
        new ChartScale(kind, drawn)
            .axis(frame.part("axis", Text.class).orElse(Text.EMPTY), composition.languages()));
  }

  private static Chart.Series series(Frame frame, Arguments given) throws TemplateModelException {
    return new Chart.Series(
        given.choice("role", Chart.Role.class, Chart.Role.VALUE),
        frame.part("name", Text.class).orElse(Text.EMPTY),
        color(given),
        frame.parts("point", Plotted.class).stream().map(Plotted::point).toList());
  }

  private static String color(Arguments given) throws TemplateModelException {
    return given.words(
        "color",
        "[0-9A-F]{6}",
        "màu dạng RRGGBB, ví dụ color=\"1F4E79\"",
        "a color as RRGGBB, such as \"1F4E79\"");
  }

  /** One value that every category is measured against, such as 100 % of a plan. */
  private record Reference(Text name, String color, BigDecimal at) {
    Chart.Series over(int categories) {
      Chart.Point point = new Chart.Point(Optional.empty(), at, Text.EMPTY);
      return new Chart.Series(
          Chart.Role.REFERENCE, name, color, Collections.nCopies(categories, Optional.of(point)));
    }
  }

  private Reference reference(Frame frame, Arguments given) throws TemplateModelException {
    BigDecimal at = BigDecimal.valueOf(given.number("at", 100));
    Text name = frame.part("name", Text.class).orElse(Text.EMPTY);
    Text unit = given.text("unit").orElse(Text.EMPTY);
    Text told =
        Text.of(
            composition.languages(),
            language -> brackets(name.plain(language), language, at, unit.plain(language)));
    return new Reference(unit.isBlank() ? name : told, color(given), at);
  }

  private static String brackets(String name, Language language, BigDecimal at, String unit) {
    String number = NumberStyle.of(language).write(at);
    String told = number + (unit.equals("%") ? "" : TableWords.beforeUnit(language)) + unit;
    return SeriesWords.inBrackets(name, told, language);
  }

  /** A point, or the gap where its figure is not available. */
  private record Plotted(Optional<Chart.Point> point) {}

  private Plotted point(Frame frame, Arguments given) throws TemplateModelException {
    TemplateText figure = given.figure("of");
    if (figure.isUnavailable()) {
      return new Plotted(Optional.empty());
    }
    TemplateText.Printed printed = figure.figure().orElseThrow();
    FigurePrint print = printed.print();
    if (given.has("unit")) {
      String code = given.words("unit");
      print =
          print.in(
              Unit.ofCode(code)
                  .filter(unit -> unit.kind() == printed.figure().unit().kind())
                  .orElseThrow(
                      () ->
                          new TemplateFault(
                              "Đơn vị \""
                                  + code
                                  + "\" không dùng được cho chỉ tiêu tính bằng "
                                  + printed.figure().unit().code()
                                  + ".",
                              "Expecting a unit that "
                                  + printed.figure().unit().code()
                                  + " converts into, found \""
                                  + code
                                  + "\"")));
    }
    BigDecimal value = print.withDecimals(6).rounded(printed.figure());
    Text label = given.yes("label") ? label(figure, printed.figure().unit()) : Text.EMPTY;
    composition.met(printed.figure());
    return new Plotted(Optional.of(new Chart.Point(printed.figure().id(), value, label)));
  }

  /** A percentage at a bar says so; the unit of an amount stands at the axis. */
  private Text label(TemplateText figure, Unit unit) throws TemplateModelException {
    boolean percent = unit.kind() == UnitKind.PERCENT;
    return composition.everyLanguage(
        percent
            ? figure.followedBy(TemplateText.of(figure.format(), new TemplateText.Plain("%")))
            : figure);
  }
}
