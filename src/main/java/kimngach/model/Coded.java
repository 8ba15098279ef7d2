package kimngach.model;

import java.util.Arrays;
import java.util.Optional;

/** Something a delivery names by a code. */
public interface Coded {

  /** The code: small ASCII letters, digits and hyphens, unique within its list. */
  String code();

  /** The member of a code list that has a code; empty when none has it. */
  static <T extends Coded> Optional<T> find(T[] members, String code) {
    return Arrays.stream(members).filter(member -> member.code().equals(code)).findFirst();
  }
}
