package kimngach.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.render.docx.WordTemplate;
import kimngach.render.pdf.jrxml.Jrxml;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateFileTest {
  @TempDir private Path folder = Path.of("");

  static Stream<Named<BiConsumer<Path, String>>> readers() {
    return Stream.of(
        Named.of("Word", TemplateFileTest::look), Named.of("JasperReports", Jrxml::read));
  }

  private static void look(Path file, String place) {
    List<Fault> faults = WordTemplate.faults(file, place);
    throw new TemplateFaultException(faults);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void isMissedInTheSameWordsByEveryReader(BiConsumer<Path, String> reader) {
    assertThat(fault(() -> reader.accept(folder.resolve("gone"), "templates/x/gone")))
        .isEqualTo(
            Fault.at(
                "templates/x/gone",
                "Cần tệp mẫu này, không thấy",
                "Expecting this template, found none"));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void isUnreadableInTheSameWordsForEveryReader(BiConsumer<Path, String> reader)
      throws IOException {
    Path directory = Files.createDirectory(folder.resolve("look"));

    assertThat(fault(() -> reader.accept(directory, "templates/x/look")))
        .isEqualTo(
            Fault.at(
                "templates/x/look",
                "Cần một tệp mẫu đọc được, thấy lỗi: đây là một thư mục",
                "Expecting a template that can be read, found: it is a folder"));
  }

  @Test
  void saysHowLargeItMayBe() throws IOException {
    Path file = Files.write(folder.resolve("look"), new byte[1_000_001]);

    assertThat(TemplateFile.read(file, "x", 2)).hasSize(1_000_001);
    assertThat(fault(() -> TemplateFile.read(file, "x", 1)).sentence().en())
        .isEqualTo("Expecting a template of at most 1 MB, found 1000001 bytes");
  }

  private static Fault fault(Runnable reading) {
    return catchThrowableOfType(TemplateFaultException.class, reading::run).faults().get(0);
  }
}
