package kimngach.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML as editors hold it against a JSON Schema: 1 is a number, true is a truth, OFF a word. */
public final class YamlAsJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private YamlAsJson() {}

  /** What a text of YAML says. */
  public static JsonNode of(String yaml) {
    return of(new Yaml().compose(new StringReader(yaml)));
  }

  private static JsonNode of(Node node) {
    if (node instanceof MappingNode map) {
      ObjectNode object = JSON.objectNode();
      map.getValue()
          .forEach(
              pair ->
                  object.set(((ScalarNode) pair.getKeyNode()).getValue(), of(pair.getValueNode())));
      return object;
    }
    if (node instanceof SequenceNode list) {
      ArrayNode array = JSON.arrayNode();
      list.getValue().forEach(entry -> array.add(of(entry)));
      return array;
    }
    return ofScalar(node.getTag(), ((ScalarNode) node).getValue());
  }

  private static JsonNode ofScalar(Tag tag, String text) {
    if (tag.equals(Tag.BOOL) && text.matches("true|false")) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    boolean isNumber = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
    return isNumber && text.matches("-?[0-9.]+")
        ? JSON.numberNode(new BigDecimal(text))
        : JSON.textNode(text);
  }
}
