package kimngach.render;

import kimngach.model.Language;

/** The tag by which Office programs know a language and choose their spelling checker. */
public final class LanguageTag {
  private LanguageTag() {}

  /** The tag with its country, such as {@code vi-VN}. */
  public static String of(Language language) {
    return switch (language) {
      case VI -> "vi-VN";
      case EN -> "en-US";
      case ZH -> "zh-CN";
    };
  }
}
