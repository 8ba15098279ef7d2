package kimngach.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.compose.ftl.Piece;
import kimngach.compose.ftl.Token;
import kimngach.compose.ftl.Tree;
import kimngach.model.Sentence;

/** What templates may not do, whoever wrote them, and what is said of it. */
final class Refusals {
  /** Instructions by name. */
  private static final Map<String, Sentence> INSTRUCTIONS =
      Map.of(
          "attempt",
          new Sentence(
              "Mẫu không được dùng <#attempt>: lệnh này giấu lỗi; hãy kiểm tra trước bằng <#if"
                  + " has(...)>.",
              "Expecting a template that shows its faults, found <#attempt>, which hides them:"
                  + " test first with <#if has(...)>"));

  /** What would run words as a template, call the program, read the clock or another file. */
  private static final Map<String, Sentence> WORDS =
      Map.of(
          "?eval", calls("?eval"),
          "?eval_json", calls("?eval_json"),
          "?interpret", calls("?interpret"),
          "?new", program(),
          "?api", program(),
          ".now", clock(),
          ".get_optional_template", calls(".get_optional_template"));

  private Refusals() {}

  /** Why a word of an expression is refused behind its {@code ?} or leading {@code .}. */
  static Optional<Sentence> ofWord(List<Token> tokens, int at) {
    if (at == 0) {
      return Optional.empty();
    }
    Token sign = tokens.get(at - 1);
    if (!sign.is("?") && !sign.is(".")) {
      return Optional.empty();
    }
    boolean behindName = sign.is(".") && at > 1 && tokens.get(at - 2).endsValue();
    return behindName
        ? Optional.empty()
        : Optional.ofNullable(WORDS.get(sign.text() + tokens.get(at).text()));
  }

  /**
   * Why a range is refused that is written with more numbers than a bulletin has parts: a list of
   * them all may be made before anybody can stop it.
   *
   * @param at the place of its points
   */
  static Optional<Sentence> ofRange(List<Token> tokens, int at) {
    if (!tokens.get(at).text().startsWith("..") || tokens.get(at).type() != Token.Type.SIGN) {
      return Optional.empty();
    }
    BigDecimal first = number(tokens, at - 1);
    BigDecimal last = number(tokens, at + 1);
    BigDecimal length = tokens.get(at).is("..*") ? last : last.subtract(first).abs();
    return length.compareTo(BigDecimal.valueOf(Bounds.USUAL.parts())) > 0
        ? Optional.of(range())
        : Optional.empty();
  }

  private static BigDecimal number(List<Token> tokens, int at) {
    boolean isNumber = at >= 0 && at < tokens.size() && tokens.get(at).type() == Token.Type.NUMBER;
    return isNumber ? new BigDecimal(tokens.get(at).text()) : BigDecimal.ZERO;
  }

  private static Sentence range() {
    return new Sentence(
        "Dãy số này dài hơn " + Bounds.USUAL.parts() + " số, không bản tin nào cần tới.",
        "Expecting a range of at most "
            + Bounds.USUAL.parts()
            + " numbers, found a longer one, which no bulletin needs");
  }

  /** Whether something in a template is refused: then it is not run at all. */
  static boolean isRefused(Tree tree) {
    return tree.pieces().stream().anyMatch(piece -> isRefused(tree, piece));
  }

  private static boolean isRefused(Tree tree, Piece piece) {
    boolean includes = piece.isInstruction("include") || piece.isInstruction("import");
    if (piece.kind() == Piece.Kind.WORDS || piece.kind() == Piece.Kind.COMMENT) {
      return false;
    }
    if (ofInstruction(piece.name()).isPresent()
        || (includes && Sources.nameOf(tree, piece).isEmpty())) {
      return true;
    }
    List<Token> tokens = tree.tokens(piece);
    for (int at = 1; at < tokens.size(); at++) {
      if (ofWord(tokens, at).isPresent() || ofRange(tokens, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

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
