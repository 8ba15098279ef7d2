package kimngach.render.pdf;

import java.util.List;
import java.util.stream.Stream;

/**
 * The styles that every template must have. Those of parts that a bulletin may lack, such as a
 * signature, are asked for when it has them.
 */
final class NeededStyles {
  private static final String TRANSLATION = "Translation";

  /** Styles of texts, each with a companion for the languages beneath. */
  private static final List<String> TEXTS =
      List.of(
          "placeAndDate",
          "documentTitle",
          "documentSubject",
          "heading1",
          "heading2",
          "heading3",
          "body",
          "item",
          "calloutText",
          "headlineTitle",
          "headlineSubtitle",
          "headlineLabel",
          "headlineFirstNumber",
          "headlineNumber",
          "caption",
          "unitNote",
          "tableHeader",
          "tableCell",
          "tableTotal",
          "tableGroup",
          "note",
          "chartLabel");

  private static final List<String> OTHERS =
      List.of(
          "mastheadParent",
          "mastheadIssuer",
          "mastheadState",
          "mastheadMotto",
          "mastheadTranslation",
          "mastheadRule",
          "callout",
          "headlinePanel",
          "tableRuleHeavy",
          "tableRule",
          "tableRuleLight",
          "chartValue");

  private NeededStyles() {}

  static List<String> names() {
    return Stream.concat(
            OTHERS.stream(), TEXTS.stream().flatMap(name -> Stream.of(name, name + TRANSLATION)))
        .toList();
  }
}
