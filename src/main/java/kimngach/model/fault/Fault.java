package kimngach.model.fault;

import kimngach.model.Sentence;

/**
 * Something that stops the work and that a person can mend.
 *
 * @param place the file and the place in it, such as {@code [input/2023-11/turnover.csv]G17} or
 *     {@code kimngach.yaml:12:3}; blank when there is none
 * @param sentence what was expected, what was found, and what to do
 */
public record Fault(String place, Sentence sentence) {

  /** A fault told in Vietnamese and English. */
  public static Fault at(String place, String vi, String en) {
    return new Fault(place, new Sentence(vi, en));
  }
}
