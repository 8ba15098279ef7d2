package kimngach.read.tidy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.Coded;
import kimngach.model.Sentence;

/**
 * The words that one column may hold.
 *
 * @param what what such a word names, for a sentence that asks for one
 * @param byCode the meaning of each word
 */
record Words<T>(Sentence what, Map<String, T> byCode) {

  /** The codes of a list. */
  static <T extends Coded> Words<T> of(String vi, String en, Collection<T> members) {
    Map<String, T> byCode = new LinkedHashMap<>();
    for (T member : members) {
      byCode.put(member.code(), member);
    }
    return new Words<>(new Sentence(vi, en), byCode);
  }

  /** The meaning of a word, whatever its letter case; empty when it is not known. */
  Optional<T> find(String text) {
    T exact = byCode.get(text);
    return Optional.ofNullable(exact != null ? exact : byCode.get(Code.plain(text)));
  }

  /** The words a person may write. */
  List<String> known() {
    return List.copyOf(byCode.keySet());
  }
}
