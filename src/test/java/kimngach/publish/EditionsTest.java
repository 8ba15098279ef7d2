package kimngach.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kimngach.model.fault.InputFaultException;
import kimngach.model.fault.MachineFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EditionsTest {
  private final Path folder;
  private final WorkspaceFixture workspace;

  EditionsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.workspace = new WorkspaceFixture(folder);
  }

  @Test
  void publishesTheFirstEditionWithItsSourcesAndCopies() throws IOException {
    Edition edition = workspace.publish();

    assertThat(edition.number()).isEqualTo(1);
    assertThat(WorkspaceFixture.contents(workspace.output))
        .containsOnlyKeys(
            "bulletin.pdf",
            "findings.json",
            "manifest.json",
            "editions/001/bulletin.pdf",
            "editions/001/findings.json",
            "editions/001/manifest.json",
            "editions/001/sources/input/2023-11/turnover.csv",
            "editions/001/sources/kimngach.yaml",
            "editions/001/sources/templates/monthly/bulletin.ftl");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void appearsByARenameOfTheVeryFolderItWasMadeIn() throws IOException {
    AtomicReference<Object> madeIn = new AtomicReference<>();
    try (Staging staging = workspace.editions.stage()) {
      staging.make("bulletin.pdf", file -> Files.writeString(file, "pdf"));
      staging.make(
          "findings.json",
          file -> {
            Files.writeString(file, "[]");
            madeIn.set(identity(file.resolveSibling(".").normalize()));
          });
      Edition edition =
          staging.publish(workspace.root, workspace.madeFrom(), WorkspaceFixture.EXPECTED);
      assertThat(identity(edition.folder())).isEqualTo(madeIn.get());
    }
  }

  private static Object identity(Path directory) throws IOException {
    return Files.readAttributes(directory, BasicFileAttributes.class).fileKey();
  }

  @Test
  void isUpToDateUntilAnInputChangesThenKeepsTheOldEditionBesideTheNew() throws IOException {
    Edition first = workspace.publish();
    Map<String, String> before = WorkspaceFixture.contents(first.folder());
    assertThat(workspace.editions.upToDate(workspace.madeFrom())).contains(first);

    workspace.put("input/2023-11/turnover.csv", "period,value\n2023,4781\n");
    assertThat(workspace.editions.upToDate(workspace.madeFrom())).isEmpty();
    Edition second = workspace.publish();

    assertThat(second.folder()).hasFileName("002");
    assertThat(WorkspaceFixture.contents(first.folder())).isEqualTo(before);
    assertThat(workspace.output.resolve("bulletin.pdf")).content().contains("4781");
  }

  @Test
  void isNotUpToDateWhenSomebodyAlteredTheEdition() throws IOException {
    Edition edition = workspace.publish();
    Files.writeString(edition.folder().resolve("bulletin.pdf"), "altered");

    assertThat(edition.isIntact()).isFalse();
    assertThat(workspace.editions.upToDate(workspace.madeFrom())).isEmpty();
  }

  @Test
  void isNotUpToDateWhenSomebodyRemovedASourceOrTheManifest() throws IOException {
    Edition edition = workspace.publish();
    Files.delete(edition.folder().resolve("sources/kimngach.yaml"));
    assertThat(workspace.editions.upToDate(workspace.madeFrom())).isEmpty();

    Edition next = workspace.publish();
    Files.writeString(next.folder().resolve("manifest.json"), "{\"outputs\": [");
    assertThat(workspace.editions.upToDate(workspace.madeFrom())).isEmpty();
  }

  @Test
  void givesTheSameBytesFromTheSameInputsInAnotherFolder() throws IOException {
    WorkspaceFixture other = new WorkspaceFixture(folder.resolve("elsewhere"));

    assertThat(WorkspaceFixture.contents(other.publish().folder()))
        .isEqualTo(WorkspaceFixture.contents(workspace.publish().folder()));
  }

  @Test
  void leavesNoTraceWhenARendererFailsBeforeTheFirstEdition() {
    assertThatThrownBy(
            () -> {
              try (Staging staging = workspace.editions.stage()) {
                staging.write("findings.json", "[]\n");
                throw new IllegalStateException("a renderer failed");
              }
            })
        .hasMessage("a renderer failed");

    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void changesOnlyTheStagingFolderWhenKilledAndTheNextRunClearsIt() throws IOException {
    workspace.publish();
    Map<String, String> before = WorkspaceFixture.contents(workspace.output);
    killedRun();
    Map<String, String> after = WorkspaceFixture.contents(workspace.output);
    assertThat(after).hasSize(before.size() + 1).containsAllEntriesOf(before);

    workspace.editions.repairCopies(workspace.editions.newest().orElseThrow());

    assertThat(WorkspaceFixture.contents(workspace.output)).isEqualTo(before);
  }

  /** A run that ends without a chance to clear up: nothing is closed. */
  @SuppressWarnings("resource")
  private void killedRun() {
    workspace.editions.stage().write("findings.json", "[]\n");
  }

  @Test
  void finishesTheCopiesOfARunKilledAfterItsEditionAppeared() throws IOException {
    Edition edition = workspace.publishWithoutCopies();
    assertThat(workspace.output.resolve("bulletin.pdf")).doesNotExist();

    assertThat(workspace.editions.upToDate(workspace.madeFrom())).contains(edition);
    assertThat(workspace.editions.repairCopies(edition)).isEmpty();

    assertThat(workspace.output.resolve("bulletin.pdf"))
        .hasSameBinaryContentAs(edition.folder().resolve("bulletin.pdf"));
  }

  @Test
  void repairsCopiesThatWereDeletedOrAltered() throws IOException {
    Edition edition = workspace.publish();
    Map<String, String> before = WorkspaceFixture.contents(workspace.output);
    Files.delete(workspace.output.resolve("bulletin.pdf"));
    Files.writeString(workspace.output.resolve("manifest.json"), "{}");

    assertThat(workspace.editions.repairCopies(edition)).isEmpty();

    assertThat(WorkspaceFixture.contents(workspace.output)).isEqualTo(before);
  }

  @Test
  void tellsACopyThatCannotBeReplacedAndRepairsTheOthers() throws IOException {
    Edition edition = workspace.publish();
    Path blocked = workspace.output.resolve("bulletin.pdf");
    Files.delete(blocked);
    Files.createDirectories(blocked.resolve("a folder nobody can replace by a file"));
    Files.delete(workspace.output.resolve("findings.json"));

    assertThat(workspace.editions.repairCopies(edition))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.en())
                  .contains("Could not replace", "bulletin.pdf", "editions/001/bulletin.pdf");
              assertThat(told.vi()).contains("Chưa thay được", "bulletin.pdf");
            });

    assertThat(workspace.output.resolve("findings.json")).exists();
    assertThat(WorkspaceFixture.contents(workspace.output).keySet())
        .noneMatch(name -> name.startsWith(".copy-"));
  }

  @Test
  void refusesAnEditionWithAMissingAnEmptyOrAnUnknownFile() throws IOException {
    try (Staging staging = workspace.editions.stage()) {
      staging.write("findings.json", "[]\n");
      assertThatThrownBy(
              () ->
                  staging.publish(workspace.root, workspace.madeFrom(), WorkspaceFixture.EXPECTED))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("found [findings.json]");
      staging.write("bulletin.pdf", "");
      assertThatThrownBy(
              () ->
                  staging.publish(workspace.root, workspace.madeFrom(), WorkspaceFixture.EXPECTED))
          .hasMessageContaining("found [findings.json]");
      staging.write("bulletin.pdf", "pdf");
      staging.write("forgotten.tmp", "x");
      assertThatThrownBy(
              () ->
                  staging.publish(workspace.root, workspace.madeFrom(), WorkspaceFixture.EXPECTED))
          .hasMessageContaining("forgotten.tmp");
    }
    assertThat(workspace.output).doesNotExist();
  }

  @Test
  void refusesToKeepASourceThatChangedDuringTheRun() throws IOException {
    MadeFrom madeFrom = workspace.madeFrom();
    try (Staging staging = workspace.editions.stage()) {
      staging.write("findings.json", "[]\n");
      staging.write("bulletin.pdf", "pdf");
      workspace.put("kimngach.yaml", "template: other\n");
      assertThatThrownBy(() -> staging.publish(workspace.root, madeFrom, WorkspaceFixture.EXPECTED))
          .isInstanceOf(InputFaultException.class)
          .hasMessage(
              "kimngach.yaml: Expecting the file as it was read, found it changed during the run:"
                  + " run again.");
    }
    assertThat(workspace.output).doesNotExist();
  }

  @Test
  void tellsAFileInPlaceOfTheOutputFolder() throws IOException {
    workspace.put("output", "not a folder");

    assertThatThrownBy(workspace.editions::stage)
        .isInstanceOf(MachineFaultException.class)
        .hasMessageContaining("Expecting a folder here, found a file of that name");
    assertThat(folder.resolve("output")).hasContent("not a folder");
  }

  @Test
  void tellsAFullDiskWhileAFileIsWrittenAndPublishesNothing() {
    try (Staging staging = workspace.editions.stage()) {
      assertThatThrownBy(
              () ->
                  staging.make(
                      "bulletin.pdf",
                      file -> {
                        Files.writeString(file, "half a bul");
                        throw new IOException("No space left on device");
                      }))
          .isInstanceOf(MachineFaultException.class)
          .hasMessageEndingWith(
              "Expecting room on the disk, found it full: free some space and run again.");
    }
    assertThat(workspace.output).doesNotExist();
  }

  @Test
  void countsOnFrom999To1000() throws IOException {
    Files.createDirectories(workspace.output.resolve("editions/999"));
    assertThat(workspace.publish().folder()).hasFileName("1000");

    workspace.put("input/2023-11/turnover.csv", "period,value\n2023,4781\n");
    assertThat(workspace.publish().folder()).hasFileName("1001");
  }
}
