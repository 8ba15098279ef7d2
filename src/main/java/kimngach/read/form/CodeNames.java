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
import kimngach.settings.ListedName;
import kimngach.settings.layout.ListName;

/** The names that code lists give to their codes, as row labels write them. */
final class CodeNames {
  private static final Pattern REGIME = Pattern.compile("([a-z]\\d\\d)(?![\\p{L}\\d]).*");
  private static final Pattern OFFICE = Pattern.compile("(\\d\\d[a-z][a-z\\d])(?![\\p{L}\\d]).*");
  private static final Pattern GATE_WORDS =
      Pattern.compile("^(?:cua khau |loi mo )?(?:quoc te |chinh |phu )?");

  private final CodeLists codes;
  private final Map<ListName, Names> lists = new EnumMap<>(ListName.class);

  CodeNames(CodeLists codes) {
    this.codes = codes;
  }

  /**
   * The names in one list.
   *
   * @param byName the code of each folded name
   * @param written each folded name as the list writes it
   */
  private record Names(Map<String, Coded> byName, Map<String, String> written) {
    void put(String name, Coded code) {
      if (!name.isBlank()) {
        String folded = FoldedText.of(name);
        byName.putIfAbsent(folded, code);
        written.putIfAbsent(folded, name);
      }
    }

    void put(ListedName name, Coded code) {
      put(code.code(), code);
      put(name.vi(), code);
      put(name.en(), code);
    }
  }

  /** The names in a list, folded when a layout first asks for them. */
  private Names of(ListName list) {
    return lists.computeIfAbsent(list, this::read);
  }

  private Names read(ListName list) {
    Names names = new Names(new LinkedHashMap<>(), new LinkedHashMap<>());
    switch (list) {
      case COMMODITY ->
          codes
              .commodities()
              .forEach(listed -> listed.names().forEach(n -> names.put(n, listed.commodity())));
      case REGIME ->
          codes.customsRegimes().forEach(listed -> names.put(listed.name(), listed.regime()));
      case OFFICE -> codes.offices().forEach(listed -> names.put(listed.name(), listed.office()));
      case GATE ->
          codes
              .gates()
              .forEach(gate -> names.put(gate.gate().code().replace('-', ' '), gate.gate()));
    }
    return names;
  }

  /**
   * The code that a folded label names; a code that no list has is kept where its form is known.
   */
  Optional<Coded> find(ListName list, String folded) {
    Map<String, Coded> names = of(list).byName();
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
    return List.copyOf(of(list).written().values());
  }
}
