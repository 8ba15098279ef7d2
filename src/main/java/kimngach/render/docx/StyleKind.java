package kimngach.render.docx;

import kimngach.model.Sentence;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** What a style can be given to, by the name Word shows for it. */
enum StyleKind {
  PARAGRAPH("paragraph", "đoạn (Paragraph)", "a paragraph style"),
  CHARACTER("character", "ký tự (Character)", "a character style"),
  TABLE("table", "bảng (Table)", "a table style"),
  LIST("numbering", "danh sách (List)", "a list style");

  private final String stored;
  private final String vi;
  private final String en;

  StyleKind(String stored, String vi, String en) {
    this.stored = stored;
    this.vi = vi;
    this.en = en;
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
      if (kind.stored.equals(String.valueOf(stored))) {
        return kind;
      }
    }
    return PARAGRAPH;
  }

  Sentence words() {
    return new Sentence(vi, en);
  }
}
