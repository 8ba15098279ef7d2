package kimngach.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of file some bytes are, whatever its name says. */
public enum FileKind {
  /** No bytes at all. */
  EMPTY,
  /** A ZIP package: an Excel workbook in the open format, or another. */
  PACKAGE,
  /** A compound file: an Excel 97-2003 workbook, a workbook with a password, or another. */
  COMPOUND,
  /** A page of the web, perhaps saved by Excel under a workbook's name. */
  HTML,
  /** A workbook of Excel 2.0 to 4.0. */
  OLD_EXCEL,
  /** A workbook of Excel 2003 in XML. */
  EXCEL_2003_XML,
  /** A page of the web packed with its pictures (MHTML). */
  PACKED_PAGE,
  /** A PDF. */
  PDF,
  /** A text document in the Rich Text Format. */
  RICH_TEXT,
  /** A picture. */
  PICTURE,
  /** Anything else: text, it seems, such as CSV. */
  TEXT;

  private static final int MOST_LOOKED_AT = 8_192;
  private static final Pattern OLD_RECORD =
      Pattern.compile("\t[\\x00\\x02\\x04\\x08][\\x04\\x06\\x08][\\x00]");
  private static final Pattern BEFORE_WORDS = Pattern.compile("^[^\\x21-\\x7E]*(ï»¿|ÿþ|þÿ)?\\s*");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?s)<!doctype html.*|.*<(html|head|body|table|meta|thead|tbody|tr|td)\\b[^>]*>.*");

  /** The kind of these bytes. */
  public static FileKind of(byte[] bytes) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    String start = start(bytes);
    if (start.startsWith("PK")) {
      return PACKAGE;
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return COMPOUND;
    }
    if (OLD_RECORD.matcher(start).lookingAt()) {
      return OLD_EXCEL;
    }
    if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF")) {
      return PICTURE;
    }
    return ofText(start.replace("\u0000", "").toLowerCase(Locale.ROOT));
  }

  private static FileKind ofText(String start) {
    if (start.startsWith("%pdf-")) {
      return PDF;
    }
    if (start.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    String words = BEFORE_WORDS.matcher(start).replaceFirst("");
    if (words.startsWith("mime-version:")) {
      return PACKED_PAGE;
    }
    if (words.contains("urn:schemas-microsoft-com:office:spreadsheet\"")
        && words.startsWith("<?xml")
        && !words.contains("<html")) {
      return EXCEL_2003_XML;
    }
    return words.startsWith("<") && PAGE.matcher(words).matches() ? HTML : TEXT;
  }

  /** The first bytes, each as a character. */
  private static String start(byte[] bytes) {
    int length = Math.min(MOST_LOOKED_AT, bytes.length);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }
}
