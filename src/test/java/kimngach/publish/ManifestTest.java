package kimngach.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  private final Path folder;

  ManifestTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void namesTheTrueHashOfEveryFileOfTheEditionButItself() throws Exception {
    Edition edition = new WorkspaceFixture(folder).publish();
    Manifest manifest = edition.manifest().orElseThrow();

    assertThat(manifest.outputs())
        .extracting(HashedFile::path)
        .containsExactly("bulletin.pdf", "findings.json");
    for (HashedFile output : manifest.outputs()) {
      byte[] bytes = Files.readAllBytes(edition.folder().resolve(output.path()));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(output.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    }
  }

  @Test
  void readsBackAsWrittenAndIsLaidOutAlikeOnEverySystem() throws IOException {
    WorkspaceFixture workspace = new WorkspaceFixture(folder);
    Edition edition = workspace.publish();
    String json = Files.readString(edition.folder().resolve("manifest.json"));

    assertThat(edition.manifest().orElseThrow().madeFrom()).isEqualTo(workspace.madeFrom());
    assertThat(edition.manifest().orElseThrow().toJson()).isEqualTo(json);
    assertThat(json)
        .startsWith(
            """
            {
              "kimngach": "0.1.0",
              "java": 17,
              "period": "2023-11",
              "releaseDate": "2023-12-06",
              "fingerprint": "%s",
              "inputs": [
                {
                  "path": "input/2023-11/turnover.csv",
            """
                .replace("%s", Fingerprint.of(workspace.madeFrom()).sha256()))
        .endsWith("]\n}\n")
        .doesNotContain("\r");
  }

  @Test
  void fingerprintsEveryIngredient() throws IOException {
    MadeFrom one = new WorkspaceFixture(folder).madeFrom();
    List<HashedFile> none = List.of();
    var version = one.version();
    var java = one.javaRelease();
    var period = one.period();
    var release = one.releaseDate();

    assertThat(
            List.of(
                one,
                new MadeFrom(
                    "0.1.1", java, period, release, one.inputs(), one.settings(), one.templates()),
                new MadeFrom(
                    version, 25, period, release, one.inputs(), one.settings(), one.templates()),
                new MadeFrom(
                    version,
                    java,
                    period.plusMonths(1),
                    release,
                    one.inputs(),
                    one.settings(),
                    one.templates()),
                new MadeFrom(
                    version,
                    java,
                    period,
                    release.plusDays(1),
                    one.inputs(),
                    one.settings(),
                    one.templates()),
                new MadeFrom(version, java, period, release, none, one.settings(), one.templates()),
                new MadeFrom(version, java, period, release, one.inputs(), none, one.templates()),
                new MadeFrom(version, java, period, release, one.inputs(), one.settings(), none),
                withProposal(one, "who: A\n"),
                withProposal(one, "who: B\n")))
        .extracting(Fingerprint::of)
        .doesNotHaveDuplicates();
  }

  private static MadeFrom withProposal(MadeFrom one, String text) {
    return new MadeFrom(
        one.version(),
        one.javaRelease(),
        one.period(),
        one.releaseDate(),
        one.inputs(),
        one.settings(),
        one.templates(),
        List.of(HashedFile.ofText("accepted-1.yaml", text)));
  }

  @Test
  void keepsTheProposalsAnEditionWasMadeWith() throws IOException {
    WorkspaceFixture workspace = new WorkspaceFixture(folder);
    MadeFrom madeFrom = withProposal(workspace.madeFrom(), "who: Nguyễn Văn A\n");
    Edition edition;
    try (Staging staging = workspace.editions.stage()) {
      staging.write("bulletin.pdf", "pdf");
      staging.write("findings.json", "[]");
      staging.keep("accepted-1.yaml", "who: Nguyễn Văn A\n");
      edition = staging.publish(folder, madeFrom, WorkspaceFixture.EXPECTED);
    }

    assertThat(edition.manifest().orElseThrow().madeFrom()).isEqualTo(madeFrom);
    assertThat(edition.proposals())
        .singleElement()
        .satisfies(kept -> assertThat(kept).content().isEqualTo("who: Nguyễn Văn A\n"));
    assertThat(workspace.editions.upToDate(madeFrom)).contains(edition);
    assertThat(workspace.editions.upToDate(workspace.madeFrom())).isEmpty();

    Files.writeString(edition.proposals().get(0), "who: somebody else\n");
    assertThat(workspace.editions.upToDate(madeFrom)).isEmpty();
  }

  @Test
  void leavesOutMarksOfEditorsWhenItListsAFolder() throws IOException {
    WorkspaceFixture workspace = new WorkspaceFixture(folder);
    workspace.put("templates/monthly/~$lletin.docx", "open in Word");
    workspace.put("templates/monthly/.DS_Store", "seen by a Mac");

    assertThat(HashedFile.allIn(folder, "templates/monthly"))
        .extracting(HashedFile::path)
        .containsExactly("templates/monthly/bulletin.ftl");
  }

  @Test
  void takesADamagedManifestForNone() throws IOException {
    Edition edition = new WorkspaceFixture(folder).publish();
    Path file = edition.folder().resolve("manifest.json");
    String whole = Files.readString(file).strip();
    for (int length = 0; length < whole.length(); length += 7) {
      Files.writeString(file, whole.substring(0, length));
      assertThat(edition.manifest()).as("cut after %d characters", length).isEmpty();
    }
    Files.writeString(file, whole.replace("\"path\": \"bulletin.pdf\"", "\"path\": null"));
    assertThat(edition.manifest()).isEmpty();
  }

  @Test
  void takesNoPathOutsideItsRoot() {
    String hash = "0".repeat(64);
    assertThatThrownBy(() -> new HashedFile("../secret", hash))
        .hasMessage("Expecting a path below a root, found \"../secret\"");
  }
}
