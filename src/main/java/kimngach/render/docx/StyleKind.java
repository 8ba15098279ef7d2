package kimngach.render.docx;

import kimngach.model.Sentence;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** What a style can be given to, by the name Word shows for it. */
enum StyleKind {
  PARAGRAPH(STStyleType.PARAGRAPH, "đoạn (Paragraph)", "a paragraph style"),
  CHARACTER(STStyleType.CHARACTER, "ký tự (Character)", "a character style"),
  TABLE(STStyleType.TABLE, "bảng (Table)", "a table style"),
  LIST(STStyleType.NUMBERING, "danh sách (List)", "a list style");

  private final STStyleType.Enum stored;
  private final Sentence words;

  StyleKind(STStyleType.Enum stored, String vi, String en) {
    this.stored = stored;
    this.words = new Sentence(vi, en);
  }

  /** The kind that the renderer uses a style as. */
  static StyleKind of(LookStyle style) {
    String name = style.name();
    if (name.endsWith("_TABLE")) {
      return TABLE;
    }
    return name.endsWith("FIGURE") || name.startsWith("INLINE_") ? CHARACTER : PARAGRAPH;
  }

  /** The kind that a Word file stores; Word takes what is not told for a paragraph style. */
  static StyleKind of(STStyleType.Enum stored) {
    for (StyleKind kind : values()) {
      if (kind.stored.equals(stored)) {
        return kind;
      }
    }
    return PARAGRAPH;
  }

  Sentence words() {
    return words;
  }
}
