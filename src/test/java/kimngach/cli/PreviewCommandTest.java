package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PreviewCommandTest {
  private final SampleWorkspace workspace = SampleWorkspace.built();

  private Process preview() throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "kimngach.cli.Main",
            "preview",
            "2023-11",
            "-w",
            workspace.root().toString());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // has no such signal
  void printsItsAddressServesThePageAndEndsWellWhenToldToStop() throws Exception {
    Process preview = preview();
    try (BufferedReader out = preview.inputReader(StandardCharsets.UTF_8)) {
      URI address = URI.create(out.readLine());
      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      preview.destroy();
      boolean ended = preview.waitFor(5, TimeUnit.SECONDS);

      assertThat(address.getHost()).isEqualTo("127.0.0.1");
      assertThat(page.body()).contains("Xem trước bản tin");
      assertThat(ended).isTrue();
      assertThat(preview.exitValue()).isZero();
    } finally {
      preview.destroyForcibly();
    }
  }

  @Test
  void endsWith7WhenThePortIsInUse() throws IOException {
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      String port = String.valueOf(taken.getLocalPort());
      Answer answer = workspace.run("preview", "2023-11", "--port", port);

      assertThat(answer.code()).isEqualTo(7);
      assertThat(answer.out()).isEmpty();
      assertThat(answer.err()).contains("127.0.0.1:" + port, "Cần một cổng còn trống", "in use");
    }
  }

  @Test
  void refusesAPortThatNoMachineHas() {
    Answer answer = workspace.run("preview", "--port", "70000");

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("Cần một cổng từ 0 đến 65535");
  }
}
