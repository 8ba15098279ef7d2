package kimngach.compose;

import java.util.ArrayList;
import java.util.List;
import kimngach.compose.ftl.Token;

/**
 * A value written behind the name of a macro or between the brackets of a function.
 *
 * @param name the parameter it is written for; blank when only its place tells
 * @param value the words of the value
 */
record WrittenArgument(String name, List<Token> value) {

  /** {@code <@box "x" 5/>}, {@code <@box label="x" width=5; row>}. */
  static List<WrittenArgument> ofMacro(List<Token> tokens) {
    List<Integer> begins = new ArrayList<>();
    int depth = 0;
    int end = tokens.size();
    for (int i = 0; i < end; i++) {
      depth += Definitions.depth(tokens.get(i));
      if (depth == 0 && tokens.get(i).is(";")) {
        end = i;
      } else if (depth == 0
          && tokens.get(i).type() != Token.Type.SIGN
          && (i == 0 || tokens.get(i - 1).endsValue())) {
        begins.add(i);
      }
    }
    List<WrittenArgument> arguments = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      int to = i + 1 < begins.size() ? begins.get(i + 1) : end;
      arguments.add(of(tokens.subList(begins.get(i), to)));
    }
    return arguments;
  }

  private static WrittenArgument of(List<Token> tokens) {
    boolean named = tokens.size() > 1 && tokens.get(0).isName() && tokens.get(1).is("=");
    return named
        ? new WrittenArgument(tokens.get(0).text(), tokens.subList(2, tokens.size()))
        : new WrittenArgument("", tokens);
  }

  /** What stands between the bracket at a place and the one that closes it, cut at its commas. */
  static List<WrittenArgument> inBrackets(List<Token> tokens, int open) {
    List<WrittenArgument> arguments = new ArrayList<>();
    int close = closing(tokens, open);
    int from = open + 1;
    int depth = 0;
    for (int i = open + 1; i < close; i++) {
      depth += Definitions.depth(tokens.get(i));
      if (depth == 0 && tokens.get(i).is(",")) {
        arguments.add(new WrittenArgument("", tokens.subList(from, i)));
        from = i + 1;
      }
    }
    if (from < close) {
      arguments.add(new WrittenArgument("", tokens.subList(from, close)));
    }
    return arguments;
  }

  /** Where the bracket closes that opens at a place; the end when it never does. */
  static int closing(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += Definitions.depth(tokens.get(i));
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size();
  }
}
