package counterplay.report.play;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** What a case is made of, by its types. */
final class Parts {

  private Parts() {}

  /** The first part of this type, in the order of the components, parts of parts included. */
  static <T> Optional<T> first(Record theCase, Class<T> type) {
    if (type.isInstance(theCase)) return Optional.of(type.cast(theCase));
    for (RecordComponent c : theCase.getClass().getRecordComponents()) {
      Object part = value(theCase, c);
      if (type.isInstance(part)) return Optional.of(type.cast(part));
      if (part instanceof Record r) {
        Optional<T> inner = first(r, type);
        if (inner.isPresent()) return inner;
      }
    }
    return Optional.empty();
  }

  /** The first list whose elements are all of this type; there is one at least. */
  static <T> Optional<List<T>> list(Record theCase, Class<T> type) {
    for (RecordComponent c : theCase.getClass().getRecordComponents()) {
      Object part = value(theCase, c);
      if (part instanceof List<?> l && !l.isEmpty() && l.stream().allMatch(type::isInstance))
        return Optional.of(l.stream().map(type::cast).toList());
      if (part instanceof Record r) {
        Optional<List<T>> inner = list(r, type);
        if (inner.isPresent()) return inner;
      }
    }
    return Optional.empty();
  }

  /** The component of that name and type. */
  static <T> Optional<T> named(Record theCase, String name, Class<T> type) {
    for (RecordComponent c : theCase.getClass().getRecordComponents())
      if (c.getName().equals(name) && type.isInstance(value(theCase, c)))
        return Optional.of(type.cast(value(theCase, c)));
    return Optional.empty();
  }

  private static Object value(Record theCase, RecordComponent c) {
    try {
      c.getAccessor().setAccessible(true);
      return c.getAccessor().invoke(theCase);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(c + " cannot be read", e);
    }
  }
}
