package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kimngach.serve.Previews;
import kimngach.serve.Shown;
import kimngach.serve.ShownPage;
import kimngach.serve.Wanted;

/** Waits for what a preview shows. */
final class Rendered {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Rendered() {}

  /** What is shown once nothing is being rendered any more and it is newer than a version. */
  static Shown shown(Previews previews, Wanted wanted, long after) {
    Shown shown = previews.shown(wanted, after, PATIENCE);
    while (shown.isRendering()) {
      assertThat(shown.version()).as("something newer").isGreaterThan(after);
      shown = previews.shown(wanted, shown.version(), PATIENCE);
    }
    assertThat(shown.version()).as("something newer").isGreaterThan(after);
    return shown;
  }

  static List<String> ids(Shown shown) {
    return shown.pages().stream().map(ShownPage::id).toList();
  }
}
