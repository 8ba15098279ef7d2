package kimngach.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.PeriodParser;
import kimngach.model.Source;
import kimngach.model.bulletin.Arrangement;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.model.fault.TemplateFaultException;
import kimngach.settings.rules.RuleFiles;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code kimngach.yaml} and the rules beside it into checked {@link Settings}. */
public final class SettingsFile {
  private static final List<String> LANGUAGES = Language.codes();

  private final YamlFaults faults;
  private final Optional<Path> workspace;
  private final Variant variant;
  private final List<Fault> inputFaults = new ArrayList<>();

  private SettingsFile(String file, Optional<Path> workspace, Variant variant) {
    faults = new YamlFaults(file);
    this.workspace = workspace;
    this.variant = variant;
  }

  /**
   * The settings that a file and the code lists of its workspace give.
   *
   * @throws TemplateFaultException naming line and column of every fault
   * @throws InputFaultException naming line and column of every fault of the bridge between scopes
   */
  public static Settings read(Path kimngachYaml) {
    return read(kimngachYaml, Variant.OF_SETTINGS);
  }

  /** The same, another template or other languages in the place of those in the file. */
  public static Settings read(Path kimngachYaml, Variant variant) {
    String name = String.valueOf(kimngachYaml.getFileName());
    try {
      String yaml = Files.readString(kimngachYaml, StandardCharsets.UTF_8);
      return parse(name, yaml, Optional.of(kimngachYaml.resolveSibling("")), variant);
    } catch (IOException e) {
      throw new TemplateFaultException(
          Fault.at(
              name,
              "Cần tệp cài đặt đọc được, mã UTF-8, tại " + kimngachYaml + ": " + e,
              "Expecting a readable settings file in UTF-8 at " + kimngachYaml + ": " + e));
    }
  }

  /**
   * The settings that a text gives.
   *
   * @param file the name that faults bear
   * @param workspace the folder whose code lists are read; empty to read none
   */
  static Settings parse(String file, String yaml, Optional<Path> workspace) {
    return parse(file, yaml, workspace, Variant.OF_SETTINGS);
  }

  private static Settings parse(
      String file, String yaml, Optional<Path> workspace, Variant variant) {
    var reading = new SettingsFile(file, workspace, variant);
    Optional<Node> root = YamlText.compose(yaml, reading.faults);
    Optional<Settings> settings = root.flatMap(reading::settings);
    reading.faults.throwIfAny();
    if (!reading.inputFaults.isEmpty()) {
      throw new InputFaultException(reading.inputFaults);
    }
    return settings.orElseThrow(
        () ->
            new TemplateFaultException(
                Fault.at(
                    file,
                    "Cần các cài đặt, thấy tệp trống",
                    "Expecting settings, found an empty file")));
  }

  private Optional<Settings> settings(Node root) {
    YamlMap top =
        YamlMap.of(root, faults)
            .moved("rules", RuleFiles.RULES)
            .moved("expected", RuleFiles.RULES)
            .moved("bridge", BridgeFile.PLACE)
            .only(
                "office",
                "document",
                "languages",
                "arrangement",
                "template",
                "gates",
                "regimes",
                "indicators",
                "releases",
                "sources",
                "printed-totals");
    List<Language> usual = languages(top);
    List<Language> languages = variant.languages().isEmpty() ? usual : variant.languages();
    Optional<Office> office = top.map("office").map(map -> office(map, languages));
    OfficialDocument document =
        top.optional("document")
            .map(node -> new DocumentEntries(faults, languages).read(YamlMap.of(node, faults)))
            .orElse(OfficialDocument.NONE);
    String template = top.text("template");
    top.optional("template")
        .filter(node -> !template.isEmpty())
        .ifPresent(node -> templateFolder(template, node));
    variant
        .template()
        .filter(asked -> !asked.equals(template))
        .ifPresent(asked -> templateFolder(asked, "templates/" + asked));
    CodeLists codes = codes(top);
    Map<YearMonth, LocalDate> releases = top.map("releases").map(this::releases).orElse(Map.of());
    List<Source> sources = top.texts("sources").keySet().stream().map(Source::new).toList();
    PrintedTotals printedTotals = printedTotals(top);
    faults.throwIfAny();
    Reconciliation reconciliation = reconciliation(codes, languages);
    return office.map(
        publisher ->
            new Settings(
                publisher,
                document,
                languages,
                arrangement(top),
                variant.template().orElse(template),
                codes,
                reconciliation,
                releases,
                sources,
                printedTotals));
  }

  private void templateFolder(String name, Node node) {
    if (Variant.isTemplateName(name)) {
      templateFolder(name, faults.place(node));
    } else {
      faults.add(
          node,
          "Cần tên một thư mục trong templates, thấy \"" + name + "\"",
          "Expecting the name of a folder in templates, found \"" + name + "\"");
    }
  }

  private void templateFolder(String name, String asked) {
    workspace.stream()
        .flatMap(folder -> TemplateFolders.faults(folder, name, asked).stream())
        .forEach(faults::add);
  }

  private Reconciliation reconciliation(CodeLists codes, List<Language> languages) {
    Reconciliation none = new Reconciliation(Map.of(), List.of());
    try {
      return workspace.map(folder -> RuleFiles.read(folder, codes, languages)).orElse(none);
    } catch (InputFaultException unusable) {
      inputFaults.addAll(unusable.faults());
      return none;
    }
  }

  private CodeLists codes(YamlMap top) {
    CodeLists ofSettings = new CodeSettings(faults).read(top);
    return workspace.map(folder -> withLists(folder, ofSettings)).orElse(ofSettings);
  }

  private CodeLists withLists(Path folder, CodeLists ofSettings) {
    CodeListFiles.Read read = CodeListFiles.read(folder, ofSettings);
    read.faults().forEach(faults::add);
    BridgeFile.Read bridge = BridgeFile.read(folder, read.codes());
    inputFaults.addAll(bridge.faults());
    return read.codes().with(bridge.bridge());
  }

  private List<Language> languages(YamlMap top) {
    Map<String, Node> codes = top.texts("languages");
    codes.forEach(
        (code, node) -> {
          if (!LANGUAGES.contains(code)) {
            faults.unknown(node, "một ngôn ngữ", "a language", code, LANGUAGES);
          }
        });
    List<Language> languages =
        codes.keySet().stream().flatMap(code -> Language.ofCode(code).stream()).toList();
    top.optional("languages")
        .filter(node -> codes.isEmpty())
        .ifPresent(
            node ->
                faults.add(
                    node,
                    "Cần ít nhất một ngôn ngữ",
                    "Expecting at least one language, found none"));
    return languages;
  }

  private PrintedTotals printedTotals(YamlMap top) {
    Optional<Node> node = top.optional("printed-totals");
    Optional<String> word = node.flatMap(top::scalar);
    Optional<PrintedTotals> known =
        Arrays.stream(PrintedTotals.values())
            .filter(one -> word.equals(Optional.of(one.word())))
            .findFirst();
    if (word.isPresent() && known.isEmpty()) {
      faults.unknown(
          node.orElseThrow(),
          "cách in tổng",
          "a way to print totals",
          word.get(),
          Arrays.stream(PrintedTotals.values()).map(PrintedTotals::word).toList());
    }
    return known.orElse(PrintedTotals.NOTE);
  }

  private Arrangement arrangement(YamlMap top) {
    Optional<Node> node = top.optional("arrangement");
    Optional<String> word = node.flatMap(top::scalar);
    Optional<Arrangement> known = word.flatMap(Arrangement::ofWord);
    if (word.isPresent() && known.isEmpty()) {
      faults.unknown(
          node.orElseThrow(),
          "cách xếp các ngôn ngữ",
          "an arrangement of languages",
          word.get(),
          Arrays.stream(Arrangement.values()).map(Arrangement::word).toList());
    }
    return known.orElse(Arrangement.BENEATH);
  }

  private Office office(YamlMap map, List<Language> languages) {
    map.only("parent-body", "name", "place");
    return new Office(
        map.optional("parent-body")
            .map(node -> inLanguages(YamlMap.of(node, faults), languages))
            .orElse(Map.of()),
        map.map("name").map(names -> inLanguages(names, languages)).orElse(Map.of()),
        map.map("place").map(places -> inLanguages(places, languages)).orElse(Map.of()));
  }

  static Map<Language, String> inLanguages(YamlMap map, List<Language> languages) {
    map.only(LANGUAGES.toArray(String[]::new));
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      if (languages.contains(language) || map.optional(language.code()).isPresent()) {
        texts.put(language, map.text(language.code()));
      }
    }
    return texts;
  }

  private Map<YearMonth, LocalDate> releases(YamlMap map) {
    Map<YearMonth, LocalDate> releases = new LinkedHashMap<>();
    map.keys()
        .forEach(
            (key, node) -> {
              Optional<YearMonth> month = PeriodParser.parseMonth(key);
              Optional<LocalDate> day = map.value(key).flatMap(value -> day(map, value));
              if (month.isEmpty()) {
                faults.add(
                    node,
                    "Cần một tháng như 2023-11, thấy \"" + key + "\"",
                    "Expecting a month such as 2023-11, found \"" + key + "\"");
              } else {
                day.ifPresent(date -> releases.put(month.get(), date));
              }
            });
    return releases;
  }

  private Optional<LocalDate> day(YamlMap map, Node value) {
    return map.scalar(value).flatMap(text -> faults.day(text, value));
  }
}
