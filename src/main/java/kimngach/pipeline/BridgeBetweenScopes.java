package kimngach.pipeline;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import kimngach.derive.DerivedFigures;
import kimngach.derive.ScopeBridges;
import kimngach.model.Observation;
import kimngach.model.Observations;
import kimngach.model.Vintage;
import kimngach.model.figure.BridgeAccount;
import kimngach.model.figure.Figures;
import kimngach.report.BridgeJson;
import kimngach.report.BridgeText;
import kimngach.settings.Labels;
import kimngach.settings.Settings;

/**
 * The bridges between the two scopes as of a delivery, whether the deliveries reconcile or not;
 * nothing is written.
 */
public final class BridgeBetweenScopes {
  private final BridgeAccount account;
  private final Labels labels;

  private BridgeBetweenScopes(BridgeAccount account, Labels labels) {
    this.account = account;
    this.labels = labels;
  }

  /** Reads the deliveries up to a month and spans what can be spanned. */
  public static BridgeBetweenScopes of(Workspace workspace, YearMonth month) {
    Stages stages = new Stages(workspace);
    Settings settings = stages.settings();
    Observations observations = stages.observations(month);
    BridgeAccount account =
        ScopeBridges.of(
            new DerivedFigures(observations, settings.codes()),
            settings.codes().bridge(),
            new Vintage(month),
            earlier(observations, settings, new Vintage(month)));
    return new BridgeBetweenScopes(account, stages.labels());
  }

  private static SortedMap<Vintage, Supplier<Figures>> earlier(
      Observations observations, Settings settings, Vintage asOf) {
    List<Observation> all = observations.byKey().values().stream().flatMap(List::stream).toList();
    SortedMap<Vintage, Supplier<Figures>> earlier = new TreeMap<>();
    all.stream()
        .map(Observation::vintage)
        .distinct()
        .filter(vintage -> vintage.compareTo(asOf) < 0)
        .forEach(vintage -> earlier.put(vintage, () -> figures(all, settings, vintage)));
    return earlier;
  }

  private static Figures figures(List<Observation> all, Settings settings, Vintage upTo) {
    List<Observation> then =
        all.stream().filter(each -> each.vintage().compareTo(upTo) <= 0).toList();
    return new DerivedFigures(new Observations(then, settings.sources()), settings.codes());
  }

  /** The tables and sentences for people. */
  public String text(Screen screen) {
    return new BridgeText(labels, screen.language(), screen.width()).of(account);
  }

  /** Everything for machines. */
  public String json() {
    return BridgeJson.of(account);
  }
}
