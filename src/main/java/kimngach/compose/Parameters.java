package kimngach.compose;

import java.util.ArrayList;
import java.util.List;
import kimngach.compose.ftl.Token;

/** The parameters of a macro or a function, where they are written behind its name. */
final class Parameters {
  private Parameters() {}

  /** Where the names of parameters stand in {@code <#macro name first second=1>}. */
  static List<Integer> of(List<Token> tokens) {
    boolean inBrackets = tokens.size() > 1 && tokens.get(1).is("(");
    int own = inBrackets ? 1 : 0;
    List<Integer> found = new ArrayList<>();
    int depth = 0;
    for (int i = 1; i < tokens.size(); i++) {
      depth += Definitions.depth(tokens.get(i));
      Token before = tokens.get(i - 1);
      boolean begins = before.endsValue() || before.is(",") || (inBrackets && i == 2);
      if (depth == own && begins && tokens.get(i).isName()) {
        found.add(i);
      }
    }
    return found;
  }

  /** The parameters that have no value of their own, so that every call must give one. */
  static List<String> required(List<Token> tokens) {
    return of(tokens).stream()
        .filter(at -> at + 1 >= tokens.size() || !hasValue(tokens.get(at + 1)))
        .map(at -> tokens.get(at).text())
        .toList();
  }

  private static boolean hasValue(Token behind) {
    return behind.is("=") || behind.is("..") || behind.is("!");
  }
}
