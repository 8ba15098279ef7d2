package kimngach.read.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.ObsStatus;
import kimngach.settings.Suggestion;
import kimngach.settings.layout.Layout;

/** The patterns of one layout, each made ready once. */
final class LayoutWords {
  /** How much two headers must have in common to be taken for one that was reworded. */
  private static final double NEAR = 0.6;

  private static final int LONGEST = 400;

  private final Map<String, ObsStatus> statuses = new LinkedHashMap<>();
  private final Map<String, Integer> quarters = new LinkedHashMap<>();
  private final Map<String, WordPattern> patterns = new HashMap<>();

  LayoutWords(Layout layout) {
    layout.status().forEach((word, status) -> statuses.put(FoldedText.of(word), status));
    layout.quarters().forEach((word, quarter) -> quarters.put(FoldedText.of(word), quarter));
  }

  private WordPattern pattern(String text) {
    return patterns.computeIfAbsent(text, key -> new WordPattern(key, statuses, quarters));
  }

  /** What a text says by the first of the patterns that it matches; empty when there is none. */
  Optional<Said> whole(List<String> any, String text) {
    return wholeFolded(any, FoldedText.of(text));
  }

  /** What a folded text says by the first of the patterns that it matches. */
  Optional<Said> wholeFolded(List<String> any, String folded) {
    for (String each : any) {
      Optional<Said> said = pattern(each).whole(folded);
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  /** What a part of a text says by the first of the patterns that some part of it matches. */
  Optional<Said> within(List<String> any, String text) {
    String folded = FoldedText.of(text);
    return any.stream().flatMap(each -> pattern(each).within(folded).stream()).findFirst();
  }

  /**
   * The pattern nearest to a text that matches none, by letters or else by words in common; empty
   * when none is near.
   */
  Optional<String> closest(String text, Collection<String> any) {
    Map<String, String> bySkeleton = new LinkedHashMap<>();
    any.forEach(each -> bySkeleton.putIfAbsent(skeleton(each), each));
    String skeleton = skeleton(text);
    String found = skeleton.substring(0, Math.min(LONGEST, skeleton.length()));
    return Suggestion.closest(found, bySkeleton.keySet())
        .or(
            () ->
                bySkeleton.keySet().stream()
                    .filter(each -> wordsInCommon(found, each) >= NEAR)
                    .max(Comparator.comparingDouble(each -> wordsInCommon(found, each))))
        .map(bySkeleton::get);
  }

  /** The part of the words of two texts that both have in the same order, from 0 to 1. */
  private static double wordsInCommon(String one, String other) {
    String[] words = one.split(" ", -1);
    String[] others = other.split(" ", -1);
    int[][] common = new int[words.length + 1][others.length + 1];
    for (int i = 1; i <= words.length; i++) {
      for (int j = 1; j <= others.length; j++) {
        common[i][j] =
            words[i - 1].equals(others[j - 1])
                ? common[i - 1][j - 1] + 1
                : Math.max(common[i - 1][j], common[i][j - 1]);
      }
    }
    return 2.0 * common[words.length][others.length] / (words.length + others.length);
  }

  /** A text or pattern with every number and status alike, so that words alone are compared. */
  private String skeleton(String text) {
    String folded = FoldedText.of(text.replace("*", "")).replaceAll("\\{status}", "~");
    for (String status : statuses.keySet()) {
      folded = folded.startsWith(status) ? "~" + folded.substring(status.length()) : folded;
    }
    return folded
        .replaceAll("\\{(month|year|last-year|quarter)}", "#")
        .replaceAll("\\d+|\\biv\\b|\\bi{1,3}\\b", "#");
  }
}
