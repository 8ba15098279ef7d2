package kimngach.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Answers what comes through the gate. Every address begins with the secret of this start. */
final class PreviewHandler extends Handler.Abstract {
  /** Shorter than what anything on the way, or a server that stops, has patience for. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final HttpField[] ALWAYS = {
    new HttpField(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
            + " 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
    new HttpField("X-Content-Type-Options", "nosniff"),
    new HttpField("X-Frame-Options", "DENY"),
    new HttpField("Cross-Origin-Resource-Policy", "same-origin"),
    new HttpField("Cross-Origin-Opener-Policy", "same-origin"),
    new HttpField("Referrer-Policy", "no-referrer"),
    new HttpField(HttpHeader.CACHE_CONTROL, "no-store")
  };

  private final LoopbackGate gate;
  private final byte[] root;
  private final Previews previews;

  PreviewHandler(LoopbackGate gate, String secret, Previews previews) {
    this.gate = gate;
    this.root = ("/" + secret + "/").getBytes(StandardCharsets.UTF_8);
    this.previews = previews;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = gate.status(request);
    Answer answer = status == HttpStatus.OK_200 ? answer(request) : Answer.refused(status);
    for (HttpField field : ALWAYS) {
      response.getHeaders().put(field);
    }
    if (answer.status() == HttpStatus.PAYLOAD_TOO_LARGE_413) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    response.setStatus(answer.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
    return true;
  }

  private Answer answer(Request request) {
    String path = Request.getPathInContext(request);
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    byte[] begin = Arrays.copyOf(bytes, root.length);
    if (bytes.length < root.length || !MessageDigest.isEqual(begin, root)) {
      return Answer.refused(HttpStatus.NOT_FOUND_404);
    }
    String name = path.substring(root.length);
    Fields query = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
    try {
      return answer(name.isEmpty() ? "page.html" : name, new Asked(query));
    } catch (IllegalArgumentException notUnderstood) {
      return Answer.refused(HttpStatus.BAD_REQUEST_400);
    }
  }

  private Answer answer(String name, Asked asked) {
    return switch (name) {
      case "state" -> state(asked);
      case "picture" ->
          previews
              .picture(asked.view(), asked.page(), asked.dpi())
              .map(Answer::png)
              .orElseGet(() -> Answer.refused(HttpStatus.NOT_FOUND_404));
      case "figures" -> Answer.json(PreviewJson.of(previews.figures(asked.view(), asked.page())));
      case "why" ->
          previews
              .why(asked.view(), asked.figure())
              .map(origin -> Answer.json(PreviewJson.of(origin)))
              .orElseGet(() -> Answer.refused(HttpStatus.NOT_FOUND_404));
      default -> PageFiles.find(name).orElseGet(() -> Answer.refused(HttpStatus.NOT_FOUND_404));
    };
  }

  private Answer state(Asked asked) {
    Choices choices = previews.choices();
    Wanted wanted = asked.wanted(choices);
    Shown shown = previews.shown(wanted, asked.after(), PATIENCE);
    return Answer.json(PreviewJson.of(shown, wanted, previews.choices()));
  }
}
