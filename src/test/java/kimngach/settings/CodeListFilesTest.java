package kimngach.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.BorderGate;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Flow;
import kimngach.model.Language;
import kimngach.model.Regime;
import kimngach.model.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListFilesTest {
  private static final CodeLists OURS = SettingsFile.read(Path.of("kimngach.yaml")).codes();
  private static final String OFFICES = "code,vi,en,gate,from,to\n";

  private final Path workspace;

  CodeListFilesTest(@TempDir Path workspace) {
    this.workspace = workspace;
  }

  @Test
  void readsTheListsOfThisWorkspace() {
    assertThat(OURS.customsRegimes()).hasSize(40);
    assertThat(OURS.customsRegimes().get(5))
        .isEqualTo(
            new ListedRegime(
                new Regime("A42"),
                Flow.IMPORT,
                new ListedName(
                    "Thay đổi mục đích sử dụng hoặc chuyển tiêu thụ nội địa từ các loại hình khác,"
                        + " trừ tạm nhập",
                    "Change of use / home-use conversion from other regimes except temporary"
                        + " import",
                    Optional.of("其他方式进口货物改变用途或转内销（暂时进口除外）")),
                "change-of-use"));
    assertThat(OURS.offices()).hasSize(17);
    assertThat(OURS.hasCommodity(new Commodity("crude-oil"))).isTrue();
    assertThat(OURS.regimes())
        .as("what the settings print is listed")
        .allSatisfy(
            printed ->
                assertThat(OURS.customsRegimes().stream().map(ListedRegime::regime))
                    .contains(printed));
  }

  @ParameterizedTest
  @CsvSource({
    "15BD, 2024-04-01, 2024-04-30, coc-nam",
    "15BD, 2024-06-01, 2024-06-30, huu-nghi",
    "15BD, 2024-05-01, 2024-05-26, coc-nam",
    "15BD, 2024-05-27, 2024-05-31, huu-nghi",
    "15BD, 2024-05-01, 2024-05-31,",
    "15E4, 2024-01-01, 2024-06-30,",
    "15BC, 2019-01-01, 2026-12-31, chi-ma",
    "15K1, 2024-04-01, 2024-04-30,",
  })
  void knowsTheGateThatAnOfficeServesThroughoutAPeriod(
      String office, LocalDate start, LocalDate end, String gate) {
    assertThat(
            OURS.find(new CustomsOffice(office))
                .orElseThrow()
                .gateThroughout(new TimePeriod(start, end))
                .map(BorderGate::code))
        .isEqualTo(Optional.ofNullable(gate));
  }

  @Test
  void hasNoOneGateForAnOfficeThatServesTwo() throws IOException {
    write("customs-offices.csv", OFFICES + "15E1,A,A,na-hinh,,\n15E1,A,A,na-nua,,\n");
    ListedOffice office = read().codes().offices().get(0);
    TimePeriod year = TimePeriod.year(2023);
    assertThat(office.gatesIn(year))
        .containsExactly(new BorderGate("na-hinh"), new BorderGate("na-nua"));
    assertThat(office.gateThroughout(year)).isEmpty();
    assertThat(read().faults()).isEmpty();
  }

  @Test
  void namesTheOfficesThatServeAGateOnSomeDay() {
    BorderGate cocNam = new BorderGate("coc-nam");
    assertThat(OURS.officesAt(cocNam, TimePeriod.year(2024)))
        .containsExactly(new CustomsOffice("15BD"));
    assertThat(OURS.officesAt(cocNam, TimePeriod.year(2025))).isEmpty();
    assertThat(OURS.officesAt(new BorderGate("huu-nghi"), TimePeriod.year(2025))).hasSize(7);
  }

  @Test
  void sortsRegimesIntoThoseItPrintsThoseItKnowsAndTheRest() {
    assertThat(OURS.classOf(new Regime("A11"))).isEqualTo(RegimeClass.PRINTED);
    assertThat(OURS.classOf(new Regime("transit"))).isEqualTo(RegimeClass.PRINTED);
    assertThat(OURS.classOf(new Regime("A42"))).isEqualTo(RegimeClass.OTHER);
    assertThat(List.of("A45", "B14", "E46", "E56", "AEO", "AAA", "CNC", "CXC"))
        .allSatisfy(
            code -> assertThat(OURS.classOf(new Regime(code))).isEqualTo(RegimeClass.UNCLASSIFIED));
  }

  @Test
  void callsNoCodeUnknownWhereThereIsNoList() {
    CodeLists codes = read().codes();
    assertThat(codes.customsRegimes()).isEmpty();
    assertThat(codes.classOf(new Regime("AEO"))).isEqualTo(RegimeClass.OTHER);
    assertThat(codes.isUnknown(new CustomsOffice("15ZZ"))).isFalse();
    assertThat(OURS.isUnknown(new CustomsOffice("15ZZ"))).isTrue();
  }

  @Test
  void tellsEveryFaultOfRegimesWithFileAndLine() throws IOException {
    write(
        "regimes.csv",
        """
        code,flow,vi,en,group
        A11,import,Một,One,x
        A11,import,Hai,Two,x
        ,import,Ba,Three,x
        A4,import,Bốn,Four,x
        B11,exprot,Năm,Five,x
        B12,total,Sáu,Six,x
        B13,export,,Seven,x
        E21,import,"Tám, chín",Eight

        E31,import,Mười,Ten,
        """);
    assertThat(faults())
        .containsExactlyInAnyOrder(
            "input/codes/regimes.csv:3: Expecting each code once, found \"A11\" twice",
            "input/codes/regimes.csv:4: Expecting a code such as A11, found none",
            "input/codes/regimes.csv:5: Expecting a code such as A11, found \"A4\"",
            "input/codes/regimes.csv:6: Expecting the flow export or import, found \"exprot\": did"
                + " you mean \"export\"?",
            "input/codes/regimes.csv:7: Expecting the flow export or import, found \"total\":"
                + " known are export, import",
            "input/codes/regimes.csv:8: Expecting a Vietnamese and an English name of B13, found"
                + " none",
            "input/codes/regimes.csv:9: Expecting 5 cells as in the first line, found 4");
  }

  @Test
  void tellsEveryFaultOfOfficesWithFileAndLine() throws IOException {
    write(
        "customs-offices.csv",
        OFFICES
            + """
            15BB,A,A,huunghi,,
            15BC,B,B,chi-ma,27/5/2024,
            15BD,C,C,coc-nam,2024-05-27,2024-05-26
            15BE,D,D,tan-thanh,,2024-05-26
            15BE,D,D,tan-thanh,2024-05-26,
            15BE,Dd,Dd,huu-nghi,2024-05-27,
            1500,E,E,,,
            """);
    assertThat(faults())
        .containsExactly(
            "input/codes/customs-offices.csv:2: Expecting a gate of kimngach.yaml, found"
                + " \"huunghi\": did you mean \"huu-nghi\"?",
            "input/codes/customs-offices.csv:3: Expecting a day such as 2024-05-27 under from,"
                + " found \"27/5/2024\"",
            "input/codes/customs-offices.csv:4: Expecting to on or after from, found 2024-05-26"
                + " before 2024-05-27",
            "input/codes/customs-offices.csv:6: Expecting each office once for each gate and day,"
                + " found \"15BE\" twice",
            "input/codes/customs-offices.csv:7: Expecting one name of the office 15BE, found \"D\""
                + " and \"Dd\"",
            "input/codes/customs-offices.csv:8: Expecting a code such as 15BB, found \"1500\"");
  }

  @Test
  void readsEveryNameOfACommodityAndRefusesACodeOrNameThatIsTaken() throws IOException {
    write(
        "commodities.csv",
        """
        code,vi,en,also
        rice,Gạo,Rice,Gạo các loại | Paddy
        coffee,Cà phê,Coffee,rice
        other,Khác,Others,
        transit,Quá cảnh,In transit,
        Crude oil,Dầu thô,Crude oil,
        """);
    assertThat(read().codes().commodities().get(0).names())
        .containsExactly("Gạo", "Rice", "Gạo các loại", "Paddy");
    assertThat(faults())
        .containsExactly(
            "input/codes/commodities.csv:3: Expecting each name for one group of goods, found"
                + " \"rice\" for rice and coffee",
            "input/codes/commodities.csv:4: Expecting a code that no other list has, found"
                + " \"other\"",
            "input/codes/commodities.csv:5: Expecting a code that no other list has, found"
                + " \"transit\"",
            "input/codes/commodities.csv:6: Expecting a code such as crude-oil, found \"Crude"
                + " oil\"");
  }

  @Test
  void readsAListAsASpreadsheetSavesIt() throws IOException {
    write("regimes.csv", "\uFEFFcode;flow;vi;en;group\r\nA11;import;Một;One, two;\r\n");
    assertThat(read().codes().customsRegimes().get(0).name())
        .isEqualTo(new ListedName("Một", "One, two"));
    assertThat(faults()).isEmpty();
  }

  @Test
  void refusesAnotherHeaderAnOpenQuoteAndTextThatIsNotUtf8() throws IOException {
    write("regimes.csv", "code,flow,vi,en\nA11,import,Một,One\n");
    write("customs-offices.csv", OFFICES + "15BC,\"Chi Ma,Chi Ma,chi-ma,,\n");
    Files.write(
        workspace.resolve("input/codes/commodities.csv"),
        "code,vi,en,also\nrice,Gạo,Rice,\n".getBytes(StandardCharsets.UTF_16));
    assertThat(faults())
        .satisfiesExactly(
            header ->
                assertThat(header)
                    .isEqualTo(
                        "input/codes/regimes.csv:1: Expecting the first line"
                            + " code,flow,vi,en,group, found \"code,flow,vi,en\""),
            quote ->
                assertThat(quote)
                    .startsWith(
                        "input/codes/customs-offices.csv:2: Expecting a double quote that closes"),
            bytes ->
                assertThat(bytes)
                    .startsWith(
                        "input/codes/commodities.csv: Expecting a readable code list in UTF-8"));
  }

  @Test
  void namesWhatTheLabelFilesDoNotName() {
    Labels labels =
        new Labels(Map.of(Language.VI, Map.of("regime.A11", "Nhãn"), Language.EN, Map.of()))
            .withNamesOf(OURS);
    assertThat(labels.find(Language.VI, "regime.A11")).contains("Nhãn");
    assertThat(labels.find(Language.EN, "regime.A11"))
        .contains("Commercial import for consumption");
    assertThat(labels.find(Language.VI, "regime.A21"))
        .contains("Chuyển tiêu thụ nội địa từ nguồn tạm nhập");
    assertThat(labels.find(Language.EN, "office.15BC")).contains("Chi Ma border gate customs");
    assertThat(labels.find(Language.VI, "commodity.rice")).contains("Gạo");
  }

  @Test
  void readsTheChineseNamesThatAListGives() throws IOException {
    write("commodities.csv", "code,vi,en,zh,also\nrice,Gạo,Rice,大米,\ncoffee,Cà phê,Coffee,,\n");
    Labels labels =
        new Labels(Map.of(Language.VI, Map.of(), Language.ZH, Map.of()))
            .withNamesOf(read().codes());
    assertThat(faults()).isEmpty();
    assertThat(labels.find(Language.ZH, "commodity.rice")).contains("大米");
    assertThat(labels.find(Language.ZH, "commodity.coffee")).isEmpty();
    assertThat(labels.isNamed("commodity.coffee")).isTrue();
  }

  @Test
  void tellsWhereAnOfficeHasTwoChineseNames() throws IOException {
    write(
        "customs-offices.csv",
        """
        code,vi,en,zh,gate,from,to
        15BD,Cốc Nam,Coc Nam,谷楠,coc-nam,,2024-05-26
        15BD,Cốc Nam,Coc Nam,,huu-nghi,2024-05-27,
        """);
    assertThat(faults())
        .containsExactly(
            "input/codes/customs-offices.csv:3: Expecting one name of the office 15BD, found"
                + " \"Coc Nam, 谷楠\" and \"Coc Nam\"");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(workspace.resolve("input/codes"));
    Files.writeString(workspace.resolve("input/codes").resolve(name), text);
  }

  private CodeListFiles.Read read() {
    return CodeListFiles.read(
        workspace,
        new CodeLists(OURS.gates(), OURS.regimes(), OURS.bridgeLines(), OURS.indicators()));
  }

  private List<String> faults() {
    return read().faults().stream()
        .map(fault -> fault.place() + ": " + fault.sentence().en())
        .toList();
  }
}
