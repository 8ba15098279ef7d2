package kimngach.report.workbook;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The drawing (VML) that holds the boxes in which a sheet's comments are shown. Spreadsheet
 * programs show no comment without one.
 */
final class CommentBoxes {
  private static final Pattern NUMBER = Pattern.compile("_x0000_s([0-9]{1,9})\\b");
  private static final int NUMBERS_OF_A_BLOCK = 1024;
  private static final int LETTERS_OF_A_LINE = 55;
  private static final int MOST_ROWS = 40;
  private static final String VOCABULARIES =
      " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
  private static final String LAYOUT =
      "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"%d\"/></o:shapelayout>";
  private static final String TYPE =
      """
      <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" \
      path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>\
      <v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>\
      """;
  private static final String BOX =
      """
      <v:shape%x id="_x0000_s%n" type="#_x0000_t202" style="position:absolute;margin-left:80pt;\
      margin-top:5pt;width:280pt;height:120pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" \
      o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/>\
      <v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">\
      <div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note">\
      <x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%a</x:Anchor><x:AutoFill>False</x:AutoFill>\
      <x:Row>%r</x:Row><x:Column>%c</x:Column></x:ClientData></v:shape>\
      """;

  private final String before;
  private final StringBuilder added = new StringBuilder();
  private final String after;
  private final boolean isNew;
  private int last;

  private CommentBoxes(String before, String after, int last, boolean isNew) {
    this.before = before;
    this.after = after;
    this.last = last;
    this.isNew = isNew;
  }

  /** A drawing without any box. */
  static CommentBoxes none() {
    return new CommentBoxes("", "</xml>", NUMBERS_OF_A_BLOCK, true);
  }

  /** The drawing of a sheet; it is not always well-formed XML, so only its end is looked for. */
  static CommentBoxes of(byte[] part) {
    String text = new String(part, StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf("</xml>");
    if (end < 0) {
      throw new IllegalArgumentException("Expecting a drawing that ends in </xml>, found none");
    }
    int last = NUMBERS_OF_A_BLOCK;
    for (Matcher number = NUMBER.matcher(text); number.find(); ) {
      last = Math.max(last, Integer.parseInt(number.group(1)));
    }
    CommentBoxes boxes = new CommentBoxes(text.substring(0, end), text.substring(end), last, false);
    if (!text.contains("_x0000_t202\"")) {
      boxes.added.append(TYPE.replace("<v:shapetype", "<v:shapetype" + boxes.declared()));
    }
    return boxes;
  }

  /** Adds the box of a comment, beside its cell and as high as its text. */
  void add(CellMark mark) {
    last++;
    int row = mark.row() - 1;
    int column = mark.column() - 1;
    int top = Math.max(0, row - 1);
    String anchor =
        (column + 1)
            + ", 15, "
            + top
            + ", 2, "
            + (column + 6)
            + ", 15, "
            + (top + rows(mark))
            + ", 4";
    added.append(
        BOX.replace("%x", declared())
            .replace("%n", String.valueOf(last))
            .replace("%a", anchor)
            .replace("%r", String.valueOf(row))
            .replace("%c", String.valueOf(column)));
  }

  /** How many rows of usual height its text takes: a line of small print is lower than a row. */
  private static int rows(CellMark mark) {
    long lines =
        Stream.of(mark.comment().vi(), mark.comment().en())
            .flatMap(String::lines)
            .mapToLong(line -> 1 + line.length() / LETTERS_OF_A_LINE)
            .sum();
    return (int) Math.min(MOST_ROWS, 3 * lines / 4 + 2);
  }

  /** The vocabularies, where the drawing does not declare them for all. */
  private String declared() {
    return isNew || (before.contains("xmlns:v=") && before.contains("xmlns:x="))
        ? ""
        : VOCABULARIES;
  }

  byte[] bytes() {
    String start = before;
    if (isNew) {
      start = "<xml" + VOCABULARIES + ">" + LAYOUT.replace("%d", blocks()) + TYPE;
    }
    return (start + added + after).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The blocks that the numbers of the boxes lie in: 1 or 1,2,3. */
  private String blocks() {
    return IntStream.rangeClosed(1, last / NUMBERS_OF_A_BLOCK)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }
}
