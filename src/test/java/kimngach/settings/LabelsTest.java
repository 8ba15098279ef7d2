package kimngach.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Commodity;
import kimngach.model.CustomsOffice;
import kimngach.model.Language;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final CodeLists CODES =
      new CodeLists(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(
              office("15BB", "Chi cục Hải quan Hữu Nghị", Optional.of("友谊海关")),
              office("15E3", "Đội nghiệp vụ Bình Nghi", Optional.empty())),
          List.of(
              new ListedCommodity(
                  new Commodity("rice"), new ListedName("Gạo", "Rice"), List.of())));

  private final Labels labels =
      new Labels(Map.of(Language.VI, Map.of(), Language.ZH, Map.of())).withNamesOf(CODES);

  private static ListedOffice office(String code, String vi, Optional<String> zh) {
    return new ListedOffice(
        new CustomsOffice(code), new ListedName(vi, "An office", zh), List.of());
  }

  @Test
  void namesAnOfficeWithoutAChineseNameByItsVietnameseOne() {
    assertThat(labels.find(Language.ZH, "office.15BB")).contains("友谊海关");
    assertThat(labels.find(Language.ZH, "office.15E3")).contains("Đội nghiệp vụ Bình Nghi");
  }

  @Test
  void borrowsNoNameThatHasAMeaning() {
    assertThat(labels.find(Language.VI, "commodity.rice")).contains("Gạo");
    assertThat(labels.find(Language.ZH, "commodity.rice")).isEmpty();
  }
}
