package kimngach.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kimngach.model.Language;
import kimngach.model.fault.TemplateFaultException;
import org.junit.jupiter.api.Test;

class DocumentEntriesTest {
  private static final Path OURS = Path.of("kimngach.yaml");

  @Test
  void readsNumberSignerAndRecipients() {
    OfficialDocument document = SettingsFile.read(OURS).document();
    assertThat(document.symbol()).contains("BC-CTK");
    assertThat(document.number(YearMonth.of(2023, 11))).contains(245);
    assertThat(document.number(YearMonth.of(2024, 1))).contains(5);
    assertThat(document.number(YearMonth.of(2024, 2))).isEmpty();
    Signer signer = document.signer().orElseThrow();
    assertThat(signer.authority()).containsEntry(Language.VI, "KT. CỤC TRƯỞNG");
    assertThat(signer.title()).containsEntry(Language.EN, "DEPUTY DIRECTOR");
    assertThat(signer.name()).containsKeys(Language.VI, Language.EN, Language.ZH);
    assertThat(document.recipients()).hasSize(4);
    assertThat(document.recipients().get(3)).containsEntry(Language.VI, "Lưu: VT, TH");
  }

  @Test
  void asksForNoneOfIt() throws IOException {
    assertThat(parsed(withoutDocument()).document()).isEqualTo(OfficialDocument.NONE);
    OfficialDocument numbered = parsed(withoutDocument() + "document: {symbol: BC}\n").document();
    assertThat(numbered.symbol()).contains("BC");
    assertThat(numbered.signer()).isEmpty();
    assertThat(numbered.recipients()).isEmpty();
  }

  @Test
  void tellsEveryFaultWithItsLineAndWhatWasMeant() throws IOException {
    String yaml =
        withoutDocument()
            + """
            document:
              symbl: BC-CTK
              numbers:
                2023-11: no
                2023-13: 7
                2023-12: 0
              signer:
                titel: {vi: CỤC TRƯỞNG, en: DIRECTOR}
                name: {vi: (Họ và tên)}
              recipients:
                - vi: Lưu
            """;
    int line = (int) withoutDocument().lines().count();
    assertThat(faults(yaml))
        .containsExactlyInAnyOrder(
            at(line + 2, 3) + "Expecting a known key, found \"symbl\": did you mean \"symbol\"?",
            at(line + 2, 3) + "Expecting the key \"symbol\" with a value, found none",
            at(line + 4, 14) + "Expecting the number of a document such as 245, found \"no\"",
            at(line + 5, 5) + "Expecting a month such as 2023-11, found \"2023-13\"",
            at(line + 6, 14) + "Expecting the number of a document such as 245, found \"0\"",
            at(line + 8, 5) + "Expecting a known key, found \"titel\": did you mean \"title\"?",
            at(line + 8, 5) + "Expecting the key \"title\" with a value, found none",
            at(line + 9, 11) + "Expecting the key \"en\" with a value, found none",
            at(line + 11, 7) + "Expecting the key \"en\" with a value, found none");
  }

  @Test
  void refusesASymbolThatHoldsTheNumber() throws IOException {
    assertThat(faults(withoutDocument() + "document: {symbol: 245/BC-CTK}\n"))
        .singleElement()
        .asString()
        .endsWith("Expecting the symbol of a document such as BC-CTK, found \"245/BC-CTK\"");
  }

  private static String withoutDocument() throws IOException {
    String ours = Files.readString(OURS);
    int start = ours.indexOf("\ndocument:");
    assertThat(start).isPositive();
    return ours.substring(0, start + 1);
  }

  private static String at(int line, int column) {
    return "kimngach.yaml:" + line + ":" + column + ": ";
  }

  private static Settings parsed(String yaml) {
    return SettingsFile.parse("kimngach.yaml", yaml, Optional.empty());
  }

  private static List<String> faults(String yaml) {
    TemplateFaultException thrown =
        catchThrowableOfType(TemplateFaultException.class, () -> parsed(yaml));
    return thrown.faults().stream()
        .map(fault -> fault.place() + ": " + fault.sentence().en())
        .toList();
  }
}
