package kimngach.settings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Coded;
import kimngach.model.Commodity;
import kimngach.model.Flow;
import kimngach.model.Regime;
import kimngach.model.Scope;

/** The list of groups of goods, each with every name that tables give it. */
final class CommodityList {
  static final List<String> COLUMNS = List.of("code", "vi", "en", "also");

  private final Set<String> taken;

  CommodityList(CodeLists settings) {
    this.taken =
        Stream.of(
                Stream.of(Scope.values()),
                Stream.of(Flow.values()),
                Stream.of(Regime.UNCLASSIFIED),
                settings.gates().stream().map(CodeLists.Gate::gate),
                settings.bridgeLines().stream(),
                CodeLists.SECTORS.stream())
            .flatMap(list -> list)
            .map(Coded::code)
            .collect(Collectors.toSet());
  }

  /** The groups of goods of these rows. */
  List<ListedCommodity> read(List<CodeListFile.Row> rows) {
    Map<String, ListedCommodity> commodities = new LinkedHashMap<>();
    Map<String, String> codeOfName = new HashMap<>();
    for (CodeListFile.Row row : rows) {
      if (row.isCode(code -> CodeSettings.CODE.matcher(code).matches(), "crude-oil")
          && row.isNamed()
          && isFree(row)) {
        var commodity = new Commodity(row.text("code"));
        List<String> also =
            Arrays.stream(row.text("also").split("\\|", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        var entry = new ListedCommodity(commodity, row.name(), also);
        CodeListFiles.add(commodities, commodity, row, entry);
        entry.names().forEach(name -> refuseNameOfAnother(row, name, codeOfName));
      }
    }
    return List.copyOf(commodities.values());
  }

  private static void refuseNameOfAnother(
      CodeListFile.Row row, String name, Map<String, String> codeOfName) {
    String code = row.text("code");
    String first = codeOfName.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> code);
    if (!first.equals(code)) {
      row.fault(
          "Cần mỗi tên cho một mặt hàng, thấy \"" + name + "\" cho cả " + first + " và " + code,
          "Expecting each name for one group of goods, found \""
              + name
              + "\" for "
              + first
              + " and "
              + code);
    }
  }

  /** Names of series join codes of all lists, so that no two lists may share one. */
  private boolean isFree(CodeListFile.Row row) {
    String code = row.text("code");
    boolean isFree = !taken.contains(code);
    if (!isFree) {
      row.fault(
          "Cần mã mà không danh mục nào khác đã dùng, thấy \"" + code + "\"",
          "Expecting a code that no other list has, found \"" + code + "\"");
    }
    return isFree;
  }
}
