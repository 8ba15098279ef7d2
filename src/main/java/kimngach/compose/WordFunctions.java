package kimngach.compose;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kimngach.model.Language;

/**
 * The functions that choose words by what the numbers prove:
 *
 * <ul>
 *   <li>{@code hedged(figure, decimals)}: "gần", "hơn" or "khoảng" before the rounded number;
 *   <li>{@code nearly}, {@code over}, {@code about}: the word asked for, or a fault;
 *   <li>{@code change(figure, base)}: "tăng 5,2% so với ...", "gấp 2,1 lần so với ...";
 *   <li>{@code tradeBalance(figure)}: "xuất siêu", "nhập siêu" with amount and unit;
 *   <li>{@code highestSince(figure)}, {@code lowestSince(figure)}: words, or nothing to print.
 * </ul>
 */
final class WordFunctions {
  private final BulletinOutputFormat format;
  private final ChangeWords changes;
  private final Superlatives superlatives;

  WordFunctions(BulletinOutputFormat format, Composition composition, Superlatives superlatives) {
    this.format = format;
    this.changes = new ChangeWords(format, composition);
    this.superlatives = superlatives;
  }

  /** Every function by the name that templates call it. */
  Map<String, TemplateMethodModelEx> all() {
    Map<String, TemplateMethodModelEx> all = new LinkedHashMap<>();
    all.put("hedged", given -> hedged("hedged", given, Hedge.PROVED));
    all.put("nearly", given -> hedged("nearly", given, Hedge.NEARLY));
    all.put("over", given -> hedged("over", given, Hedge.OVER));
    all.put("about", given -> hedged("about", given, Hedge.ABOUT));
    all.put("change", given -> told(given, one -> changes.change(one, base(given))));
    all.put("tradeBalance", given -> told(given, changes::balance));
    all.put("highestSince", given -> since("highestSince", given, true));
    all.put("lowestSince", given -> since("lowestSince", given, false));
    return all;
  }

  /** The decimals may be left out; then they are those of the figure's usual print. */
  private TemplateText hedged(String function, List<?> given, Hedge hedge)
      throws TemplateModelException {
    TemplateText text = FigureFunctions.text(given);
    Optional<TemplateText.Printed> printed = text.figure();
    if (printed.isEmpty()) {
      return text;
    }
    FigurePrint print = printed.get().print().with(hedge);
    FigurePrint rounded =
        given.size() > 1 ? print.withDecimals(FigureFunctions.digits(function, given)) : print;
    if (hedge != Hedge.PROVED) {
      rounded.word(printed.get().figure());
    }
    return TemplateText.of(format, new TemplateText.Printed(printed.get().figure(), rounded));
  }

  private static TemplateText told(
      List<?> given, FaultyFunction<TemplateText.Printed, TemplateText> tell)
      throws TemplateModelException {
    TemplateText text = FigureFunctions.text(given);
    Optional<TemplateText.Printed> printed = text.figure();
    return printed.isEmpty() ? text : tell.apply(printed.get());
  }

  private TemplateText since(String function, List<?> given, boolean highest)
      throws TemplateModelException {
    TemplateText text = FigureFunctions.text(given);
    return text.figure()
        .flatMap(one -> superlatives.since(one.figure(), highest))
        .map(
            since ->
                TemplateText.of(
                    format,
                    new TemplateText.Translated(
                        language ->
                            FittingWords.since(
                                highest,
                                since.isStart(),
                                Names.of(since.month(), language),
                                language))))
        .orElseGet(() -> TemplateText.of(format, new TemplateText.Unavailable(function + "(...)")));
  }

  private static Optional<Function<Language, String>> base(List<?> given) throws TemplateFault {
    if (given.size() < 2) {
      return Optional.empty();
    }
    if (given.get(1) instanceof TemplateText text && !text.hasFigure()) {
      return Optional.of(text::words);
    }
    try {
      if (given.get(1) instanceof TemplateScalarModel plain) {
        String words = plain.getAsString();
        return Optional.of(language -> words);
      }
    } catch (TemplateModelException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    throw new TemplateFault(
        "Hàm change cần chữ ở vị trí thứ hai, ví dụ change(x, \"cùng kỳ năm trước\").",
        "Expecting words as the second argument of change, such as change(x, \"the year before\")");
  }

  /** A step that may find a fault in the template. */
  @FunctionalInterface
  private interface FaultyFunction<T, R> {
    R apply(T given) throws TemplateModelException;
  }
}
