package counterplay.report.site;

import counterplay.audit.Matrix;
import counterplay.claim.Claim;
import counterplay.claim.Spec;
import counterplay.corpus.Catalogue;
import counterplay.corpus.Exhibit;
import counterplay.corpus.Library;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.MissingMechanism;
import counterplay.search.Examined;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a site is about.
 *
 * @param home the directory that holds the sources
 * @param library specifications and mechanisms
 * @param catalogue their claims
 * @param exhibits the witnesses on file
 * @param results every examined reading, claim by claim
 * @param since an earlier audit
 * @param matrix what is known of the properties of mechanisms
 */
public record Contents(
    Path home,
    Library library,
    Catalogue catalogue,
    List<Exhibit<?>> exhibits,
    List<Examined> results,
    Since since,
    Matrix matrix) {

  /** Copies the lists. */
  public Contents {
    exhibits = List.copyOf(exhibits);
    results = List.copyOf(results);
  }

  /** The witnesses on file about a reading. */
  List<Exhibit<?>> about(Examined r) {
    return exhibits.stream().filter(e -> e.isAbout(r.claim(), r.reading())).toList();
  }

  /** Which file of a specification makes each claim, by the claim's id. */
  Map<String, Origin> origins() {
    return origins(library);
  }

  /** The mechanisms without which claims cannot be made, each once. */
  public static List<Mechanism> asked(Library library, List<Claim<?>> claims) {
    Map<String, Origin> origins = origins(library);
    return claims.stream()
        .flatMap(c -> origins.get(c.id()).mechanisms().stream())
        .distinct()
        .toList();
  }

  private static Map<String, Origin> origins(Library library) {
    Map<String, Origin> origins = new HashMap<>();
    for (Spec spec : library.specs()) {
      List<Mechanism> asked = new ArrayList<>();
      for (Claim<?> claim : claims(library, spec, asked))
        origins.put(claim.id(), new Origin(spec.getClass(), List.copyOf(asked)));
    }
    return origins;
  }

  /**
   * Where a claim is made.
   *
   * @param spec the class
   * @param mechanisms the mechanisms without which it cannot be made
   */
  record Origin(Class<?> spec, List<Mechanism> mechanisms) {}

  /** Hands over a mechanism when the specification misses it, until it misses none. */
  private static List<Claim<?>> claims(Library library, Spec spec, List<Mechanism> asked) {
    while (true) {
      try {
        return spec.claims(new Mechanisms(asked));
      } catch (MissingMechanism e) {
        asked.add(library.mechanisms().get(e.id(), Mechanism.class));
      }
    }
  }
}
