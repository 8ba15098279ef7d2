package kimngach.settings.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Language;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.settings.CodeLists;
import kimngach.settings.Reconciliation;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlSource;
import kimngach.settings.YamlText;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the rules of a workspace: {@code input/rules/rules.yaml} and {@code waivers.yaml} beside
 * it. A file that is not there says nothing: every built-in rule is as strict as usual, no series
 * is expected, nothing is waived.
 */
public final class RuleFiles {
  /** The folder of the rules, from the workspace. */
  public static final String FOLDER = "input/rules";

  /** The rules, from the workspace. */
  public static final String RULES = FOLDER + "/rules.yaml";

  /** The waivers, from the workspace. */
  public static final String WAIVERS = FOLDER + "/waivers.yaml";

  private static final RuleEntries.Read NOTHING =
      new RuleEntries.Read(Map.of(), List.of(), List.of());

  private final Path workspace;
  private final CodeLists codes;
  private final Set<Language> languages;
  private final List<Fault> faults = new ArrayList<>();

  private RuleFiles(Path workspace, CodeLists codes, Set<Language> languages) {
    this.workspace = workspace;
    this.codes = codes;
    this.languages = languages;
  }

  /**
   * The rules and waivers of a workspace.
   *
   * @param workspace the folder that holds {@code kimngach.yaml}
   * @param codes the codes that rules may use
   * @param printed the languages of the bulletin: an own rule tells its finding in each of them,
   *     and in those that the program speaks
   * @throws InputFaultException naming file, line and column of every fault
   */
  public static Reconciliation read(Path workspace, CodeLists codes, List<Language> printed) {
    Set<Language> languages = EnumSet.noneOf(Language.class);
    languages.addAll(printed);
    for (InterfaceLanguage spoken : InterfaceLanguage.values()) {
      languages.add(spoken.language());
    }
    var files = new RuleFiles(workspace, codes, languages);
    RuleEntries.Read rules = files.text(RULES).map(files::rules).orElse(NOTHING);
    List<PlacedWaiver> waivers =
        files.text(WAIVERS).map(yaml -> files.waivers(yaml, rules.own())).orElse(List.of());
    if (!files.faults.isEmpty()) {
      throw new InputFaultException(files.faults);
    }
    return new Reconciliation(rules.builtIn(), rules.expected(), rules.own(), waivers);
  }

  private RuleEntries.Read rules(String yaml) {
    var found = new YamlFaults(RULES);
    Optional<Node> root = YamlText.compose(yaml, found);
    RuleEntries.Read rules =
        root.map(node -> new RuleEntries(codes, languages, found).read(node)).orElse(NOTHING);
    faults.addAll(found.all());
    return rules;
  }

  private List<PlacedWaiver> waivers(String yaml, List<OwnRule> own) {
    var found = new YamlFaults(WAIVERS);
    List<String> names =
        Stream.concat(BuiltInRule.names().stream(), own.stream().map(OwnRule::name)).toList();
    Optional<Node> root = YamlText.compose(yaml, found);
    List<PlacedWaiver> waivers =
        root.map(node -> new WaiverEntries(codes, names, found).read(node)).orElse(List.of());
    faults.addAll(found.all());
    return waivers;
  }

  /** The text of a file; empty when there is none, or with a fault. */
  private Optional<String> text(String place) {
    return new YamlSource(workspace.resolve(place), place, faults::add).text();
  }
}
