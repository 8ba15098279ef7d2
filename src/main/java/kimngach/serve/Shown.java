package kimngach.serve;

import java.util.List;
import java.util.Optional;

/**
 * What the page shows of a bulletin.
 *
 * @param view the number of the view, for asking about its pages and figures
 * @param version grows with each change of what is shown, from 1
 * @param isRendering whether newer pages are being made
 * @param bulletin what the pages are of, such as {@code monthly, vi + en}; blank before the first
 * @param pages the newest pages that could be made; older than the templates while there are faults
 * @param faults why no newer pages could be made; none when the pages are the newest
 * @param findings what the rules found in the figures; empty before the figures could be read
 * @param updatedAt the time of day of the last change, such as {@code 14:05:09}
 * @param millis how long it took from seeing the change to this, in milliseconds
 */
public record Shown(
    int view,
    long version,
    boolean isRendering,
    String bulletin,
    List<ShownPage> pages,
    List<ShownFault> faults,
    Optional<ShownFindings> findings,
    String updatedAt,
    long millis) {
  public Shown {
    pages = List.copyOf(pages);
    faults = List.copyOf(faults);
  }

  /** The same while newer pages are being made. */
  public Shown rendering() {
    return new Shown(view, version + 1, true, bulletin, pages, faults, findings, updatedAt, millis);
  }
}
