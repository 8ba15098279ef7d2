package kimngach.read.text;

import java.util.Optional;

/** Where the NUL bytes of a text without a byte order mark stand. */
final class NulPattern {
  private NulPattern() {}

  /**
   * UTF-16 in one order or the other: every NUL is the larger byte of its pair, and at least one
   * pair in four has one, as Latin letters, digits and line ends do. Empty for anything else.
   */
  static Optional<Encoding> of(byte[] bytes) {
    int[] nuls = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        nuls[i & 1]++;
      }
    }
    int enough = Math.max(2, bytes.length / 8);
    if (bytes.length % 2 != 0) {
      return Optional.empty();
    }
    if (nuls[0] == 0 && nuls[1] >= enough) {
      return Optional.of(Encoding.UTF_16LE);
    }
    return nuls[1] == 0 && nuls[0] >= enough ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
  }

  /** Whether any byte is NUL. */
  static boolean any(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
