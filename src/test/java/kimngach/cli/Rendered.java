package kimngach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import kimngach.pipeline.PreviewBulletin;
import kimngach.pipeline.Workspace;
import kimngach.serve.Previews;
import kimngach.serve.Shown;
import kimngach.serve.ShownPage;
import kimngach.serve.Wanted;
import kimngach.settings.Variant;

/** What a preview shows once it is rendered. */
final class Rendered {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Rendered() {}

  /** A preview of the usual bulletin of a month; whoever asks closes it. */
  static PreviewBulletin preview(SampleWorkspace workspace, YearMonth month) {
    return new PreviewBulletin(
        Workspace.open(workspace.root()),
        month,
        Variant.OF_SETTINGS,
        Clock.system(WorkspaceOptions.VIETNAM));
  }

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
