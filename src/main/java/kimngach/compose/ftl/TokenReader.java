package kimngach.compose.ftl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into its words and signs. */
public final class TokenReader {
  /** Space or a comment, raw characters, characters in quotes, a name, a number, a sign. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|<#--.*?-->"
              + "|r(?:\"[^\"]*\"|'[^']*')"
              + "|\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'"
              + "|[\\p{L}_$@][\\p{L}\\p{N}_$@]*"
              + "|\\p{Nd}+(?:\\.\\p{Nd}+)?"
              + "|\\?\\?|\\.\\.[<!*]?|==|!=|>=|<=|&&|\\|\\||->|\\+\\+|--|[-+*/%]=|.",
          Pattern.DOTALL);

  /** What {@code \s} stands for. */
  private static final String SPACE = " \t\n\u000B\f\r";

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
    if (SPACE.indexOf(all.charAt(0)) >= 0 || all.startsWith("<#--")) {
      return;
    }
    Token.Type type = type(all);
    int quote = all.charAt(0) == 'r' ? 1 : 0;
    String text = type == Token.Type.STRING ? all.substring(quote + 1, all.length() - 1) : all;
    tokens.add(new Token(type, text, token.start(), token.end()));
  }

  /** What a token is tells how it begins; a quote alone is a sign. */
  private static Token.Type type(String all) {
    int first = all.codePointAt(0);
    if (isQuote(first) || (first == 'r' && all.length() > 1 && isQuote(all.charAt(1)))) {
      return all.length() > 1 ? Token.Type.STRING : Token.Type.SIGN;
    }
    if (Character.isLetter(first) || first == '_' || first == '$' || first == '@') {
      return Token.Type.NAME;
    }
    return Character.isDigit(first) ? Token.Type.NUMBER : Token.Type.SIGN;
  }

  private static boolean isQuote(int character) {
    return character == '"' || character == '\'';
  }
}
