package kimngach.settings;

import java.util.List;
import java.util.stream.Stream;
import kimngach.model.Commodity;

/**
 * A group of goods of the workspace's list.
 *
 * @param commodity its code, such as {@code crude-oil}
 * @param name what it is called
 * @param also further names, those of older or English tables
 */
public record ListedCommodity(Commodity commodity, ListedName name, List<String> also) {
  public ListedCommodity {
    also = List.copyOf(also);
  }

  /** Every name it bears: Vietnamese, English, and the further ones. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(name.vi(), name.en()), also.stream());
  }
}
