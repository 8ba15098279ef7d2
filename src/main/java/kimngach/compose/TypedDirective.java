package kimngach.compose;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Map;

/**
 * {@code <@typed>30/2020/NĐ-CP</@typed>}: digits that are no figure and stand as they are typed,
 * such as a date, the number of a decree, a page.
 */
final class TypedDirective implements TemplateDirectiveModel {
  /** How templates call it. */
  static final String NAME = "typed";

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment, Map params, TemplateModel[] loopVars, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (body != null) {
      body.render(environment.getOut());
    }
  }
}
