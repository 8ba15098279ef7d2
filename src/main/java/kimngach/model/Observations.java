package kimngach.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was delivered up to one delivery, as it counts then: of each value the latest vintage, and
 * within a vintage the source that the settings prefer. Earlier vintages stay to be asked for.
 */
public final class Observations {
  private final TreeMap<ObsKey, List<Observation>> byKey = new TreeMap<>();
  private final Comparator<Observation> mostCountingFirst;

  /**
   * Orders what was delivered.
   *
   * @param delivered every observation of every delivery that counts, in any order
   * @param preferred the sources, the one that counts most first; sources not named count least
   */
  public Observations(Collection<Observation> delivered, List<Source> preferred) {
    mostCountingFirst =
        Comparator.comparing(Observation::vintage)
            .reversed()
            .thenComparing(observation -> rank(preferred, observation.source()))
            .thenComparing(Observation::cell);
    delivered.forEach(
        observation ->
            byKey.computeIfAbsent(observation.key(), key -> new ArrayList<>()).add(observation));
    byKey.values().forEach(vintages -> vintages.sort(mostCountingFirst));
  }

  private static int rank(List<Source> preferred, Source source) {
    int place = preferred.indexOf(source);
    return place < 0 ? preferred.size() : place;
  }

  /** The observation that counts, even when its value is missing; empty when none was delivered. */
  public Optional<Observation> find(ObsKey key) {
    return byKey.getOrDefault(key, List.of()).stream().findFirst();
  }

  /** The observation that counts, if it has a value. */
  public Optional<Observation> value(ObsKey key) {
    return find(key).filter(observation -> observation.quantity().isPresent());
  }

  /** Every observation of one value, the one that counts first. */
  public List<Observation> all(ObsKey key) {
    return Collections.unmodifiableList(byKey.getOrDefault(key, List.of()));
  }

  /**
   * The observation of the delivery before the one that counts; empty when there is one vintage.
   */
  public Optional<Observation> superseded(ObsKey key) {
    List<Observation> all = byKey.getOrDefault(key, List.of());
    return all.stream()
        .filter(older -> older.vintage().compareTo(all.get(0).vintage()) < 0)
        .filter(older -> older.quantity().isPresent())
        .findFirst();
  }

  /** The observations that count, in the order of their keys. */
  public Stream<Observation> current() {
    return byKey.values().stream().map(all -> all.get(0));
  }

  /** Every observation of every vintage, by key. */
  public Map<ObsKey, List<Observation>> byKey() {
    return Collections.unmodifiableMap(byKey);
  }

  /** How many observations there are, over all vintages. */
  public int size() {
    return byKey.values().stream().mapToInt(List::size).sum();
  }
}
