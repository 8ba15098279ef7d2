package kimngach.compose;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.Language;
import kimngach.model.SeriesKey;
import kimngach.settings.Labels;

/**
 * The names of series in words: "kim ngạch xuất khẩu, tất cả các loại hình, Hữu Nghị".
 *
 * @param labels the workspace's names of measures, scopes, flows, and of the parts singled out
 * @param isPrinted whether they are for a bulletin: there no language borrows a name from another
 */
record SeriesWords(Labels labels, boolean isPrinted) {

  String of(SeriesKey key, Language language) {
    String flow = key.flow() == Flow.TOTAL ? "" : label(language, "flow.", key.flow().code());
    String measure = label(language, "measure.", key.measure().code());
    Stream<String> head =
        switch (language) {
          case VI -> Stream.of(measure, flow);
          case EN, ZH -> Stream.of(flow, measure);
        };
    boolean isStated = key.measure().code().startsWith("stated-"); // names that end in "đã công bố"
    List<String> parts =
        List.of(
            isStated
                ? Stream.of(measure, flow)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(comma(language)))
                : head.filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(language == Language.ZH ? "" : " ")),
            label(language, "scope.", key.scope().code()),
            label(language, "regime.", key.regime().code()),
            label(language, "gate.", key.gate().code()),
            label(language, "office.", key.office().code()),
            label(language, "sector.", key.sector().code()),
            label(language, "commodity.", key.commodity().code()));
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(comma(language)));
  }

  /** What stands between the parts of a name. */
  static String comma(Language language) {
    return language == Language.ZH ? "，" : ", ";
  }

  /** A name with what belongs to it behind it in brackets, as the language sets them. */
  static String inBrackets(String name, String inside, Language language) {
    return language == Language.ZH ? name + "（" + inside + "）" : name + " (" + inside + ")";
  }

  /** The words of a code; the code itself where no language has words for it. */
  String label(Language language, String list, String code) {
    return code.isEmpty()
        ? ""
        : labels
            .find(language, list + code)
            .orElseGet(() -> withoutName(language, list + code, code));
  }

  private String withoutName(Language language, String key, String code) {
    if (isPrinted && labels.isNamed(key)) {
      throw new MissingNameException(language, key);
    }
    return code;
  }
}
