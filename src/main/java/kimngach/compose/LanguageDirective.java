package kimngach.compose;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Language;

/**
 * {@code <@vi>...</@vi>}: the words of one language; {@code <@all>...</@all>}: words that are
 * written once and told in every language, such as a figure alone.
 */
final class LanguageDirective implements TemplateDirectiveModel {
  private final Composition composition;
  private final String name;
  private final List<Language> languages;

  LanguageDirective(Composition composition, String name, List<Language> languages) {
    this.composition = composition;
    this.name = name;
    this.languages = languages;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Frame frame = composition.innermost();
    if (composition.writing().isPresent() || !Vocabulary.takesWords(frame.name())) {
      String around = composition.writing().map(Language::code).orElse(frame.name());
      throw new TemplateFault(
          "<@" + name + "> không được đặt trong <@" + around + ">.",
          "Expecting <@"
              + name
              + "> inside a directive that takes words, found it inside <@"
              + around
              + ">");
    }
    if (body == null) {
      return;
    }
    for (Language language : languages) {
      composition.write(Optional.of(language));
      try {
        WrittenText written = new WrittenText(language, composition.budget());
        body.render(written);
        frame.write(language, written.runs());
      } finally {
        composition.write(Optional.empty());
      }
    }
  }
}
