package kimngach.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.fault.MachineFaultException;
import kimngach.settings.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {
  private final OnePreview preview = new OnePreview();
  private final PreviewServer server = PreviewServer.start(preview, 0);
  private final URI address = URI.create(server.address());
  private final String here = "127.0.0.1:" + address.getPort();
  private final String root = address.getPath();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "page.html", "page.css", "page.js", "icon.svg", "state"})
  void answersWhatItsPageAsksFor(String name) throws IOException {
    assertThat(RawRequest.status(address, root + name, here)).isEqualTo(200);
    assertThat(RawRequest.status(address, root + name, "localhost:" + address.getPort()))
        .isEqualTo(200);
    assertThat(RawRequest.status(address, root + name, here, "Origin: http://" + here))
        .isEqualTo(200);
  }

  /** A name of a stranger's that was made to point to this machine. */
  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:%d", "127.0.0.1", "127.0.0.1:1", "[::1]:%d"})
  void refusesAHostThatIsNotItself(String host) throws IOException {
    String named = host.replace("%d", String.valueOf(address.getPort()));

    assertThat(RawRequest.status(address, root + "state", named)).isEqualTo(421);
  }

  @Test
  void refusesARequestWithoutHostAndOneThatNamesTwo() throws IOException {
    String none = RawRequest.send(address, "GET " + root + " HTTP/1.1", "Connection: close");
    String old = RawRequest.send(address, "GET " + root + " HTTP/1.0");
    String two =
        RawRequest.send(
            address,
            "GET http://evil.example/ HTTP/1.1".replace("/ ", root + " "),
            "Host: " + here,
            "Connection: close");

    assertThat(RawRequest.status(none)).isEqualTo(400);
    assertThat(RawRequest.status(old)).isEqualTo(421);
    assertThat(RawRequest.status(two)).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1"})
  void refusesAnOriginThatIsNotItself(String origin) throws IOException {
    assertThat(RawRequest.status(address, root + "state", here, "Origin: " + origin))
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "HEAD", "TRACE", "PATCH"})
  void refusesEveryMethodButGet(String method) throws IOException {
    String[] plain = {method + " " + root + "state HTTP/1.1", "Host: " + here, "Connection: close"};
    String own = plain[1] + "\r\nOrigin: http://" + here;

    assertThat(RawRequest.status(RawRequest.send(address, plain))).isEqualTo(403);
    assertThat(RawRequest.status(RawRequest.send(address, plain[0], own, plain[2]))).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%skimngach.yaml",
        "%s../kimngach.yaml",
        "%s..%%2fkimngach.yaml",
        "%s%%2e%%2e/kimngach.yaml",
        "%s..;/kimngach.yaml",
        "%s/etc/passwd",
        "%sinput/2023-11/turnover.csv",
        "%spage.class",
        "%spackage-info.class",
        "/",
        "/page.js",
        "/state",
        "/00000000000000000000000000000000/state",
        "/../../../../etc/passwd",
        "//etc/passwd"
      })
  void servesNoFileWhateverTheAddress(String path) throws IOException {
    String asked = path.replace("%s", root).replace("%%", "%");

    assertThat(RawRequest.status(address, asked, here)).isBetween(400, 499);
  }

  @Test
  void refusesWhatIsTooLong() throws IOException {
    assertThat(RawRequest.status(address, root + "state?x=" + "x".repeat(700), here))
        .isEqualTo(414);
    assertThat(RawRequest.status(address, root + "state?x=" + "x".repeat(20_000), here))
        .isEqualTo(414);
    assertThat(RawRequest.status(address, root, here, "X: " + "x".repeat(20_000))).isEqualTo(431);
    assertThat(RawRequest.status(address, root, here, "Content-Length: 999999999")).isEqualTo(413);
    assertThat(RawRequest.status(address, root, here, "Transfer-Encoding: chunked")).isEqualTo(413);
  }

  @Test
  void letsNoOtherPageReadFrameOrKeepAnything() throws IOException {
    String answer =
        RawRequest.send(address, "GET " + root + " HTTP/1.1", "Host: " + here, "Connection: close");

    assertThat(answer)
        .contains("default-src 'none'; script-src 'self'; style-src 'self'")
        .contains("X-Content-Type-Options: nosniff", "Cache-Control: no-store")
        .contains("Cross-Origin-Resource-Policy: same-origin", "frame-ancestors 'none'")
        .doesNotContain("Access-Control", "Jetty", "'unsafe-inline'");
    assertThat(answer.substring(answer.indexOf("<!DOCTYPE"))).doesNotContain("style=", " onclick");
  }

  @Test
  void showsTheBulletinThatIsChosen() throws IOException {
    String asked = "state?period=2023-10&template=press&languages=zh,vi&data=zeros";
    String answer =
        RawRequest.send(
            address, "GET " + root + asked + " HTTP/1.1", "Host: " + here, "Connection: close");

    Variant variant = new Variant(Optional.of("press"), List.of(Language.ZH, Language.VI));
    assertThat(preview.wanted)
        .containsExactly(new Wanted(YearMonth.of(2023, 10), variant, TrialData.ZEROS));
    assertThat(answer)
        .contains("\"version\":2", OnePreview.PAGE, "\"blocking\":1", "\"data\":\"zeros\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state?period=2023-13",
        "state?period=../..",
        "state?period=2023-11&template=..",
        "state?period=2023-11&template=../monthly",
        "state?period=2023-11&languages=fr",
        "state?period=2023-11&data=other",
        "state?after=-1",
        "picture?view=1&page=../x&dpi=96",
        "picture?view=1&page=0123456789abcdef0123456789abcdef&dpi=x",
        "picture?page=0123456789abcdef0123456789abcdef&dpi=96",
        "figures?view=1",
        "why?view=1"
      })
  void refusesWhatCannotBeMeant(String asked) throws IOException {
    assertThat(RawRequest.status(address, root + asked, here)).isEqualTo(400);
    assertThat(preview.wanted).isEmpty();
  }

  @Test
  void drawsNoPictureLargerThanAScreenNeeds() throws IOException {
    String asked = "picture?view=1&page=" + OnePreview.PAGE + "&dpi=9999";
    String answer =
        RawRequest.send(
            address, "GET " + root + asked + " HTTP/1.1", "Host: " + here, "Connection: close");

    assertThat(answer).contains("Content-Type: image/png", "Content-Length: 1");
    assertThat(answer.charAt(answer.length() - 1)).isEqualTo((char) (300 & 0x7f));
  }

  @Test
  void hasNothingOnAPageOrFigureThatIsNotThere() throws IOException {
    String gone = "picture?view=1&page=" + "0".repeat(32) + "&dpi=96";

    assertThat(RawRequest.status(address, root + gone, here)).isEqualTo(404);
    assertThat(RawRequest.status(address, root + "why?view=1&figure=b@2023", here)).isEqualTo(404);
    assertThat(RawRequest.status(address, root + "why?view=1&figure=a@2023", here)).isEqualTo(200);
  }

  @Test
  void listensOnThisMachineOnly() throws IOException {
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress other : Collections.list(network.getInetAddresses())) {
        if (!other.isLoopbackAddress()) {
          assertThatThrownBy(() -> new Socket(other, address.getPort()).close())
              .isInstanceOf(ConnectException.class);
        }
      }
    }
    assertThat(address.getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void namesAPortThatIsInUse() {
    assertThatThrownBy(() -> PreviewServer.start(preview, address.getPort()).close())
        .isInstanceOf(MachineFaultException.class)
        .hasMessageContaining(here)
        .hasMessageContaining("choose another with --port");
  }

  @Test
  void stopsAtOnceWhileSomebodyWaits() throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      long start = System.nanoTime();
      server.close();

      assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
      assertThat(socket.isConnected()).isTrue();
    }
    assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
        .isInstanceOf(ConnectException.class);
  }
}
