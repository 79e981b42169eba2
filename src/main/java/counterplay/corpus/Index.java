package counterplay.corpus;

import counterplay.claim.Claim;
import counterplay.claim.Spec;
import counterplay.data.Resource;
import counterplay.mechanism.Mechanisms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which claims each specification makes. The build writes it beside the classes, so that a command
 * about a few claims need not make all specifications; without it everything works as well, only
 * later.
 *
 * @param claims the ids of the claims by the name of the specification's class
 */
public record Index(Map<String, List<String>> claims) {

  private static final String FILE = "counterplay/claims.index";

  /** The index of the specifications. */
  static Index of(List<Spec> specs, Mechanisms mechanisms) {
    Map<String, List<String>> claims = new LinkedHashMap<>();
    for (Spec spec : specs)
      claims.put(
          spec.getClass().getName(),
          spec.claims(mechanisms).stream().<Claim<?>>map(c -> c).map(Claim::id).toList());
    return new Index(claims);
  }

  /** The one that the build wrote, if it did. */
  static Optional<Index> own() {
    return Resource.text("/" + FILE).map(Index::read);
  }

  private static Index read(String text) {
    Map<String, List<String>> claims = new LinkedHashMap<>();
    text.lines()
        .forEach(
            line -> {
              List<String> words = List.of(line.split(" "));
              claims.put(words.get(0), words.subList(1, words.size()));
            });
    return new Index(claims);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    claims.forEach(
        (spec, ids) -> text.append(spec).append(' ').append(String.join(" ", ids)).append('\n'));
    return text.toString();
  }

  /**
   * The specifications that make the claims that are meant, by id or by what ids begin with;
   * nothing if one means no claim.
   */
  Optional<Set<String>> specs(List<String> wanted) {
    Set<String> specs = new TreeSet<>();
    for (String w : wanted) {
      List<String> meant = new ArrayList<>();
      claims.forEach(
          (spec, ids) -> {
            if (!w.isEmpty() && ids.stream().anyMatch(id -> id.startsWith(w))) meant.add(spec);
          });
      if (meant.isEmpty()) return Optional.empty();
      specs.addAll(meant);
    }
    return Optional.of(specs);
  }

  /** Writes the index into the directory of the classes. */
  public static void main(String... arguments) throws IOException {
    Path file = Path.of(arguments[0]).resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, of(Discovery.specs(), Discovery.mechanisms()).text());
  }
}
