package kimngach.serve;

import java.net.BindException;
import java.security.SecureRandom;
import java.util.HexFormat;
import kimngach.model.fault.Fault;
import kimngach.model.fault.MachineFaultException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves previews to browsers on this machine, and to nobody else. */
public final class PreviewServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int MOST_THREADS = 40;
  private static final int MOST_BYTES_OF_HEADERS = 8 << 10;
  private static final int SECRET_BYTES = 16;

  private final Server server;
  private final String address;

  private PreviewServer(Server server, String address) {
    this.server = server;
    this.address = address;
  }

  /**
   * Starts to serve.
   *
   * @param port the port on 127.0.0.1; 0 for any that is free
   * @throws MachineFaultException when the port is in use
   */
  public static PreviewServer start(Previews previews, int port) {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2);
    threads.setDaemon(true);
    Server server = new Server(threads);
    server.setStopTimeout(0);
    ServerConnector connector = connector(server, port);
    server.addConnector(connector);
    try {
      connector.open();
      String secret = secret();
      server.setHandler(
          new PreviewHandler(new LoopbackGate(connector.getLocalPort()), secret, previews));
      server.start();
      return new PreviewServer(
          server, "http://" + LOOPBACK + ":" + connector.getLocalPort() + "/" + secret + "/");
    } catch (Exception e) {
      throw refused(port, e);
    }
  }

  private static ServerConnector connector(Server server, int port) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MOST_BYTES_OF_HEADERS);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(LOOPBACK);
    connector.setPort(port);
    connector.setReuseAddress(true);
    return connector;
  }

  private static String secret() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  private static RuntimeException refused(int port, Exception e) {
    if (e instanceof BindException || e.getCause() instanceof BindException) {
      return new MachineFaultException(
          Fault.at(
              LOOPBACK + ":" + port,
              "Cần một cổng còn trống, thấy cổng này đang được dùng: hãy chọn cổng khác bằng"
                  + " --port, hoặc bỏ --port để chương trình tự chọn.",
              "Expecting a port that is free, found it in use: choose another with --port, or leave"
                  + " --port out."));
    }
    return new MachineFaultException(
        Fault.at(
            LOOPBACK + ":" + port,
            "Cần mở được cổng này, thấy: " + e.getMessage(),
            "Expecting a port that can be opened, found: " + e.getMessage()));
  }

  /** The address of the page, with the secret of this start in it. */
  public String address() {
    return address;
  }

  /** Stops at once; whoever waits for an answer gets none. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Expecting a server that stops", e);
    }
  }
}
