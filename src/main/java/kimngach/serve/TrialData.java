package kimngach.serve;

import java.util.Arrays;
import java.util.Optional;
import kimngach.model.Sentence;

/** The figures a preview shows: the real ones, or what a template must stand as well. */
public enum TrialData {
  /** The figures as delivered. */
  REAL("real", "Số liệu thật", "Real figures"),
  /** Every gate, regime, office, sector, measure and kind of goods has the longest name of all. */
  LONGEST_NAMES("longest-names", "Tên dài nhất", "Longest names"),
  /** Every value of the reporting year is zero. */
  ZEROS("zeros", "Số 0", "Zeros"),
  /** Every value of the reporting year is below zero. */
  NEGATIVES("negatives", "Số âm", "Negative values"),
  /** Every value of the reporting year that is no total is missing. */
  MISSING_PARTS("missing-parts", "Thiếu số liệu chi tiết", "Missing parts"),
  /** Every value of earlier years is missing. */
  MISSING_PAST("missing-past", "Thiếu số liệu kỳ trước", "Missing earlier years"),
  /** Every value has ten digits before its decimal mark. */
  TEN_DIGITS("ten-digits", "Số mười chữ số", "Ten-digit values");

  private final String code;
  private final String vi;
  private final String en;

  TrialData(String code, String vi, String en) {
    this.code = code;
    this.vi = vi;
    this.en = en;
  }

  /** The name in addresses, such as {@code ten-digits}. */
  public String code() {
    return code;
  }

  /** What people call it. */
  public Sentence title() {
    return new Sentence(vi, en);
  }

  static Optional<TrialData> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
