package kimngach.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.finding.NamedValue;
import kimngach.read.FileReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecodedTextTest {
  private static final String FORM =
      "Kim ngạch xuất nhập khẩu, ước tháng 11\nCửa khẩu\tĐVT\tHữu Nghị\tĐồng Đăng\n1,5\t“tỷ” – €\n";
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  @Test
  void readsUtf8WithoutAWord() {
    Read utf8 = read(FORM.getBytes(StandardCharsets.UTF_8));
    assertThat(utf8.text).contains(FORM);
    assertThat(utf8.reading.findings()).isEmpty();
    assertThat(read(("\uFEFF" + FORM).getBytes(StandardCharsets.UTF_8)).text).contains(FORM);
    assertThat(read(new byte[0]).text).contains("");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE,true", "UTF-16LE,false", "UTF-16BE,true", "UTF-16BE,false"})
  void readsUtf16WithOrWithoutItsMarkAndSaysSo(String encoding, boolean marked) {
    Read read = read(((marked ? "\uFEFF" : "") + FORM).getBytes(Charset.forName(encoding)));
    assertThat(read.text).contains(FORM);
    assertThat(read.encoding()).isEqualTo(encoding);
  }

  @Test
  void readsWindows1258AndSaysSo() {
    Read read = read(windows1258(FORM));
    assertThat(read.text.map(text -> Normalizer.normalize(text, Normalizer.Form.NFC)))
        .contains(FORM);
    assertThat(read.encoding()).isEqualTo("Windows-1258");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          windows-1252 | Möbel für die Straße, Übersicht, Größe
          windows-1252 | marché à l'été, forêts, Ðức
          windows-1252 | però, così, ciò, città
          windows-1252 | exportação, não, açúcar
          windows-1250 | Příliš žluťoučký kůň
          windows-1251 | Экспорт товаров
          GBK          | 友谊口岸 2023年11月 出口
          Big5         | 出口貿易總額
          windows-1252 | ý định
          """)
  void refusesOtherCodePages(String encoding, String text) {
    Read read = read((text + "\n").getBytes(Charset.forName(encoding)));
    assertThat(read.text).isEmpty();
    assertThat(read.fault())
        .isEqualTo(
            "[input/2023-11/a.txt]A1: Expecting text in UTF-8, found bytes that are not: save it"
                + " as \"CSV UTF-8\"");
  }

  @Test
  void namesTheFirstLineThatIsNoText() {
    byte[] cut = ("a\r\nb\rc\nd" + "\u1ED3").getBytes(StandardCharsets.UTF_8);
    cut[cut.length - 1] = 'x';
    assertThat(read(cut).fault()).startsWith("[input/2023-11/a.txt]A4: Expecting text in UTF-8");
    assertThat(read("a\nb\0c".getBytes(StandardCharsets.UTF_8)).fault()).contains("]A2: ");
    assertThat(read("\uFEFFa\nb\0".getBytes(StandardCharsets.UTF_16LE)).fault())
        .contains("]A2: Expecting text in UTF-16LE");
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  /** Damaged UTF-8 is told as a fault or is text; it never becomes text of an old code page. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void neverTakesDamagedUtf8ForAnOldCodePage(int seed) {
    var random = new Random(seed);
    byte[] bytes = FORM.repeat(3).getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(6); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    assertThat(read(bytes).reading.findings()).isEmpty();
  }

  /** As Windows writes it: letters with their hat, the tone behind them where no letter has it. */
  private static byte[] windows1258(String text) {
    Charset page = Charset.forName("windows-1258");
    StringBuilder apart = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String letter = text.substring(i, i + 1);
      if (page.newEncoder().canEncode(letter)) {
        apart.append(letter);
      } else {
        String all = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String bare = all.replaceAll("[" + TONES + "]", "");
        apart.append(Normalizer.normalize(bare, Normalizer.Form.NFC));
        apart.append(all.replaceAll("[^" + TONES + "]", ""));
      }
    }
    return apart.toString().getBytes(page);
  }

  private record Read(Optional<String> text, FileReading reading) {
    String encoding() {
      return ((NamedValue.Verbatim)
              reading.findings().get(0).values().getOrDefault("encoding", new NamedValue.Count(0)))
          .text();
    }

    String fault() {
      List<Fault> faults = reading.faults();
      assertThat(faults).hasSize(1);
      return faults.get(0).place() + ": " + faults.get(0).sentence().en();
    }
  }

  private static Read read(byte[] bytes) {
    var vintage = new Vintage(YearMonth.of(2023, 11));
    var reading = new FileReading("input/2023-11/a.txt", vintage, observation -> {});
    return new Read(DecodedText.of(bytes, reading).map(DecodedTextTest::all), reading);
  }

  private static String all(DecodedText text) {
    var all = new StringWriter();
    try (var reader = text.reader()) {
      reader.transferTo(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }
}
