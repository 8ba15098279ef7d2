package kimngach.read.csv;

/** What stands between the cells of a text file: the first row tells. */
final class Separator {
  private static final char[] KNOWN = {',', ';', '\t'};

  private Separator() {}

  /** The separator that the first row with content has most of, outside quotes; a comma if none. */
  static char of(byte[] bytes, int start) {
    int[] counts = new int[KNOWN.length];
    boolean quoted = false;
    boolean content = false;
    for (int i = start; i < bytes.length; i++) {
      byte b = bytes[i];
      if ((b == '\n' || b == '\r') && content && !quoted) {
        break;
      }
      content |= b > ' ' || b < 0;
      quoted ^= b == '"';
      for (int k = 0; k < KNOWN.length; k++) {
        if (b == KNOWN[k] && !quoted) {
          counts[k]++;
        }
      }
    }
    int most = 0;
    for (int k = 1; k < KNOWN.length; k++) {
      most = counts[k] > counts[most] ? k : most;
    }
    return KNOWN[most];
  }
}
