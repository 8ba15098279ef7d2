package kimngach.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.compose.ftl.Node;
import kimngach.compose.ftl.Piece;
import kimngach.compose.ftl.Tree;
import kimngach.model.Language;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;

/**
 * Finds texts that are written in one language printed and not in another, in every branch, whether
 * or not the month comes to it.
 */
final class MissingLanguages {
  private static final String ALL = "all";
  private static final Set<String> LANGUAGES =
      Stream.concat(Stream.of(ALL), Arrays.stream(Language.values()).map(Language::code))
          .collect(Collectors.toSet());

  private final Tree tree;
  private final List<Language> printed;
  private final List<Fault> faults = new ArrayList<>();

  private MissingLanguages(Tree tree, List<Language> printed) {
    this.tree = tree;
    this.printed = printed;
  }

  static List<Fault> faults(Tree tree, List<Language> printed) {
    MissingLanguages missing = new MissingLanguages(tree, printed);
    tree.all().filter(MissingLanguages::takesWords).forEach(missing::check);
    return missing.faults;
  }

  private static boolean takesWords(Node node) {
    return node.piece().kind() == Piece.Kind.CALL && !LANGUAGES.contains(node.piece().name());
  }

  private void check(Node words) {
    if (nested(words.children())) {
      return;
    }
    Set<String> all = languages(words.children());
    Set<Language> told = new LinkedHashSet<>();
    for (Language language : printed) {
      if (!all.isEmpty() && !has(all, language)) {
        told.add(language);
        add(words.piece(), words.piece(), language);
      }
    }
    branches(words, words.children(), Set.of(), told);
  }

  /** A branch that has words in one language needs them in all that stand nowhere beside it. */
  private void branches(Node words, List<Node> here, Set<String> around, Set<Language> told) {
    for (Node node : here) {
      if (node.piece().kind() != Piece.Kind.INSTRUCTION || node.children().isEmpty()) {
        continue;
      }
      Set<String> beside = new LinkedHashSet<>(around);
      here.stream()
          .filter(other -> !other.equals(node))
          .forEach(other -> beside.addAll(languages(List.of(other))));
      for (List<Node> branch : split(node)) {
        Set<String> own = languages(branch);
        Set<String> known = new LinkedHashSet<>(own);
        known.addAll(beside);
        for (Language language : printed) {
          if (!own.isEmpty() && !has(known, language) && told.add(language)) {
            add(words.piece(), first(branch), language);
          }
        }
        branches(words, branch, beside, told);
      }
    }
  }

  /** The branches of {@code <#if>}, {@code <#switch>} and the like. */
  private static List<List<Node>> split(Node node) {
    List<List<Node>> branches = new ArrayList<>();
    List<Node> branch = new ArrayList<>();
    for (Node child : node.children()) {
      boolean begins =
          Stream.of("else", "elseif", "case", "default", "on")
              .anyMatch(name -> child.piece().isInstruction(name));
      if (begins) {
        branches.add(branch);
        branch = new ArrayList<>();
      } else {
        branch.add(child);
      }
    }
    branches.add(branch);
    return branches;
  }

  private static boolean has(Set<String> languages, Language language) {
    return languages.contains(ALL) || languages.contains(language.code());
  }

  /** The languages that words are written in, other directives with words of their own left out. */
  private static Set<String> languages(List<Node> nodes) {
    return inDirective(nodes)
        .map(node -> node.piece().name())
        .filter(LANGUAGES::contains)
        .collect(Collectors.toSet());
  }

  private static Stream<Node> inDirective(List<Node> nodes) {
    return nodes.stream()
        .flatMap(
            node ->
                node.piece().kind() == Piece.Kind.CALL
                    ? Stream.of(node)
                    : Stream.concat(Stream.of(node), inDirective(node.children())))
        .filter(
            node -> node.piece().kind() == Piece.Kind.CALL || node.piece().isInstruction("nested"));
  }

  private static boolean nested(List<Node> nodes) {
    return inDirective(nodes).anyMatch(node -> node.piece().isInstruction("nested"));
  }

  private Piece first(List<Node> branch) {
    return inDirective(branch)
        .map(Node::piece)
        .filter(piece -> LANGUAGES.contains(piece.name()))
        .findFirst()
        .orElseThrow();
  }

  private void add(Piece words, Piece branch, Language language) {
    Sentence sentence = missing(words.name(), language);
    faults.add(
        words.equals(branch)
            ? tree.source().fault(words.start(), words.headEnd(), sentence)
            : tree.source()
                .fault(
                    words.start(),
                    words.headEnd(),
                    sentence,
                    tree.source().excerpt(branch.start(), branch.end())));
  }

  /** What is said of a directive that lacks a language. */
  static Sentence missing(String directive, Language language) {
    return new Sentence(
        "<@" + directive + "> thiếu phần <@" + language.code() + ">.",
        "Expecting <@" + directive + "> to have words in <@" + language.code() + ">, found none");
  }
}
