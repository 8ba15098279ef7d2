package kimngach.settings.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kimngach.model.Sentence;
import kimngach.model.Unit;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlMap;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the nodes of a proposal, strictly: what is not understood is a fault. */
final class ProposalEntries {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}([.][0-9]{1,9})?");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,7}[1-9][0-9]{0,9}");
  private static final List<String> UNITS = Arrays.stream(Unit.values()).map(Unit::code).toList();

  private final String file;
  private final String text;
  private final YamlFaults faults;

  ProposalEntries(String file, String text, YamlFaults faults) {
    this.file = file;
    this.text = text;
    this.faults = faults;
  }

  /** The proposal; empty, or not to be used, when there are faults. */
  Optional<Proposal> read(Node root) {
    YamlMap top = YamlMap.of(root, faults).only("who", "accepted-on", "files", "corrections");
    Optional<String> who = person(top, root);
    Optional<LocalDate> day = day(top, root);
    Map<String, String> files = top.map("files").map(this::files).orElse(Map.of());
    List<ProposedValue> values =
        corrections(top, root).stream().flatMap(node -> value(node, files).stream()).toList();
    return who.flatMap(
        person -> day.map(on -> new Proposal(file, text, person, on, files, values)));
  }

  private Optional<String> person(YamlMap top, Node root) {
    Optional<Node> given = top.optional("who");
    if (given.isEmpty()) {
      faults.add(
          top.keys().getOrDefault("who", root),
          "Đề xuất này chưa được ai chấp nhận: hãy xem lại từng ô rồi ghi họ tên người chịu trách"
              + " nhiệm vào \"who\".",
          "Expecting the name of whoever accepts this proposal under \"who\", found none: look at"
              + " every cell, then fill it in.");
    }
    return given.flatMap(top::scalar);
  }

  private Optional<LocalDate> day(YamlMap top, Node root) {
    Optional<Node> given = top.optional("accepted-on");
    if (given.isEmpty()) {
      faults.add(
          top.keys().getOrDefault("accepted-on", root),
          "Cần ngày chấp nhận ở \"accepted-on\", như 2023-11-28, thấy trống",
          "Expecting the day of acceptance under \"accepted-on\", such as 2023-11-28, found none");
    }
    return given.flatMap(node -> top.scalar(node).flatMap(day -> faults.day(day, node)));
  }

  private Map<String, String> files(YamlMap map) {
    Map<String, String> files = new LinkedHashMap<>();
    map.keys()
        .forEach(
            (path, node) -> {
              String hash = map.text(path);
              if (HASH.matcher(hash).matches()) {
                files.put(path, hash);
              } else if (!hash.isEmpty()) {
                faults.add(
                    node,
                    "Cần SHA-256 gồm 64 chữ số thập lục phân của tệp, thấy \"" + hash + "\"",
                    "Expecting a SHA-256 of 64 hexadecimal digits, found \"" + hash + "\"");
              }
            });
    return files;
  }

  private List<Node> corrections(YamlMap top, Node root) {
    Optional<Node> given = top.optional("corrections");
    boolean isEmpty =
        given.isEmpty()
            || (given.get() instanceof SequenceNode sequence && sequence.getValue().isEmpty());
    if (isEmpty) {
      faults.add(
          top.keys().getOrDefault("corrections", root),
          "Cần ít nhất một ô được hiệu chỉnh, thấy không có: nếu không đồng ý mục nào thì chạy"
              + " không có --accept.",
          "Expecting at least one correction, found none: where none is accepted, run without"
              + " --accept.");
      return List.of();
    }
    return top.list("corrections");
  }

  private Optional<ProposedValue> value(Node node, Map<String, String> files) {
    YamlMap map =
        YamlMap.of(node, faults)
            .only(
                "file",
                "sheet",
                "cell",
                "series",
                "period",
                "delivered",
                "proposed",
                "unit",
                "reason");
    String path = map.text("file");
    if (!path.isEmpty() && !files.containsKey(path)) {
      map.optional("file")
          .ifPresent(
              at ->
                  faults.unknown(
                      at,
                      "một tệp nêu ở \"files\"",
                      "a file listed under \"files\"",
                      path,
                      List.copyOf(files.keySet())));
    }
    String sheet = map.optional("sheet").map(at -> sheet(map, at)).orElse("");
    Optional<BigDecimal> delivered = number(map, "delivered");
    Optional<BigDecimal> proposed = number(map, "proposed");
    Optional<Unit> unit = unit(map);
    Optional<Sentence> reason = map.map("reason").flatMap(this::reason);
    var cell = new ProposedValue.Cell(path, sheet, address(map));
    String series = map.text("series");
    String period = map.text("period");
    if (delivered.isEmpty() || proposed.isEmpty() || unit.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    if (delivered.get().compareTo(proposed.get()) == 0) {
      faults.add(
          node,
          "Giá trị đề xuất bằng giá trị đã gửi: hãy xóa mục này nếu không hiệu chỉnh ô.",
          "Expecting another value than the delivered one, found the same: delete the entry if the"
              + " cell is not corrected.");
    }
    return Optional.of(
        new ProposedValue(
            place(node),
            cell,
            series,
            period,
            delivered.get(),
            proposed.get(),
            unit.get(),
            reason.get(),
            map.map("reason").flatMap(reasons -> text(reasons, "zh"))));
  }

  private static Optional<String> text(YamlMap map, String key) {
    return map.optional(key).flatMap(map::scalar).filter(words -> !words.isBlank());
  }

  /** The name of a sheet may begin or end with blanks. */
  private static String sheet(YamlMap map, Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : map.scalar(node).orElse("");
  }

  private String place(Node node) {
    return file
        + ":"
        + (node.getStartMark().getLine() + 1)
        + ":"
        + (node.getStartMark().getColumn() + 1);
  }

  private String address(YamlMap map) {
    String address = map.text("cell");
    if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
      map.optional("cell")
          .ifPresent(
              at ->
                  faults.add(
                      at,
                      "Cần địa chỉ ô như G17, thấy \"" + address + "\"",
                      "Expecting the address of a cell such as G17, found \"" + address + "\""));
    }
    return address;
  }

  private Optional<BigDecimal> number(YamlMap map, String key) {
    Optional<Node> node = map.value(key);
    Optional<String> written = node.flatMap(map::scalar);
    Optional<BigDecimal> number =
        written.filter(digits -> NUMBER.matcher(digits).matches()).map(BigDecimal::new);
    if (node.isPresent() && written.isPresent() && number.isEmpty()) {
      faults.add(
          node.get(),
          "Cần một số như 1234.5, dấu chấm ngăn phần thập phân và không ngăn hàng nghìn, thấy \""
              + written.get()
              + "\"",
          "Expecting a number such as 1234.5, with a point for decimals and thousands not"
              + " separated, found \""
              + written.get()
              + "\"");
    }
    return number;
  }

  private Optional<Unit> unit(YamlMap map) {
    String code = map.text("unit");
    Optional<Unit> unit = Unit.ofCode(code);
    if (unit.isEmpty() && !code.isEmpty()) {
      map.optional("unit")
          .ifPresent(at -> faults.unknown(at, "một đơn vị đã biết", "a known unit", code, UNITS));
    }
    return unit;
  }

  private Optional<Sentence> reason(YamlMap map) {
    map.only("vi", "en", "zh");
    Sentence reason = new Sentence(map.text("vi"), map.text("en"));
    return reason.vi().isEmpty() || reason.en().isEmpty() ? Optional.empty() : Optional.of(reason);
  }
}
