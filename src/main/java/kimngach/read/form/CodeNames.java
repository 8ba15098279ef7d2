package kimngach.read.form;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.model.Coded;
import kimngach.model.CustomsOffice;
import kimngach.model.Regime;
import kimngach.settings.CodeLists;
import kimngach.settings.layout.ListName;

/** The names that code lists give to their codes, as row labels write them. */
final class CodeNames {
  private static final Pattern REGIME = Pattern.compile("([a-z]\\d\\d)(?![\\p{L}\\d]).*");
  private static final Pattern OFFICE = Pattern.compile("(\\d\\d[a-z][a-z\\d])(?![\\p{L}\\d]).*");
  private static final Pattern GATE_WORDS =
      Pattern.compile("^(?:cua khau |loi mo )?(?:quoc te |chinh |phu )?");

  private final Map<ListName, Map<String, Coded>> byName = new EnumMap<>(ListName.class);
  private final Map<ListName, Map<String, String>> written = new EnumMap<>(ListName.class);

  CodeNames(CodeLists codes) {
    for (ListName list : ListName.values()) {
      byName.put(list, new LinkedHashMap<>());
      written.put(list, new LinkedHashMap<>());
    }
    codes
        .commodities()
        .forEach(
            listed -> listed.names().forEach(n -> put(ListName.COMMODITY, n, listed.commodity())));
    codes
        .customsRegimes()
        .forEach(
            listed -> {
              put(ListName.REGIME, listed.regime().code(), listed.regime());
              put(ListName.REGIME, listed.name().vi(), listed.regime());
              put(ListName.REGIME, listed.name().en(), listed.regime());
            });
    codes
        .offices()
        .forEach(
            listed -> {
              put(ListName.OFFICE, listed.office().code(), listed.office());
              put(ListName.OFFICE, listed.name().vi(), listed.office());
              put(ListName.OFFICE, listed.name().en(), listed.office());
            });
    codes
        .gates()
        .forEach(gate -> put(ListName.GATE, gate.gate().code().replace('-', ' '), gate.gate()));
  }

  private void put(ListName list, String name, Coded code) {
    if (!name.isBlank()) {
      byName.getOrDefault(list, Map.of()).putIfAbsent(FoldedText.of(name), code);
      written.getOrDefault(list, Map.of()).putIfAbsent(FoldedText.of(name), name);
    }
  }

  /**
   * The code that a folded label names; a code that no list has is kept where its form is known.
   */
  Optional<Coded> find(ListName list, String folded) {
    Map<String, Coded> names = byName.getOrDefault(list, Map.of());
    Optional<Coded> exact = Optional.ofNullable(names.get(folded));
    return exact.or(
        () ->
            switch (list) {
              case COMMODITY -> Optional.empty();
              case REGIME -> code(REGIME, folded).map(Regime::new);
              case OFFICE -> code(OFFICE, folded).map(CustomsOffice::new);
              case GATE -> Optional.ofNullable(names.get(plainGate(folded)));
            });
  }

  private static Optional<String> code(Pattern pattern, String folded) {
    Matcher matcher = pattern.matcher(folded);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toUpperCase(java.util.Locale.ROOT))
        : Optional.empty();
  }

  /** Gates are written with their marks in forms and without in codes. */
  private static String plainGate(String folded) {
    String ascii =
        Normalizer.normalize(folded, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd');
    return GATE_WORDS.matcher(ascii).replaceFirst("");
  }

  /** The names of a list as they are written. */
  List<String> names(ListName list) {
    return List.copyOf(written.getOrDefault(list, Map.of()).values());
  }
}
