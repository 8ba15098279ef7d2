package kimngach.read.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a delivered text stands for characters. */
enum Encoding {
  /** Unicode in one to four bytes. */
  UTF_8("UTF-8", StandardCharsets.UTF_8),
  /** Unicode in pairs of bytes, the smaller part first: Excel's "Unicode text". */
  UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
  /** Unicode in pairs of bytes, the larger part first. */
  UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
  /** The Windows code page for Vietnamese: letters with a tone mark of its own behind them. */
  WINDOWS_1258("Windows-1258", Charset.forName("windows-1258"));

  private final String title;
  private final Charset charset;

  Encoding(String title, Charset charset) {
    this.title = title;
    this.charset = charset;
  }

  /** The name a person knows. */
  String title() {
    return title;
  }

  Charset charset() {
    return charset;
  }
}
