package kimngach.settings;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;

/**
 * What makes an official document (văn bản hành chính) of a bulletin: its number, who signs it, who
 * receives it (Decree 30/2020/NĐ-CP, Appendix I). Every part may be left out.
 *
 * @param symbol the letters behind the number (ký hiệu), such as {@code BC-CTK}; empty for a
 *     bulletin without a number line
 * @param numbers the number (số) of each month's bulletin, 1 or more, by reporting month; a month
 *     without one leaves room to write it by hand
 * @param signer who signs; empty for a bulletin that nobody signs
 * @param recipients who receives it (nơi nhận), in printing order, each in every language printed;
 *     by the decree the last one is where it is filed, such as "Lưu: VT, TH"
 */
public record OfficialDocument(
    Optional<String> symbol,
    Map<YearMonth, Integer> numbers,
    Optional<Signer> signer,
    List<Map<Language, String>> recipients) {
  /** A bulletin without number, signature and recipients. */
  public static final OfficialDocument NONE =
      new OfficialDocument(Optional.empty(), Map.of(), Optional.empty(), List.of());

  public OfficialDocument {
    numbers = Map.copyOf(numbers);
    recipients = recipients.stream().map(Map::copyOf).toList();
  }

  /** The number of a month's bulletin; empty when it is written by hand. */
  public Optional<Integer> number(YearMonth month) {
    return Optional.ofNullable(numbers.get(month));
  }
}
