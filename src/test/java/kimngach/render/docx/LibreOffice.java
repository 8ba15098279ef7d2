package kimngach.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * LibreOffice, which opens what Word opens; on machines that check every change it must be there.
 */
public final class LibreOffice {
  private LibreOffice() {}

  /** Leaves a test out where it is not installed. */
  public static void assumeInstalled() {
    assumeTrue(isInstalled() || isContinuousIntegration(), "soffice is missing");
  }

  /**
   * Converts a file; the result lies beside it.
   *
   * @param format {@code pdf}, or an ending with a filter such as {@code txt:Text (encoded):UTF8}
   */
  public static Path convert(Path file, String format) throws IOException, InterruptedException {
    Path folder = file.resolveSibling("");
    Path log = folder.resolve("soffice.txt");
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    String name = file.getFileName().toString().replaceFirst("[.][^.]+$", "");
    return folder.resolve(name + "." + format.replaceFirst(":.*", ""));
  }

  private static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(path)
        .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
  }

  private static boolean isContinuousIntegration() {
    return "true".equals(System.getenv("CI"));
  }
}
