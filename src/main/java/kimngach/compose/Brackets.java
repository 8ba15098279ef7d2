package kimngach.compose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.compose.ftl.Token;
import kimngach.model.Sentence;

/** Brackets of an expression that do not come in pairs. */
final class Brackets {
  private static final Map<String, String> PAIRS = Map.of("(", ")", "[", "]", "{", "}");

  private Brackets() {}

  /** The first bracket that has no other; empty when all come in pairs. */
  static Optional<Token> wrong(List<Token> tokens) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      if (token.type() != Token.Type.SIGN) {
        continue;
      }
      if (PAIRS.containsKey(token.text())) {
        open.push(token);
      } else if (PAIRS.containsValue(token.text())) {
        Token begin = open.poll();
        if (begin == null || !token.is(String.valueOf(PAIRS.get(begin.text())))) {
          return Optional.of(begin == null ? token : begin);
        }
      }
    }
    return Optional.ofNullable(open.peekLast());
  }

  static Sentence sentence(Token bracket) {
    String other = PAIRS.get(bracket.text());
    return other == null
        ? new Sentence(
            "Dấu " + bracket.text() + " ở đây không có dấu mở; hãy bỏ nó hoặc thêm dấu mở.",
            "Expecting brackets in pairs, found " + bracket.text() + " that closes nothing")
        : new Sentence(
            "Dấu " + bracket.text() + " mở ở đây mà không đóng; hãy thêm " + other + ".",
            "Expecting "
                + other
                + " for the "
                + bracket.text()
                + " that is opened here, found none");
  }
}
