package kimngach.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kimngach.model.CellCount;
import kimngach.model.ControlTotal;
import kimngach.model.InterfaceLanguage;
import kimngach.model.inspection.InspectedSheet;
import kimngach.model.inspection.InspectedSheet.Kind;
import kimngach.model.inspection.Inspection;
import kimngach.settings.Labels;

/** What was seen in a file, for the terminal. */
public final class InspectionText {
  private static final int NARROWEST = 60;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

  private final InterfaceLanguage language;
  private final int width;
  private final boolean isColoured;
  private final SeriesInWords words;

  /**
   * Tells inspections.
   *
   * @param language the language told
   * @param width the terminal's columns; 60 at least are used
   * @param isColoured whether ANSI escapes may be used
   * @param labels the words for scopes, gates and regimes
   */
  public InspectionText(InterfaceLanguage language, int width, boolean isColoured, Labels labels) {
    this.language = language;
    this.width = Math.max(NARROWEST, width);
    this.isColoured = isColoured;
    this.words = new SeriesInWords(labels, language);
  }

  /** The text, lines ended by LF. */
  public String text(Inspection inspection) {
    List<String> parts = new ArrayList<>();
    parts.add(head(inspection));
    if (!inspection.sheets().isEmpty()) {
      parts.add(sheets(inspection));
    }
    var tables = new FormTables(words, width);
    for (InspectedSheet sheet : inspection.sheets()) {
      if (!sheet.columns().isEmpty()) {
        parts.add(title(sheet) + "\n" + tables.columns(sheet));
      }
      if (!sheet.rows().isEmpty()) {
        parts.add(tables.rows(sheet));
      }
    }
    boolean hasTidy = inspection.sheets().stream().anyMatch(s -> s.kind() == Kind.TIDY);
    if (hasTidy && !inspection.totals().isEmpty()) {
      parts.add(totals(inspection.totals()));
    }
    if (!inspection.findings().isEmpty()) {
      parts.add(new FindingsTable(language, width, isColoured, true).text(inspection.findings()));
    }
    parts.add(wrapped(count(inspection.count())) + wrapped(verdict(inspection)));
    return String.join("\n", parts);
  }

  private String head(Inspection inspection) {
    String size = size(inspection.bytes());
    String month = inspection.month().toString();
    String file = TerminalText.visible(inspection.file());
    return switch (language) {
      case VI -> file + " (" + size + "), đọc cho tháng " + month + "\n";
      case EN -> file + " (" + size + "), read for the month " + month + "\n";
    };
  }

  private static String size(long bytes) {
    if (bytes < 10L << 10) {
      return bytes + " byte";
    }
    return bytes < 10L << 20 ? (bytes >> 10) + " kB" : (bytes >> 20) + " MB";
  }

  private String sheets(Inspection inspection) {
    List<List<String>> rows =
        inspection.sheets().stream()
            .map(
                sheet ->
                    List.of(
                        sheet.name().isEmpty()
                            ? InspectionWord.TEXT_FILE.in(language)
                            : TerminalText.visible(sheet.name()),
                        treated(sheet, inspection)))
            .toList();
    return new WrappedTable(width, Set.of())
        .of(List.of(InspectionWord.SHEET.in(language), InspectionWord.TREATED.in(language)), rows);
  }

  private String treated(InspectedSheet sheet, Inspection inspection) {
    boolean isOnly = sheet.count().equals(inspection.count());
    return switch (sheet.kind()) {
      case TIDY -> InspectionWord.TIDY.in(language);
      case UNKNOWN -> InspectionWord.NOT_READ.in(language);
      case FORM ->
          sheet
              .form()
              .map(
                  form ->
                      "\""
                          + form.name().in(language)
                          + "\", "
                          + InspectionWord.FORM.in(language)
                          + " "
                          + form.layout()
                          + (isOnly ? "" : "\n" + count(sheet.count())))
              .orElse("");
    };
  }

  private String title(InspectedSheet sheet) {
    String name = TerminalText.visible(sheet.name());
    String told = sheet.form().map(this::around).orElse("");
    return wrapped((name + (told.isEmpty() ? "" : ": " + told)).replaceFirst("^: ", ""));
  }

  private String around(InspectedSheet.Form form) {
    String note = TerminalText.visible(form.unitNote());
    String rows =
        form.firstHeaderRow() == form.lastHeaderRow()
            ? String.valueOf(form.firstHeaderRow())
            : form.firstHeaderRow() + "–" + form.lastHeaderRow();
    return switch (language) {
      case VI ->
          "tiêu đề cột ở dòng " + rows + (note.isEmpty() ? "" : "; đơn vị ghi là \"" + note + "\"");
      case EN ->
          "column headers in row "
              + rows
              + (note.isEmpty() ? "" : "; units are noted as \"" + note + "\"");
    };
  }

  private String totals(List<ControlTotal> totals) {
    var amounts = new ShownAmount(language);
    List<List<String>> rows =
        totals.stream()
            .map(
                total ->
                    List.of(
                        words.whole(total.series()),
                        span(total),
                        amounts.of(BigDecimal.valueOf(total.observations())),
                        total.unit().isEmpty()
                            ? InspectionWord.WITHOUT_VALUE.in(language)
                            : amounts.of(total.low())
                                + (total.low().compareTo(total.high()) == 0
                                    ? ""
                                    : "–" + amounts.of(total.high())),
                        total.unit().map(words::of).orElse("")))
            .toList();
    return wrapped(InspectionWord.TOTALS.in(language))
        + new WrappedTable(width, Set.of(2, 3))
            .of(
                List.of(
                    InspectionWord.SERIES.in(language),
                    InspectionWord.SPAN.in(language),
                    InspectionWord.VALUES.in(language),
                    InspectionWord.SUM.in(language),
                    InspectionWord.UNIT.in(language)),
                rows);
  }

  /** From the first month to the last: {@code 01/2023 – 11/2023}. */
  private static String span(ControlTotal total) {
    YearMonth last = total.last().lastMonth();
    YearMonth first = total.first().firstMonth();
    return first.equals(last) ? MONTH.format(last) : MONTH.format(first) + "–" + MONTH.format(last);
  }

  /** The count identity: cells = values + blanks + skipped + rejected. */
  private String count(CellCount count) {
    return switch (language) {
      case VI ->
          String.format(
              Locale.ROOT,
              "%d ô = %d số liệu + %d trống + %d bỏ qua + %d không đọc được",
              count.read(),
              count.observations(),
              count.blanks(),
              count.skipped(),
              count.rejections());
      case EN ->
          String.format(
              Locale.ROOT,
              "%d cells = %d values + %d blank + %d skipped + %d rejected",
              count.read(),
              count.observations(),
              count.blanks(),
              count.skipped(),
              count.rejections());
    };
  }

  private String verdict(Inspection inspection) {
    int faults = inspection.faults().size();
    if (faults == 0) {
      return switch (language) {
        case VI -> "Không có lỗi: tệp này dùng được.";
        case EN -> "No faults: the file can be used.";
      };
    }
    String sample = TerminalText.visible(inspection.file());
    String hint =
        switch (language) {
          case VI ->
              " Biểu mới? Xem bố cục nháp bằng: kimngach inspect \"" + sample + "\" --draft-layout";
          case EN ->
              " A new form? See a first layout with: kimngach inspect \""
                  + sample
                  + "\" --draft-layout";
        };
    String told =
        switch (language) {
          case VI -> faults + " lỗi phải sửa trước khi dùng tệp này (nêu ngay dưới đây).";
          case EN ->
              faults
                  + (faults == 1 ? " fault" : " faults")
                  + " to mend before the file can be used (told below).";
        };
    return told + (inspection.needsLayout() ? hint : "");
  }

  private String wrapped(String text) {
    return TerminalText.wrapped(text, width).stream().collect(Collectors.joining("\n", "", "\n"));
  }
}
