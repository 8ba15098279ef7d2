package kimngach.render.docx;

import java.util.List;
import kimngach.model.bulletin.Signature;
import kimngach.model.bulletin.Text;
import kimngach.render.PrintedLine;

/**
 * The end of the document: recipients at the left, authority, title and name of who signs at the
 * right, the official lines first. One row of a table, so that no page tears it.
 *
 * <p>A rendition that is a translation only tells who signed: it leaves no room for signature and
 * seal, and goes to no recipients.
 */
final class SignatureLayout {
  private static final List<Integer> SHARES = List.of(1, 1);

  private final Page page;

  SignatureLayout(Page page) {
    this.page = page;
  }

  void add(Signature signature) {
    boolean signedHere = !page.rendition().isTranslation();
    if (!signedHere && !signature.isSigned()) {
      return;
    }
    page.keepLastWithNext();
    Grid grid = page.grid(LookStyle.SIGNATURE_TABLE, 1, SHARES);
    addSigner(grid, signature, signedHere ? LookStyle.SIGNER_NAME : LookStyle.SIGNER_TITLE);
    if (signedHere) {
      addRecipients(grid, signature, false);
      addRecipients(grid, signature, true);
    } else {
      grid.paragraph(0, 0, LookStyle.RECIPIENT, false);
    }
  }

  private void addSigner(Grid grid, Signature signature, LookStyle name) {
    if (!signature.isSigned()) {
      grid.paragraph(0, 1, LookStyle.SIGNER_TITLE, false);
      return;
    }
    for (boolean translation : new boolean[] {false, true}) {
      add(grid, 1, LookStyle.SIGNER_AUTHORITY, signature.authority(), translation);
      add(grid, 1, LookStyle.SIGNER_TITLE, signature.title(), translation);
    }
    grid.add(0, 1, name, signature.name());
  }

  private void addRecipients(Grid grid, Signature signature, boolean translation) {
    if (signature.recipients().isEmpty() && !translation) {
      grid.paragraph(0, 0, LookStyle.RECIPIENT, false);
    }
    add(grid, 0, LookStyle.RECIPIENTS_HEADING, signature.recipientsHeading(), translation);
    signature
        .recipients()
        .forEach(recipient -> add(grid, 0, LookStyle.RECIPIENT, recipient, translation));
  }

  private void add(Grid grid, int column, LookStyle style, Text text, boolean translation) {
    for (PrintedLine line : PrintedLine.of(text, page.languages())) {
      if (line.translation() == translation) {
        grid.add(0, column, style, line, LookStyle.FIGURE);
      }
    }
  }
}
