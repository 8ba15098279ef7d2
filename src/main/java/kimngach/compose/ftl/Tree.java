package kimngach.compose.ftl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kimngach.compose.ftl.Piece.Kind;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;

/** What stands in what in a template, and what is opened and closed wrongly. */
public final class Tree {
  private static final Set<String> WITH_END =
      Set.of(
          "if",
          "list",
          "items",
          "sep",
          "macro",
          "function",
          "switch",
          "attempt",
          "escape",
          "noescape",
          "compress",
          "autoesc",
          "noautoesc",
          "outputformat",
          "foreach",
          "noparse",
          "comment",
          "transform");
  private static final Set<String> ASSIGNING = Set.of("assign", "local", "global");

  /** How deep parts may stand in one another: far more than anybody can follow. */
  private static final int DEEPEST = 100;

  private final SourceText source;
  private final List<Piece> pieces;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Deque<Node> open = new ArrayDeque<>();
  private final IdentityHashMap<Piece, List<Token>> tokens = new IdentityHashMap<>();
  private final List<Piece> toldUnclosed = new ArrayList<>();
  private Optional<Piece> tooDeep = Optional.empty();

  private Tree(SourceText source, PieceReader reader) {
    this.source = source;
    this.pieces = reader.pieces();
    for (Piece piece : pieces) {
      if (tooDeep.isEmpty()) {
        place(piece);
      }
    }
    if (tooDeep.isPresent()) {
      open.clear();
    }
    closeSeparator();
    while (!open.isEmpty()) {
      Piece left = open.pop().piece();
      faults.add(source.fault(left.start(), left.headEnd(), Ends.missing(left)));
    }
    faults.addAll(reader.faults());
  }

  /**
   * The tree of a template.
   *
   * @param recovering whether the template is known to be broken: then what is never closed breaks
   *     off where the next piece begins
   */
  public static Tree of(SourceText source, boolean recovering) {
    return new Tree(source, new PieceReader(source, recovering));
  }

  /** The text it was made from. */
  public SourceText source() {
    return source;
  }

  /** Every piece, in order. */
  public List<Piece> pieces() {
    return pieces;
  }

  /** What stands in nothing else, in order. */
  public List<Node> nodes() {
    return nodes;
  }

  /** Every node, in order. */
  public Stream<Node> all() {
    return nodes.stream().flatMap(Node::all);
  }

  /** What is opened and not closed, closed and not opened, or breaks off. */
  public List<Fault> faults() {
    return faults;
  }

  /** The fault of parts that stand in one another without measure. */
  public Optional<Fault> tooDeep() {
    return tooDeep.map(
        piece ->
            source.fault(
                piece.start(),
                piece.headEnd(),
                new Sentence(
                    "Phần này nằm trong hơn " + DEEPEST + " phần khác lồng vào nhau.",
                    "Expecting at most " + DEEPEST + " parts in one another, found more here")));
  }

  /** Where the longest piece with an expression begins. */
  public Optional<Integer> longest() {
    return pieces.stream()
        .max(Comparator.comparingInt(piece -> piece.insideEnd() - piece.inside()))
        .map(Piece::start);
  }

  /** The words of a piece's expression, read once. */
  public List<Token> tokens(Piece piece) {
    return tokens.computeIfAbsent(
        piece, one -> List.copyOf(TokenReader.read(source.text(), one.inside(), one.insideEnd())));
  }

  /**
   * Where ends what begins at a place: the piece, or the word of an expression, or else one
   * character.
   */
  public int endAt(int start) {
    Optional<Piece> piece = pieceAt(start);
    if (piece.isEmpty() || piece.get().start() == start) {
      return piece.map(Piece::headEnd).orElse(start + 1);
    }
    return tokens(piece.get()).stream()
        .filter(token -> token.start() == start)
        .map(Token::end)
        .findFirst()
        .orElse(start + 1);
  }

  /** The piece at a place. */
  public Optional<Piece> pieceAt(int offset) {
    return pieces.stream().filter(piece -> piece.contains(offset)).findFirst();
  }

  private void place(Piece piece) {
    if (piece.kind() == Kind.CALL_END || piece.kind() == Kind.INSTRUCTION_END) {
      close(piece);
      return;
    }
    Node node = new Node(piece);
    siblings().add(node);
    if (hasEnd(piece) && open.size() == DEEPEST) {
      tooDeep = tooDeep.or(() -> Optional.of(piece));
    } else if (hasEnd(piece)) {
      open.push(node);
    }
  }

  private List<Node> siblings() {
    Node parent = open.peek();
    return parent == null ? nodes : parent.children();
  }

  private boolean hasEnd(Piece piece) {
    if (piece.kind() == Kind.CALL) {
      return !piece.whole();
    }
    if (piece.kind() != Kind.INSTRUCTION) {
      return false;
    }
    return WITH_END.contains(piece.name())
        || (ASSIGNING.contains(piece.name()) && tokens(piece).stream().noneMatch(Tree::assigns));
  }

  private static boolean assigns(Token token) {
    return token.type() == Token.Type.SIGN
        && (token.text().endsWith("=") || token.is("++") || token.is("--"));
  }

  private void close(Piece end) {
    if (!end.name().equals("sep")) {
      closeSeparator();
    }
    Optional<Node> begin = open.stream().filter(node -> isEnd(end, node.piece())).findFirst();
    if (begin.isEmpty() && toldUnclosed.removeIf(piece -> isEnd(end, piece))) {
      return;
    }
    if (begin.isEmpty() && (beginsUnknown(end) || beginsBroken(end))) {
      return;
    }
    if (begin.isEmpty()) {
      faults.add(source.fault(end.start(), end.end(), Ends.neverOpened(end)));
      return;
    }
    while (!begin.get().equals(open.peek())) {
      Piece left = open.pop().piece();
      toldUnclosed.add(left);
      int line = source.line(end.start());
      faults.add(
          source.fault(
              left.start(),
              left.headEnd(),
              Ends.missing(left, end, line),
              source.excerpt(end.start(), end.end())));
    }
    open.pop();
  }

  /** Whether it ends an instruction that does not exist: its beginning is told. */
  private boolean beginsUnknown(Piece end) {
    return end.kind() == Kind.INSTRUCTION_END
        && !WITH_END.contains(end.name())
        && !ASSIGNING.contains(end.name())
        && pieces.stream().anyMatch(piece -> piece.isInstruction(end.name()));
  }

  /** Whether its beginning is a piece that breaks off: that is told. */
  private boolean beginsBroken(Piece end) {
    String begin = end.shown().replace("</", "<").replace(">", "");
    return pieces.stream()
        .filter(piece -> piece.kind() == Kind.BROKEN)
        .anyMatch(piece -> source.text().startsWith(begin, piece.start()));
  }

  /** An end of {@code <#sep>} may be left out. */
  private void closeSeparator() {
    Node innermost = open.peek();
    if (innermost != null && innermost.piece().isInstruction("sep")) {
      open.pop();
    }
  }

  private static boolean isEnd(Piece end, Piece begin) {
    boolean sameKind =
        end.kind() == Kind.CALL_END ? begin.kind() == Kind.CALL : begin.kind() == Kind.INSTRUCTION;
    return sameKind && (end.name().isEmpty() || end.name().equals(begin.name()));
  }
}
