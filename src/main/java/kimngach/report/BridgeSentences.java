package kimngach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kimngach.model.Flow;
import kimngach.model.InterfaceLanguage;
import kimngach.model.NumberStyle;
import kimngach.model.TimePeriod;
import kimngach.model.Vintage;
import kimngach.model.figure.Figure;
import kimngach.model.figure.ScopesApart;
import kimngach.model.figure.SpannedBridge;

/**
 * What is not to be compared, and with which caution what is, in sentences.
 *
 * @param language the language told
 */
record BridgeSentences(InterfaceLanguage language) {

  /** That one side of a bridge is more final than the other; told of the total only. */
  Optional<String> cautions(SpannedBridge bridge) {
    if (!bridge.differsInStatus() || bridge.bridge().flow() != Flow.TOTAL) {
      return Optional.empty();
    }
    String period = PeriodWords.of(bridge.bridge().period(), language);
    String all = Word.of(bridge.allRegimes().status()).in(language);
    String declared = Word.of(bridge.declared().status()).in(language);
    return Optional.of(
        switch (language) {
          case VI ->
              "Thận trọng, "
                  + period
                  + ": tất cả các loại hình là số "
                  + all
                  + ", mở tờ khai trên địa bàn là số "
                  + declared
                  + "; cùng kỳ nhưng khác mức độ chính thức, phần chênh lệch còn có thể thay đổi.";
          case EN ->
              "With caution, "
                  + period
                  + ": all regimes is "
                  + all
                  + ", declared in the province is "
                  + declared
                  + "; the period is the same, but one is more final than the other, so the gap may"
                  + " still move.";
        });
  }

  /** The two figures, how they differ, and each pair that would be comparable. */
  List<String> of(ScopesApart apart, Vintage asOf) {
    List<String> lines = new ArrayList<>();
    lines.add(
        switch (language) {
          case VI ->
              "Không so sánh: "
                  + number(apart.allRegimes())
                  + " (tất cả các loại hình, "
                  + flow(apart.flow())
                  + told(apart.allPeriod(), apart.allRegimes())
                  + ") và "
                  + number(apart.declared())
                  + " (mở tờ khai trên địa bàn, "
                  + flow(apart.flow())
                  + told(apart.declaredPeriod(), apart.declared())
                  + (apart.toldIn().equals(asOf) ? ")" : "), số liệu đến kỳ " + apart.toldIn())
                  + ": khác nhau về phạm vi"
                  + (apart.differInStatus() ? ", về kỳ và về mức độ chính thức." : " và về kỳ.");
          case EN ->
              "Not comparable: "
                  + number(apart.allRegimes())
                  + " (all customs regimes, "
                  + flow(apart.flow())
                  + told(apart.allPeriod(), apart.allRegimes())
                  + ") and "
                  + number(apart.declared())
                  + " (declared in the province, "
                  + flow(apart.flow())
                  + told(apart.declaredPeriod(), apart.declared())
                  + (apart.toldIn().equals(asOf) ? ")" : "), as of " + apart.toldIn())
                  + ": they differ in scope"
                  + (apart.differInStatus() ? ", in period and in status." : " and in period.");
        });
    apart.pairs().forEach(pair -> lines.add(of(pair, asOf)));
    return lines;
  }

  /** The flow with a comma behind it; nothing for the total. */
  private String flow(Flow flow) {
    return switch (flow) {
      case TOTAL, OTHER -> "";
      case EXPORT -> language == InterfaceLanguage.VI ? "xuất khẩu, " : "exports, ";
      case IMPORT -> language == InterfaceLanguage.VI ? "nhập khẩu, " : "imports, ";
    };
  }

  private String of(ScopesApart.Pair pair, Vintage asOf) {
    String period = PeriodWords.of(pair.period(), language);
    if (pair.isInData()) {
      String figures = numbers(pair);
      return switch (language) {
        case VI ->
            "- Cặp so sánh được, "
                + period
                + ": "
                + figures
                + ": có trong số liệu đến kỳ "
                + asOf
                + ".";
        case EN ->
            "- The comparable pair for "
                + period
                + " is "
                + figures
                + ": in the data as of "
                + asOf
                + ".";
      };
    }
    return switch (language) {
      case VI ->
          "- Cặp so sánh được, "
              + period
              + ": chưa có trong số liệu đến kỳ "
              + asOf
              + ", thiếu "
              + (pair.allRegimes().isEmpty() ? "tất cả các loại hình" : "mở tờ khai trên địa bàn")
              + " "
              + period
              + ".";
      case EN ->
          "- The comparable pair for "
              + period
              + " is not in the data as of "
              + asOf
              + ": "
              + (pair.allRegimes().isEmpty()
                  ? "all customs regimes"
                  : "what is declared in the province")
              + " for "
              + period
              + " is missing.";
    };
  }

  private String numbers(ScopesApart.Pair pair) {
    Figure all = pair.allRegimes().orElseThrow();
    Figure declared = pair.declared().orElseThrow();
    String and = language == InterfaceLanguage.VI ? " và " : " and ";
    return all.status() == declared.status()
        ? number(all) + and + number(declared) + " (" + Word.of(all.status()).in(language) + ")"
        : number(all) + status(all) + and + number(declared) + status(declared);
  }

  private String status(Figure figure) {
    return " (" + Word.of(figure.status()).in(language) + ")";
  }

  private String told(TimePeriod period, Figure figure) {
    return PeriodWords.of(period, language) + ", " + Word.of(figure.status()).in(language);
  }

  private String number(Figure figure) {
    return Word.before(figure.qualifier(), language)
        + NumberStyle.of(language).write(figure.value().rounded(figure.decimals()));
  }
}
