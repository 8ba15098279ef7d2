package kimngach.compose;

import java.util.Optional;
import kimngach.model.Language;

/**
 * How a change, a multiple or a balance is told: {@code #} stands for the number with its unit,
 * {@code @} for what it is compared with.
 */
enum ChangePhrase {
  /** Above zero. */
  UP("tăng #", "tăng # so với @", "up #", "up # on @", "增长#", "比@增长#"),
  /** Below zero; the number has no sign. */
  DOWN("giảm #", "giảm # so với @", "down #", "down # on @", "下降#", "比@下降#"),
  /** Zero as printed, and no possible value prints otherwise. */
  UNCHANGED(
      "không đổi (#)",
      "không đổi (#) so với @",
      "unchanged (#)",
      "unchanged (#) on @",
      "持平（#）",
      "与@持平（#）"),
  /** On either side of zero, and close to it. */
  LITTLE_CHANGED(
      "gần như không đổi (#)",
      "gần như không đổi (#) so với @",
      "little changed (#)",
      "little changed (#) on @",
      "基本持平（#）",
      "与@基本持平（#）"),
  /** On either side of zero, and not close to it. */
  UNCERTAIN(
      "chưa rõ tăng hay giảm (#)",
      "chưa rõ tăng hay giảm (#) so với @",
      "up or down not certain (#)",
      "up or down not certain (#) on @",
      "增减不明（#）",
      "与@相比增减不明（#）"),
  /** Twice the base or more. */
  MULTIPLE("gấp # lần", "gấp # lần so với @", "# times", "# times that of @", "#倍", "为@的#倍"),
  /** Exports exceed imports. */
  SURPLUS("xuất siêu #", "trade surplus of #", "贸易顺差#"),
  /** Imports exceed exports; the number has no sign. */
  DEFICIT("nhập siêu #", "trade deficit of #", "贸易逆差#"),
  /** A balance of zero as printed, whatever the digits leave open. */
  BALANCED("cán cân thương mại cân bằng (#)", "trade in balance (#)", "贸易平衡（#）"),
  /** A balance of zero as printed, which may be a small surplus or deficit. */
  NEARLY_BALANCED(
      "cán cân thương mại gần như cân bằng (#)", "trade nearly in balance (#)", "贸易基本平衡（#）"),
  /** A balance on either side of zero. */
  UNCERTAIN_BALANCE(
      "chưa rõ xuất siêu hay nhập siêu (#)", "surplus or deficit not certain (#)", "贸易差额方向不明（#）");

  private final String vi;
  private final String viOn;
  private final String en;
  private final String enOn;
  private final String zh;
  private final String zhOn;

  ChangePhrase(String vi, String en, String zh) {
    this(vi, vi, en, en, zh, zh);
  }

  ChangePhrase(String vi, String viOn, String en, String enOn, String zh, String zhOn) {
    this.vi = vi;
    this.viOn = viOn;
    this.en = en;
    this.enOn = enOn;
    this.zh = zh;
    this.zhOn = zhOn;
  }

  /** Whether the words say on which side of zero it is, so that the number needs no sign. */
  boolean tellsTheSign() {
    return switch (this) {
      case UP, DOWN, MULTIPLE, SURPLUS, DEFICIT -> true;
      case UNCHANGED, LITTLE_CHANGED, UNCERTAIN -> false;
      case BALANCED, NEARLY_BALANCED, UNCERTAIN_BALANCE -> false;
    };
  }

  /** The words before the number. */
  String before(Language language, Optional<String> base) {
    String told = told(language, base);
    return told.substring(0, told.indexOf('#'));
  }

  /** The words behind the number. */
  String after(Language language, Optional<String> base) {
    String told = told(language, base);
    return told.substring(told.indexOf('#') + 1);
  }

  private String told(Language language, Optional<String> base) {
    String pattern =
        switch (language) {
          case VI -> base.isPresent() ? viOn : vi;
          case EN -> base.isPresent() ? enOn : en;
          case ZH -> base.isPresent() ? zhOn : zh;
        };
    return pattern.replace("@", base.orElse("").strip());
  }
}
