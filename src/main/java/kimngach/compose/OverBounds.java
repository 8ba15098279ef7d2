package kimngach.compose;

import freemarker.core.Environment;
import java.io.IOException;
import java.util.Optional;
import kimngach.model.Sentence;

/** Stops a template that takes more than it may; nothing in a template can go on after it. */
final class OverBounds extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;
  private final transient Optional<RunPlace> place;

  /** Stops what is running on this thread. */
  OverBounds(Sentence sentence) {
    this(sentence, Optional.ofNullable(Environment.getCurrentEnvironment()).flatMap(RunPlace::of));
  }

  OverBounds(Sentence sentence, Optional<RunPlace> place) {
    super(sentence.en());
    this.sentence = sentence;
    this.place = place;
  }

  Sentence sentence() {
    return sentence;
  }

  /** Where the template was; empty when that is not known. */
  Optional<RunPlace> place() {
    return place;
  }
}
