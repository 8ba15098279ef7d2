package kimngach.compose.ftl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into its words and signs. */
public final class TokenReader {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<space>\\s+|<#--.*?-->)"
              + "|(?<raw>r(?:\"[^\"]*\"|'[^']*'))"
              + "|(?<string>\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+')"
              + "|(?<name>[\\p{L}_$@][\\p{L}\\p{N}_$@]*)"
              + "|(?<number>\\p{Nd}+(?:\\.\\p{Nd}+)?)"
              + "|(?<sign>\\?\\?|\\.\\.[<!*]?|==|!=|>=|<=|&&|\\|\\||->|\\+\\+|--|[-+*/%]=|.)",
          Pattern.DOTALL);

  private TokenReader() {}

  /** The words of what stands between two places of a text. */
  public static List<Token> read(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text).region(start, end);
    while (token.lookingAt()) {
      add(token, tokens);
      token.region(token.end(), end);
    }
    return tokens;
  }

  private static void add(Matcher token, List<Token> tokens) {
    String all = token.group();
    if (token.group("space") != null) {
      return;
    }
    boolean raw = token.group("raw") != null;
    if (raw || token.group("string") != null) {
      String inner = all.substring(raw ? 2 : 1, all.length() - 1);
      tokens.add(new Token(Token.Type.STRING, inner, token.start(), token.end()));
      return;
    }
    Token.Type type =
        token.group("name") != null
            ? Token.Type.NAME
            : token.group("number") != null ? Token.Type.NUMBER : Token.Type.SIGN;
    tokens.add(new Token(type, all, token.start(), token.end()));
  }
}
