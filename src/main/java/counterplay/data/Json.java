package counterplay.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import counterplay.terminal.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * JSON objects of which every leaf is a string: read within limits, written in one canonical form.
 */
public final class Json {

  /** The largest file that is read, in bytes. */
  public static final long MAX_BYTES = 2_000_000;

  private static final int LINE = 110;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxNumberLength(40)
                          .maxStringLength(65_536)
                          .maxNameLength(256)
                          .maxDocumentLength(MAX_BYTES)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /**
   * The bytes of a file.
   *
   * @throws BadFile if it is no regular file, is larger than {@value #MAX_BYTES} bytes or cannot be
   *     read
   */
  public static byte[] bytes(Path file) {
    try {
      if (!Files.exists(file)) throw new BadFile("there is no such file");
      if (!Files.isRegularFile(file)) throw new BadFile("not a regular file");
      long size = Files.size(file);
      if (size > MAX_BYTES) throw new BadFile(size + " bytes; at most " + MAX_BYTES + " are read");
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new BadFile("cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  /** An object that has no fields yet. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** An object that tells which program wrote it, and which version. */
  public static ObjectNode signed() {
    return object().put("tool", "counterplay").put("version", Version.number());
  }

  /**
   * Reads one object.
   *
   * @throws BadFile if it is no JSON object, a key occurs twice, something follows it, a leaf is no
   *     string, or a limit is passed: depth 64, names of 256 and strings of 65,536 characters
   */
  public static ObjectNode object(byte[] text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (!(node instanceof ObjectNode object)) throw new BadFile("wanted is one JSON object");
      strings(object, "");
      return object;
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? ""
              : "line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr()
                  + ": ";
      throw new BadFile(
          where
              + e.getOriginalMessage()
                  .lines()
                  .findFirst()
                  .orElse("not JSON")
                  .replaceAll(" \\((from `|start marker at ).*", ""));
    } catch (IOException e) {
      throw new BadFile("not JSON: " + e.getMessage());
    }
  }

  private static void strings(JsonNode node, String place) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        strings(field.getValue(), place.isEmpty() ? field.getKey() : place + "." + field.getKey());
      }
    } else if (node.isArray()) {
      for (int k = 0; k < node.size(); k++) strings(node.get(k), place + "[" + k + "]");
    } else if (!node.isTextual()) {
      throw new BadFile(
          place
              + ": "
              + node
              + " is not a string; numbers are written as \"1/3\", truth values as \"true\"");
    }
  }

  /** The text of a string leaf; @throws BadFile if it is a list or an object. */
  public static String text(JsonNode node, String place) {
    if (!node.isTextual()) throw new BadFile(place + ": wanted is a string");
    return node.textValue();
  }

  /**
   * @throws BadFile unless the node is an object with exactly the given fields
   */
  public static ObjectNode fields(JsonNode node, String place, List<String> names) {
    String at = place.isEmpty() ? "" : place + ": ";
    if (!(node instanceof ObjectNode object))
      throw new BadFile(at + "wanted is an object with the fields " + String.join(", ", names));
    for (String name : names) {
      if (!object.has(name)) throw new BadFile(at + "the field '" + name + "' is missing");
    }
    for (Iterator<String> seen = object.fieldNames(); seen.hasNext(); ) {
      String name = seen.next();
      if (!names.contains(name))
        throw new BadFile(
            at + "unknown field '" + name + "'; its fields are " + String.join(", ", names));
    }
    return object;
  }

  /**
   * The canonical text: two spaces of indentation, what fits on a line of {@value #LINE} characters
   * on one line, a newline at the end.
   *
   * @param object what is written, its fields in their order
   * @param open fields of the object whose values are always spread over several lines
   */
  public static String canonical(ObjectNode object, Set<String> open) {
    StringBuilder out = new StringBuilder("{");
    String separator = "\n";
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = "  " + quoted(field.getKey()) + ": ";
      out.append(separator).append(name);
      write(out, field.getValue(), "  ", name.length(), open.contains(field.getKey()));
      separator = ",\n";
    }
    return out.append("\n}\n").toString();
  }

  private static void write(
      StringBuilder out, JsonNode node, String indent, int column, boolean open) {
    String oneLine = oneLine(node);
    boolean empty = node.isEmpty();
    if (node.isTextual() || empty || !open && column + oneLine.length() < LINE) {
      out.append(oneLine);
      return;
    }
    String inner = indent + "  ";
    List<String> heads = new ArrayList<>();
    List<JsonNode> values = new ArrayList<>();
    for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
      heads.add(inner);
      values.add(element);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      heads.add(inner + quoted(field.getKey()) + ": ");
      values.add(field.getValue());
    }
    out.append(node.isArray() ? "[\n" : "{\n");
    for (int k = 0; k < values.size(); k++) {
      out.append(k == 0 ? "" : ",\n").append(heads.get(k));
      write(out, values.get(k), inner, heads.get(k).length(), false);
    }
    out.append('\n').append(indent).append(node.isArray() ? ']' : '}');
  }

  private static String oneLine(JsonNode node) {
    if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      node.forEach(element -> parts.add(oneLine(element)));
      return "[" + String.join(", ", parts) + "]";
    }
    if (node.isObject()) {
      return node.isEmpty()
          ? "{}"
          : node.properties().stream()
              .map(f -> quoted(f.getKey()) + ": " + oneLine(f.getValue()))
              .collect(Collectors.joining(", ", "{ ", " }"));
    }
    return quoted(node.textValue());
  }

  private static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }
}
