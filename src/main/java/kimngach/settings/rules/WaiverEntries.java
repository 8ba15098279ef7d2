package kimngach.settings.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kimngach.model.PeriodParser;
import kimngach.model.SeriesKey;
import kimngach.model.TimePeriod;
import kimngach.model.finding.Waiver;
import kimngach.settings.CodeLists;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlMap;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the entries of waivers.yaml. */
final class WaiverEntries {
  private final List<String> rules;
  private final YamlFaults faults;
  private final SeriesPatterns series;

  /**
   * A reader of waivers.
   *
   * @param codes the codes that series may use
   * @param rules the names of all rules
   * @param faults takes what is wrong
   */
  WaiverEntries(CodeLists codes, List<String> rules, YamlFaults faults) {
    this.rules = rules;
    this.faults = faults;
    this.series = new SeriesPatterns(codes, faults);
  }

  List<PlacedWaiver> read(Node root) {
    List<PlacedWaiver> waivers = new ArrayList<>();
    Set<Waiver> known = new HashSet<>();
    for (Node entry : YamlMap.of(root, faults).only("waivers").list("waivers")) {
      waiver(YamlMap.of(entry, faults))
          .ifPresent(
              waiver -> {
                waivers.add(new PlacedWaiver(waiver, faults.line(entry)));
                if (!known.add(waiver)) {
                  faults.add(
                      entry,
                      "Cần mỗi mục miễn trừ một lần, thấy hai lần",
                      "Expecting each waiver once, found twice");
                }
              });
    }
    return waivers;
  }

  private Optional<Waiver> waiver(YamlMap entry) {
    int before = faults.all().size();
    entry.only("rule", "series", "period", "reason", "person", "expires");
    String rule = entry.text("rule");
    entry
        .optional("rule")
        .filter(node -> !rule.isEmpty() && !rules.contains(rule))
        .ifPresent(node -> faults.unknown(node, "tên một quy tắc", "a rule", rule, rules));
    Optional<SeriesKey> about =
        entry
            .optional("series")
            .flatMap(node -> entry.scalar(node).flatMap(text -> series.readOne(text, node)));
    Optional<TimePeriod> period =
        entry
            .optional("period")
            .flatMap(node -> entry.scalar(node).flatMap(text -> period(text, node)));
    String reason = entry.text("reason");
    String person = entry.text("person");
    Optional<LocalDate> expires =
        entry
            .value("expires")
            .flatMap(node -> entry.scalar(node).flatMap(text -> faults.day(text, node)));
    return faults.all().size() > before
        ? Optional.empty()
        : expires.map(day -> new Waiver(rule, about, period, reason, person, day));
  }

  private Optional<TimePeriod> period(String text, Node node) {
    Optional<TimePeriod> period = PeriodParser.parse(text);
    if (period.isEmpty()) {
      faults.add(
          node,
          "Cần một kỳ như 2023-11 hay 2023-01/2023-11, thấy \"" + text + "\"",
          "Expecting a period such as 2023-11 or 2023-01/2023-11, found \"" + text + "\"");
    }
    return period;
  }
}
