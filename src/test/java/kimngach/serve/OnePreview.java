package kimngach.serve;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.model.bulletin.FigurePlace;
import kimngach.model.figure.FigureId;
import kimngach.settings.Variant;

/** A bulletin of one page that never changes, and what was asked about it. */
final class OnePreview implements Previews {
  static final String PAGE = "0123456789abcdef0123456789abcdef";
  final List<Wanted> wanted = new ArrayList<>();

  @Override
  public Choices choices() {
    Variant usual = new Variant(Optional.empty(), List.of(Language.VI, Language.EN));
    return new Choices(
        new Wanted(YearMonth.of(2023, 11), usual, TrialData.REAL),
        List.of(YearMonth.of(2023, 11), YearMonth.of(2023, 10)),
        List.of("monthly", "press"));
  }

  @Override
  public synchronized Shown shown(Wanted asked, long after, Duration atMost) {
    wanted.add(asked);
    return new Shown(
        1,
        2,
        false,
        "2023-11 · monthly",
        List.of(new ShownPage(PAGE, 595, 842)),
        List.of(),
        Optional.of(
            new ShownFindings(1, 0, List.of(new Sentence("lệch </script>", "off </script>")))),
        "14:05:09",
        7);
  }

  @Override
  public Optional<byte[]> picture(int view, String page, int dpi) {
    return page.equals(PAGE) ? Optional.of(new byte[] {(byte) dpi}) : Optional.empty();
  }

  @Override
  public List<FigurePlace> figures(int view, String page) {
    return List.of(
        new FigurePlace(0, List.of(new FigureId("a@2023")), "46.716", 0.1, 0.2, 0.3, 0.01));
  }

  @Override
  public Optional<FigureOrigin> why(int view, String figure) {
    return figure.equals("a@2023")
        ? Optional.of(new FigureOrigin(new Sentence("cây", "tree"), List.of()))
        : Optional.empty();
  }
}
