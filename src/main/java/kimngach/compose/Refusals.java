package kimngach.compose;

import java.util.Map;
import java.util.Optional;
import kimngach.model.Sentence;

/** What templates may not do, whoever wrote them, and what is said of it. */
final class Refusals {
  private static final Map<String, Sentence> INSTRUCTIONS =
      Map.of(
          "attempt",
          new Sentence(
              "Mẫu không được dùng <#attempt>: lệnh này giấu lỗi; hãy kiểm tra trước bằng <#if"
                  + " has(...)>.",
              "Expecting a template that shows its faults, found <#attempt>, which hides them:"
                  + " test first with <#if has(...)>"));

  private Refusals() {}

  /** Why an instruction is refused; empty for those that may be used. */
  static Optional<Sentence> ofInstruction(String name) {
    return Optional.ofNullable(INSTRUCTIONS.get(name));
  }

  static Sentence program() {
    return new Sentence(
        "Mẫu không được gọi vào chương trình (?new, ?api); hãy bỏ phần này.",
        "Expecting words and figures only, found a call into the program (?new, ?api): remove it");
  }

  static Sentence calls(String found) {
    return new Sentence(
        "Mẫu không được dùng " + found + ": không kiểm tra trước được; hãy viết thẳng ra.",
        "Expecting a template that can be checked before it runs, found "
            + found
            + ": write out what it makes");
  }

  static Sentence clock() {
    return new Sentence(
        "Mẫu không được dùng .now: chạy lại sẽ in khác; hãy dùng releaseDate hoặc month.",
        "Expecting a template that prints the same whenever it runs, found .now: use releaseDate"
            + " or month");
  }

  static Sentence computedFile() {
    return new Sentence(
        "Tên tệp phải viết thẳng trong dấu ngoặc kép, ví dụ <#include \"phu-luc.ftl\">.",
        "Expecting the name of a file in quotes, such as <#include \"annex.ftl\">, found one that"
            + " is computed");
  }
}
