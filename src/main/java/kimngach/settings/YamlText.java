package kimngach.settings;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** The text of a YAML file as nodes that know their line and column; nothing in it is run. */
public final class YamlText {
  private YamlText() {}

  /** The root of a text; empty when it says nothing, and with a fault when it is no YAML. */
  public static Optional<Node> compose(String yaml, YamlFaults faults) {
    String text = yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml;
    var options = new LoaderOptions();
    var reader = new StreamReader(text);
    try {
      var parser = new ParserImpl(reader, options);
      return Optional.ofNullable(new Composer(parser, new Resolver(), options).getSingleNode());
    } catch (MarkedYAMLException e) {
      faults.add(
          e.getProblemMark(),
          "Cần YAML đúng cú pháp, thấy: " + vi(e.getProblem()),
          "Expecting well-formed YAML, found: " + e.getProblem());
    } catch (ReaderException e) {
      addUnprintable(text, e, faults);
    } catch (YAMLException e) {
      faults.add( // it was given up about here
          reader.getMark(),
          "Cần YAML đúng cú pháp, thấy: " + e.getMessage(),
          "Expecting well-formed YAML, found: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** The commonest slip is told in Vietnamese. */
  private static String vi(String problem) {
    return problem.contains("\\t(TAB)")
        ? "dấu tab ở đầu dòng; hãy thụt dòng bằng dấu cách"
        : problem;
  }

  private static void addUnprintable(String text, ReaderException unprintable, YamlFaults faults) {
    int position = text.offsetByCodePoints(0, unprintable.getPosition());
    List<String> before = text.substring(0, position).lines().toList();
    boolean isAtStart = position == 0 || text.charAt(position - 1) == '\n';
    int line = before.size() - (isAtStart ? 0 : 1);
    int column = isAtStart ? 0 : before.get(line).length();
    String found = "U+" + HexFormat.of().withUpperCase().toHexDigits(unprintable.getCodePoint(), 4);
    faults.add(
        line,
        column,
        "Cần YAML đúng cú pháp, thấy ký tự điều khiển " + found + ": hãy xóa nó",
        "Expecting well-formed YAML, found the control character " + found + ": delete it");
  }
}
