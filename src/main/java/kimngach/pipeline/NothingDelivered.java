package kimngach.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import kimngach.model.DeliveredFile;
import kimngach.model.Observation;
import kimngach.model.Sentence;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;

/** A delivery of which every cell is blank or missing leaves nothing to reconcile. */
final class NothingDelivered {
  private NothingDelivered() {}

  /**
   * Refuses a month whose files hold no value.
   *
   * @throws InputFaultException naming the folder and its files
   */
  static void refuse(List<DeliveredFile> files, List<Observation> observations, Vintage month) {
    List<Observation> delivered =
        observations.stream().filter(each -> each.vintage().equals(month)).toList();
    if (delivered.stream().anyMatch(each -> each.quantity().isPresent())) {
      return;
    }
    String folder = "input/" + month;
    String names =
        files.stream()
            .map(DeliveredFile::path)
            .filter(path -> path.startsWith(folder + "/"))
            .map(path -> path.substring(folder.length() + 1))
            .collect(Collectors.joining(", "));
    Sentence missing =
        delivered.stream()
            .findFirst()
            .map(first -> missing(delivered.size(), first))
            .orElse(new Sentence("", ""));
    throw new InputFaultException(
        Fault.at(
            folder,
            "Cần ít nhất một số liệu trong "
                + names
                + ", thấy mọi ô đều trống hoặc ghi là chưa có"
                + missing.vi()
                + ": đề nghị cơ quan gửi lại số liệu",
            "Expecting at least one value in "
                + names
                + ", found every cell blank or marked as missing"
                + missing.en()
                + ": ask the office to deliver again"));
  }

  private static Sentence missing(int count, Observation first) {
    return new Sentence(
        " (" + count + " ô ghi là chưa có, ô đầu là " + first.cell() + ")",
        " (" + count + " marked as missing, the first at " + first.cell() + ")");
  }
}
