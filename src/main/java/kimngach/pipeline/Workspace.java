package kimngach.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;
import kimngach.model.fault.MachineFaultException;
import kimngach.read.DeliveryFolders;

/**
 * A folder with settings, deliveries, templates and what was published.
 *
 * @param root the folder that holds {@code kimngach.yaml}
 */
public record Workspace(Path root) {
  /** The file that makes a folder a workspace. */
  public static final String SETTINGS = "kimngach.yaml";

  private static final String OUTPUT = "output";

  /**
   * Opens a workspace.
   *
   * @throws InputFaultException when the folder has no {@code kimngach.yaml}
   */
  public static Workspace open(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    if (!Files.isRegularFile(root.resolve(SETTINGS))) {
      throw new InputFaultException(
          Fault.at(
              root.toString(),
              "Thư mục này không có tệp "
                  + SETTINGS
                  + "; hãy chạy trong thư mục làm việc, hoặc chỉ ra bằng --workspace.",
              "Expecting a folder with "
                  + SETTINGS
                  + ", found none: run inside the workspace, or name it with --workspace."));
    }
    return new Workspace(root);
  }

  /** The settings file. */
  Path settings() {
    return root.resolve(SETTINGS);
  }

  /** The path of a template's folder from the workspace, with slashes. */
  static String template(String name) {
    return "templates/" + name;
  }

  /** The folder of a month's editions. */
  Path output(YearMonth month) {
    return root.resolve(OUTPUT).resolve(month.toString());
  }

  /**
   * The newest month that something was delivered for.
   *
   * @throws InputFaultException when nothing was delivered
   */
  public YearMonth newestDelivery() {
    List<Vintage> deliveries = new DeliveryFolders(root).vintages();
    if (deliveries.isEmpty()) {
      throw new InputFaultException(
          Fault.at(
              "input",
              "Chưa có số liệu nào: hãy chép số liệu được gửi vào thư mục như input/2023-11.",
              "Expecting a delivery, found none: copy what was delivered into a folder such as"
                  + " input/2023-11."));
    }
    return deliveries.get(deliveries.size() - 1).delivery();
  }

  /** Every month that something was delivered for, newest first. */
  List<YearMonth> deliveries() {
    List<YearMonth> months =
        new ArrayList<>(
            new DeliveryFolders(root).vintages().stream().map(Vintage::delivery).toList());
    Collections.reverse(months);
    return months;
  }

  /** The newest month that an edition was published for; empty before the first. */
  public Optional<YearMonth> newestPublished() {
    Path output = root.resolve(OUTPUT);
    if (!Files.isDirectory(output)) {
      return Optional.empty();
    }
    try (Stream<Path> months = Files.list(output)) {
      return months
          .filter(month -> Files.isDirectory(month.resolve("editions")))
          .map(month -> month.getFileName().toString())
          .filter(name -> name.matches("[0-9]{4}-(0[1-9]|1[0-2])"))
          .map(YearMonth::parse)
          .max(Comparator.naturalOrder());
    } catch (IOException unreadable) {
      throw new MachineFaultException(
          Fault.at(
              output.toString(),
              "Không đọc được thư mục này: " + unreadable.getMessage(),
              "Expecting a folder that can be read, found: " + unreadable.getMessage()));
    }
  }
}
