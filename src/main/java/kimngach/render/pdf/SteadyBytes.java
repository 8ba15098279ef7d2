package kimngach.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a PDF what differs from run to run: the random names of font subsets become {@code
 * AAAAAA}, {@code AAAAAB}, ..., and the random file identifier a digest of the content.
 *
 * <p>Takes out as well what an archive refuses: a CIDSet that names the glyphs used, where PDF/A-2
 * and PDF/UA-1 want all that the font holds, or none.
 *
 * <p>Every replacement has the length of what it replaces, so the places in the file stay true.
 */
final class SteadyBytes {
  private static final Pattern SUBSET = Pattern.compile("/FontName/([A-Z]{6})\\+");
  private static final Pattern CID_SET = Pattern.compile("/CIDSet [0-9]+ 0 R");
  private static final Pattern IDENTIFIER =
      Pattern.compile("/ID ?\\[<([0-9a-f]{32})><([0-9a-f]{32})>]");

  private SteadyBytes() {}

  static byte[] of(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] steady = pdf.clone();
    Set<String> subsets = new LinkedHashSet<>();
    for (MatchResult subset : all(SUBSET, "/FontName/", text)) {
      subsets.add(subset.group(1));
    }
    char last = 'A';
    for (String name : subsets) {
      replace(steady, text, "/" + name + "+", "/AAAAA" + last + "+");
      last++;
    }
    for (MatchResult cidSet : all(CID_SET, "/CIDSet ", text)) {
      put(steady, cidSet.start(), " ".repeat(cidSet.group().length()));
    }
    MatchResult identifier =
        all(IDENTIFIER, "/ID", text).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Expecting a PDF with a file identifier, found none"));
    put(steady, identifier.start(1), "0".repeat(32));
    put(steady, identifier.start(2), "0".repeat(32));
    String digest = digest(steady);
    put(steady, identifier.start(1), digest);
    put(steady, identifier.start(2), digest);
    return steady;
  }

  /** All that has a shape; the word it begins with is quicker to find in a long text. */
  private static List<MatchResult> all(Pattern shape, String word, String text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher there = shape.matcher(text);
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (there.region(at, text.length()).lookingAt()) {
        found.add(there.toMatchResult());
      }
    }
    return found;
  }

  private static void replace(byte[] bytes, String text, String from, String to) {
    for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
      put(bytes, at, to);
    }
  }

  private static void put(byte[] bytes, int at, String ascii) {
    byte[] replacement = ascii.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(replacement, 0, bytes, at, replacement.length);
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expecting every Java to have SHA-256", e);
    }
  }
}
