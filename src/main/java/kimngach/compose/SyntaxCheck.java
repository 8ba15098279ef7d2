package kimngach.compose;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kimngach.compose.ftl.Piece;
import kimngach.compose.ftl.SourceText;
import kimngach.compose.ftl.Token;
import kimngach.compose.ftl.Tree;
import kimngach.model.fault.Fault;

/**
 * Every fault of a template that cannot be parsed, where FreeMarker stops at the first: what is
 * opened and closed wrongly, and each piece parsed by itself.
 */
final class SyntaxCheck {
  /** What a piece needs around it to be a template by itself. */
  private static final Map<String, String[]> AROUND =
      Map.ofEntries(
          around("if", "<#if ", "></#if>"),
          around("elseif", "<#if ", "></#if>"),
          around("list", "<#list ", "></#list>"),
          around("items", "<#list []><#items ", "></#items></#list>"),
          around("macro", "<#macro ", "></#macro>"),
          around("function", "<#function ", "></#function>"),
          around("return", "<#function f><#return ", "></#function>"),
          around("nested", "<#macro m><#nested ", "></#macro>"),
          around("switch", "<#switch ", "></#switch>"),
          around("case", "<#switch 1><#case ", "></#switch>"),
          around("include", "<#include ", ">"),
          around("import", "<#import ", ">"));

  private static final Set<String> ASSIGNING = Set.of("assign", "global");
  private static final Set<String> ALONE =
      Set.of(
          "else",
          "sep",
          "default",
          "break",
          "continue",
          "attempt",
          "recover",
          "local",
          "setting",
          "ftl",
          "noparse",
          "comment",
          "escape",
          "noescape",
          "compress",
          "autoesc",
          "noautoesc",
          "outputformat",
          "foreach",
          "stop",
          "flush",
          "visit",
          "recurse",
          "fallback",
          "transform",
          "call",
          "lt",
          "rt",
          "nt",
          "t");

  private final Tree tree;
  private final SourceText source;
  private final Configuration configuration;
  private final List<Fault> faults = new ArrayList<>();

  private SyntaxCheck(Tree tree, Configuration configuration) {
    this.tree = tree;
    this.source = tree.source();
    this.configuration = configuration;
  }

  private static Map.Entry<String, String[]> around(String name, String before, String behind) {
    return Map.entry(name, new String[] {before, behind});
  }

  /**
   * The faults, in the order of the file.
   *
   * @param recovered the tree of the broken template
   * @param first what FreeMarker says; told where nothing else is found
   */
  static List<Fault> faults(Tree recovered, ParseException first, Configuration configuration) {
    SyntaxCheck check = new SyntaxCheck(recovered, configuration);
    check.faults.addAll(recovered.faults());
    recovered.pieces().forEach(check::check);
    if (check.faults.isEmpty()) {
      int start = check.source.offset(first.getLineNumber(), first.getColumnNumber());
      check.faults.add(check.source.fault(start, start + 1, SyntaxFault.sentence(first)));
    }
    check.faults.sort(
        Comparator.comparing((Fault fault) -> fault.excerpts().get(0).line())
            .thenComparing(fault -> fault.excerpts().get(0).column()));
    return check.faults;
  }

  private void check(Piece piece) {
    switch (piece.kind()) {
      case INTERPOLATION -> parse(piece, "${", piece.inside(), "}");
      case CALL -> parse(piece, "<@", piece.start() + 2, "/>");
      case INSTRUCTION -> instruction(piece);
      case WORDS, COMMENT, INSTRUCTION_END, CALL_END, BROKEN -> {}
    }
  }

  private void instruction(Piece piece) {
    String[] around = AROUND.get(piece.name());
    if (around != null) {
      parse(piece, around[0], piece.inside(), around[1]);
    } else if (ASSIGNING.contains(piece.name())) {
      String end = tree.tokens(piece).size() > 1 ? ">" : "></#" + piece.name() + ">";
      parse(piece, "<#" + piece.name() + " ", piece.inside(), end);
    } else if (!ALONE.contains(piece.name())) {
      faults.add(source.fault(piece.start(), piece.headEnd(), SyntaxFault.unknown(piece.name())));
    }
  }

  private void parse(Piece piece, String before, int from, String behind) {
    Optional<Token> bracket = Brackets.wrong(tree.tokens(piece));
    if (bracket.isPresent()) {
      Token wrong = bracket.get();
      faults.add(source.fault(wrong.start(), wrong.end(), Brackets.sentence(wrong)));
      return;
    }
    String inside = source.text().substring(from, piece.insideEnd());
    fault(before + inside + behind)
        .ifPresent(
            fault -> {
              SourceText alone = new SourceText("", before + inside + behind);
              int found = alone.offset(fault.getLineNumber(), fault.getColumnNumber());
              int start = Math.max(from, Math.min(found - before.length() + from, piece.end() - 1));
              faults.add(source.fault(start, endOfWord(start), SyntaxFault.sentence(fault)));
            });
  }

  private int endOfWord(int start) {
    int end = start + 1;
    while (end < source.text().length()
        && Character.isJavaIdentifierPart(source.text().charAt(end))) {
      end++;
    }
    return end;
  }

  private Optional<ParseException> fault(String alone) {
    try {
      parsed(alone);
      return Optional.empty();
    } catch (ParseException fault) {
      return Optional.of(fault).filter(SyntaxCheck::isOfThePiece);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Whether a fault would be one in its place too: a piece by itself has lost the list that its
   * {@code ?index} counts in.
   */
  private static boolean isOfThePiece(ParseException fault) {
    return !fault.getEditorMessage().contains("loop variable");
  }

  private Template parsed(String alone) throws IOException {
    return new Template("piece", new StringReader(alone), configuration);
  }
}
