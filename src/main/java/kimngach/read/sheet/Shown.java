package kimngach.read.sheet;

/** How a piece of a file is shown in a sentence: on one line, and not too long. */
public final class Shown {
  private static final int LONGEST = 100;

  private Shown() {}

  /** The text on one line, cut after 100 characters. */
  public static String of(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    return cut.replaceAll("\\p{Cntrl}", " ");
  }
}
