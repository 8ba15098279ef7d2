package kimngach.read.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What row labels probably say of their series. */
final class RowMeanings {
  private static final Pattern REGIME = Pattern.compile("^\\(?([A-Z]\\d{2})\\)?(?![\\p{L}\\d])");
  private static final Pattern OFFICE =
      Pattern.compile("^(\\d{2}[A-Z][A-Z0-9]{1,2})(?![\\p{L}\\d])");
  private static final Pattern WHOLE =
      Pattern.compile(
          "^(tong|total|grand total|toan tinh|ca nuoc|chung|kim ngach|xuat nhap khau).*");

  private final KnownNames names;
  private final Set<Map<String, String>> seen = new HashSet<>();

  RowMeanings(KnownNames names) {
    this.names = names;
  }

  /** Says of each row what it is, or why it is not known. */
  void tell(List<BodyRow> rows, Map<String, String> around) {
    for (BodyRow row : rows) {
      Map<String, String> says = says(row.label, around);
      Map<String, String> whole = new LinkedHashMap<>(around);
      whole.putAll(says);
      if (row.hasValues) {
        boolean isWhole = WHOLE.matcher(Plain.of(row.label)).matches();
        if (isBalance(row.label)) {
          row.doubt = Doubt.BALANCE;
        } else if (says.isEmpty() && !isWhole) {
          row.doubt = Doubt.UNKNOWN_ROW;
        } else if (!seen.add(whole)) {
          row.doubt = Doubt.SAME_ROW;
        }
      }
      if (row.doubt == Doubt.NONE) {
        row.says.putAll(says);
      }
      tell(row.inside(), row.doubt == Doubt.NONE ? whole : around);
    }
  }

  /** The list whose names enough rows bear for all of them to be read by it; empty when none. */
  Optional<String> list(List<BodyRow> rows) {
    for (String list : List.of("commodity", "gate", "regime", "office")) {
      long named = rows.stream().filter(row -> isOf(list, row)).count();
      if (named >= 3 && named * 2 >= rows.size()) {
        return Optional.of(list);
      }
    }
    return Optional.empty();
  }

  /** Whether a row says nothing but a name of a list. */
  boolean isOf(String list, BodyRow row) {
    return row.inside().isEmpty()
        && row.doubt == Doubt.NONE
        && row.hasValues
        && row.says.keySet().equals(Set.of(list))
        && names.code(list, row.label).isPresent();
  }

  private static boolean isBalance(String label) {
    return ColumnGuess.has(
        Plain.of(label), "can can", "nhap sieu", "xuat sieu", "trade balance", "chenh lech");
  }

  private Map<String, String> says(String label, Map<String, String> around) {
    Map<String, String> says = new LinkedHashMap<>();
    String plain = Plain.of(label);
    scope(plain).ifPresent(scope -> says.put("scope", scope));
    flow(plain).ifPresent(flow -> says.put("flow", flow));
    sector(plain).ifPresent(sector -> says.put("sector", sector));
    code(label).ifPresent(code -> says.put(code.getKey(), code.getValue()));
    says.entrySet().removeIf(said -> said.getValue().equals(around.get(said.getKey())));
    return says;
  }

  private Optional<Map.Entry<String, String>> code(String label) {
    Matcher regime = REGIME.matcher(label);
    Matcher office = OFFICE.matcher(label);
    if (regime.find()) {
      return Optional.of(Map.entry("regime", regime.group(1)));
    }
    if (office.find()) {
      return Optional.of(Map.entry("office", office.group(1)));
    }
    return names
        .find(List.of("commodity", "regime", "office", "gate"), label)
        .or(() -> names.within("gate", label).map(gate -> Map.entry("gate", gate)))
        .or(() -> names.within("regime", label).map(line -> Map.entry("regime", line)));
  }

  private static Optional<String> scope(String plain) {
    if (ColumnGuess.has(plain, "hang dia phuong", "hang hoa dia phuong", "local goods")) {
      return Optional.of("local-goods");
    }
    if (ColumnGuess.has(plain, "mo to khai", "declared", "dang ky to khai")) {
      return Optional.of("declared");
    }
    return ColumnGuess.has(plain, "cac loai hinh", "all regimes")
        ? Optional.of("all-regimes")
        : Optional.empty();
  }

  private static Optional<String> flow(String plain) {
    boolean exported = plain.matches(".*(xuat khau|exports?\\b|\\bxk\\b).*");
    boolean imported = plain.matches(".*(nhap khau|imports?\\b|\\bnk\\b).*");
    if (ColumnGuess.has(plain, "xuat nhap khau", "xnk") || (exported && imported)) {
      return Optional.of("total");
    }
    return exported ? Optional.of("export") : imported ? Optional.of("import") : Optional.empty();
  }

  private static Optional<String> sector(String plain) {
    if (ColumnGuess.has(plain, "von dau tu", "foreign", "fdi", "von dtnn")) {
      return Optional.of("foreign-invested");
    }
    return ColumnGuess.has(plain, "kinh te trong nuoc", "domestic", "dn trong nuoc")
        ? Optional.of("domestic")
        : Optional.empty();
  }
}
