package counterplay.report.play;

import counterplay.data.Records;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** What a case is made of, by its types. */
final class CaseParts {

  private CaseParts() {}

  /** The first part of this type, in the order of the components, parts of parts included. */
  static <T> Optional<T> first(Record theCase, Class<T> type) {
    if (type.isInstance(theCase)) return Optional.of(type.cast(theCase));
    for (RecordComponent c : theCase.getClass().getRecordComponents()) {
      Object part = Records.value(c, theCase);
      if (type.isInstance(part)) return Optional.of(type.cast(part));
      if (part instanceof Record r) {
        Optional<T> inner = first(r, type);
        if (inner.isPresent()) return inner;
      }
    }
    return Optional.empty();
  }

  /** The component of that name and type. */
  static <T> Optional<T> named(Record theCase, String name, Class<T> type) {
    for (RecordComponent c : theCase.getClass().getRecordComponents())
      if (c.getName().equals(name) && type.isInstance(Records.value(c, theCase)))
        return Optional.of(type.cast(Records.value(c, theCase)));
    return Optional.empty();
  }
}
