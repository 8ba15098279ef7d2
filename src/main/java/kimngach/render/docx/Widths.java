package kimngach.render.docx;

import java.util.ArrayList;
import java.util.List;

/** How columns share a width. */
final class Widths {
  private Widths() {}

  /** Whole widths in the proportions of the shares, that sum to the width. */
  static List<Integer> shared(int width, List<Integer> shares) {
    int all = shares.stream().mapToInt(Integer::intValue).sum();
    List<Integer> widths = new ArrayList<>();
    int before = 0;
    int used = 0;
    for (int share : shares) {
      before += share;
      int edge = width * before / all;
      widths.add(edge - used);
      used = edge;
    }
    return widths;
  }
}
