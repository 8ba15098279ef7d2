package kimngach.read.tidy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.BorderGate;
import kimngach.model.Coded;
import kimngach.model.Flow;
import kimngach.model.Measure;
import kimngach.model.ObsKey;
import kimngach.model.ObsStatus;
import kimngach.model.Observation;
import kimngach.model.PeriodParser;
import kimngach.model.Provenance;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Regime;
import kimngach.model.Scope;
import kimngach.model.Sentence;
import kimngach.model.SeriesKey;
import kimngach.model.Source;
import kimngach.model.TimePeriod;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.model.Vintage;
import kimngach.settings.CodeLists;
import kimngach.settings.Suggestion;

/** One row of a tidy table, read to an observation; every fault of the row is told. */
final class TidyRow {
  private final TidyFile file;
  private final Header header;
  private final String sheet;
  private final int row;
  private final List<RawCell> cells;
  private boolean rejected;

  TidyRow(TidyFile file, Header header, String sheet, int row, List<RawCell> cells) {
    this.file = file;
    this.header = header;
    this.sheet = sheet;
    this.row = row;
    this.cells = cells;
  }

  /** Whether neither a value nor a status that stands for one is there. */
  boolean isWithoutValue() {
    return cell(Column.VALUE).isBlank() && cell(Column.STATUS).isBlank();
  }

  /** The observation; empty when the row was rejected and its faults are told. */
  Optional<Observation> observation(CodeLists codes, Vintage vintage) {
    refuseUnreadableCells();
    if (rejected) {
      return Optional.empty();
    }
    Optional<TimePeriod> period = period();
    Optional<Measure> measure = measure(codes);
    Optional<ObsStatus> status = status();
    Optional<SeriesKey> series = measure.flatMap(known -> series(known, codes));
    Optional<Quantity> quantity = Optional.empty();
    if (status.isPresent() && measure.isPresent()) {
      quantity = quantity(status.get(), measure.get(), codes);
      period.ifPresent(p -> refuseFuture(p, vintage, measure.get(), status.get()));
    }
    if (rejected || period.isEmpty() || series.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    var provenance =
        new Provenance(
            file.cell(sheet, row, place(Column.VALUE) + 1),
            cell(Column.VALUE).raw(),
            text(Column.NOTE));
    return Optional.of(
        new Observation(
            new ObsKey(series.get(), period.get()),
            quantity,
            status.get(),
            source(),
            vintage,
            provenance));
  }

  private void refuseUnreadableCells() {
    for (Column column : Column.values()) {
      RawCell cell = cell(column);
      if (cell.kind() == RawCell.Kind.BROKEN) {
        reject(
            column,
            "Cần một giá trị, thấy \"" + Shown.of(cell.text()) + "\": công thức trong tệp bị hỏng",
            "Expecting a value, found \""
                + Shown.of(cell.text())
                + "\": the formula in the file is broken, mend it and save again");
      } else if (cell.kind() == RawCell.Kind.UNCALCULATED) {
        reject(
            column,
            "Cần kết quả đã tính, thấy công thức \""
                + Shown.of(cell.text())
                + "\" chưa tính: hãy mở tệp bằng Excel rồi lưu lại",
            "Expecting a calculated result, found the formula \""
                + Shown.of(cell.text())
                + "\" without one: open the file in Excel and save it again");
      } else if (cell.kind() == RawCell.Kind.DATE) {
        reject(
            column,
            "Cần văn bản như 2023-11, thấy ô kiểu ngày tháng: hãy đổi kiểu ô thành Text và gõ"
                + " 2023-11",
            "Expecting text such as 2023-11, found a date cell: set the cell's format to Text and"
                + " type 2023-11");
      }
    }
  }

  private Optional<TimePeriod> period() {
    String text = text(Column.PERIOD);
    Optional<TimePeriod> period = PeriodParser.parse(text);
    if (period.isEmpty()) {
      reject(
          Column.PERIOD,
          "Cần kỳ như 2023-11, 2023-01/2023-11, 2023 hoặc 2023-Q4, thấy \"" + Shown.of(text) + "\"",
          "Expecting a period such as 2023-11, 2023-01/2023-11, 2023 or 2023-Q4, found \""
              + Shown.of(text)
              + "\"");
    }
    return period;
  }

  private void refuseFuture(TimePeriod period, Vintage vintage, Measure measure, ObsStatus status) {
    boolean future = period.end().isAfter(vintage.delivery().atEndOfMonth());
    if (future && status != ObsStatus.ESTIMATED && !measure.equals(Measure.PLAN)) {
      reject(
          Column.PERIOD,
          "Cần kỳ kết thúc không muộn hơn "
              + vintage
              + ", hoặc status E cho số ước, thấy "
              + period,
          "Expecting a period that ends by "
              + vintage
              + ", or the status E of an estimate, found "
              + period);
    }
  }

  private Optional<Measure> measure(CodeLists codes) {
    List<Measure> known =
        Stream.concat(
                CodeLists.ARITHMETIC.stream(),
                codes.indicators().stream().map(CodeLists.Indicator::measure))
            .toList();
    return oneOf(Column.MEASURE, "một chỉ tiêu", "a measure", known);
  }

  private Optional<ObsStatus> status() {
    String code = text(Column.STATUS).toUpperCase(Locale.ROOT);
    if (code.isEmpty()) {
      return Optional.of(ObsStatus.NORMAL);
    }
    return known(
        Column.STATUS,
        ObsStatus.ofCode(code),
        "một trạng thái",
        "a status",
        Arrays.stream(ObsStatus.values()).map(Coded::code).toList());
  }

  private Optional<SeriesKey> series(Measure measure, CodeLists codes) {
    boolean traded = CodeLists.ARITHMETIC.contains(measure);
    Optional<Scope> scope = oneOf(Column.SCOPE, "một phạm vi", "a scope", List.of(Scope.values()));
    Optional<Flow> flow =
        text(Column.FLOW).equals("_T") || (text(Column.FLOW).isEmpty() && !traded)
            ? Optional.of(Flow.TOTAL)
            : oneOf(Column.FLOW, "một luồng hàng", "a flow", List.of(Flow.values()));
    Optional<Regime> regime = regime(codes);
    List<BorderGate> gates = codes.gates().stream().map(CodeLists.Gate::gate).toList();
    Optional<BorderGate> gate =
        Code.isWhole(text(Column.GATE))
            ? Optional.of(BorderGate.ALL)
            : oneOf(Column.GATE, "một cửa khẩu", "a border gate", gates);
    scope.ifPresent(found -> refuseScopeThatDoesNotFit(found, measure, traded));
    if (scope.isEmpty() || flow.isEmpty() || regime.isEmpty() || gate.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new SeriesKey(measure, scope.get(), flow.get(), regime.get(), gate.get()));
  }

  private void refuseScopeThatDoesNotFit(Scope scope, Measure measure, boolean traded) {
    if (traded && scope == Scope.NONE) {
      reject(
          Column.SCOPE,
          "Cần phạm vi all-regimes, declared hoặc local-goods cho "
              + measure.code()
              + ", thấy trống",
          "Expecting the scope all-regimes, declared or local-goods for "
              + measure.code()
              + ", found none");
    } else if (!traded && scope != Scope.NONE) {
      reject(
          Column.SCOPE,
          "Cần phạm vi trống cho " + measure.code() + ", thấy \"" + scope.code() + "\"",
          "Expecting no scope for " + measure.code() + ", found \"" + scope.code() + "\"");
    }
  }

  private Optional<Regime> regime(CodeLists codes) {
    String text = text(Column.REGIME);
    if (Code.isWhole(text)) {
      return Optional.of(Regime.ALL);
    }
    var written = new Regime(text);
    if (codes.hasRegime(written)) {
      return Optional.of(written);
    }
    List<Regime> known =
        Stream.concat(codes.regimes().stream(), codes.bridgeLines().stream()).toList();
    return oneOf(Column.REGIME, "một loại hình", "a customs regime", known);
  }

  private Optional<Quantity> quantity(ObsStatus status, Measure measure, CodeLists codes) {
    String text = text(Column.VALUE);
    if (status.isMissing()) {
      if (!text.isEmpty()) {
        reject(
            Column.VALUE,
            "Cần ô trống khi status là " + status.code() + ", thấy \"" + Shown.of(text) + "\"",
            "Expecting no value beside the status "
                + status.code()
                + ", found \""
                + Shown.of(text)
                + "\"");
      }
      return Optional.empty();
    }
    if (text.isEmpty()) {
      reject(
          Column.VALUE,
          "Cần một số, hoặc status O, M hay Q khi không có số, thấy trống",
          "Expecting a value, or one of the status O, M, Q where there is none, found none");
      return Optional.empty();
    }
    Optional<Unit> unit = unit(measure, codes);
    Optional<Qualifier> qualifier =
        oneOf(Column.QUALIFIER, "một từ hạn định", "a qualifier", List.of(Qualifier.values()));
    Optional<Amount> amount = amount(text);
    if (amount.isEmpty() || unit.isEmpty() || qualifier.isEmpty()) {
      return Optional.empty();
    }
    refuseAmountThatDoesNotFit(amount.get(), unit.get(), qualifier.get());
    return Optional.of(
        new Quantity(amount.get().low(), amount.get().high(), unit.get(), qualifier.get()));
  }

  private Optional<Amount> amount(String text) {
    Optional<Amount> amount = Amount.parse(text);
    if (amount.isEmpty()) {
      Sentence hint = Amount.hint(text);
      reject(
          Column.VALUE,
          "Cần một số như 1234.5 hoặc 1100-1350, thấy \"" + Shown.of(text) + "\"" + hint.vi(),
          "Expecting an amount such as 1234.5 or 1100-1350, found \""
              + Shown.of(text)
              + "\""
              + hint.en());
    }
    return amount;
  }

  private void refuseAmountThatDoesNotFit(Amount amount, Unit unit, Qualifier qualifier) {
    String text = Shown.of(text(Column.VALUE));
    if (amount.low().signum() < 0 && unit.kind() != UnitKind.PERCENT) {
      reject(
          Column.VALUE, "Cần số không âm, thấy " + text, "Expecting zero or more, found " + text);
    }
    if (amount.isRange() && qualifier != Qualifier.NONE) {
      reject(
          Column.QUALIFIER,
          "Cần ô trống bên khoảng " + text + ", thấy \"" + qualifier.code() + "\"",
          "Expecting no qualifier beside the range "
              + text
              + ", found \""
              + qualifier.code()
              + "\"");
    }
    if (cell(Column.VALUE).kind() == RawCell.Kind.PERCENTAGE && unit != Unit.PERCENT) {
      reject(
          Column.VALUE,
          "Cần số có đơn vị " + unit.code() + ", thấy ô định dạng phần trăm " + text + "%",
          "Expecting an amount of " + unit.code() + ", found a cell formatted as " + text + "%");
    }
  }

  private Optional<Unit> unit(Measure measure, CodeLists codes) {
    String name = text(Column.UNIT);
    Optional<Unit> unit =
        known(
            Column.UNIT,
            UnitName.find(name, text(Column.UNIT_MULT)),
            "một đơn vị",
            "a unit",
            UnitName.KNOWN);
    Optional<UnitKind> kind = codes.kindOf(measure);
    if (unit.isPresent() && kind.isPresent() && unit.get().kind() != kind.get()) {
      List<String> fitting =
          Arrays.stream(Unit.values())
              .filter(other -> other.kind() == kind.get())
              .map(Unit::code)
              .toList();
      reject(
          Column.UNIT,
          "Cần đơn vị của "
              + measure.code()
              + " ("
              + String.join(", ", fitting)
              + "), thấy \""
              + name
              + "\"",
          "Expecting a unit of "
              + measure.code()
              + " ("
              + String.join(", ", fitting)
              + "), found \""
              + name
              + "\"");
    }
    return unit;
  }

  private Source source() {
    String code = text(Column.SOURCE);
    return code.isEmpty() ? Source.UNSTATED : new Source(code);
  }

  private <T extends Coded> Optional<T> oneOf(
      Column column, String viWhat, String enWhat, List<T> known) {
    String code = Code.plain(text(column));
    Optional<T> found = known.stream().filter(member -> member.code().equals(code)).findFirst();
    return known(column, found, viWhat, enWhat, known.stream().map(Coded::code).toList());
  }

  private <T> Optional<T> known(
      Column column, Optional<T> found, String viWhat, String enWhat, Collection<String> codes) {
    if (found.isEmpty()) {
      String text = Shown.of(text(column));
      Sentence hint = Suggestion.didYouMean(text, codes);
      String viFound = text.isEmpty() ? "trống" : "\"" + text + "\"";
      String enFound = text.isEmpty() ? "none" : "\"" + text + "\"";
      reject(
          column,
          "Cần " + viWhat + ", thấy " + viFound + hint.vi(),
          "Expecting " + enWhat + ", found " + enFound + hint.en());
    }
    return found;
  }

  private void reject(Column column, String vi, String en) {
    rejected = true;
    file.fault(sheet, row, place(column) + 1, vi, en);
  }

  private int place(Column column) {
    return header.place(column).orElse(0);
  }

  private RawCell cell(Column column) {
    return header
        .place(column)
        .filter(place -> place < cells.size())
        .map(cells::get)
        .orElse(RawCell.BLANK);
  }

  private String text(Column column) {
    return cell(column).text();
  }
}
