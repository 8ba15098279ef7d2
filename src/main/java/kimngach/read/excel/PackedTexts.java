package kimngach.read.excel;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/**
 * The shared texts of a large workbook, packed as UTF-8: a million short ones take some 30 MB. The
 * most recently used are at hand as they were; so are those in several fonts, which are few.
 */
final class PackedTexts extends AbstractList<RichText> implements RandomAccess {
  private static final int BLOCK = 1 << 20;
  private static final int AT_HAND = 1 << 14;
  private static final int BYTES_OF_FONTS = 300;

  private final int mostBytes;
  private final List<byte[]> blocks = new ArrayList<>();
  private final RichText[] atHand = new RichText[AT_HAND];
  private final int[] indexAtHand = new int[AT_HAND];
  private final Map<Integer, RichText> inSeveralFonts = new HashMap<>();
  private int[] ends = new int[1 << 10];
  private int size;
  private int end;
  private int fonts;

  /** The texts take more memory than there is for them. */
  static final class TooManyTextsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** No texts yet, and room for so many bytes. */
  PackedTexts(int mostBytes) {
    this.mostBytes = mostBytes;
    Arrays.fill(atHand, RichText.plain(""));
    Arrays.fill(indexAtHand, -1);
  }

  @Override
  public boolean add(RichText text) {
    byte[] bytes = text.plain().raw().getBytes(StandardCharsets.UTF_8);
    int more = text.runs().isEmpty() ? 0 : BYTES_OF_FONTS + 4 * bytes.length;
    if (bytes.length > mostBytes - end - 4 * size - fonts - more) {
      throw new TooManyTextsException();
    }
    fonts += more;
    if (!text.runs().isEmpty()) {
      inSeveralFonts.put(size, text);
    }
    for (int done = 0; done < bytes.length; ) {
      int from = end % BLOCK;
      if (from == 0) {
        blocks.add(new byte[BLOCK]);
      }
      int count = Math.min(bytes.length - done, BLOCK - from);
      System.arraycopy(bytes, done, blocks.get(end / BLOCK), from, count);
      done += count;
      end += count;
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size + size / 2);
    }
    ends[size++] = end;
    return true;
  }

  @Override
  public RichText get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("text " + index + " of " + size);
    }
    int place = index & (AT_HAND - 1);
    if (indexAtHand[place] != index) {
      indexAtHand[place] = index;
      RichText kept = inSeveralFonts.get(index);
      atHand[place] = kept != null ? kept : RichText.plain(unpacked(index));
    }
    return atHand[place];
  }

  private String unpacked(int index) {
    int start = index == 0 ? 0 : ends[index - 1];
    byte[] bytes = new byte[ends[index] - start];
    for (int done = 0; done < bytes.length; ) {
      int from = (start + done) % BLOCK;
      int count = Math.min(bytes.length - done, BLOCK - from);
      System.arraycopy(blocks.get((start + done) / BLOCK), from, bytes, done, count);
      done += count;
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public int size() {
    return size;
  }
}
