package kimngach.render.pdf;

import java.awt.Color;
import java.util.Optional;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.type.NamedEnum;

/**
 * The values of a template's attributes in the form that nearly all have; any other is refused, be
 * it wrong or only unusual.
 */
final class Written {
  private static final int MOST_DIGITS = 6;

  private Written() {}

  /** What is thrown where something is not usual; nobody is shown it. */
  static JRException unusual(String found) {
    return new JRException("Expecting a usual part of a template, found " + found);
  }

  /** A whole number such as {@code 595}. */
  static int whole(String written) throws JRException {
    if (!made(written, "0123456789")) {
      throw unusual(written);
    }
    return Integer.parseInt(written);
  }

  /** A number such as {@code 10.5}. */
  static float number(String written) throws JRException {
    if (!made(written, ".0123456789")
        || written.indexOf('.') != written.lastIndexOf('.')
        || written.startsWith(".")
        || written.endsWith(".")) {
      throw unusual(written);
    }
    return Float.parseFloat(written);
  }

  /** {@code true} or {@code false}. */
  static boolean truth(String written) throws JRException {
    return switch (written) {
      case "true" -> true;
      case "false" -> false;
      default -> throw unusual(written);
    };
  }

  /** A color such as {@code #1F4E79}. */
  static Color color(String written) throws JRException {
    String digits = written.startsWith("#") ? written.substring(1) : "";
    if (digits.length() != MOST_DIGITS || !made(digits, "0123456789ABCDEFabcdef")) {
      throw unusual(written);
    }
    return new Color(Integer.parseInt(digits, 16));
  }

  /** The one that JasperReports calls by that name, such as {@code Justified}. */
  static <T extends NamedEnum> T one(T[] all, String written) throws JRException {
    for (T each : all) {
      if (written.equals(each.getName())) {
        return each;
      }
    }
    throw unusual(written);
  }

  /** Refuses all but one value. */
  static void only(String usual, String written) throws JRException {
    if (!written.equals(usual)) {
      throw unusual(written);
    }
  }

  /** What must be there. */
  static <T> T needed(Optional<T> found) throws JRException {
    return found.orElseThrow(() -> unusual("nothing"));
  }

  private static boolean made(String written, String characters) {
    return !written.isEmpty()
        && written.length() <= MOST_DIGITS
        && written.chars().allMatch(character -> characters.indexOf(character) >= 0);
  }
}
