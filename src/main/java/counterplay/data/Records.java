package counterplay.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Records as JSON and back, by their components: rationals, polynomials, integers, truth values,
 * strings, enums; lists; sets of strings, sorted; maps from strings, written in the order of their
 * keys; records; sealed interfaces of records.
 */
public final class Records {

  private static final String KIND = "kind";

  private Records() {}

  /** The record as an object. */
  public static ObjectNode write(Record value) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    addFields(object, value, new RecordShape.RecordOf(value.getClass(), List.of()));
    return object;
  }

  /**
   * The record that an object stands for.
   *
   * @param node the object
   * @param type a record type without type parameters
   * @param place what the object is called in complaints
   * @throws BadFile if a field is unknown or missing, or a value is not of its type or refused by
   *     its record
   */
  public static <C extends Record> C read(JsonNode node, Class<C> type, String place) {
    return type.cast(record(node, new RecordShape.RecordOf(type, List.of()), place, List.of()));
  }

  private static JsonNode write(Object value, RecordShape shape) {
    if (shape instanceof RecordShape.ListOf list) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      for (Object element : (List<?>) value) array.add(write(element, list.element()));
      return array;
    }
    if (shape instanceof RecordShape.SetOf) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      new TreeSet<Object>((Set<?>) value).forEach(element -> array.add((String) element));
      return array;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    if (shape instanceof RecordShape.MapOf map) {
      new TreeMap<Object, Object>((Map<?, ?>) value)
          .forEach((k, v) -> object.set((String) k, write(v, map.value())));
    } else if (shape instanceof RecordShape.RecordOf record) {
      addFields(object, value, record);
    } else if (shape instanceof RecordShape.OneOf one) {
      String kind = RecordShape.kind(value.getClass());
      object.put(KIND, kind);
      addFields(object, value, one.kinds().get(kind));
    } else {
      return TextNode.valueOf(Leaves.write(value));
    }
    return object;
  }

  private static void addFields(ObjectNode object, Object value, RecordShape.RecordOf shape) {
    shape
        .components()
        .forEach(
            (component, part) ->
                object.set(component.getName(), write(value(component, value), part)));
  }

  /** What a record has as this component. */
  public static Object value(RecordComponent component, Object record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private static Object read(JsonNode node, RecordShape shape, String place) {
    if (shape instanceof RecordShape.ListOf list) {
      if (!node.isArray()) throw new BadFile(place + ": wanted is a list");
      List<Object> elements = new ArrayList<>();
      for (int k = 0; k < node.size(); k++)
        elements.add(read(node.get(k), list.element(), place + "[" + k + "]"));
      return List.copyOf(elements);
    }
    if (shape instanceof RecordShape.SetOf) {
      if (!node.isArray()) throw new BadFile(place + ": wanted is a list");
      Set<String> elements = new TreeSet<>();
      for (int k = 0; k < node.size(); k++) {
        if (!elements.add(Json.text(node.get(k), place)))
          throw new BadFile(place + ": '" + node.get(k).textValue() + "' twice");
      }
      return Collections.unmodifiableSet(elements);
    }
    if (shape instanceof RecordShape.MapOf map) {
      if (!node.isObject()) throw new BadFile(place + ": wanted is an object");
      Map<String, Object> values = new TreeMap<>();
      node.properties()
          .forEach(
              f ->
                  values.put(
                      f.getKey(), read(f.getValue(), map.value(), place + "." + f.getKey())));
      return Collections.unmodifiableMap(values);
    }
    if (shape instanceof RecordShape.RecordOf record) return record(node, record, place, List.of());
    if (shape instanceof RecordShape.OneOf one) {
      if (!node.path(KIND).isTextual())
        throw new BadFile(place + ": wanted is an object with the field 'kind'");
      RecordShape.RecordOf record = one.kinds().get(node.path(KIND).textValue());
      if (record == null) {
        throw new BadFile(
            place
                + ".kind: '"
                + node.path(KIND).textValue()
                + "' is none of "
                + String.join(", ", one.kinds().keySet()));
      }
      return record(node, record, place, List.of(KIND));
    }
    try {
      return Leaves.read(Json.text(node, place), ((RecordShape.Leaf) shape).type());
    } catch (IllegalArgumentException e) {
      throw new BadFile(place + ": " + e.getMessage());
    }
  }

  private static Object record(
      JsonNode node, RecordShape.RecordOf shape, String place, List<String> before) {
    Map<RecordComponent, RecordShape> components = shape.components();
    List<String> names = new ArrayList<>(before);
    components.keySet().forEach(c -> names.add(c.getName()));
    ObjectNode object = Json.fields(node, place, names);
    List<Object> values = new ArrayList<>();
    components.forEach(
        (c, part) -> values.add(read(object.get(c.getName()), part, place + "." + c.getName())));
    try {
      Class<?>[] types =
          components.keySet().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = shape.type().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw new BadFile(place + ": " + e.getCause().getMessage());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + shape.type().getName(), e);
    }
  }
}
