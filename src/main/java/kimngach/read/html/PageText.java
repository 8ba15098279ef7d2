package kimngach.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kimngach.read.text.Tcvn3;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads the words of a page as a person sees them. */
final class PageText {
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "head", "title", "xml", "select");
  private static final Pattern NOT_DISPLAYED = Pattern.compile("display\\s*:\\s*none");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern RULE =
      Pattern.compile("\\.([\\w-]{1,60})\\s*(?:,[^{}]{0,200})?\\{([^}]{0,2000})\\}");
  private static final Pattern FONT =
      Pattern.compile("font-family\\s*:\\s*[\"']?(\\.vn[^\"';,}]{1,40})", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> fontsByClass = new HashMap<>();
  private final boolean tcvn3;
  private boolean decoded;

  /** Reads text on this page, whose style sheets may name fonts of TCVN3. */
  PageText(Document page) {
    for (Element style : page.select("style")) {
      Matcher rule = RULE.matcher(style.data());
      while (rule.find()) {
        Matcher font = FONT.matcher(rule.group(2));
        if (font.find()) {
          fontsByClass.put(rule.group(1), font.group(1));
        }
      }
    }
    tcvn3 = !fontsByClass.isEmpty() || page.selectFirst("[face^=.vn], [style*=.vn]") != null;
  }

  /** The encoding that text had to be decoded from because of its font. */
  Optional<String> encoding() {
    return decoded ? Optional.of(Tcvn3.NAME) : Optional.empty();
  }

  /** Whether nobody sees an element. */
  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || NOT_DISPLAYED.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  /** The words with one space in place of several, of line breaks and of fixed spaces. */
  static String collapsed(String words) {
    return SPACES.matcher(words).replaceAll(" ").strip();
  }

  /** The words inside an element, those of tables inside it left out. */
  String of(Element element) {
    var words = new StringBuilder();
    NodeFilter filter =
        (node, depth) -> {
          if (node instanceof TextNode text) {
            words.append(of(text));
          } else if (node instanceof Element inside && depth > 0) {
            if (isUnseen(inside) || inside.nameIs("table")) {
              return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            words.append(inside.isBlock() || inside.nameIs("br") ? " " : "");
          }
          return NodeFilter.FilterResult.CONTINUE;
        };
    NodeTraversor.filter(filter, element);
    return collapsed(words.toString());
  }

  /** The words of a piece of text in the font it is written in. */
  String of(TextNode text) {
    String words = text.getWholeText();
    String font = tcvn3 ? font(text) : "";
    if (!Tcvn3.isFont(font)) {
      return words;
    }
    String unicode = Tcvn3.decode(words, font);
    decoded |= !unicode.equals(words);
    return unicode;
  }

  private String font(Node text) {
    for (Node node = text.parent(); node instanceof Element element; node = element.parent()) {
      Matcher own = FONT.matcher(element.attr("style"));
      String face = element.attr("face");
      if (own.find()) {
        return own.group(1);
      }
      if (!face.isEmpty()) {
        return face;
      }
      for (String name : element.classNames()) {
        String font = fontsByClass.get(name);
        if (font != null) {
          return font;
        }
      }
    }
    return "";
  }
}
