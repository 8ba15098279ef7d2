import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Coded;
import kimngach.model.ControlTotal;
import kimngach.model.SeriesKey;
import kimngach.model.Vintage;
import kimngach.read.ControlTotals;
import kimngach.read.FileContentsReader;
import kimngach.read.FileReading;
import kimngach.settings.SettingsFile;

/**
 * Reads a large tidy file with the program's own classes and writes its control totals in the form
 * that the programs it is measured against write theirs.
 *
 * <p>{@code java -cp target/launcher/kimngach.jar bench/ControlTotalsOf.java FILE TOTALS.txt}
 */
public final class ControlTotalsOf {
  private ControlTotalsOf() {}

  public static void main(String[] args) throws IOException {
    var totals = new ControlTotals();
    var december = new Vintage(YearMonth.of(2024, 12));
    FileReading reading =
        new FileContentsReader(SettingsFile.read(Path.of("kimngach.yaml")).codes(), List.of())
            .readLarge(Path.of(args[0]), args[0], december, totals)
            .reading();
    List<String> lines =
        totals.totals().stream()
            .filter(total -> total.unit().isPresent())
            .map(ControlTotalsOf::line)
            .sorted()
            .toList();
    Files.write(Path.of(args[1]), lines);
    System.out.println(reading.count());
    reading.faults().stream().limit(5).forEach(System.out::println);
  }

  private static String line(ControlTotal total) {
    SeriesKey series = total.series();
    String name =
        Stream.of(series.measure(), series.scope(), series.flow(), series.regime(), series.gate())
            .map(Coded::code)
            .collect(Collectors.joining("."));
    return name
        + " "
        + total.unit().orElseThrow().code()
        + " "
        + total.observations()
        + " "
        + total.low().setScale(3).toPlainString();
  }
}
