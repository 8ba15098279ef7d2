package kimngach.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import kimngach.model.CellCount;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages good deliveries at random: reading them yields observations or faults, never a crash. */
class DamagedDeliveryTest {
  private static final byte[] CSV = Deliveries.fixture("good.csv");
  private static final byte[] UTF_16 = Deliveries.fixture("unicode-text-of-excel.delivered.txt");
  private static final byte[] WINDOWS_1258 = Deliveries.fixture("windows-1258-semicolons.tsv");
  private static final byte[] XLSX = workbook(new XSSFWorkbook());
  private static final byte[] XLS = workbook(new HSSFWorkbook());
  private static final byte[] HTML = page();
  private static final String NASTY = "\"\",;\t\n\r\u0000\\'-./%#E9 \u00ff\u0300";

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsEveryCellOfADamagedTextFile(int seed) {
    check(Deliveries.read("damaged.csv", damaged(CSV, new Random(seed))));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsEveryCellOfADamagedTextInAnotherEncoding(int seed) {
    check(Deliveries.read("damaged.txt", damaged(UTF_16, new Random(seed))));
    check(Deliveries.read("damaged.tsv", damaged(WINDOWS_1258, new Random(seed))));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsEveryCellOfADamagedWorkbook(int seed) {
    check(Deliveries.read("damaged.xlsx", damaged(XLSX, new Random(seed))));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsEveryCellOfADamagedOldWorkbook(int seed) {
    check(Deliveries.read("damaged.xls", damaged(XLS, new Random(seed))));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsEveryCellOfADamagedPage(int seed) {
    check(Deliveries.read("damaged.html", damaged(HTML, new Random(seed))));
  }

  private static void check(Deliveries.Read file) {
    CellCount count = file.count();
    assertThat(file.observations()).hasSize(count.observations());
    assertThat(file.faults().size()).isGreaterThanOrEqualTo(count.rejections());
    assertThat(file.faults())
        .allSatisfy(
            fault -> {
              assertThat(fault.place()).contains("input/2023-11/damaged");
              assertThat(fault.sentence().en()).startsWith("Expecting ");
              assertThat(fault.sentence().vi()).startsWith("Cần ");
            });
    assertThat(count.read() > 0 || !file.faults().isEmpty()).isTrue();
  }

  /**
   * Overwrites, cuts out or repeats a few bytes; what is put in are characters that mean something.
   */
  private static byte[] damaged(byte[] good, Random random) {
    byte[] nasty = NASTY.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = good.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + random.nextInt(20));
      var out = new ByteArrayOutputStream();
      out.write(bytes, 0, from);
      switch (random.nextInt(3)) {
        case 0 -> out.write(nasty[random.nextInt(nasty.length)]);
        case 1 -> out.write(bytes, 0, Math.min(bytes.length, to - from));
        default -> out.write(random.nextInt(256));
      }
      out.write(bytes, to, bytes.length - to);
      bytes = out.toByteArray();
    }
    return bytes;
  }

  private static byte[] page() {
    var page = new StringBuilder("<html><body>\n<table>\n");
    for (String line : new String(CSV, StandardCharsets.UTF_8).lines().toList()) {
      page.append("<tr><td>")
          .append(line.replaceAll("\"(.*), (.*)\"", "$1 $2").replace(",", "<td>"));
    }
    return page.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] workbook(Workbook empty) {
    try (Workbook workbook = empty) {
      var sheet = workbook.createSheet("Kim ngạch");
      int number = 0;
      for (String line : new String(CSV, StandardCharsets.UTF_8).lines().toList()) {
        Row row = sheet.createRow(number++);
        int column = 0;
        for (String cell : line.replaceAll("\"(.*), (.*)\"", "$1 $2").split(",", -1)) {
          row.createCell(column++).setCellValue(cell);
        }
      }
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
