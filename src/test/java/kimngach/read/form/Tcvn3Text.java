package kimngach.read.form;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kimngach.read.text.Tcvn3;

/** Vietnamese text as it was typed in fonts of TCVN3. */
final class Tcvn3Text {
  private static final Map<String, Character> CODES =
      IntStream.rangeClosed(0xA1, 0xFE)
          .boxed()
          .collect(
              Collectors.toMap(
                  code -> Tcvn3.decode(Character.toString(code), ".VnTime"),
                  code -> (char) code.intValue(),
                  (first, second) -> first));

  private Tcvn3Text() {}

  static String encode(String text) {
    var encoded = new StringBuilder();
    for (char letter : text.toCharArray()) {
      encoded.append(
          letter < 0x80 ? letter : (char) CODES.getOrDefault(String.valueOf(letter), letter));
    }
    return encoded.toString();
  }
}
