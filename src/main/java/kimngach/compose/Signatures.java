package kimngach.compose;

import freemarker.template.TemplateModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kimngach.compose.ftl.Tree;
import kimngach.model.Sentence;

/**
 * What may and what must be written behind the names of directives and macros.
 *
 * @param known the arguments that are taken, by name; those that take anything are left out
 * @param required the arguments that must be given, by the name of the macro
 */
record Signatures(Map<String, Set<String>> known, Map<String, List<String>> required) {

  static Signatures of(Map<String, TemplateModel> given, Collection<Tree> trees) {
    return new Signatures(Definitions.arguments(given, trees), Definitions.required(trees));
  }

  /** What is wrong with an argument that is not taken. */
  Optional<Sentence> unknown(String directive, String argument) {
    return Optional.ofNullable(known.get(directive))
        .filter(taken -> !taken.contains(argument))
        .map(taken -> Arguments.unknown(directive, argument, taken));
  }

  /** What is wrong with a call that lacks an argument. */
  Optional<Sentence> missing(String macro, List<String> given) {
    return required.getOrDefault(macro, List.of()).stream()
        .filter(parameter -> !given.contains(parameter))
        .findFirst()
        .map(parameter -> RunFault.notGiven(macro, parameter));
  }
}
