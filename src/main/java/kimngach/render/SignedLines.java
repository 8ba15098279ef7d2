package kimngach.render;

import java.util.List;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Paragraph;
import kimngach.model.bulletin.Signature;

/**
 * The rule, the same in every format, for what stands on the page of a signature: never the
 * signature alone, nor with a last remark alone, but with the last two paragraphs that are signed.
 */
public final class SignedLines {
  private SignedLines() {}

  /** Whether that block is the last paragraph before a signature and has one before it. */
  public static boolean joinsParagraphAbove(List<Block> blocks, int index) {
    return index > 0
        && index < blocks.size() - 1
        && blocks.get(index) instanceof Paragraph
        && blocks.get(index - 1) instanceof Paragraph
        && blocks.get(index + 1) instanceof Signature;
  }
}
