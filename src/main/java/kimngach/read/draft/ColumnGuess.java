package kimngach.read.draft;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column of amounts probably means, told from its header words.
 *
 * @param period the period in the words of a layout, such as {@code year-to-date}
 * @param measure the measure's code; blank when the words name none that is known
 * @param isPercent whether the column holds percentages
 * @param doubt what a person has to decide; both sentences blank when nothing
 */
record ColumnGuess(String period, String measure, boolean isPercent, Doubt doubt) {

  private static final Pattern MONTH_NAME =
      Pattern.compile("\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b");

  /** Guesses from the header and, where it says no period, from the column on its left. */
  static ColumnGuess of(String header, Optional<ColumnGuess> left) {
    String plain = Plain.of(header);
    boolean volume = has(plain, "luong", "volume", "quantity", "qty") && !has(plain, "gia tri");
    boolean percent = isPercent(plain);
    String period = period(plain, percent, left);
    if (!percent) {
      return amount(plain, period, volume);
    }
    if (has(plain, "ke hoach", "plan", "muc tieu", "target", "du toan", " kh ", "kh (")) {
      String of = period.equals("month") ? "month" : "year-to-date";
      return new ColumnGuess(of, "stated-plan-attainment", true, Doubt.NONE);
    }
    if (has(plain, "co cau", "ty trong", "ti trong", "share", "structure", "proportion")) {
      return new ColumnGuess(period, "", true, Doubt.SHARE);
    }
    boolean onPrevious = has(plain, "thang truoc", "ky truoc", "quy truoc", "previous month");
    if (onPrevious && !has(plain, "cung ky")) {
      return volume
          ? new ColumnGuess(period, "", true, Doubt.VOLUME_ON_PREVIOUS)
          : new ColumnGuess("month", "stated-growth-on-previous", true, Doubt.NONE);
    }
    return new ColumnGuess(
        period, volume ? "stated-volume-growth" : "stated-growth", true, Doubt.NONE);
  }

  private static ColumnGuess amount(String plain, String period, boolean volume) {
    if (has(plain, "ke hoach", "plan", "du toan")) {
      return new ColumnGuess("year", "plan", false, Doubt.NONE);
    }
    if (has(plain, "to khai", "declarations", "phuong tien", "vehicles", "doanh nghiep")) {
      return new ColumnGuess(period, "", false, Doubt.OTHER_MEASURE);
    }
    if (volume) {
      return new ColumnGuess(period, "volume", false, Doubt.NONE);
    }
    boolean named = has(plain, "tri gia", "value", "kim ngach", "gia tri", "turnover", "usd");
    return new ColumnGuess(period, "turnover", false, named ? Doubt.NONE : Doubt.MEASURE);
  }

  private static boolean isPercent(String plain) {
    return has(
        plain,
        "%",
        "so voi",
        "compared",
        "versus",
        " vs",
        "toc do",
        "growth",
        "chi so",
        "index",
        "ty le",
        "tang/giam",
        "tang, giam",
        "phan tram",
        "percent",
        "co cau",
        "ty trong",
        "structure",
        "share");
  }

  /** What a percentage speaks of, without what it is compared to. */
  private static String withoutBase(String plain) {
    String before = plain.replaceAll("(so voi|compared|versus| vs\\b|toc do|tang).*", "").strip();
    return before.isEmpty()
        ? plain.replaceAll(
            "cung ky|(thang|quy|nam|ky) (truoc|20\\d\\d)|same period|last year|previous \\w+", "")
        : before;
  }

  private static String period(String plain, boolean percent, Optional<ColumnGuess> left) {
    String speaksOf = percent ? withoutBase(plain) : plain;
    if (has(speaksOf, "ca nam", "whole year")) {
      return "year";
    }
    if (has(speaksOf, "cong don", "luy ke", "tu dau nam", "dau nam", "cumul", "year to date", "ytd")
        || speaksOf.matches(".*(\\d+ thang|\\d+ months?|[a-z]+ months).*")) {
      return "year-to-date";
    }
    if (has(speaksOf, "quy", "quarter", "1st of", "2nd of", "3rd of", "4th of")) {
      return "quarter";
    }
    if (!percent && has(speaksOf, "thang truoc", "previous month", "last month")) {
      return "previous-month";
    }
    if (has(speaksOf, "thang", "month")
        || MONTH_NAME.matcher(speaksOf).find()
        || speaksOf.matches(".*\\d{1,2}[/-](19|20)\\d\\d.*")) {
      return "month";
    }
    if (speaksOf.matches(".*(nam|year)? ?(19|20)\\d\\d.*")) {
      return "year";
    }
    if (percent) {
      return has(plain, "thang truoc")
          ? "month"
          : left.map(ColumnGuess::period).filter(of -> !of.equals("year")).orElse("year-to-date");
    }
    return has(plain, "ke hoach nam", "ca nam") ? "year" : "month";
  }

  static boolean has(String plain, String... words) {
    for (String word : words) {
      if (plain.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
