package kimngach.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kimngach.model.finding.Finding;
import kimngach.model.finding.ToldFinding;

/**
 * The names findings bear in reports: month, rule, and eight digits made from the values and cells,
 * such as {@code 2023-11.gates-sum-to-whole.1b2c3d4e}. The same finding has the same name in every
 * run; another finding that comes or goes changes none.
 */
public final class FindingId {
  private static final int DIGITS = 8;

  private FindingId() {}

  /** The name of each finding, in their order; of findings that say the same, each has its own. */
  public static List<String> of(YearMonth month, List<ToldFinding> findings) {
    Map<String, Integer> times = new HashMap<>();
    List<String> ids = new ArrayList<>();
    for (ToldFinding told : findings) {
      String id = of(month, told.finding());
      int time = times.merge(id, 1, Integer::sum);
      ids.add(time == 1 ? id : id + "-" + time);
    }
    return ids;
  }

  /** The name of a finding where none says the same. */
  static String of(YearMonth month, Finding finding) {
    return named(month, finding.rule(), finding.sentence() + content(finding));
  }

  /** A name made from some content. */
  static String named(YearMonth month, String kind, String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return month + "." + kind + "." + HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String content(Finding finding) {
    return JsonText.of(
        json -> {
          json.writeStartArray();
          FindingJson.writeValues(json, finding.values());
          FindingJson.writeCells(json, finding.cells());
          json.writeEndArray();
        });
  }
}
