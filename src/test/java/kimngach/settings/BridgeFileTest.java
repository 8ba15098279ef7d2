package kimngach.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kimngach.model.Flow;
import kimngach.model.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code input/rules/bridge.yaml}: what lies between the scopes, and what is wrong with it. */
class BridgeFileTest {
  private static final Path FAULTS = Path.of("src/test/resources/kimngach/settings/bridge");
  private static final CodeLists CODES =
      CodeListFiles.read(Path.of(""), new CodeLists(List.of(), List.of(), List.of(), List.of()))
          .codes();

  @Test
  void readsTheLinesOfTheWorkspaceWithTheRegimesThatTheirNamesSay() {
    BridgeFile.Read read = BridgeFile.read(Path.of(""), CODES);

    assertThat(read.faults()).isEmpty();
    assertThat(read.bridge().counted())
        .extracting(Regime::code)
        .containsExactly(
            "declared-elsewhere",
            "transit",
            "bonded-warehouse",
            "temporary-import-re-export",
            "gate-transfer",
            "border-residents",
            "other-lines");
    assertThat(CODES.with(read.bridge()).codesOf(line(read, "bonded-warehouse"), Flow.EXPORT))
        .extracting(Regime::code)
        .containsExactly("C12");
    assertThat(
            CODES
                .with(read.bridge())
                .codesOf(line(read, "temporary-import-re-export"), Flow.IMPORT))
        .extracting(Regime::code)
        .containsExactly("G11", "G12", "G13", "G14");
    assertThat(line(read, "transit").codes()).isEmpty();
  }

  @Test
  void givesEachLineOnlyRegimesWhoseNameIsThatOfTheLine() {
    ConfiguredBridge bridge = BridgeFile.read(Path.of(""), CODES).bridge();

    for (ListedRegime regime : CODES.customsRegimes()) {
      bridge
          .lineOf(regime.regime())
          .ifPresent(
              line ->
                  assertThat(regime.name().vi().toLowerCase(Locale.ROOT))
                      .as(regime.regime().code())
                      .containsPattern(
                          line.code().equals("bonded-warehouse")
                              ? "kho ngoại quan"
                              : "tạm nhập|tái xuất"));
    }
  }

  @Test
  void readsAThresholdForEachFlowAndPartsThatAreNotCounted() {
    BridgeFile.Read read =
        BridgeFile.parse(
            """
            lines:
              - line: supervised
                parts: [transit, bonded-warehouse]
              - transit
              - {line: bonded-warehouse, codes: [C11, C12], outside-declared: true}
            materiality: {total: 0.5, import: 2}
            """,
            CODES);

    assertThat(read.faults()).isEmpty();
    assertThat(read.bridge().counted()).containsExactly(new Regime("supervised"));
    assertThat(read.bridge().names()).hasSize(3);
    assertThat(line(read, "bonded-warehouse").outsideDeclared()).isTrue();
    assertThat(read.bridge().materialityOf(Flow.TOTAL)).isEqualByComparingTo("0.5");
    assertThat(read.bridge().materialityOf(Flow.IMPORT)).isEqualByComparingTo("2");
    assertThat(read.bridge().materialityOf(Flow.EXPORT)).isEqualByComparingTo("1");
  }

  @Test
  void agreesWithItsSchema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("input/rules/bridge.schema.json")));

    assertThat(schema.validate(YamlAsJson.of(Files.readString(Path.of(BridgeFile.PLACE)))))
        .isEmpty();
    assertThat(schema.validate(YamlAsJson.of(text("mistyped.yaml")))).isNotEmpty();
    assertThat(schema.validate(YamlAsJson.of(text("no-lines.yaml")))).isNotEmpty();
  }

  /** Each file beside its {@code .faults}: the faults that it must be told, a line each. */
  @ParameterizedTest
  @MethodSource("faultyFiles")
  void tellsEveryFaultWithItsLineAndColumn(String name) throws IOException {
    BridgeFile.Read read = BridgeFile.parse(text(name + ".yaml"), CODES);

    assertThat(read.faults().stream().map(fault -> fault.place() + ": " + fault.sentence().en()))
        .containsExactlyElementsOf(text(name + ".faults").lines().toList());
    assertThat(read.faults()).allMatch(fault -> fault.sentence().vi().startsWith("Cần "));
  }

  static List<String> faultyFiles() throws IOException {
    try (Stream<Path> files = Files.list(FAULTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    }
  }

  private static String text(String name) throws IOException {
    return Files.readString(FAULTS.resolve(name), StandardCharsets.UTF_8);
  }

  private static BridgeLine line(BridgeFile.Read read, String code) {
    return read.bridge().find(new Regime(code)).orElseThrow();
  }
}
