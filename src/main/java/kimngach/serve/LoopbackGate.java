package kimngach.serve;

import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/**
 * Lets in requests of our own page only.
 *
 * <p>Only this machine reaches the port; but a browser on this machine also runs the pages of
 * strangers. Such a page may send requests here: its name stands in {@code Origin}, and where a
 * name of its own was made to point to this machine, in {@code Host}.
 */
final class LoopbackGate {
  private static final int LONGEST_ADDRESS = 600;

  private final Set<String> hosts;
  private final Set<String> origins;

  LoopbackGate(int port) {
    hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    origins = Set.of("http://127.0.0.1:" + port, "http://localhost:" + port);
  }

  /** The status to refuse a request with; 200 for one that may come in. */
  int status(Request request) {
    List<String> host = request.getHeaders().getValuesList(HttpHeader.HOST);
    if (host.size() != 1 || !hosts.contains(host.get(0)) || !hosts.contains(authority(request))) {
      return HttpStatus.MISDIRECTED_REQUEST_421;
    }
    List<String> origin = request.getHeaders().getValuesList(HttpHeader.ORIGIN);
    boolean isGet = HttpMethod.GET.is(request.getMethod());
    if (!origins.containsAll(origin) || (!isGet && origin.isEmpty())) {
      return HttpStatus.FORBIDDEN_403;
    }
    if (!isGet) {
      return HttpStatus.METHOD_NOT_ALLOWED_405;
    }
    if (request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
      return HttpStatus.PAYLOAD_TOO_LARGE_413;
    }
    return request.getHttpURI().getPathQuery().length() > LONGEST_ADDRESS
        ? HttpStatus.URI_TOO_LONG_414
        : HttpStatus.OK_200;
  }

  private static String authority(Request request) {
    return Request.getServerName(request) + ":" + Request.getServerPort(request);
  }
}
