package kimngach.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {
  private final Path folder;

  SameBytesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void writesTheSameBytesTwiceAndLeavesNothingElseBehind() throws IOException {
    Path first = rendered("first");
    Path second = rendered("second");
    assertSameFiles(first, second);
    try (Stream<Path> files = Files.list(first)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("bulletin.docx", "tables.xlsx");
    }
  }

  @Test
  void writesTheSameBytesInAnotherProcessWithAnotherTimeZoneAndLocale()
      throws IOException, InterruptedException {
    Path here = rendered("here");
    Path there = Files.createDirectory(folder.resolve("there"));
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.timezone=Asia/Ho_Chi_Minh",
                    "-Duser.language=vi",
                    "-cp",
                    System.getProperty("java.class.path"),
                    RenderSample.class.getName(),
                    there.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("process.txt").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("process.txt"))).isZero();
    assertSameFiles(here, there);
  }

  @Test
  void theLookIsMadeWithTheSameBytes() throws IOException {
    assertThat(BulletinLook.bytes()).isEqualTo(BulletinLook.bytes());
  }

  private Path rendered(String name) throws IOException {
    Path target = Files.createDirectory(folder.resolve(name));
    RenderSample.main(new String[] {target.toString()});
    return target;
  }

  private static void assertSameFiles(Path first, Path second) {
    for (String name : List.of("bulletin.docx", "tables.xlsx")) {
      assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
    }
  }
}
