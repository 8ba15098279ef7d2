package kimngach.model.bulletin;

/**
 * A heading of a section.
 *
 * @param level 1 for a section, 2 for a part of it, 3 below that
 * @param text the heading
 */
public record Heading(int level, Text text) implements Block {
  public Heading {
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException("Expecting a heading level from 1 to 3, found " + level);
    }
  }
}
