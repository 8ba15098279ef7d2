package kimngach.read.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a form put inside one another. Rows inside are parts where they sum to the row around
 * them in every column of amounts, and else "of which": what is not proved is never added up.
 */
final class RowTree {
  private static final double BINARY_TRACE = 1e-9;

  private final List<Integer> summable;

  /** A tree whose sums are proved in these columns. */
  RowTree(List<Integer> summable) {
    this.summable = summable;
  }

  /** The rows at the top, with all others inside them. */
  List<BodyRow> of(List<BodyRow> rows) {
    List<BodyRow> top = new ArrayList<>();
    int next = 0;
    while (next < rows.size()) {
      BodyRow row = rows.get(next);
      int end = next + 1;
      while (end < rows.size() && rows.get(end).depth > row.depth) {
        end++;
      }
      fill(row, of(rows.subList(next + 1, end)));
      top.add(row);
      next = end;
    }
    return grouped(top);
  }

  private void fill(BodyRow row, List<BodyRow> inside) {
    boolean sums =
        inside.stream().noneMatch(each -> each.isOfWhich)
            && inside.size() > 1
            && isSum(row, inside);
    (sums ? row.parts : row.ofWhich).addAll(inside);
  }

  /** Rows of one depth, those that sum to the row above them put inside it. */
  private List<BodyRow> grouped(List<BodyRow> flat) {
    List<BodyRow> top = new ArrayList<>();
    for (int i = flat.size() - 1; i >= 0; i--) {
      BodyRow row = flat.get(i);
      Optional<Integer> parts = row.inside().isEmpty() ? parts(row, top) : Optional.empty();
      if (parts.isPresent()) {
        List<BodyRow> inside = top.subList(0, parts.get());
        row.parts.addAll(inside);
        inside.clear();
      }
      top.add(0, row);
    }
    return top;
  }

  /** How many of the rows that follow sum to a row; the fewest. */
  private Optional<Integer> parts(BodyRow row, List<BodyRow> following) {
    for (int count = 2; count <= following.size(); count++) {
      if (isSum(row, following.subList(0, count))) {
        return Optional.of(count);
      }
    }
    return Optional.empty();
  }

  private boolean isSum(BodyRow whole, List<BodyRow> parts) {
    int proved = 0;
    for (int column : summable) {
      BigDecimal sum = whole.amounts.getOrDefault(column, BigDecimal.ZERO);
      List<BigDecimal> added =
          parts.stream()
              .filter(part -> part.amounts.containsKey(column))
              .map(part -> part.amounts.getOrDefault(column, BigDecimal.ZERO))
              .toList();
      if (sum.signum() == 0 && added.isEmpty()) {
        continue;
      }
      if (sum.signum() == 0 || added.size() < 2 || !isNear(sum, added)) {
        return false;
      }
      proved++;
    }
    return proved > 0;
  }

  private static boolean isNear(BigDecimal whole, List<BigDecimal> parts) {
    BigDecimal rest = whole;
    int scale = whole.scale();
    for (BigDecimal part : parts) {
      rest = rest.subtract(part);
      scale = Math.min(scale, part.scale());
    }
    double rounding = Math.pow(10, -Math.max(0, scale)) * (parts.size() + 1) / 2;
    double relative = whole.abs().doubleValue() * BINARY_TRACE;
    double most = scale > 6 ? relative : Math.min(rounding, whole.abs().doubleValue() / 100);
    return rest.abs().doubleValue() <= Math.max(most, relative);
  }
}
