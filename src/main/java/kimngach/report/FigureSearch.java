package kimngach.report;

import java.util.List;
import kimngach.model.bulletin.Ledger;

/** Finds printed figures by what a person knows of them: the id, or the number as printed. */
public final class FigureSearch {
  private FigureSearch() {}

  /**
   * The figures asked for, in the order of first print; several may be printed alike.
   *
   * @param asked an id such as {@code turnover.declared.total@2023}, or a number as printed in any
   *     language, such as {@code 46.716} or {@code 125,8%}; any kind of space and minus sign
   */
  public static List<Ledger.Entry> find(Ledger ledger, String asked) {
    String plain = plain(asked);
    List<Ledger.Entry> named =
        ledger.entries().stream()
            .filter(entry -> entry.figure().id().value().equals(asked.strip()))
            .toList();
    if (!named.isEmpty() || plain.isEmpty()) {
      return named;
    }
    return ledger.entries().stream()
        .filter(
            entry -> entry.prints().stream().anyMatch(print -> plain(print.text()).equals(plain)))
        .toList();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00a0\u202f%]", "").replace('\u2212', '-');
  }
}
