package counterplay.app;

import counterplay.app.tables.CheckScreen;
import counterplay.audit.properties.Answer;
import counterplay.claim.Claim;
import counterplay.claim.Verdict;
import counterplay.corpus.Catalogue;
import counterplay.data.Resource;
import counterplay.search.Examined;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a sentence of a paper says a property of more than its environments: what the kernel makes
 * of that sentence now.
 *
 * @param mechanism the mechanism's id
 * @param property {@code family/property}
 * @param claim the sentence
 * @param reading the reading that is meant
 */
record Stronger(String mechanism, String property, String claim, String reading) {

  private static final String FILE = "/counterplay/audit/stronger.tsv";

  /** All that are on file. */
  static List<Stronger> all() {
    return Resource.table(FILE).stream().map(c -> new Stronger(c[0], c[1], c[2], c[3])).toList();
  }

  /** A line for each property of which more is established than that it is BOUNDED. */
  static List<String> lines(Surroundings environment, String mechanism, List<Answer> answers) {
    List<Stronger> meant =
        all().stream()
            .filter(s -> s.mechanism().equals(mechanism))
            .filter(s -> answers.stream().anyMatch(a -> a.id().equals(s.property())))
            .toList();
    if (meant.isEmpty()) return List.of();
    Catalogue catalogue =
        environment.holdings().about(meant.stream().map(Stronger::claim).toList()).catalogue();
    List<String> lines = new ArrayList<>();
    for (Stronger s : meant) {
      Claim<?> claim = catalogue.claim(s.claim());
      Examined judged = examined(environment, catalogue, claim, s.reading());
      Verdict verdict = judged.ruling().verdict();
      if (verdict != Verdict.PROVED && verdict != Verdict.CONDITIONAL) continue;
      lines.addAll(
          CheckScreen.wrapped(
              s.property().replaceAll(".*/", "")
                  + ": "
                  + verdict
                  + ", by "
                  + s.claim()
                  + " "
                  + s.reading()
                  + ": "
                  + judged.reading().scope().words(),
              "  "));
    }
    return lines;
  }

  private static <C extends Record> Examined examined(
      Surroundings environment, Catalogue catalogue, Claim<C> claim, String id) {
    return environment
        .examination(environment.exhibits(catalogue, List.of(claim)))
        .of(claim, Catalogue.reading(claim, id));
  }
}
