package kimngach.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseSyllableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lạng", "Sơn", "Hữu", "Nghị", "Đồng", "Đăng", "Tân", "Thanh", "Cốc", "Nam", "Nưa", "xuất",
        "khẩu", "nhập", "trị", "giá", "kim", "ngạch", "triệu", "tỷ", "tỉ", "nghìn", "ước", "thực",
        "hiện", "quý", "quốc", "chuyển", "nghiệp", "khoáng", "giữa", "giếng", "gì", "thuế", "hoá",
        "hóa", "oắt", "khuya", "người", "rượu", "yêu", "ĐỒNG", "oa", "ý", "điều", "thuỷ", "loại",
        "hình", "qua", "khuỷu", "xoèn", "dệt", "may", "sắt", "thép", "dầu", "thô", "cà", "phê"
      })
  void knowsTheWordsOfTradeStatistics(String word) {
    assertThat(VietnameseSyllable.matches(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Möbel", "Straße", "però", "così", "thnág", "xuât", "cỗc", "Hữụ", "Tæng", "fă", "jư", "đđ",
        "zư", "ngạchh", "kýz", "", "ð", "ăn-uống", "lunedị", "năăm"
      })
  void refusesWhatIsNone(String word) {
    assertThat(VietnameseSyllable.matches(word)).isFalse();
  }
}
