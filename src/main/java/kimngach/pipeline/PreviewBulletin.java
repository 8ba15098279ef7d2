package kimngach.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kimngach.model.Sentence;
import kimngach.model.Vintage;
import kimngach.model.bulletin.FigurePlace;
import kimngach.model.fault.FaultException;
import kimngach.model.finding.Severity;
import kimngach.model.finding.ToldFinding;
import kimngach.read.DeliveryFolders;
import kimngach.serve.Choices;
import kimngach.serve.FigureOrigin;
import kimngach.serve.Previews;
import kimngach.serve.Shown;
import kimngach.serve.ShownFault;
import kimngach.serve.ShownFindings;
import kimngach.serve.TrialData;
import kimngach.serve.Wanted;
import kimngach.settings.TemplateFolders;
import kimngach.settings.Variant;

/**
 * Keeps the pages of the bulletins that somebody looks at as new as the files they are made from.
 * Nothing is written.
 */
public final class PreviewBulletin implements Previews, AutoCloseable {
  private static final int MOST_VIEWS = 6;
  private static final int MOST_FINDINGS_TOLD = 20;

  private final Workspace workspace;
  private final Wanted first;
  private final Clock clock;
  private final PreviewStages stages;
  private final WatchedFolders watched;
  private final Map<Wanted, LiveView> views = new LinkedHashMap<>(8, 0.75f, true);
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
          });
  private int lastView;

  /**
   * Begins to make the pages of a bulletin.
   *
   * @param month the month shown first
   * @param variant the template and languages shown first
   * @param clock what tells the time of day of an update
   */
  public PreviewBulletin(Workspace workspace, YearMonth month, Variant variant, Clock clock) {
    this.workspace = workspace;
    this.first = new Wanted(month, variant, TrialData.REAL);
    this.clock = clock;
    this.stages = new PreviewStages(workspace);
    this.watched = new WatchedFolders(workspace.root(), this::changed);
    view(first);
  }

  private synchronized void changed(Set<String> paths, long since) {
    if (worker.isShutdown()) {
      return;
    }
    boolean figures = paths.stream().anyMatch(PreviewBulletin::concernsFigures);
    if (figures) {
      worker.execute(stages::forgetFigures);
    }
    views.values().forEach(view -> view.makeStale(since));
    // The views are in the order they were asked for: the one looked at last is rendered first.
    List<LiveView> newestFirst = new ArrayList<>(views.values());
    Collections.reverse(newestFirst);
    newestFirst.stream().filter(LiveView::isWaitedFor).forEach(this::renderIfStale);
  }

  private static boolean concernsFigures(String path) {
    return !path.startsWith("templates/") || path.endsWith(".properties");
  }

  private void renderIfStale(LiveView view) {
    if (!worker.isShutdown() && view.takePlaceInQueue()) {
      worker.execute(() -> render(view));
    }
  }

  private void render(LiveView view) {
    long since = view.begin();
    try {
      PreviewPages made = stages.render(view.wanted());
      view.succeed(made, findings(made.findings()), now(), millis(since));
    } catch (FaultException faults) {
      List<ShownFault> told =
          faults.faults().stream().map(fault -> FaultLines.of(fault, workspace.root())).toList();
      view.fail(told, now(), millis(since));
    } catch (RuntimeException | LinkageError | OutOfMemoryError ours) {
      view.fail(
          List.of(
              new ShownFault(
                  "",
                  new Sentence(
                      "Lỗi của chương trình, không phải của số liệu; hãy báo cho người phụ trách: "
                          + ours,
                      "A fault of the program, not of the figures; please report it: " + ours),
                  List.of())),
          now(),
          millis(since));
    }
  }

  private static ShownFindings findings(List<ToldFinding> findings) {
    List<Sentence> blocking =
        findings.stream()
            .filter(told -> told.finding().isBlocking())
            .map(ToldFinding::sentence)
            .toList();
    long warnings =
        findings.stream().filter(told -> told.finding().severity() == Severity.WARNING).count();
    return new ShownFindings(
        blocking.size(), (int) warnings, blocking.stream().limit(MOST_FINDINGS_TOLD).toList());
  }

  private String now() {
    return LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_TIME);
  }

  private static long millis(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toMillis();
  }

  private synchronized LiveView view(Wanted wanted) {
    LiveView view = views.get(wanted);
    if (view == null) {
      lastView++;
      view = new LiveView(lastView, wanted, System.nanoTime());
      views.put(wanted, view);
      if (views.size() > MOST_VIEWS) {
        Wanted eldest = views.keySet().iterator().next();
        Optional.ofNullable(views.remove(eldest)).ifPresent(LiveView::close);
      }
    }
    renderIfStale(view);
    return view;
  }

  private synchronized Optional<PreviewPages> pages(int number) {
    return views.values().stream()
        .filter(view -> view.number() == number)
        .findFirst()
        .flatMap(LiveView::pages);
  }

  @Override
  public Shown shown(Wanted wanted, long after, Duration atMost) {
    return view(wanted).await(after, atMost);
  }

  @Override
  public Optional<byte[]> picture(int view, String page, int dpi) {
    return pages(view).flatMap(pages -> pages.picture(page, dpi));
  }

  @Override
  public List<FigurePlace> figures(int view, String page) {
    return pages(view).map(pages -> pages.figures(page)).orElse(List.of());
  }

  @Override
  public Optional<FigureOrigin> why(int view, String figure) {
    return pages(view).flatMap(pages -> pages.why(figure));
  }

  @Override
  public Choices choices() {
    List<YearMonth> months = new ArrayList<>();
    try {
      new DeliveryFolders(workspace.root())
          .vintages().stream()
              .map(Vintage::delivery)
              .sorted(Comparator.reverseOrder())
              .forEach(months::add);
    } catch (FaultException told) {
      months.add(first.month()); // what is wrong with the folders is told when they are read
    }
    return new Choices(first, months, TemplateFolders.in(workspace.root()));
  }

  @Override
  public synchronized void close() {
    watched.close();
    worker.shutdownNow();
    views.values().forEach(LiveView::close);
  }
}
