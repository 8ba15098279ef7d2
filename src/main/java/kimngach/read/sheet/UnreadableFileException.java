package kimngach.read.sheet;

import kimngach.model.Sentence;

/** A file as a whole cannot be read; nothing of it was. */
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Sentence sentence;

  /** Says what was expected, what was found and what to do, in Vietnamese and in English. */
  public UnreadableFileException(String vi, String en) {
    super(en);
    sentence = new Sentence(vi, en);
  }

  /** What was expected, what was found and what to do. */
  public Sentence sentence() {
    return sentence;
  }
}
