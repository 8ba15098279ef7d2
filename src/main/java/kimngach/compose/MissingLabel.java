package kimngach.compose;

import java.util.Map;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.settings.CodeListFiles;
import kimngach.settings.Labels;
import kimngach.settings.Suggestion;

/** The fault that a bulletin needs words which a printed language does not have. */
final class MissingLabel {
  private static final Map<String, String> LISTS =
      Map.of(
          "regime", CodeListFiles.REGIMES,
          "office", CodeListFiles.OFFICES,
          "commodity", CodeListFiles.COMMODITIES);

  private MissingLabel() {}

  /** Names the key, the label file that should have it, and the code list that may. */
  static TemplateFault of(Labels labels, Language language, String key) {
    String file = "labels." + language.code() + ".properties";
    String list = LISTS.get(key.split("\\.", -1)[0]);
    if (list != null && labels.isNamed(key)) {
      return new TemplateFault(
          "Tệp "
              + file
              + " không có nhãn \""
              + key
              + "\", cột "
              + language.code()
              + " của "
              + list
              + " cũng không có tên này: hãy thêm vào một trong hai.",
          "Expecting "
              + file
              + " to have \""
              + key
              + "\", or the column "
              + language.code()
              + " of "
              + list
              + " to name it, found neither");
    }
    Sentence meant = Suggestion.didYouMean(key, labels.keys(language));
    return new TemplateFault(
        "Tệp " + file + " không có nhãn \"" + key + "\"" + meant.vi(),
        "Expecting " + file + " to have \"" + key + "\", found none" + meant.en());
  }
}
