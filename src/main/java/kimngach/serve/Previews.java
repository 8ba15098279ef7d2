package kimngach.serve;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kimngach.model.bulletin.FigurePlace;

/** What the page asks for. Answers on many threads at once. */
public interface Previews {

  /** What a person can choose from now. */
  Choices choices();

  /**
   * What is shown of a bulletin, as soon as it is newer than a version.
   *
   * @param after the version known; 0 when none is
   * @param atMost how long to wait for something newer before answering with what is known
   */
  Shown shown(Wanted wanted, long after, Duration atMost);

  /**
   * The picture of a page as PNG; empty when the view shows no such page any more.
   *
   * @param dpi dots an inch
   */
  Optional<byte[]> picture(int view, String page, int dpi);

  /** The figures on a page; none when the view shows no such page any more. */
  List<FigurePlace> figures(int view, String page);

  /** Where a figure of a view comes from; empty when the view prints no such figure any more. */
  Optional<FigureOrigin> why(int view, String figure);
}
