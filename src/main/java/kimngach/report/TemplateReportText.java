package kimngach.report;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import kimngach.model.InterfaceLanguage;
import kimngach.model.Language;
import kimngach.model.Sentence;

/** What is wrong with a template, for people: each fault with its line, and how many there are. */
public final class TemplateReportText {
  private static final int MOST_UNUSED = 20;

  private TemplateReportText() {}

  /** The faults; each in Vietnamese and English, the rest in the language of the screen. */
  public static String of(TemplateReport report, InterfaceLanguage language) {
    StringBuilder text = new StringBuilder();
    for (TemplateReport.Entry entry : report.entries()) {
      text.append(FaultReport.text(List.of(entry.fault())));
      if (!entry.months().isEmpty() && report.months().size() > 1) {
        text.append("  ").append(months(entry.months(), language)).append('\n');
      }
      text.append('\n');
    }
    report
        .commentedCopy()
        .ifPresent(copy -> text.append(commented(copy).in(language)).append("\n\n"));
    if (!report.unusedLabels().isEmpty()) {
      text.append(unused(report.unusedLabels()).in(language)).append("\n\n");
    }
    return text.append(sum(report).in(language)).append('\n').toString();
  }

  private static String months(List<YearMonth> months, InterfaceLanguage language) {
    String all = months.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
    return new Sentence("Gặp ở kỳ: " + all, "Met in: " + all).in(language);
  }

  private static Sentence commented(String copy) {
    return new Sentence(
        "Các lỗi của bulletin.docx được ghi thành chú thích (comment) trong " + copy + ".",
        "The faults of bulletin.docx are written as comments into " + copy + ".");
  }

  private static Sentence unused(List<String> keys) {
    String some = keys.stream().limit(MOST_UNUSED).collect(Collectors.joining(", "));
    String shown = TerminalText.visible(some) + (keys.size() > MOST_UNUSED ? ", …" : "");
    return new Sentence(
        "Nhãn không được dùng đến (không phải lỗi): " + shown,
        "Labels that nothing prints (no fault): " + shown);
  }

  private static Sentence sum(TemplateReport report) {
    int count = report.entries().size();
    String languages =
        report.languages().stream().map(Language::code).collect(Collectors.joining(","));
    String months =
        report.months().size() == 1
            ? report.months().get(0).toString()
            : report.months().get(report.months().size() - 1) + "…" + report.months().get(0);
    String what = "templates/" + report.template() + " (" + languages + "; " + months + ")";
    return count == 0
        ? new Sentence("Không có lỗi: " + what, "No fault: " + what)
        : new Sentence(
            "Số lỗi: " + count + " trong " + what,
            (count == 1 ? "1 fault in " : count + " faults in ") + what);
  }
}
