package kimngach.settings.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kimngach.model.fault.Fault;
import kimngach.model.fault.TemplateFaultException;
import kimngach.settings.CodeLists;
import kimngach.settings.YamlFaults;
import kimngach.settings.YamlText;

/** Reads the layouts of a workspace: {@code input/layouts/*.yaml}. */
public final class LayoutFiles {
  /** The folder of layouts, from the workspace. */
  public static final String FOLDER = "input/layouts";

  private LayoutFiles() {}

  /**
   * The layouts, in the order of their file names; none when there is no such folder.
   *
   * @param workspace the folder that holds {@code kimngach.yaml}
   * @param codes the codes that layouts may use
   * @throws TemplateFaultException naming file, line and column of every fault of every layout
   */
  public static List<Layout> read(Path workspace, CodeLists codes) {
    List<Layout> layouts = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Path path : paths(workspace.resolve(FOLDER))) {
      String file = FOLDER + "/" + path.getFileName();
      try {
        layouts.addAll(parse(file, Files.readString(path, StandardCharsets.UTF_8), codes, faults));
      } catch (IOException e) {
        faults.add(
            Fault.at(
                file,
                "Cần tệp bố cục đọc được, mã UTF-8: " + e,
                "Expecting a readable layout in UTF-8: " + e));
      }
    }
    if (!faults.isEmpty()) {
      throw new TemplateFaultException(faults);
    }
    return layouts;
  }

  /** The layout that a text gives; none with faults when it gives none. */
  static List<Layout> parse(String file, String yaml, CodeLists codes, List<Fault> faults) {
    var found = new YamlFaults(file);
    List<Layout> layouts =
        YamlText.compose(yaml, found).stream()
            .map(root -> new LayoutEntries(file, codes, found).read(root))
            .toList();
    faults.addAll(found.all());
    if (layouts.isEmpty() && found.all().isEmpty()) {
      faults.add(
          Fault.at(
              file, "Cần một bố cục, thấy tệp trống", "Expecting a layout, found an empty file"));
    }
    return found.all().isEmpty() ? layouts : List.of();
  }

  private static List<Path> paths(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches("[^.~].*\\.ya?ml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new TemplateFaultException(
          Fault.at(
              FOLDER,
              "Cần đọc được thư mục này, thấy lỗi của hệ thống: " + e,
              "Expecting to read this folder, found an error of the system: " + e));
    }
  }
}
