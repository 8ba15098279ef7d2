package kimngach.prove;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kimngach.model.bulletin.Bulletin;
import kimngach.model.bulletin.Text;

/**
 * Every text of a bulletin. It goes through whatever records a bulletin is made of, so that a kind
 * of block that is new is not passed over.
 */
final class TextsOf {
  private final List<Text> texts = new ArrayList<>();
  private final Map<Class<?>, List<Method>> components = new HashMap<>();

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
      for (Object one : several) {
        visit(one);
      }
    } else if (part instanceof Optional<?> maybe) {
      maybe.ifPresent(this::visit);
    } else if (part instanceof Record record && ours(record)) {
      for (Method component : components.computeIfAbsent(record.getClass(), TextsOf::components)) {
        visit(value(record, component));
      }
    }
  }

  /** The components of a record that can hold more than one word or number. */
  private static List<Method> components(Class<?> record) {
    List<Method> accessors = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      Class<?> type = component.getType();
      if (!type.isPrimitive() && !type.isEnum() && !type.equals(String.class)) {
        accessors.add(component.getAccessor());
      }
    }
    return accessors;
  }

  private static boolean ours(Record record) {
    return record.getClass().getPackage().equals(Bulletin.class.getPackage());
  }

  private static Object value(Record record, Method component) {
    try {
      return component.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalStateException(
          "Expecting to read " + component + " of " + record.getClass(), unreadable);
    }
  }
}
