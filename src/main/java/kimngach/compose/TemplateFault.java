package kimngach.compose;

import freemarker.template.TemplateModelException;
import kimngach.model.Sentence;

/** A fault in what a template asks for; FreeMarker adds the line. */
final class TemplateFault extends TemplateModelException {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  TemplateFault(String vi, String en) {
    this(new Sentence(vi, en));
  }

  TemplateFault(Sentence sentence) {
    super(sentence.en());
    this.sentence = sentence;
  }

  Sentence sentence() {
    return sentence;
  }
}
