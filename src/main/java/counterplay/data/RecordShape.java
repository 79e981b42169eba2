package counterplay.data;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a piece of a case looks like in a file; found from the types of record components. */
sealed interface RecordShape {

  /** A string: a number, a truth value, a name. */
  record Leaf(Class<?> type) implements RecordShape {}

  /** An array. */
  record ListOf(RecordShape element) implements RecordShape {}

  /** An array of strings that are sorted and differ. */
  record SetOf() implements RecordShape {}

  /** An object whose fields are the keys. */
  record MapOf(RecordShape value) implements RecordShape {}

  /** An object whose fields are the components of a record. */
  record RecordOf(Class<?> type, List<RecordShape> arguments) implements RecordShape {

    /** Each component with its shape, in the record's order. */
    Map<RecordComponent, RecordShape> components() {
      Map<TypeVariable<?>, RecordShape> known = bindings(type, arguments);
      Map<RecordComponent, RecordShape> components = new LinkedHashMap<>();
      for (RecordComponent c : type.getRecordComponents())
        components.put(c, of(c.getGenericType(), known));
      return components;
    }
  }

  /**
   * An object whose field {@code kind} names the record that it is, in kebab case; the other fields
   * are that record's.
   */
  record OneOf(Class<?> type, List<RecordShape> arguments) implements RecordShape {

    /** The permitted records by their kind. */
    Map<String, RecordOf> kinds() {
      Map<String, RecordOf> kinds = new LinkedHashMap<>();
      collect(type, arguments, kinds);
      return kinds;
    }

    private static void collect(
        Class<?> type, List<RecordShape> arguments, Map<String, RecordOf> kinds) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        List<RecordShape> own = argumentsOf(permitted, type, arguments);
        if (permitted.isSealed()) {
          collect(permitted, own, kinds);
        } else if (kinds.put(kind(permitted), new RecordOf(permitted, own)) != null) {
          throw new IllegalArgumentException(
              type.getName() + " permits two records called " + kind(permitted));
        }
      }
    }

    /** The type arguments of a subtype whose supertype has the given ones. */
    private static List<RecordShape> argumentsOf(
        Class<?> subtype, Class<?> supertype, List<RecordShape> arguments) {
      Map<TypeVariable<?>, RecordShape> known = new LinkedHashMap<>();
      for (Type t : subtype.getGenericInterfaces()) {
        if (!(t instanceof ParameterizedType p) || p.getRawType() != supertype) continue;
        for (int k = 0; k < arguments.size(); k++) {
          if (p.getActualTypeArguments()[k] instanceof TypeVariable<?> v)
            known.put(v, arguments.get(k));
        }
      }
      List<RecordShape> own = new ArrayList<>();
      for (TypeVariable<?> v : subtype.getTypeParameters()) own.add(of(v, known));
      return own;
    }
  }

  /** {@code ByType} becomes {@code by-type}. */
  static String kind(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static Map<TypeVariable<?>, RecordShape> bindings(
      Class<?> type, List<RecordShape> arguments) {
    Map<TypeVariable<?>, RecordShape> known = new LinkedHashMap<>();
    for (int k = 0; k < arguments.size(); k++)
      known.put(type.getTypeParameters()[k], arguments.get(k));
    return known;
  }

  /**
   * The shape of a type.
   *
   * @param type the type
   * @param known what its type variables stand for
   * @throws IllegalArgumentException if it is no data: neither a leaf nor made of lists, maps,
   *     records, sealed interfaces
   */
  static RecordShape of(Type type, Map<TypeVariable<?>, RecordShape> known) {
    if (type instanceof TypeVariable<?> v && known.containsKey(v)) return known.get(v);
    if (type instanceof ParameterizedType p) {
      List<RecordShape> arguments = new ArrayList<>();
      for (Type t : p.getActualTypeArguments()) arguments.add(of(t, known));
      if (p.getRawType() == List.class) return new ListOf(arguments.get(0));
      if (p.getRawType() == Set.class && p.getActualTypeArguments()[0] == String.class)
        return new SetOf();
      if (p.getRawType() == Map.class && p.getActualTypeArguments()[0] == String.class)
        return new MapOf(arguments.get(1));
      if (p.getRawType() instanceof Class<?> c) return ofClass(c, arguments);
    }
    if (type instanceof Class<?> c) return ofClass(c, List.of());
    throw new IllegalArgumentException(type.getTypeName() + " is no data that a file could hold");
  }

  private static RecordShape ofClass(Class<?> type, List<RecordShape> arguments) {
    if (Leaves.isLeaf(type)) return new Leaf(type);
    if (type.getTypeParameters().length != arguments.size()) {
      throw new IllegalArgumentException(type.getName() + " lacks its type arguments");
    }
    if (type.isRecord()) return new RecordOf(type, arguments);
    if (type.isInterface() && type.isSealed()) return new OneOf(type, arguments);
    throw new IllegalArgumentException(type.getName() + " is no data that a file could hold");
  }
}
