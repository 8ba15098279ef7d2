package kimngach.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kimngach.compose.FindingTeller;
import kimngach.model.finding.Finding;
import kimngach.settings.CodeLists;
import kimngach.settings.Labels;
import kimngach.settings.Reconciliation;
import kimngach.settings.SettingsFile;
import kimngach.settings.rules.OwnRule;
import kimngach.settings.rules.RuleFiles;

/** Rules of an office's own, written as in rules.yaml. */
final class OwnRules {
  private static final CodeLists CODES = SettingsFile.read(Path.of("kimngach.yaml")).codes();

  private OwnRules() {}

  /** The settings of a workspace whose rules.yaml has these entries. */
  static Reconciliation read(String entries) {
    return read(entries, "waivers: []\n");
  }

  /** The settings of a workspace whose rules.yaml has these entries, with this waivers.yaml. */
  static Reconciliation read(String entries, String waivers) {
    try {
      Path workspace = Files.createTempDirectory("rules");
      Path rules = workspace.resolve(RuleFiles.RULES);
      Files.createDirectories(workspace.resolve(RuleFiles.FOLDER));
      Files.writeString(rules, entries.isEmpty() ? "rules: {}\n" : "rules:\n" + entries.indent(2));
      Files.writeString(workspace.resolve(RuleFiles.WAIVERS), waivers);
      return RuleFiles.read(workspace, CODES, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the own rules of some settings find. */
  static List<Finding> findings(Reconciliation settings, Sample sample) {
    List<String> names = settings.ownRules().stream().map(OwnRule::name).toList();
    return sample.findings(settings).stream()
        .filter(finding -> names.contains(finding.rule()))
        .toList();
  }

  /** What the own rules written in some entries find, in English, with codes for names. */
  static List<String> told(String entries, Sample sample) {
    Reconciliation settings = read(entries);
    FindingTeller teller = new FindingTeller(new Labels(Map.of()), settings.ownRules());
    return findings(settings, sample).stream()
        .map(finding -> finding.severity() + " " + teller.tell(finding).sentence().en())
        .toList();
  }
}
