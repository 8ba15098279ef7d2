package kimngach.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Collects the faults of one YAML file, each with line and column. */
public final class YamlFaults {
  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  /** Faults of a file; {@code file} is the name they bear. */
  public YamlFaults(String file) {
    this.file = file;
  }

  /** Adds a fault of a node. */
  public void add(Node node, String vi, String en) {
    add(node.getStartMark(), vi, en);
  }

  void add(Mark mark, String vi, String en) {
    add(mark.getLine(), mark.getColumn(), vi, en);
  }

  /** Adds a fault at a line and column, both from 0. */
  void add(int line, int column, String vi, String en) {
    faults.add(Fault.at(place(line, column), vi, en));
  }

  /** Adds a fault of another file of the settings. */
  void add(Fault fault) {
    faults.add(fault);
  }

  /** Adds a fault about a word that is not known, with the word that was probably meant. */
  public void unknown(Node node, String viWhat, String enWhat, String found, List<String> known) {
    Sentence hint = Suggestion.didYouMean(found, known);
    add(
        node,
        "Cần " + viWhat + ", thấy \"" + found + "\"" + hint.vi(),
        "Expecting " + enWhat + ", found \"" + found + "\"" + hint.en());
  }

  /** The day that a text names, or a fault. */
  public Optional<LocalDate> day(String text, Node node) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      add(
          node,
          "Cần một ngày như 2023-11-29, thấy \"" + text + "\"",
          "Expecting a day such as 2023-11-29, found \"" + text + "\"");
      return Optional.empty();
    }
  }

  /** The file and line of a node, such as {@code input/rules/waivers.yaml:4}. */
  public String line(Node node) {
    return file + ":" + (node.getStartMark().getLine() + 1);
  }

  /** The file, line and column of a node, as faults name it. */
  String place(Node node) {
    return place(node.getStartMark().getLine(), node.getStartMark().getColumn());
  }

  /** The faults so far. */
  public List<Fault> all() {
    return List.copyOf(faults);
  }

  /** Stops the work when there are faults. */
  void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new TemplateFaultException(faults);
    }
  }

  private String place(int line, int column) {
    return file + ":" + (line + 1) + ":" + (column + 1);
  }
}
