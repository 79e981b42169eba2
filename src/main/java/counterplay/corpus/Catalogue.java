package counterplay.corpus;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All claims about given mechanisms, and all definitions. */
public final class Catalogue {

  private final Map<String, Claim<?>> claims = new TreeMap<>(naturalOrder());
  private final Map<String, Definition> definitions = new TreeMap<>(naturalOrder());
  private final Map<String, Class<?>> writtenIn = new HashMap<>();

  /**
   * Collects what the specifications say.
   *
   * @param specs the specifications
   * @param mechanisms the mechanisms that they judge
   * @throws IllegalArgumentException if two claims or two definitions share an id, or a claim lacks
   *     its mechanism
   */
  public Catalogue(List<Spec> specs, Mechanisms mechanisms) {
    List<List<Claim<?>>> all = specs.parallelStream().map(spec -> spec.claims(mechanisms)).toList();
    for (int k = 0; k < specs.size(); k++) {
      for (Claim<?> claim : all.get(k)) {
        if (claims.put(claim.id(), claim) != null)
          throw new IllegalArgumentException("two claims are called " + claim.id());
        writtenIn.put(claim.id(), specs.get(k).getClass());
      }
    }
    for (Spec spec : specs) {
      for (Definition d : spec.definitions()) {
        if (definitions.put(d.id(), d) != null)
          throw new IllegalArgumentException("two definitions are called " + d.id());
      }
    }
    for (Mechanism m : mechanisms.all())
      definitions.putIfAbsent(m.id(), new Definition(m.id(), m.title(), m.getClass()));
  }

  /** All claims, in the natural order of their ids: section-2 before section-10. */
  public List<Claim<?>> claims() {
    return List.copyOf(claims.values());
  }

  /** The file of a claim, from the root of the sources of the papers on. */
  public String file(Claim<?> claim) {
    return "spec/" + writtenIn.get(claim.id()).getName().replace('.', '/') + ".java";
  }

  /** All definitions and assumptions; the mechanisms are among them. */
  public List<Definition> definitions() {
    return List.copyOf(definitions.values());
  }

  /** The lemmas on which proofs of the claims lean, by id. */
  public Map<String, Lemma> lemmas() {
    Map<String, Lemma> lemmas = new TreeMap<>(naturalOrder());
    for (Claim<?> claim : claims.values()) {
      for (Reading<?> reading : claim.readings()) {
        for (Proof proof : reading.proofs()) {
          proof.lemmas().forEach(l -> lemmas.put(l.id(), l));
          proof.carried().forEach(c -> lemmas.put(c.lemma().id(), c.lemma()));
        }
      }
    }
    return lemmas;
  }

  /**
   * @throws UnknownId if no claim has this id
   */
  public Claim<?> claim(String id) {
    Claim<?> claim = claims.get(id);
    if (claim == null) throw new UnknownId("claim", id, claims.keySet());
    return claim;
  }

  /**
   * @throws UnknownId if the claim has no such reading
   */
  public static <C extends Record> Reading<C> reading(Claim<C> claim, String id) {
    return claim
        .reading(id)
        .orElseThrow(
            () ->
                new UnknownId(
                    "reading of " + claim.id(),
                    id,
                    claim.readings().stream().map(Reading::id).toList()));
  }

  /**
   * The claims that are meant, in the catalogue's order; all of them if nothing is asked for.
   *
   * @param wanted ids, or what ids begin with
   * @throws UnknownId if one of them means no claim
   */
  public List<Claim<?>> select(List<String> wanted) {
    if (wanted.isEmpty()) return claims();
    Set<String> ids = new LinkedHashSet<>();
    for (String w : wanted) {
      List<String> meant =
          claims.containsKey(w)
              ? List.of(w)
              : claims.keySet().stream().filter(id -> id.startsWith(w)).toList();
      if (meant.isEmpty() || w.isEmpty()) throw new UnknownId("claim", w, claims.keySet());
      ids.addAll(meant);
    }
    return claims.values().stream()
        .filter(c -> ids.contains(c.id()))
        .<Claim<?>>map(c -> c)
        .toList();
  }

  /** Compares texts so that numbers in them are ordered by their value. */
  public static Comparator<String> naturalOrder() {
    return Comparator.comparing(Catalogue::padded).thenComparing(Comparator.naturalOrder());
  }

  private static String padded(String text) {
    StringBuilder key = new StringBuilder();
    for (String part : text.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)")) {
      boolean number = !part.isEmpty() && Character.isDigit(part.charAt(0));
      key.append(number && part.length() < 8 ? "0".repeat(8 - part.length()) : "").append(part);
    }
    return key.toString();
  }
}
