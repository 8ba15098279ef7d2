package kimngach.pipeline;

import java.time.Clock;
import java.time.YearMonth;
import kimngach.serve.PreviewServer;
import kimngach.settings.Variant;

/** A preview that browsers on this machine can open until it is closed. */
public final class ServedPreview implements AutoCloseable {
  private final PreviewBulletin preview;
  private final PreviewServer server;

  private ServedPreview(PreviewBulletin preview, PreviewServer server) {
    this.preview = preview;
    this.server = server;
  }

  /**
   * Begins to make pages and to serve them.
   *
   * @param month the month shown first
   * @param variant the template and languages shown first
   * @param clock what tells the time of day of an update
   * @param port the port on 127.0.0.1; 0 for any that is free
   * @throws kimngach.model.fault.MachineFaultException when the port is in use
   */
  public static ServedPreview start(
      Workspace workspace, YearMonth month, Variant variant, Clock clock, int port) {
    PreviewBulletin preview = new PreviewBulletin(workspace, month, variant, clock);
    try {
      return new ServedPreview(preview, PreviewServer.start(preview, port));
    } catch (RuntimeException refused) {
      preview.close();
      throw refused;
    }
  }

  /** The address of the page. */
  public String address() {
    return server.address();
  }

  @Override
  public void close() {
    preview.close();
    server.close();
  }
}
