package kimngach.reconcile.locate;

/** Counts what a search does, so that it gives up instead of hanging. Not safe for threads. */
final class Work {
  /** About a second's work. */
  static final long USUAL = 1_500_000;

  private static final long SHARES = 5;

  private final long most;
  private long done;

  Work(long most) {
    this.most = most;
  }

  /** A part of the work that is left, for one group of many. */
  Work share() {
    return new Work(Math.max(0, Math.min(most / SHARES, most - done)));
  }

  /** Adds what was done of a share. */
  void add(Work share) {
    done += share.done;
  }

  /** One inequality looked at. */
  void step() {
    done++;
  }

  /** How many inequalities were looked at. */
  long done() {
    return done;
  }

  /** Whether the search should give up. */
  boolean isExhausted() {
    return done >= most;
  }
}
