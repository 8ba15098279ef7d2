package kimngach.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.CustomsOffice;

/** The list of customs offices: a row for each office, gate and span of days. */
final class CustomsOfficeList {
  static final List<String> COLUMNS = List.of("code", "vi", "en", "gate", "from", "to");

  private final CodeLists settings;

  CustomsOfficeList(CodeLists settings) {
    this.settings = settings;
  }

  /** The offices of these rows. */
  List<ListedOffice> read(List<CodeListFile.Row> rows) {
    Map<String, ListedOffice> offices = new LinkedHashMap<>();
    for (CodeListFile.Row row : rows) {
      Optional<ListedOffice.Service> service = service(row);
      if (row.isCode(code -> new CustomsOffice(code).isCustomsCode(), "15BB") && row.isNamed()) {
        var office = new CustomsOffice(row.text("code"));
        var entry = new ListedOffice(office, row.name(), service.stream().toList());
        offices.merge(office.code(), entry, (first, again) -> together(row, first, again));
      }
    }
    return List.copyOf(offices.values());
  }

  /** An office has a row for each gate it serves, under one name, and no day of a gate twice. */
  private static ListedOffice together(
      CodeListFile.Row row, ListedOffice first, ListedOffice again) {
    String code = first.office().code();
    if (!first.name().equals(again.name())) {
      row.fault(
          "Cần một tên cho đơn vị "
              + code
              + ", thấy cả \""
              + shown(first.name().vi(), first.name())
              + "\" và \""
              + shown(again.name().vi(), again.name())
              + "\"",
          "Expecting one name of the office "
              + code
              + ", found \""
              + shown(first.name().en(), first.name())
              + "\" and \""
              + shown(again.name().en(), again.name())
              + "\"");
    }
    boolean twice =
        again.services().isEmpty()
            || first.services().isEmpty()
            || again.services().stream()
                .anyMatch(
                    service ->
                        first.services().stream()
                            .anyMatch(
                                other ->
                                    other.gate().equals(service.gate()) && other.meets(service)));
    if (twice) {
      row.fault(
          "Cần mỗi đơn vị một lần cho mỗi cửa khẩu và mỗi ngày, thấy \"" + code + "\" hai lần",
          "Expecting each office once for each gate and day, found \"" + code + "\" twice");
    }
    return new ListedOffice(
        first.office(),
        first.name(),
        Stream.concat(first.services().stream(), again.services().stream()).toList());
  }

  private static String shown(String words, ListedName name) {
    return name.zh().map(chinese -> words + ", " + chinese).orElse(words);
  }

  private Optional<ListedOffice.Service> service(CodeListFile.Row row) {
    Optional<LocalDate> from = day(row, "from");
    Optional<LocalDate> to = day(row, "to");
    if (from.isPresent() && to.filter(day -> day.isBefore(from.get())).isPresent()) {
      row.fault(
          "Cần ngày to không trước ngày from, thấy " + to.get() + " trước " + from.get(),
          "Expecting to on or after from, found " + to.get() + " before " + from.get());
    }
    String code = row.text("gate");
    if (code.isEmpty()) {
      return Optional.empty();
    }
    var gate = new BorderGate(code);
    if (!settings.hasGate(gate)) {
      List<String> known = settings.gates().stream().map(each -> each.gate().code()).toList();
      row.unknown("một cửa khẩu của kimngach.yaml", "a gate of kimngach.yaml", code, known);
      return Optional.empty();
    }
    return Optional.of(new ListedOffice.Service(gate, from, to));
  }

  private static Optional<LocalDate> day(CodeListFile.Row row, String column) {
    String text = row.text(column);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      row.fault(
          "Cần một ngày như 2024-05-27 ở cột " + column + ", thấy \"" + text + "\"",
          "Expecting a day such as 2024-05-27 under " + column + ", found \"" + text + "\"");
      return Optional.empty();
    }
  }
}
