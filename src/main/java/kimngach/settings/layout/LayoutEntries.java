package kimngach.settings.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.ObsStatus;
import kimngach.model.Sentence;
import kimngach.model.Source;
import kimngach.settings.CodeLists;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlMap;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the entries of one layout. What is wrong becomes a fault, and reading goes on. */
final class LayoutEntries {
  private final String file;
  private final YamlFaults faults;
  private final Words words;
  private final SeriesEntries series;
  private final UnitEntries units;

  LayoutEntries(String file, CodeLists codes, YamlFaults faults) {
    this.file = file;
    this.faults = faults;
    words = new Words(faults);
    series = new SeriesEntries(codes, words);
    units = new UnitEntries(words, series, faults);
  }

  Layout read(Node root) {
    YamlMap top =
        YamlMap.of(root, faults)
            .only(
                "name",
                "files",
                "sheet",
                "month",
                "source",
                "numbers",
                "signs",
                "series",
                "unit",
                "status",
                "quarters",
                "columns",
                "label",
                "rows",
                "marks",
                "end");
    SeriesPart shared =
        top.optional("series")
            .map(node -> YamlMap.of(node, faults))
            .map(map -> series.read(map.only(SeriesEntries.keys())))
            .orElse(SeriesPart.NONE);
    return new Layout(
        file,
        name(top),
        words.plainTexts(top, "files"),
        sheet(top),
        words.patterns(top, "month"),
        top.optional("source").map(n -> new Source(top.text("source"))).orElse(Source.UNSTATED),
        decimal(top),
        signs(top),
        shared,
        units.read(top),
        status(top),
        words.map(
            top, "quarters", "quý 1 đến 4", "a quarter", Map.of("1", 1, "2", 2, "3", 3, "4", 4)),
        new ColumnEntries(words, series, faults).read(top, shared),
        words.patterns(top, "label"),
        new RowEntries(words, series, faults).read(top),
        units.marks(top),
        words.patterns(top, "end"));
  }

  private static Sentence name(YamlMap top) {
    return top.map("name")
        .map(name -> name.only("vi", "en"))
        .map(name -> new Sentence(name.text("vi"), name.text("en")))
        .orElse(new Sentence("", ""));
  }

  private SheetSigns sheet(YamlMap top) {
    Optional<YamlMap> sheet = top.map("sheet").map(map -> map.only("name", "title", "not-title"));
    SheetSigns signs =
        sheet
            .map(
                map ->
                    new SheetSigns(
                        words.plainTexts(map, "name"),
                        words.patterns(map, "title"),
                        words.patterns(map, "not-title")))
            .orElse(new SheetSigns(List.of(), List.of(), List.of()));
    if (sheet.isPresent() && signs.names().isEmpty() && signs.titles().isEmpty()) {
      top.optional("sheet")
          .ifPresent(
              node ->
                  faults.add(
                      node,
                      "Cần name hoặc title để tìm trang tính, không thấy",
                      "Expecting a name or a title by which the sheet is found, found none"));
    }
    return signs;
  }

  private Optional<Character> decimal(YamlMap top) {
    return top.optional("numbers")
        .map(node -> YamlMap.of(node, faults).only("decimal"))
        .flatMap(
            numbers ->
                numbers
                    .value("decimal")
                    .flatMap(
                        node ->
                            numbers
                                .scalar(node)
                                .flatMap(
                                    text ->
                                        words.oneOf(
                                            node,
                                            text,
                                            "dấu thập phân",
                                            "a decimal mark",
                                            Map.of(",", ',', ".", '.')))));
  }

  private Map<String, SignMeaning> signs(YamlMap top) {
    Map<String, SignMeaning> meanings = new LinkedHashMap<>();
    meanings.put("0", SignMeaning.ZERO);
    for (ObsStatus status : ObsStatus.values()) {
      if (status.isMissing()) {
        meanings.put(status.code(), new SignMeaning(status));
      }
    }
    return words.map(
        top, "signs", "0, O, M hoặc Q cho một ký hiệu", "0, O, M or Q for a sign", meanings);
  }

  private Map<String, ObsStatus> status(YamlMap top) {
    Map<String, ObsStatus> statuses = new LinkedHashMap<>();
    for (ObsStatus status : ObsStatus.values()) {
      statuses.put(status.code(), status);
    }
    return words.map(top, "status", "một trạng thái", "a status", statuses);
  }
}
