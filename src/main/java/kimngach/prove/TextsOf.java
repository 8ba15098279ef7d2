package kimngach.prove;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Text;

/**
 * Every text of a bulletin. It goes through whatever records a bulletin is made of, so that a kind
 * of block that is new is not passed over.
 */
final class TextsOf {
  private final List<Text> texts = new ArrayList<>();

  private TextsOf() {}

  static List<Text> all(Bulletin bulletin) {
    TextsOf found = new TextsOf();
    bulletin.blocks().forEach(found::visit);
    return List.copyOf(found.texts);
  }

  private void visit(Object part) {
    if (part instanceof Text text) {
      texts.add(text);
    } else if (part instanceof Collection<?> several) {
      several.forEach(this::visit);
    } else if (part instanceof Optional<?> maybe) {
      maybe.ifPresent(this::visit);
    } else if (part instanceof Record record && ours(record)) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        visit(value(record, component));
      }
    }
  }

  private static boolean ours(Record record) {
    return record.getClass().getPackage().equals(Bulletin.class.getPackage());
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalStateException(
          "Expecting to read " + component + " of " + record.getClass(), unreadable);
    }
  }
}
