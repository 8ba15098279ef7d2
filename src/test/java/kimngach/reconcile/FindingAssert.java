package kimngach.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kimngach.model.CellRef;
import kimngach.model.Language;
import kimngach.model.Quantity;
import kimngach.model.finding.Finding;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.Severity;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What a finding says; whatever it says, there are words for it in each language. */
final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {
  private FindingAssert(Finding actual) {
    super(actual, FindingAssert.class);
  }

  static FindingAssert assertThat(Finding finding) {
    for (Language language : Language.values()) {
      Assertions.assertThat(finding.values().keySet())
          .as("values of %s in %s", finding.sentence(), language)
          .containsAll(Sentences.placesIn(language, finding.sentence()));
    }
    return new FindingAssert(finding);
  }

  /** The only one of some findings. */
  static FindingAssert assertThatOnly(List<Finding> findings) {
    Assertions.assertThat(findings).hasSize(1);
    return assertThat(findings.get(0));
  }

  FindingAssert isError() {
    return weighs(Severity.ERROR);
  }

  FindingAssert weighs(Severity severity) {
    Assertions.assertThat(actual.severity()).isEqualTo(severity);
    return this;
  }

  FindingAssert tells(String sentence) {
    Assertions.assertThat(actual.sentence()).isEqualTo(sentence);
    return this;
  }

  FindingAssert says(String name, String text) {
    Assertions.assertThat(actual.values()).containsKey(name);
    Assertions.assertThat(text(Objects.requireNonNull(actual.values().get(name))))
        .as("%s of %s", name, actual.sentence())
        .isEqualTo(text);
    return this;
  }

  FindingAssert pointsAt(CellRef... cells) {
    Assertions.assertThat(actual.cells()).containsExactly(cells);
    return this;
  }

  FindingAssert pointsAtAll(CellRef... cells) {
    Assertions.assertThat(actual.cells()).containsExactlyInAnyOrderElementsOf(Arrays.asList(cells));
    return this;
  }

  private static String text(NamedValue value) {
    if (value instanceof NamedValue.Delivered delivered) {
      return text(delivered.quantity());
    }
    if (value instanceof NamedValue.Computed computed) {
      return computed.value().toPlainString() + " " + computed.unit().code();
    }
    if (value instanceof NamedValue.Possible possible) {
      return possible.interval() + " " + possible.unit().code();
    }
    if (value instanceof NamedValue.Series series) {
      return series.key().toString();
    }
    if (value instanceof NamedValue.Period period) {
      return period.period().toString();
    }
    if (value instanceof NamedValue.DeliveredBy by) {
      return by.source().code();
    }
    if (value instanceof NamedValue.DeliveredWith with) {
      return with.vintage().toString();
    }
    if (value instanceof NamedValue.Count count) {
      return String.valueOf(count.count());
    }
    return ((NamedValue.Verbatim) value).text();
  }

  private static String text(Quantity quantity) {
    String number = quantity.low().toPlainString();
    String end = quantity.isRange() ? "-" + quantity.high().toPlainString() : "";
    return (quantity.qualifier().code() + " " + number + end + " " + quantity.unit().code())
        .strip();
  }
}
