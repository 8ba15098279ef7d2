package kimngach.serve;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kimngach.model.Language;
import kimngach.settings.Variant;
import org.eclipse.jetty.util.Fields;

/**
 * What an address asks for; whatever cannot be meant is an {@link IllegalArgumentException}.
 *
 * @param query the part of the address behind the question mark
 */
record Asked(Fields query) {
  private static final int LEAST_DPI = 36;
  private static final int MOST_DPI = 300;

  private Optional<String> value(String name) {
    return Optional.ofNullable(query.getValue(name)).filter(value -> !value.isEmpty());
  }

  private String required(String name, String form) {
    return value(name)
        .filter(value -> value.matches(form))
        .orElseThrow(() -> new IllegalArgumentException("Expecting " + name));
  }

  int view() {
    return Integer.parseInt(required("view", "[0-9]{1,9}"));
  }

  String page() {
    return required("page", "[0-9a-f]{32}");
  }

  int dpi() {
    int dpi = Integer.parseInt(required("dpi", "[0-9]{1,4}"));
    return Math.max(LEAST_DPI, Math.min(MOST_DPI, dpi));
  }

  String figure() {
    return required("figure", ".{1,300}");
  }

  long after() {
    return value("after").isEmpty() ? 0 : Long.parseLong(required("after", "[0-9]{1,18}"));
  }

  /** The bulletin chosen, among those that can be. */
  Wanted wanted(Choices choices) {
    if (value("period").isEmpty()) {
      return choices.first();
    }
    try {
      YearMonth month = YearMonth.parse(required("period", "[0-9]{4}-[0-9]{2}"));
      Optional<String> template = value("template");
      if (template.isPresent() && !choices.templates().contains(template.get())) {
        throw new IllegalArgumentException("Expecting a template there is");
      }
      TrialData data =
          TrialData.ofCode(value("data").orElse(TrialData.REAL.code()))
              .orElseThrow(() -> new IllegalArgumentException("Expecting data"));
      return new Wanted(month, new Variant(template, languages()), data);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private List<Language> languages() {
    Set<Language> languages = new LinkedHashSet<>();
    for (String code : Arrays.asList(value("languages").orElse("").split(",", -1))) {
      if (!code.isEmpty()) {
        languages.add(
            Language.ofCode(code)
                .orElseThrow(() -> new IllegalArgumentException("Expecting a language")));
      }
    }
    return List.copyOf(languages);
  }
}
