package kimngach.compose;

import java.util.ArrayList;
import java.util.List;
import kimngach.compose.ftl.Node;
import kimngach.compose.ftl.Piece;
import kimngach.compose.ftl.Tree;
import kimngach.model.Sentence;
import kimngach.model.fault.Fault;

/** Finds {@code <#return>} where there is nothing to return from. */
final class StrayReturn {
  private StrayReturn() {}

  static List<Fault> faults(Tree tree) {
    List<Fault> faults = new ArrayList<>();
    tree.nodes().forEach(node -> visit(tree, node, faults));
    return faults;
  }

  private static void visit(Tree tree, Node node, List<Fault> faults) {
    Piece piece = node.piece();
    if (piece.isInstruction("macro") || piece.isInstruction("function")) {
      return;
    }
    if (piece.isInstruction("return")) {
      faults.add(
          tree.source()
              .fault(
                  piece.start(),
                  piece.headEnd(),
                  new Sentence(
                      "<#return> chỉ dùng trong <#function> hoặc <#macro>.",
                      "Expecting <#return> inside a <#function> or <#macro>, found it outside")));
    }
    node.children().forEach(child -> visit(tree, child, faults));
  }
}
