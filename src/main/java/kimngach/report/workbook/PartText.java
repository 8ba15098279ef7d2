package kimngach.report.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A small XML part in memory as its pieces, of which some are replaced; the rest stays as it is.
 */
final class PartText {
  private final List<Piece> pieces = new ArrayList<>();

  /** A tag, or what stands between tags or was put there. */
  private record Piece(String text, boolean isTag) {}

  PartText(byte[] part) throws IOException {
    Markup.read(
        new ByteArrayInputStream(part),
        new Markup.Pieces() {
          @Override
          public void tag(Tag tag) {
            pieces.add(new Piece(tag.raw(), true));
          }

          @Override
          public void between(byte[] bytes, int from, int length) {
            if (length > 0) {
              String text = new String(bytes, from, length, ISO_8859_1);
              pieces.add(new Piece(text, false));
            }
          }
        });
  }

  /** The tag at a place where one is. */
  Tag tag(int at) {
    return new Tag(pieces.get(at).text());
  }

  /** The place of the next start tag of an element from a place on; -1 when there is none. */
  int start(String name, int from) {
    return find(from, tag -> !tag.isEnd() && tag.is(name));
  }

  /** The place of the next end tag of an element from a place on; -1 when there is none. */
  int end(String name, int from) {
    return find(from, tag -> tag.isEnd() && tag.is(name));
  }

  /** The place of the next tag of a kind from a place on; -1 when there is none. */
  int find(int from, Predicate<Tag> wanted) {
    for (int at = from; at < pieces.size(); at++) {
      if (pieces.get(at).isTag() && wanted.test(tag(at))) {
        return at;
      }
    }
    return -1;
  }

  /** The place of the last piece of the element that begins at a place; elements like it nest. */
  int last(int start) throws IOException {
    int depth = 0;
    for (int at = start; at < pieces.size(); at++) {
      if (pieces.get(at).isTag()) {
        Tag tag = tag(at);
        depth += tag.isEnd() ? -1 : tag.isEmpty() ? 0 : 1;
        if (depth == 0) {
          return at;
        }
      }
    }
    throw new IOException("an element without an end");
  }

  /** The pieces from one place to another, the last included, as one text. */
  String between(int first, int last) {
    return pieces.subList(first, last + 1).stream().map(Piece::text).collect(joining());
  }

  void replace(int at, Tag tag) {
    pieces.set(at, new Piece(tag.raw(), true));
  }

  /** Puts text before a piece. */
  void putBefore(int at, String text) {
    pieces.add(at, new Piece(text, false));
  }

  /**
   * Puts text at the end of an element's content; an element without content gets some.
   *
   * @param start the place of its start tag
   */
  void append(int start, String text) throws IOException {
    Tag tag = tag(start);
    if (tag.isEmpty()) {
      replace(start, tag.opened());
      pieces.add(start + 1, new Piece(tag.end(), true));
    }
    putBefore(last(start), text);
  }

  byte[] bytes() {
    return pieces.stream().map(Piece::text).collect(joining()).getBytes(ISO_8859_1);
  }
}
