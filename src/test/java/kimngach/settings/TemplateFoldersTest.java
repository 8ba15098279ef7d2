package kimngach.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFoldersTest {
  @TempDir private Path folder = Path.of("");
  private Path workspace = Path.of("");
  private Path elsewhere = Path.of("");

  @BeforeEach
  void makesAWorkspaceAndAFolderBesideIt() throws IOException {
    workspace = Files.createDirectory(folder.resolve("workspace"));
    elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createDirectories(workspace.resolve("templates/monthly"));
    Files.createDirectories(workspace.resolve("templates/press"));
    Files.createDirectories(workspace.resolve("templates/.git"));
  }

  @Test
  void namesTheFoldersThereAreAndTheOneThatWasMeant() {
    assertThat(told("pres"))
        .containsExactly(
            "kimngach.yaml:9:11: Expecting the name of a template folder in templates, found"
                + " \"pres\": there are monthly, press; did you mean \"press\"?");
    assertThat(told("weekly").get(0)).endsWith("found \"weekly\": there are monthly, press");
    assertThat(told("press")).isEmpty();
  }

  @Test
  void saysThatThereIsNoTemplateYet() {
    assertThat(TemplateFolders.faults(elsewhere, "press", "templates/press"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.sentence().vi()).endsWith("ở đó chưa có thư mục nào"))
        .satisfies(fault -> assertThat(fault.sentence().en()).endsWith("there is none yet"));
  }

  @Test
  void refusesAFolderThatIsALinkOutOfTheWorkspace() throws IOException {
    Files.createSymbolicLink(workspace.resolve("templates/outside"), elsewhere);

    assertThat(told("outside"))
        .containsExactly(
            "templates/outside: Expecting a template inside the workspace, found a link out of it"
                + " to "
                + elsewhere.toRealPath()
                + ": copy it here in place of the link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bulletin.ftl",
        "bulletin.jrxml",
        "bulletin.docx",
        "labels.vi.properties",
        "emblem.png",
        "parts/gates.ftl"
      })
  void refusesEachFileThatIsALinkOutOfTheWorkspace(String name) throws IOException {
    Path file = Files.createFile(elsewhere.resolve("file"));
    Path link = workspace.resolve("templates/press").resolve(name);
    Files.createDirectories(link.resolveSibling(""));
    Files.createSymbolicLink(link, file);

    assertThat(told("press"))
        .singleElement()
        .asString()
        .startsWith("templates/press/" + name + ": ")
        .contains("found a link out of it to " + file.toRealPath());
  }

  @Test
  void takesLinksInsideTheWorkspaceAndThoseOfEditorsToNothing() throws IOException {
    Path look = Files.createFile(workspace.resolve("templates/monthly/bulletin.docx"));
    Files.createSymbolicLink(workspace.resolve("templates/press/bulletin.docx"), look);
    Files.createSymbolicLink(
        workspace.resolve("templates/press/.#bulletin.ftl"), Path.of("an@office.4711"));
    Files.createSymbolicLink(
        workspace.resolve("templates/short"), workspace.resolve("templates/press"));

    assertThat(told("press")).isEmpty();
    assertThat(told("short")).isEmpty();
    assertThat(TemplateFolders.in(workspace)).containsExactly("monthly", "press", "short");
  }

  private List<String> told(String name) {
    return TemplateFolders.faults(workspace, name, "kimngach.yaml:9:11").stream()
        .map(fault -> fault.place() + ": " + fault.sentence().en())
        .toList();
  }
}
