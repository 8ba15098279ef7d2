package kimngach.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kimngach.model.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
  private static Fault told(IOException cause) {
    return Refusal.told(Path.of("output/2023-11"), cause).faults().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device",
    "There is not enough space on the disk",
    "Disk quota exceeded"
  })
  void tellsAFullDisk(String answer) {
    Fault fault = told(new FileSystemException("output/2023-11/a", null, answer));

    assertThat(fault.place()).isEqualTo("output/2023-11");
    assertThat(fault.sentence().en()).contains("found it full");
    assertThat(fault.sentence().vi()).contains("đĩa đã đầy");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void tellsADeviceThatIsTrulyFull() {
    assertThatThrownBy(() -> Files.writeString(Path.of("/dev/full"), "x"))
        .isInstanceOfSatisfying(
            IOException.class,
            full -> assertThat(told(full).sentence().en()).contains("found it full"));
  }

  @Test
  void tellsWhatMayNotBeWritten() {
    assertThat(told(new AccessDeniedException("output")).sentence().en()).contains("refused");
    assertThat(told(new FileSystemException("o", null, "Read-only file system")).sentence().en())
        .contains("refused");
  }

  @Test
  void tellsAFileThatVanishedAndRepeatsWhatItDoesNotKnow() {
    assertThat(told(new NoSuchFileException("a")).sentence().en()).contains("deleted or moved");
    assertThat(told(new IOException("Input/output error")).sentence().vi())
        .endsWith("Input/output error");
  }
}
