package kimngach.compose.ftl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece and what stands between it and its end.
 *
 * @param piece the piece
 * @param children what stands in it, in order; empty for a piece that has no end
 */
public record Node(Piece piece, List<Node> children) {
  Node(Piece piece) {
    this(piece, new ArrayList<>());
  }

  /** This and everything in it, in order. */
  public Stream<Node> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
  }
}
