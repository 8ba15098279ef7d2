package kimngach.model.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Observation;

/** Where a figure's value comes from: a tree whose leaves are delivered observations. */
public sealed interface Formula {

  /** Every observation the figure rests on, left to right. */
  Stream<Observation> leaves();

  /**
   * The value was delivered.
   *
   * @param observation the observation that counts
   * @param superseded the observation it replaces, when an earlier delivery said otherwise
   */
  record Delivered(Observation observation, Optional<Observation> superseded) implements Formula {
    @Override
    public Stream<Observation> leaves() {
      return Stream.of(observation);
    }
  }

  /**
   * The value was calculated.
   *
   * @param operation how
   * @param inputs from which figures, in the order the operation names them; at least one
   */
  record Calculated(Operation operation, List<Figure> inputs) implements Formula {
    public Calculated {
      inputs = List.copyOf(inputs);
      if (inputs.isEmpty()) {
        throw new IllegalArgumentException("Expecting an operation to have inputs, found none");
      }
    }

    @Override
    public Stream<Observation> leaves() {
      return inputs.stream().flatMap(input -> input.formula().leaves());
    }
  }
}
