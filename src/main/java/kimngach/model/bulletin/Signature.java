package kimngach.model.bulletin;

import java.util.List;

/**
 * The end of a document: who signs it on the right, who receives it on the left (Decree
 * 30/2020/NĐ-CP, Appendix I). It is not torn over pages and stays with what it ends.
 *
 * @param authority on whose behalf it is signed, in capitals, such as "KT. CỤC TRƯỞNG"; may be
 *     blank
 * @param title the office of who signs, in capitals; blank for a document that nobody signs
 * @param name the name of who signs; between it and the title is room for signature and seal
 * @param recipientsHeading the words above the recipients, such as "Nơi nhận:"
 * @param recipients the recipients, each as printed, such as "- Lưu: VT, TH."; may be none
 */
public record Signature(
    Text authority, Text title, Text name, Text recipientsHeading, List<Text> recipients)
    implements Block {
  public Signature {
    recipients = List.copyOf(recipients);
    if (title.isBlank() && recipients.isEmpty()) {
      throw new IllegalArgumentException("Expecting a signer or recipients, found neither");
    }
  }

  /** Whether somebody signs. */
  public boolean isSigned() {
    return !title.isBlank();
  }
}
