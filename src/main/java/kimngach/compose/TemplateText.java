package kimngach.compose;

import freemarker.core.TemplateMarkupOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kimngach.model.Language;
import kimngach.model.figure.Figure;

/**
 * A value in a template that is more than characters: a figure that keeps its id, or words that
 * differ by language. FreeMarker treats it as markup, so string built-ins and arithmetic on it fail
 * at their line instead of losing the id.
 *
 * @param format the output format it belongs to
 * @param pieces what is printed, in order
 */
record TemplateText(BulletinOutputFormat format, List<Piece> pieces)
    implements TemplateMarkupOutputModel<TemplateText> {

  TemplateText {
    pieces = List.copyOf(pieces);
  }

  /** A part of a text in a template. */
  sealed interface Piece {}

  /**
   * Characters that are the same in every language.
   *
   * @param text the characters
   */
  record Plain(String text) implements Piece {}

  /**
   * Words that differ by language.
   *
   * @param words the words of each language
   */
  record Translated(Function<Language, String> words) implements Piece {}

  /**
   * A figure and how it is printed.
   *
   * @param figure the figure
   * @param print the digits and the unit
   */
  record Printed(Figure figure, FigurePrint print) implements Piece {}

  /**
   * The name of the unit that a figure is printed in at this place.
   *
   * @param printed the figure and how it is printed
   */
  record UnitName(Printed printed) implements Piece {}

  /**
   * A figure that lacks a value: printing it in a sentence is a fault.
   *
   * @param name what the template asked for
   */
  record Unavailable(String name) implements Piece {}

  static TemplateText of(BulletinOutputFormat format, Piece piece) {
    return new TemplateText(format, List.of(piece));
  }

  /** A figure printed in some way; unavailable under its name where there is none. */
  static TemplateText of(
      BulletinOutputFormat format,
      Supplier<String> name,
      Optional<Figure> figure,
      Function<Figure, FigurePrint> print) {
    return of(
        format,
        figure
            .<Piece>map(one -> new Printed(one, print.apply(one)))
            .orElseGet(() -> new Unavailable(name.get())));
  }

  /** The figure, when this is one figure and nothing else. */
  Optional<Printed> figure() {
    return pieces.size() == 1 && pieces.get(0) instanceof Printed printed
        ? Optional.of(printed)
        : Optional.empty();
  }

  /** Whether this is a figure that lacks a value. */
  boolean isUnavailable() {
    return pieces.stream().anyMatch(Unavailable.class::isInstance);
  }

  /** Whether a figure is among the pieces, available or not. */
  boolean hasFigure() {
    return pieces.stream().anyMatch(Printed.class::isInstance) || isUnavailable();
  }

  /** The words of this in a language; figures are left out. */
  String words(Language language) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Plain plain) {
        words.append(plain.text());
      } else if (piece instanceof Translated translated) {
        words.append(translated.words().apply(language));
      }
    }
    return words.toString();
  }

  TemplateText followedBy(TemplateText other) {
    List<Piece> both = new ArrayList<>(pieces);
    both.addAll(other.pieces);
    return new TemplateText(format, both);
  }

  @Override
  public BulletinOutputFormat getOutputFormat() {
    return format;
  }
}
