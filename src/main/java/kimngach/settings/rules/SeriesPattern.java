package kimngach.settings.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import kimngach.model.SeriesKey;

/**
 * One series, or all that differ in the parts left open: {@code turnover.declared.export.any-gate}
 * stands for declared exports of every single gate.
 */
public final class SeriesPattern {
  private final SeriesKey series;
  private final Set<Part> open;

  SeriesPattern(SeriesKey series, Set<Part> open) {
    this.series = series;
    EnumSet<Part> parts = EnumSet.noneOf(Part.class);
    parts.addAll(open);
    this.open = Collections.unmodifiableSet(parts);
  }

  /** One series. */
  public static SeriesPattern of(SeriesKey series) {
    return new SeriesPattern(series, Set.of());
  }

  /** The series it stands for; with open parts, the one that has none of them. */
  public SeriesKey series() {
    return series;
  }

  /** Whether it stands for one series. */
  public boolean isOne() {
    return open.isEmpty();
  }

  Set<Part> open() {
    return open;
  }

  /** Whether it stands for a series, among others. */
  public boolean matches(SeriesKey key) {
    if (!key.measure().equals(series.measure())) {
      return false;
    }
    for (Part part : Part.values()) {
      boolean fits =
          open.contains(part)
              ? !part.code(key).isEmpty()
              : part.code(key).equals(part.code(series));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** The same with the parts that another pattern leaves open too as a series of that has them. */
  public SeriesPattern as(SeriesPattern other, SeriesKey found) {
    SeriesKey bound = series;
    EnumSet<Part> left = EnumSet.noneOf(Part.class);
    for (Part part : open) {
      if (other.open.contains(part)) {
        bound = part.copy(bound, found);
      } else {
        left.add(part);
      }
    }
    return new SeriesPattern(bound, left);
  }

  /** Whether some series is one of both. */
  boolean meets(SeriesPattern other) {
    if (!other.series.measure().equals(series.measure())) {
      return false;
    }
    for (Part part : Part.values()) {
      String code = part.code(series);
      String otherCode = part.code(other.series);
      boolean fits =
          open.contains(part)
              ? other.open.contains(part) || !otherCode.isEmpty()
              : other.open.contains(part) ? !code.isEmpty() : code.equals(otherCode);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    StringBuilder name = new StringBuilder(series.measure().code());
    for (Part part : Part.values()) {
      String code = open.contains(part) ? part.word() : part.code(series);
      name.append(code.isEmpty() ? "" : ".").append(code);
    }
    return name.toString();
  }
}
