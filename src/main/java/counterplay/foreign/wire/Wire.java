package counterplay.foreign.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.data.Json;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines that pass between the two processes: one JSON object each. */
public final class Wire {

  /** The longest line that is read, in bytes. */
  public static final int LONGEST = 32_000_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(100)
                          .maxStringLength(LONGEST)
                          .maxDocumentLength(LONGEST)
                          .build())
                  .build())
          .build();

  private Wire() {}

  /** An empty object. */
  public static ObjectNode object() {
    return Json.object();
  }

  /**
   * Reads a line.
   *
   * @throws EOFException if there is none
   * @throws IOException if it is too long or holds no object
   */
  public static ObjectNode read(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) throw new EOFException();
      if (line.size() == LONGEST)
        throw new IOException("a line of more than " + LONGEST + " bytes");
      line.write(b);
    }
    if (MAPPER.readTree(line.toByteArray()) instanceof ObjectNode object) return object;
    throw new IOException("no object");
  }

  /** Sends an object as one line. */
  public static void write(OutputStream out, ObjectNode object) throws IOException {
    out.write(MAPPER.writeValueAsBytes(object));
    out.write('\n');
    out.flush();
  }

  /** Whole numbers as data. */
  public static ArrayNode integers(List<Integer> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(v -> array.add(v));
    return array;
  }

  /** Whole numbers from data. */
  public static List<Integer> integers(JsonNode array) {
    List<Integer> values = new ArrayList<>();
    array.forEach(v -> values.add(v.intValue()));
    return List.copyOf(values);
  }

  /** The texts of a list; nothing in the place of a null. */
  public static List<Optional<String>> texts(JsonNode array) {
    List<Optional<String>> values = new ArrayList<>();
    array.forEach(v -> values.add(v.isTextual() ? Optional.of(v.textValue()) : Optional.empty()));
    return values;
  }
}
