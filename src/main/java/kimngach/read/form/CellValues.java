package kimngach.read.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.CellRef;
import kimngach.model.ObsStatus;
import kimngach.model.Qualifier;
import kimngach.model.Quantity;
import kimngach.model.Sentence;
import kimngach.model.Unit;
import kimngach.model.UnitKind;
import kimngach.model.finding.NamedValue;
import kimngach.model.finding.ReadingRule;
import kimngach.read.amount.AmountReading;
import kimngach.read.amount.AmountStyle;
import kimngach.read.amount.PercentForm;
import kimngach.read.amount.UnreadAmount;
import kimngach.read.amount.WrittenAmount;
import kimngach.read.amount.WrittenSign;
import kimngach.read.sheet.RawCell;
import kimngach.read.sheet.Shown;
import kimngach.settings.layout.Layout;
import kimngach.settings.layout.PercentKind;
import kimngach.settings.layout.SignMeaning;

/** Reads what cells say: a number as it is stored, or text as an office writes it. */
final class CellValues {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final SheetDraft draft;
  private final AmountStyle style;
  private final Map<String, SignMeaning> signs = new LinkedHashMap<>();

  CellValues(SheetDraft draft, Layout layout, AmountStyle style) {
    this.draft = draft;
    this.style = style;
    layout.signs().forEach((sign, meaning) -> signs.put(plain(sign), meaning));
  }

  private static String plain(String sign) {
    return WrittenSign.of(sign).map(WrittenSign::sign).orElseGet(() -> FoldedText.of(sign));
  }

  /**
   * What a cell says.
   *
   * @param quantity the value; empty when a sign says that it is missing
   * @param missing the status of a missing value; {@link ObsStatus#NORMAL} beside a value
   */
  record Value(Optional<Quantity> quantity, ObsStatus missing) {
    static Value of(Quantity quantity) {
      return new Value(Optional.of(quantity), ObsStatus.NORMAL);
    }
  }

  /** What a cell says, counted in a unit; or why nothing can be read, with both in one sentence. */
  sealed interface Outcome {
    /**
     * A value.
     *
     * @param value what the cell says
     */
    record Read(Value value) implements Outcome {}

    /**
     * A cell that cannot be read.
     *
     * @param why what was expected and found
     */
    record Refused(Sentence why) implements Outcome {}
  }

  /** Whether a cell holds a sign in place of a number, one that the layout explains. */
  boolean isSign(RawCell cell) {
    return cell.kind() == RawCell.Kind.TEXT && signs.containsKey(plain(cell.text()));
  }

  /** Reads a cell that is not blank. */
  Outcome read(CellRef place, RawCell cell, Unit unit, Optional<PercentKind> percent) {
    return switch (cell.kind()) {
      case NUMBER -> number(place, cell, unit, percent);
      case PERCENTAGE ->
          unit == Unit.PERCENT
              ? number(place, cell, unit, percent)
              : refused(
                  "Cần số có đơn vị "
                      + unit.code()
                      + ", thấy ô định dạng phần trăm "
                      + shown(cell)
                      + "%",
                  "Expecting an amount of "
                      + unit.code()
                      + ", found a cell formatted as "
                      + shown(cell)
                      + "%");
      case TEXT -> text(place, cell, unit, percent);
      case DATE ->
          refused(
              "Cần một số, thấy ô kiểu ngày tháng: hãy đổi kiểu ô thành số",
              "Expecting a number, found a date cell: set the cell's format to a number");
      case BROKEN ->
          refused(
              "Cần một giá trị, thấy \""
                  + shown(cell)
                  + "\": công thức trong tệp bị hỏng, hãy sửa rồi lưu lại",
              "Expecting a value, found \""
                  + shown(cell)
                  + "\": the formula in the file is broken, mend it and save again");
      case UNCALCULATED ->
          refused(
              "Cần kết quả đã tính, thấy công thức \""
                  + shown(cell)
                  + "\" chưa tính: hãy mở bằng Excel rồi lưu lại",
              "Expecting a calculated result, found the formula \""
                  + shown(cell)
                  + "\" without one: open the file in Excel and save it again");
    };
  }

  private static String shown(RawCell cell) {
    return Shown.of(cell.text());
  }

  private static Outcome refused(String vi, String en) {
    return new Outcome.Refused(new Sentence(vi, en));
  }

  private Outcome number(CellRef place, RawCell cell, Unit unit, Optional<PercentKind> percent) {
    BigDecimal stored;
    try {
      stored = new BigDecimal(cell.text());
    } catch (NumberFormatException e) {
      return refused(
          "Cần một số, thấy \"" + shown(cell) + "\"",
          "Expecting a number, found \"" + shown(cell) + "\"");
    }
    boolean isIndex = percent.filter(kind -> kind == PercentKind.INDEX).isPresent();
    Outcome read =
        checked(
            Quantity.of(isIndex ? stored.subtract(HUNDRED) : stored, unit, Qualifier.NONE), cell);
    if (!cell.shown().isEmpty() && read instanceof Outcome.Read) {
      Map<String, NamedValue> values = new LinkedHashMap<>();
      values.put("cell", new NamedValue.Verbatim(place.toString()));
      values.put("stored", new NamedValue.Verbatim(shown(cell)));
      values.put("shown", new NamedValue.Verbatim(Shown.of(cell.shown())));
      draft.find(ReadingRule.SHOWN_DIFFERS, values, List.of(place));
    }
    return read;
  }

  private static Outcome checked(Quantity quantity, RawCell cell) {
    return quantity.low().signum() < 0 && quantity.unit().kind() != UnitKind.PERCENT
        ? refused(
            "Cần số không âm, thấy " + shown(cell), "Expecting zero or more, found " + shown(cell))
        : new Outcome.Read(Value.of(quantity));
  }

  private Outcome text(CellRef place, RawCell cell, Unit unit, Optional<PercentKind> percent) {
    Optional<SignMeaning> sign = Optional.ofNullable(signs.get(plain(cell.text())));
    if (sign.isPresent()) {
      return new Outcome.Read(meaning(sign.get(), unit));
    }
    AmountReading reading = style.read(cell.text());
    if (reading instanceof UnreadAmount unread) {
      return new Outcome.Refused(unread.why());
    }
    Optional<Quantity> quantity =
        reading instanceof WrittenAmount amount
            ? quantity(amount, unit, percent)
            : Optional.empty();
    if (quantity.isEmpty()) {
      return reading instanceof WrittenSign
          ? refused(
              "Cần một số, hoặc ký hiệu mà bố cục giải nghĩa (signs), thấy \"" + shown(cell) + "\"",
              "Expecting an amount, or a sign that the layout explains under signs, found \""
                  + shown(cell)
                  + "\"")
          : refused(
              "Cần số có đơn vị " + unit.code() + ", thấy \"" + shown(cell) + "\"",
              "Expecting an amount of " + unit.code() + ", found \"" + shown(cell) + "\"");
    }
    Outcome read = checked(quantity.get(), cell);
    boolean isTextFile = place.sheet().isEmpty();
    if (read instanceof Outcome.Read && !isTextFile) {
      Map<String, NamedValue> values = new LinkedHashMap<>();
      values.put("cell", new NamedValue.Verbatim(place.toString()));
      values.put("text", new NamedValue.Verbatim(shown(cell)));
      values.put("value", new NamedValue.Delivered(quantity.get()));
      draft.find(ReadingRule.NUMBER_AS_TEXT, values, List.of(place));
    }
    return read;
  }

  /** A zero among percentages says that there is nothing to compare. */
  private static Value meaning(SignMeaning sign, Unit unit) {
    if (sign.isZero() && unit != Unit.PERCENT) {
      return Value.of(Quantity.of(BigDecimal.ZERO, unit, Qualifier.NONE));
    }
    return new Value(Optional.empty(), sign.isZero() ? ObsStatus.CANNOT_EXIST : sign.status());
  }

  private static Optional<Quantity> quantity(
      WrittenAmount amount, Unit unit, Optional<PercentKind> percent) {
    if (percent.isEmpty()) {
      return amount.in(unit);
    }
    return switch (percent.get()) {
      case INDEX -> amount.growth(PercentForm.INDEX);
      case CHANGE -> amount.growth(PercentForm.CHANGE);
      case ATTAINMENT -> amount.attainment();
    };
  }
}
