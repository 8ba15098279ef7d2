package kimngach.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kimngach.compose.ftl.Piece;
import kimngach.compose.ftl.Token;
import kimngach.compose.ftl.TokenReader;
import kimngach.compose.ftl.Tree;
import kimngach.model.Sentence;
import kimngach.model.fault.Excerpt;
import kimngach.model.fault.Fault;
import kimngach.settings.Labels;
import kimngach.settings.Settings;

/**
 * The faults of a template put together: those of its syntax, those found by reading it, and those
 * of its run that do not merely follow from the others.
 */
final class TemplateFaults {
  private static final Comparator<Fault> AS_WRITTEN =
      Comparator.comparing((Fault fault) -> fault.excerpts().isEmpty())
          .thenComparing(fault -> first(fault).map(Excerpt::file).orElse(fault.place()))
          .thenComparing(fault -> first(fault).map(Excerpt::line).orElse(0))
          .thenComparing(fault -> first(fault).map(Excerpt::column).orElse(0));

  private final Sources sources;
  private final String shownFolder;
  private final Settings settings;
  private final WordCheck words;

  TemplateFaults(Sources sources, String shownFolder, Settings settings, Labels labels) {
    this.sources = sources;
    this.shownFolder = shownFolder;
    this.settings = settings;
    this.words = new WordCheck(new SeriesNames(settings.codes()), labels, settings.languages());
  }

  /** What keeps a bulletin from being made. */
  List<Fault> stopping(TemplateRun run) {
    return together(names(run), run);
  }

  /** The same, and what the month's bulletin would not show. */
  List<Fault> all(TemplateRun run) {
    List<Fault> read = new ArrayList<>(names(run));
    read.addAll(TypedNumbers.faults(sources.trees()));
    if (run.syntax().isEmpty()) {
      sources
          .trees()
          .forEach(tree -> read.addAll(MissingLanguages.faults(tree, settings.languages())));
    }
    return together(read, run);
  }

  private List<Fault> names(TemplateRun run) {
    Scope scope = Definitions.scope(run.given(), sources.trees());
    sources.trees().forEach(tree -> broken(tree).forEach(name -> scope.add(name, Shape.OTHER)));
    Signatures signatures = Signatures.of(run.given(), sources.trees());
    return sources.trees().stream()
        .flatMap(
            tree ->
                Stream.concat(
                    NameCheck.faults(tree, scope, words, signatures).stream(),
                    SuspectMarks.faults(tree).stream()))
        .toList();
  }

  /** The names in pieces that break off: nothing is known of what they define. */
  private static Stream<String> broken(Tree tree) {
    return tree.pieces().stream()
        .filter(piece -> piece.kind() == Piece.Kind.BROKEN)
        .flatMap(
            piece -> TokenReader.read(tree.source().text(), piece.start(), piece.end()).stream())
        .filter(Token::isName)
        .map(Token::text);
  }

  private List<Fault> together(List<Fault> read, TemplateRun run) {
    Set<Fault> all = new LinkedHashSet<>(run.syntax());
    all.addAll(read);
    List<Fault> ran = run.faults();
    Set<String> unsure = unsure(List.copyOf(all));
    Set<Sentence> told = read.stream().map(Fault::sentence).collect(Collectors.toSet());
    for (Fault fault : ran) { // in the order of the run: none follows from itself or a later one
      if (!told.contains(fault.sentence()) && !follows(fault, all, unsure)) {
        all.add(fault);
      }
      unsure.addAll(unsure(List.of(fault)));
    }
    if (all.size() > 1) { // another fault may be why
      all.removeIf(fault -> fault.sentence().equals(TemplateRun.NOTHING));
    }
    return all.stream().sorted(AS_WRITTEN).toList();
  }

  /** Whether a fault of the run is told already, or only comes of another. */
  private boolean follows(Fault fault, Set<Fault> told, Set<String> unsure) {
    Optional<Tree> tree = treeOf(fault);
    Optional<Piece> piece = tree.flatMap(one -> pieceOf(one, fault));
    if (piece.isEmpty()) {
      return false;
    }
    boolean toldThere =
        told.stream()
            .filter(other -> treeOf(other).equals(tree))
            .anyMatch(other -> pieceOf(tree.get(), other).equals(piece));
    return toldThere
        || tree.get().tokens(piece.get()).stream()
            .anyMatch(token -> token.isName() && unsure.contains(token.text()));
  }

  /** The names whose value cannot be trusted, for there is a fault where they are given one. */
  private Set<String> unsure(List<Fault> faults) {
    Set<String> names = new HashSet<>();
    for (Fault fault : faults) {
      Optional<Tree> tree = treeOf(fault);
      Optional<Piece> piece = tree.flatMap(one -> pieceOf(one, fault));
      if (piece.isPresent()) {
        names.addAll(definedAt(tree.get(), piece.get()));
      }
    }
    return names;
  }

  private static Set<String> definedAt(Tree tree, Piece piece) {
    Set<String> names = new HashSet<>();
    if (piece.isInstruction("assign")
        || piece.isInstruction("local")
        || piece.isInstruction("global")) {
      names.addAll(Definitions.assigned(tree.tokens(piece)).keySet());
    }
    tree.all()
        .filter(node -> node.piece().isInstruction("function"))
        .filter(node -> node.all().anyMatch(inner -> inner.piece().equals(piece)))
        .map(node -> tree.tokens(node.piece()))
        .filter(tokens -> !tokens.isEmpty())
        .forEach(tokens -> names.add(tokens.get(0).text()));
    return names;
  }

  private Optional<Tree> treeOf(Fault fault) {
    return first(fault)
        .map(Excerpt::file)
        .filter(file -> file.startsWith(shownFolder + "/"))
        .flatMap(file -> sources.find(file.substring(shownFolder.length() + 1)));
  }

  private static Optional<Piece> pieceOf(Tree tree, Fault fault) {
    return first(fault)
        .flatMap(place -> tree.pieceAt(tree.source().offset(place.line(), place.column())));
  }

  private static Optional<Excerpt> first(Fault fault) {
    return fault.excerpts().stream().findFirst();
  }
}
