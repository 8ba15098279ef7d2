package kimngach.settings;

import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** The text of a YAML file as nodes that know their line and column; nothing in it is run. */
public final class YamlText {
  private YamlText() {}

  /** The root of a text; empty when it says nothing, and with a fault when it is no YAML. */
  public static Optional<Node> compose(String yaml, YamlFaults faults) {
    String text = yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml;
    var options = new LoaderOptions();
    try {
      var parser = new ParserImpl(new StreamReader(text), options);
      return Optional.ofNullable(new Composer(parser, new Resolver(), options).getSingleNode());
    } catch (MarkedYAMLException e) {
      faults.add(
          e.getProblemMark(),
          "Cần YAML đúng cú pháp, thấy: " + e.getProblem(),
          "Expecting well-formed YAML, found: " + e.getProblem());
    } catch (YAMLException e) {
      faults.addWithoutLine(
          "Cần YAML đúng cú pháp, thấy: " + e.getMessage(),
          "Expecting well-formed YAML, found: " + e.getMessage());
    }
    return Optional.empty();
  }
}
