package kimngach.compose;

import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.settings.Labels;
import kimngach.settings.Suggestion;

/** The fault that a template needs words which the label file of a language does not have. */
final class MissingLabel {
  private MissingLabel() {}

  static TemplateFault of(Labels labels, Language language, String key) {
    Sentence meant = Suggestion.didYouMean(key, labels.keys(language));
    String file = "labels." + language.code() + ".properties";
    return new TemplateFault(
        "Tệp " + file + " không có nhãn \"" + key + "\"" + meant.vi(),
        "Expecting " + file + " to have \"" + key + "\", found none" + meant.en());
  }
}
