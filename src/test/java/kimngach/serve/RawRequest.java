package kimngach.serve;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests letter by letter: Java's own client would not send what strangers send. */
final class RawRequest {
  private RawRequest() {}

  /** The answer to a request of these lines, closed by an empty one. */
  static String send(URI server, String... lines) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      String request = String.join("\r\n", lines) + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The status of a GET with further header lines. */
  static int status(URI server, String path, String host, String... headers) throws IOException {
    return status(
        send(
            server,
            "GET " + path + " HTTP/1.1",
            "Host: " + host,
            String.join("\r\n", headers).isEmpty()
                ? "Connection: close"
                : String.join("\r\n", headers) + "\r\nConnection: close"));
  }

  static int status(String answer) {
    return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
  }
}
