package kimngach.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import kimngach.model.PeriodKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A kind of period as a person names it: {@code year-to-date}. */
final class KindOfPeriod implements ITypeConverter<PeriodKind> {
  @Override
  public PeriodKind convert(String word) {
    return Arrays.stream(PeriodKind.values())
        .filter(kind -> kind.code().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expecting one of " + all() + ", found \"" + word + "\""));
  }

  private static String all() {
    return Arrays.stream(PeriodKind.values())
        .map(PeriodKind::code)
        .collect(Collectors.joining(", "));
  }
}
