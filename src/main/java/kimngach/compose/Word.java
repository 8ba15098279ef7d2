package kimngach.compose;

import freemarker.template.TemplateModelException;
import java.util.Set;

/**
 * A word of the template language: one directive.
 *
 * @param name the directive's name, such as {@code table}
 * @param part what it is called in the directive around it, such as {@code block}
 * @param parents the directives it may stand in; {@code bulletin} is the template itself
 * @param arguments what may be written behind its name
 * @param close makes the part once the body is done
 */
record Word(String name, String part, Set<String> parents, Set<String> arguments, Close close) {

  /**
   * Makes a part of the bulletin from what a directive's body left; an empty {@code Optional} is no
   * part.
   */
  @FunctionalInterface
  interface Close {
    Object product(Frame frame, Arguments arguments) throws TemplateModelException;
  }
}
