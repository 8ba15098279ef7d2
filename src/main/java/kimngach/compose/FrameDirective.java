package kimngach.compose;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kimngach.model.Language;

/** A directive that makes one part of the bulletin and hands it to the directive around it. */
final class FrameDirective implements TemplateDirectiveModel {
  private final Composition composition;
  private final Word word;

  FrameDirective(Composition composition, Word word) {
    this.composition = composition;
    this.word = word;
  }

  /** The word of the template language that this is. */
  Word word() {
    return word;
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public void execute(
      Environment environment, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Frame parent = composition.innermost();
    if (composition.writing().isPresent() || !word.parents().contains(parent.name())) {
      String around = "<@" + composition.writing().map(Language::code).orElse(parent.name()) + ">";
      String places = "<@" + String.join(">, <@", new TreeSet<>(word.parents())) + ">";
      throw new TemplateFault(
          "<@"
              + word.name()
              + "> chỉ được đặt trong: "
              + places.replace("<@bulletin>", "thân bản tin")
              + ".",
          "Expecting <@"
              + word.name()
              + "> inside "
              + places.replace("<@bulletin>", "the bulletin itself")
              + ", found it inside "
              + around.replace("<@bulletin>", "the bulletin itself"));
    }
    Arguments arguments =
        new Arguments(composition, word.name(), new HashMap<>(params), word.arguments());
    composition.budget().make();
    int faultsBefore = composition.faults().count();
    Frame frame = composition.open(word.name());
    try {
      if (body != null) {
        StrayWords stray = new StrayWords(composition.budget());
        body.render(stray);
        refuseStray(stray.toString());
      }
      if (composition.faults().count() == faultsBefore) {
        checkLanguages(frame);
        hand(word.close().product(frame, arguments), parent);
      }
    } catch (IllegalArgumentException refused) {
      String why = String.valueOf(refused.getMessage());
      throw new TemplateFault("<@" + word.name() + "> không hợp lệ: " + why, why);
    } finally {
      composition.close();
    }
  }

  private void hand(Object product, Frame parent) {
    if (product instanceof Optional<?> perhaps) {
      perhaps.ifPresent(one -> parent.add(word.part(), one));
    } else {
      parent.add(word.part(), product);
    }
  }

  private void refuseStray(String stray) throws TemplateFault {
    if (!stray.isBlank()) {
      throw Vocabulary.stray(stray, word.name(), composition.languages());
    }
  }

  private void checkLanguages(Frame frame) throws TemplateFault {
    if (frame.texts().isEmpty()) {
      return;
    }
    if (frame.texts().keySet().containsAll(composition.languages())) {
      composition.refuseUntrue(frame.text());
    }
    for (Language language : composition.languages()) {
      if (!frame.texts().containsKey(language)) {
        throw new TemplateFault(MissingLanguages.missing(word.name(), language));
      }
    }
  }
}
