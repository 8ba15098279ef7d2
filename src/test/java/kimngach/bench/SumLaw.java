package kimngach.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kimngach.model.ObsKey;

/**
 * Parts sum to a whole, or do not exceed it.
 *
 * @param rule the rule that documents it
 * @param parts the parts
 * @param whole the whole
 * @param isBound whether parts need only not exceed the whole
 * @param percent what is forgiven, in percent of {@code of}
 * @param of the value that the forgiveness is measured by; none when nothing is forgiven
 */
record SumLaw(
    String rule,
    List<ObsKey> parts,
    ObsKey whole,
    boolean isBound,
    BigDecimal percent,
    List<ObsKey> of)
    implements Law {

  static SumLaw exact(String rule, List<ObsKey> parts, ObsKey whole) {
    return new SumLaw(rule, parts, whole, false, BigDecimal.ZERO, List.of());
  }

  static SumLaw bound(String rule, ObsKey part, ObsKey whole) {
    return new SumLaw(rule, List.of(part), whole, true, BigDecimal.ZERO, List.of());
  }

  @Override
  public List<ObsKey> keys() {
    return Stream.concat(parts.stream(), Stream.of(whole)).toList();
  }

  @Override
  public BigDecimal excess(Map<ObsKey, Span> values) {
    Span residual =
        parts.stream()
            .map(part -> at(values, part))
            .reduce(new Span(BigDecimal.ZERO, BigDecimal.ZERO), Span::plus)
            .minus(at(values, whole));
    BigDecimal forgiven =
        of.stream()
            .map(key -> at(values, key).high().abs().multiply(percent).movePointLeft(2))
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal above = residual.low().subtract(forgiven);
    return isBound ? above : above.max(residual.high().negate().subtract(forgiven));
  }

  private static Span at(Map<ObsKey, Span> values, ObsKey key) {
    return Objects.requireNonNull(values.get(key), key.toString());
  }
}
