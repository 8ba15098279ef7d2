package kimngach.render.image;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kimngach.model.bulletin.Block;
import kimngach.model.bulletin.Chart;
import kimngach.model.bulletin.Text;

/**
 * Every text of a bulletin's blocks in printing order, whatever kind of block holds it: a new kind
 * needs nothing here. The lettering of charts is found by {@link ChartLettering}.
 */
final class TextsOfBulletin {
  private final List<Text> texts = new ArrayList<>();

  private TextsOfBulletin() {}

  static List<Text> of(List<Block> blocks) {
    TextsOfBulletin found = new TextsOfBulletin();
    blocks.stream().filter(block -> !(block instanceof Chart)).forEach(found::collect);
    return found.texts;
  }

  private void collect(Object part) {
    if (part instanceof Text text) {
      texts.add(text);
    } else if (part instanceof Collection<?> parts) {
      parts.forEach(this::collect);
    } else if (part instanceof Optional<?> perhaps) {
      perhaps.ifPresent(this::collect);
    } else if (part instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        try {
          collect(component.getAccessor().invoke(record));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("Expecting the model's records to be public", e);
        }
      }
    }
  }
}
