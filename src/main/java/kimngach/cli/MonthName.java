package kimngach.cli;

import java.time.YearMonth;
import kimngach.model.PeriodParser;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A month as a person names it: {@code 2023-11}. */
final class MonthName implements ITypeConverter<YearMonth> {
  @Override
  public YearMonth convert(String word) {
    return PeriodParser.parseMonth(word.strip())
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expecting a month such as 2023-11, found \"" + word + "\""));
  }
}
