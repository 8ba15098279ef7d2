package kimngach.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kimngach.model.Language;
import kimngach.settings.Suggestion;
import kimngach.settings.Variant;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which bulletin: that of the settings, or one from another template or in other languages. */
final class WantedBulletin {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--template",
      paramLabel = "NAME",
      description = "The folder under templates/. Default: the template of kimngach.yaml.")
  private Optional<String> template = Optional.empty();

  @Option(
      names = "--languages",
      paramLabel = "vi,zh",
      split = ",",
      description = {
        "The languages printed, of vi, en and zh; the first leads.",
        "Default: those of kimngach.yaml."
      })
  private List<String> languages = new ArrayList<>();

  /** What is asked for. */
  Variant variant() {
    return variant(template);
  }

  /** The same with a template named otherwise; that of the option where none is. */
  Variant variantOf(Optional<String> named) {
    return variant(named.or(() -> template));
  }

  private Variant variant(Optional<String> wanted) {
    Set<Language> known = new LinkedHashSet<>();
    languages.forEach(code -> known.add(Language.ofCode(code).orElseThrow(() -> unknown(code))));
    wanted.filter(name -> !Variant.isTemplateName(name)).ifPresent(this::refuse);
    return new Variant(wanted, List.copyOf(known));
  }

  private ParameterException unknown(String code) {
    return new ParameterException(
        spec.commandLine(),
        "Cần các ngôn ngữ như vi,zh, thấy \""
            + code
            + "\""
            + Suggestion.didYouMean(code, Language.codes()).vi()
            + "\nExpecting languages such as vi,zh, found \""
            + code
            + "\""
            + Suggestion.didYouMean(code, Language.codes()).en());
  }

  private void refuse(String name) {
    throw new ParameterException(
        spec.commandLine(),
        "Cần tên một thư mục trong templates, thấy \""
            + name
            + "\"\nExpecting the name of a folder in templates, found \""
            + name
            + "\"");
  }
}
