package kimngach.compose;

import kimngach.model.Language;
import kimngach.model.Qualifier;
import kimngach.settings.Labels;

/** Words before numbers that are chosen by what the numbers prove. */
final class FittingWords {
  private FittingWords() {}

  /** A hedge word with the space behind it, if the language writes one. */
  static String hedge(Labels labels, Qualifier hedge, Language language) {
    String word = labels.find(language, "qualifier." + hedge.code()).orElse(usual(hedge, language));
    return language == Language.ZH ? word : word + " ";
  }

  /** What a template says whose labels have no such word. */
  private static String usual(Qualifier hedge, Language language) {
    return switch (hedge) {
      case NONE -> "";
      case NEARLY -> choose(language, "gần", "nearly", "近");
      case OVER -> choose(language, "hơn", "over", "超");
      case ABOUT -> choose(language, "khoảng", "about", "约");
    };
  }

  /** Words that say since when a value is the highest or the lowest. */
  static String since(boolean highest, boolean sinceStart, String month, Language language) {
    String most =
        highest
            ? choose(language, "cao nhất", "the highest", "最高")
            : choose(language, "thấp nhất", "the lowest", "最低");
    return switch (language) {
      case VI -> most + (sinceStart ? " kể từ khi có số liệu (" + month + ")" : " kể từ " + month);
      case EN -> most + (sinceStart ? " since the data begin (" + month + ")" : " since " + month);
      case ZH -> sinceStart ? "为有数据以来（始于" + month + "）" + most : "为" + month + "以来" + most;
    };
  }

  private static String choose(Language language, String vi, String en, String zh) {
    return switch (language) {
      case VI -> vi;
      case EN -> en;
      case ZH -> zh;
    };
  }
}
