package kimngach.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.model.PeriodParser;
import kimngach.model.Vintage;
import kimngach.model.fault.Fault;
import kimngach.model.fault.InputFaultException;

/**
 * The delivery folders of a workspace: {@code input/2023-11/} holds what was delivered for November
 * 2023. Folders and files of other names directly under {@code input} are not deliveries.
 */
public final class DeliveryFolders {
  /** The kinds of file that are read, by the end of their names. */
  static final List<String> KINDS =
      List.of(".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".htm", ".html");

  private static final long MOST_BYTES_OF_A_FILE = 50L << 20;
  private static final long MOST_BYTES = 200L << 20;
  private static final Set<String> OF_THE_SYSTEM = Set.of("thumbs.db", "desktop.ini");
  private static final Pattern LIKE_A_PERIOD = Pattern.compile("\\d.*");

  private final Path workspace;
  private final Path input;

  /** The delivery folders of the workspace in this folder. */
  public DeliveryFolders(Path workspace) {
    this.workspace = workspace;
    this.input = workspace.resolve("input");
  }

  /**
   * The deliveries there are, the oldest first; none when there is no input folder.
   *
   * @throws InputFaultException when a folder's name looks like a period and is none
   */
  public List<Vintage> vintages() {
    List<Vintage> vintages = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Path folder : entries(input)) {
      String name = name(folder);
      Optional<YearMonth> month = PeriodParser.parseMonth(name);
      if (!Files.isDirectory(folder) || isHidden(name)) {
        continue;
      }
      if (month.isPresent()) {
        vintages.add(new Vintage(month.get()));
      } else if (LIKE_A_PERIOD.matcher(name).matches()) {
        faults.add(
            Fault.at(
                place(folder),
                "Cần thư mục mang tên tháng như 2023-11, thấy \"" + name + "\": hãy đổi tên",
                "Expecting a folder named for its month such as 2023-11, found \""
                    + name
                    + "\": rename it"));
      }
    }
    throwIfAny(faults);
    return vintages.stream().sorted().toList();
  }

  /**
   * The files of the deliveries up to and including one, in the order of deliveries and names;
   * their bytes are read here and never again.
   *
   * @throws InputFaultException when that delivery is not there or has no file, or when a file
   *     cannot be read or is of a kind that is not read
   */
  public List<LoadedFile> load(Vintage upTo) {
    List<Vintage> all = vintages();
    List<Fault> faults = new ArrayList<>();
    List<LoadedFile> files = new ArrayList<>();
    long bytes = 0;
    for (Vintage vintage : all.stream().filter(v -> v.compareTo(upTo) <= 0).toList()) {
      for (Path file : entries(input.resolve(vintage.toString()))) {
        Optional<Fault> refusal = refusal(file, MOST_BYTES - bytes);
        refusal.ifPresent(faults::add);
        if (refusal.isEmpty() && !isHidden(name(file))) {
          LoadedFile loaded = load(file, vintage);
          bytes += loaded.bytes().length;
          files.add(loaded);
        }
      }
    }
    throwIfAny(faults);
    if (files.stream().noneMatch(file -> file.vintage().equals(upTo))) {
      throw new InputFaultException(missing(upTo, all));
    }
    return files;
  }

  private Fault missing(Vintage vintage, List<Vintage> all) {
    String there = all.stream().map(Vintage::toString).collect(Collectors.joining(", "));
    return Fault.at(
        place(input.resolve(vintage.toString())),
        "Cần ít nhất một tệp "
            + kinds(" hoặc ")
            + " trong thư mục này, không thấy: hãy chép số liệu được gửi vào đây (hiện có: "
            + (there.isEmpty() ? "chưa có tháng nào" : there)
            + ")",
        "Expecting at least one "
            + kinds(" or ")
            + " in this folder, found none: copy what was delivered there (deliveries there are: "
            + (there.isEmpty() ? "none" : there)
            + ")");
  }

  private Optional<Fault> refusal(Path file, long bytesLeft) {
    String name = name(file).toLowerCase(Locale.ROOT);
    if (isHidden(name)) {
      return Optional.empty();
    }
    if (Files.isDirectory(file) || KINDS.stream().noneMatch(name::endsWith)) {
      return Optional.of(
          Fault.at(
              place(file),
              "Cần tệp loại "
                  + kinds(" hoặc ")
                  + ", thấy tệp loại khác: hãy lưu lại thành .xlsx hoặc \"CSV UTF-8\", hoặc chuyển"
                  + " đi nơi khác",
              "Expecting a file of the kind "
                  + kinds(" or ")
                  + ", found another kind: save it as .xlsx or \"CSV UTF-8\", or move it"
                  + " elsewhere"));
    }
    long size = size(file);
    if (size > MOST_BYTES_OF_A_FILE || size > bytesLeft) {
      return Optional.of(
          Fault.at(
              place(file),
              "Cần tệp nhiều nhất 50 MB, và 200 MB cho mọi tệp, thấy " + (size >> 20) + " MB",
              "Expecting a file of at most 50 MB, and 200 MB for all files, found "
                  + (size >> 20)
                  + " MB"));
    }
    return Optional.empty();
  }

  private static String kinds(String or) {
    int last = KINDS.size() - 1;
    return String.join(", ", KINDS.subList(0, last)) + or + KINDS.get(last);
  }

  private LoadedFile load(Path file, Vintage vintage) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new LoadedFile(place(file), vintage, sha256, bytes);
    } catch (IOException e) {
      throw unreadable(file, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private List<Path> entries(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(DeliveryFolders::name)).toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private InputFaultException unreadable(Path path, IOException e) {
    return new InputFaultException(
        Fault.at(
            place(path),
            "Cần đọc được, thấy lỗi của hệ thống: " + e,
            "Expecting to read this, found an error of the system: " + e));
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || OF_THE_SYSTEM.contains(name.toLowerCase(Locale.ROOT));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private String place(Path path) {
    return workspace.relativize(path).toString().replace('\\', '/');
  }

  private static void throwIfAny(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new InputFaultException(faults);
    }
  }
}
