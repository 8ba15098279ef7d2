package kimngach.read.text;

import java.nio.charset.Charset;

/** How a delivered text stands for characters. */
enum Encoding {
  /** Unicode in one to four bytes. */
  UTF_8("UTF-8"),
  /** Unicode in pairs of bytes, the smaller part first: Excel's "Unicode text". */
  UTF_16LE("UTF-16LE"),
  /** Unicode in pairs of bytes, the larger part first. */
  UTF_16BE("UTF-16BE"),
  /** The Windows code page for Vietnamese: letters with a tone mark of its own behind them. */
  WINDOWS_1258("Windows-1258");

  private final String title;

  Encoding(String title) {
    this.title = title;
  }

  /** The name a person knows. */
  String title() {
    return title;
  }

  Charset charset() {
    return Charset.forName(title);
  }
}
