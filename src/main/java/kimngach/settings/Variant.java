package kimngach.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Language;

/**
 * What is asked for in the place of what the settings say: another template, other languages.
 *
 * @param template the folder under {@code templates/}; empty for that of the settings
 * @param languages the languages in printing order; empty for those of the settings
 */
public record Variant(Optional<String> template, List<Language> languages) {
  /** What the settings say. */
  public static final Variant OF_SETTINGS = new Variant(Optional.empty(), List.of());

  private static final Pattern FOLDER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._ -]*");

  public Variant {
    languages = List.copyOf(languages);
  }

  /** Whether a folder under {@code templates/} may bear a name: one that leads nowhere else. */
  public static boolean isTemplateName(String name) {
    return FOLDER.matcher(name).matches();
  }

  /**
   * The name of a bulletin that differs from what the settings say, such as {@code press}, {@code
   * vi-zh} or {@code press-vi-zh}; empty for the bulletin of the settings.
   */
  public Optional<String> name(String usualTemplate, List<Language> usualLanguages) {
    String name =
        Stream.concat(
                template.filter(asked -> !asked.equals(usualTemplate)).stream(),
                languages.equals(usualLanguages)
                    ? Stream.empty()
                    : languages.stream().map(Language::code))
            .collect(Collectors.joining("-"));
    return Optional.of(name).filter(one -> !one.isEmpty());
  }
}
