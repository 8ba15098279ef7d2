package kimngach.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kimngach.model.CellRef;
import kimngach.model.ObsKey;
import kimngach.model.Observation;
import kimngach.model.Quantity;
import kimngach.model.Sentence;
import kimngach.model.finding.Slip;
import kimngach.model.proposal.Adjustment;

/**
 * A proposal as a file that a person reads, edits and accepts: YAML, with what to do written above
 * it in Vietnamese and English. Nobody has accepted it yet: {@code who} is blank.
 */
public final class ProposalText {
  private final YearMonth month;
  private final FileHashes hashes;
  private final Function<ObsKey, Sentence> names;
  private final boolean inChinese;
  private final StringBuilder text = new StringBuilder();

  private ProposalText(
      YearMonth month, FileHashes hashes, Function<ObsKey, Sentence> names, boolean inChinese) {
    this.month = month;
    this.hashes = hashes;
    this.names = names;
    this.inChinese = inChinese;
  }

  /**
   * The whole text, lines ended by LF.
   *
   * @param month the month that was reconciled
   * @param file the name the file will have, for the command that accepts it
   * @param adjustments what is proposed; one or more
   * @param hashes the hashes of the delivered files
   * @param names the series and period of a value in words
   * @param inChinese whether the bulletin prints Chinese: then each entry has a line for the reason
   *     in it, which a person fills in
   */
  public static String of(
      YearMonth month,
      String file,
      List<Adjustment> adjustments,
      FileHashes hashes,
      Function<ObsKey, Sentence> names,
      boolean inChinese) {
    return new ProposalText(month, hashes, names, inChinese).write(file, adjustments);
  }

  private String write(String file, List<Adjustment> adjustments) {
    head(file);
    line("");
    line("who:          # họ và tên người chấp nhận · the person who accepts it");
    line("accepted-on:  # ngày chấp nhận, như 2023-11-28 · the day, such as 2023-11-28");
    line("");
    line("# Các tệp số liệu mà đề xuất này nói đến (SHA-256): đừng sửa.");
    line("# The delivered files it speaks of (SHA-256): do not edit.");
    line("files:");
    files(adjustments).forEach((path, hash) -> line("  " + quoted(path) + ": " + hash));
    line("");
    line("corrections:");
    adjustments.forEach(this::entry);
    return text.toString();
  }

  private void head(String file) {
    String command = "kimngach build " + month + " --accept " + file;
    line("# ĐỀ XUẤT HIỆU CHỈNH SỐ LIỆU " + month + " · PROPOSED CORRECTIONS " + month);
    line("#");
    line("# Chưa có số nào được sửa. Hãy xem từng ô, hỏi lại nơi gửi nếu được, rồi:");
    line("#   1. xóa mục nào không đồng ý; sửa proposed và reason nếu cần (reason được in ra);");
    line("#   2. điền who và accepted-on;");
    line("#   3. chạy: " + command);
    line("# Sau đó các số được đối chiếu lại; nếu vẫn không khớp thì không có gì được phát hành.");
    line("#");
    line("# No figure has been changed. Look at each cell, ask whoever sent it if you can, then:");
    line(
        "#   1. delete what you do not accept; change proposed and reason where needed (the"
            + " reason");
    line("#      is printed);");
    line("#   2. fill in who and accepted-on;");
    line("#   3. run: " + command);
    line(
        "# The figures are then reconciled again; if they still do not agree, nothing is"
            + " published.");
  }

  private Map<String, String> files(List<Adjustment> adjustments) {
    Map<String, String> files = new TreeMap<>();
    adjustments.stream()
        .map(adjustment -> adjustment.observation().cell().file())
        .forEach(path -> files.put(path, hashes.sha256(path)));
    return files;
  }

  private void entry(Adjustment adjustment) {
    Observation observation = adjustment.observation();
    CellRef cell = observation.cell();
    Sentence name = names.apply(observation.key());
    Quantity delivered = observation.quantity().orElseThrow();
    Sentence reason = reason(adjustment);
    line("");
    line("  # " + comment(name.vi()));
    line("  # " + comment(name.en()));
    if (!adjustment.rules().isEmpty()) {
      line("  # quy tắc không khớp · broken: " + String.join(", ", adjustment.rules()));
    }
    if (adjustment.basis() == Adjustment.Basis.LIKELIEST) {
      line(
          "  # chưa chắc chắn: ô này có khả năng nhất, nhưng ô khác cũng có thể sai (xem"
              + " findings.html)");
      line(
          "  # not certain: the likeliest cell, though another may be the wrong one (see"
              + " findings.html)");
    }
    line("  - file: " + quoted(cell.file()));
    if (!cell.sheet().isEmpty()) {
      line("    sheet: " + quoted(cell.sheet()));
    }
    line("    cell: " + cell.address());
    line("    series: " + quoted(observation.key().series().toString()));
    line("    period: " + observation.key().period());
    line("    delivered: " + delivered.low().toPlainString());
    line("    proposed: " + adjustment.proposed().low().toPlainString());
    line("    unit: " + adjustment.proposed().unit().code());
    line("    reason:");
    line("      vi: " + quoted(reason.vi()));
    line("      en: " + quoted(reason.en()));
    if (inChinese) {
      line("      zh:  # lý do bằng tiếng Trung · the reason in Chinese");
    }
  }

  private static Sentence reason(Adjustment adjustment) {
    return switch (adjustment.basis()) {
      case LOCATED, LIKELIEST ->
          adjustment
              .slip()
              .map(ProposalText::reason)
              .orElseGet(
                  () ->
                      new Sentence(
                          "giá trị duy nhất khớp với các tổng có ô này",
                          "the one value that agrees with every sum of this cell"));
      case BALANCED ->
          new Sentence(
              "cân đối cho khớp với tổng số đã gửi", "adjusted to agree with the totals delivered");
      case SAME_SERIES ->
          new Sentence(
              "lấy theo ô khác cho cùng số liệu này", "as in the other cell that gives this value");
    };
  }

  private static Sentence reason(Slip slip) {
    return switch (slip) {
      case TRANSPOSED_DIGITS ->
          new Sentence("hai chữ số bị đổi chỗ khi nhập", "two digits exchanged on entry");
      case WRONG_DIGIT -> new Sentence("một chữ số bị nhập sai", "one digit wrong on entry");
      case FACTOR_TEN -> new Sentence("nhập sai 10 lần", "wrong by a factor of 10 on entry");
      case FACTOR_HUNDRED -> new Sentence("nhập sai 100 lần", "wrong by a factor of 100 on entry");
      case FACTOR_THOUSAND ->
          new Sentence(
              "nhập sai 1000 lần (sai đơn vị hoặc dấu thập phân)",
              "wrong by a factor of 1000 on entry (the unit or the decimal mark)");
      case DECIMAL_MARK ->
          new Sentence("dấu thập phân đặt sai chỗ", "the decimal mark in the wrong place");
      case WRONG_SIGN -> new Sentence("nhập sai dấu", "wrong sign on entry");
      case SWAPPED_CELLS -> new Sentence("hai ô bị đổi chỗ", "two cells exchanged");
      case PREVIOUS_PERIOD ->
          new Sentence(
              "còn để số của kỳ trước", "the value of the period before was left standing");
      case OTHER_SCOPE ->
          new Sentence("lấy nhầm số của phạm vi khác", "the value of the other scope was taken");
    };
  }

  /** A text between quotes, which YAML reads back as it is. */
  private static String quoted(String plain) {
    List<String> letters = new ArrayList<>();
    plain
        .codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                letters.add("\\" + Character.toString(point));
              } else if (isPlain(point)) {
                letters.add(Character.toString(point));
              } else {
                letters.add(String.format(Locale.ROOT, "\\U%08x", point));
              }
            });
    return "\"" + String.join("", letters) + "\"";
  }

  private static boolean isPlain(int point) {
    return !Character.isISOControl(point)
        && Character.getType(point) != Character.LINE_SEPARATOR
        && Character.getType(point) != Character.PARAGRAPH_SEPARATOR
        && Character.getType(point) != Character.SURROGATE
        && point != '\uFEFF'
        && point < 0xFFFE;
  }

  private static String comment(String name) {
    return TerminalText.visible(name);
  }

  private void line(String words) {
    text.append(words).append("\n");
  }
}
