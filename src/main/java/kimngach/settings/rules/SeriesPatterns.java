package kimngach.settings.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.Coded;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.Sector;
import kimngach.model.SeriesKey;
import kimngach.settings.CodeLists;
import kimngach.settings.RegimeClass;
import kimngach.settings.YamlFaults;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads written series such as {@code turnover.all-regimes.export.any-gate}: measure, scope, flow,
 * regime, gate, office, sector, group of goods, those that do not apply left out, each known.
 */
final class SeriesPatterns {
  private static final String ORDER = "measure.scope.flow.regime.gate.office.sector.commodity";

  private static final List<Part> PARTS = List.of(Part.values());

  private final CodeLists codes;
  private final YamlFaults faults;

  SeriesPatterns(CodeLists codes, YamlFaults faults) {
    this.codes = codes;
    this.faults = faults;
  }

  /** The codes of a part, for a word that is none. */
  private Stream<String> codesOf(Part part) {
    Stream<? extends Coded> listed =
        switch (part) {
          case SCOPE -> Arrays.stream(Scope.values()).filter(scope -> scope != Scope.NONE);
          case FLOW -> Arrays.stream(Flow.values());
          case REGIME ->
              Stream.of(
                      codes.bridgeLines().stream(),
                      codes.regimes().stream(),
                      codes.customsRegimes().stream().map(regime -> regime.regime()))
                  .flatMap(regimes -> regimes);
          case GATE -> codes.gates().stream().map(CodeLists.Gate::gate);
          case OFFICE -> codes.offices().stream().map(office -> office.office());
          case SECTOR -> CodeLists.SECTORS.stream();
          case COMMODITY -> codes.commodities().stream().map(goods -> goods.commodity());
        };
    return Stream.concat(listed.map(Coded::code).distinct(), Stream.of(part.word()));
  }

  /** The series that a text stands for; empty with a fault when a word of it is not known. */
  Optional<SeriesPattern> read(String text, Node node) {
    List<String> words = List.of(text.split("\\.", -1));
    Measure measure = new Measure(words.get(0));
    if (!codes.hasMeasure(measure)) {
      faults.unknown(node, "một chỉ tiêu", "a measure", words.get(0), measures());
      return Optional.empty();
    }
    SeriesKey series = SeriesKey.of(measure, Scope.NONE, Flow.TOTAL);
    Set<Part> open = EnumSet.noneOf(Part.class);
    List<Part> left = PARTS;
    for (String word : words.subList(1, words.size())) {
      Optional<Part> part = partOf(word, left);
      if (part.isEmpty()) {
        refuse(word, left, node);
        return Optional.empty();
      }
      left = left.subList(left.indexOf(part.get()) + 1, left.size());
      if (word.equals(part.get().word())) {
        open.add(part.get());
      } else {
        series = with(part.get(), word, series);
      }
    }
    return Optional.of(new SeriesPattern(series, open)).filter(pattern -> hasScope(pattern, node));
  }

  /** The series of a text that leaves nothing open; empty with a fault when it is none. */
  Optional<SeriesKey> readOne(String text, Node node) {
    Optional<SeriesPattern> pattern = read(text, node);
    if (pattern.filter(found -> !found.isOne()).isPresent()) {
      faults.add(
          node,
          "Cần một chuỗi số liệu đủ mọi phần, không có any-..., thấy \"" + text + "\"",
          "Expecting one series without any open part, found \"" + text + "\"");
    }
    return pattern.filter(SeriesPattern::isOne).map(SeriesPattern::series);
  }

  private Optional<Part> partOf(String word, List<Part> left) {
    return left.stream()
        .filter(part -> word.equals(part.word()) || isKnown(part, word))
        .findFirst();
  }

  private boolean isKnown(Part part, String word) {
    return switch (part) {
      case SCOPE -> !word.isEmpty() && Scope.ofCode(word).isPresent();
      case FLOW -> Flow.ofCode(word).isPresent();
      case REGIME -> isRegime(new Regime(word));
      case GATE -> codes.hasGate(new BorderGate(word));
      case OFFICE -> isOffice(new CustomsOffice(word));
      case SECTOR -> CodeLists.SECTORS.contains(new Sector(word));
      case COMMODITY -> codes.hasCommodity(new Commodity(word));
    };
  }

  private boolean isRegime(Regime regime) {
    return codes.hasRegime(regime)
        && (regime.equals(Regime.UNCLASSIFIED)
            || codes.classOf(regime) != RegimeClass.UNCLASSIFIED);
  }

  private boolean isOffice(CustomsOffice office) {
    return office.isCustomsCode() && !codes.isUnknown(office);
  }

  private static SeriesKey with(Part part, String word, SeriesKey series) {
    return switch (part) {
      case SCOPE -> series.with(Scope.ofCode(word).orElseThrow());
      case FLOW -> series.with(Flow.ofCode(word).orElseThrow());
      case REGIME -> series.with(new Regime(word));
      case GATE -> series.with(new BorderGate(word));
      case OFFICE -> series.with(new CustomsOffice(word));
      case SECTOR -> series.with(new Sector(word));
      case COMMODITY -> series.with(new Commodity(word));
    };
  }

  private void refuse(String word, List<Part> left, Node node) {
    if (partOf(word, PARTS).isPresent()) {
      faults.add(
          node,
          "Cần các phần theo thứ tự " + ORDER + ", thấy \"" + word + "\" đứng sai chỗ",
          "Expecting the parts in the order " + ORDER + ", found \"" + word + "\" out of place");
      return;
    }
    faults.unknown(
        node,
        "một phần của chuỗi số liệu",
        "a part of a series",
        word,
        left.stream().flatMap(this::codesOf).toList());
  }

  private boolean hasScope(SeriesPattern pattern, Node node) {
    boolean missing =
        CodeLists.ARITHMETIC.contains(pattern.series().measure())
            && pattern.series().scope() == Scope.NONE
            && !pattern.open().contains(Part.SCOPE);
    if (missing) {
      String measure = pattern.series().measure().code();
      String example = measure + ".declared";
      faults.add(
          node,
          "Cần một phạm vi sau " + measure + ", như " + example + ", thấy \"" + pattern + "\"",
          "Expecting a scope after "
              + measure
              + ", such as "
              + example
              + ", found \""
              + pattern
              + "\"");
    }
    return !missing;
  }

  private List<String> measures() {
    return Stream.concat(
            CodeLists.ARITHMETIC.stream().map(Measure::code),
            codes.indicators().stream().map(indicator -> indicator.measure().code()))
        .toList();
  }
}
