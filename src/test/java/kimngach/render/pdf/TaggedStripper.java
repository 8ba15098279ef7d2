package kimngach.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a page and knows which tags the letter at hand stands in. */
public abstract class TaggedStripper extends PDFTextStripper {
  private final Deque<String> tags = new ArrayDeque<>();

  /** A reader at the beginning of a document. */
  protected TaggedStripper() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** Whether the letter at hand stands in a tag, such as {@code Figure}. */
  protected final boolean isIn(String tag) {
    return tags.contains(tag);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    tags.push(tag.getName());
  }

  @Override
  public void endMarkedContentSequence() {
    tags.pop();
  }
}
