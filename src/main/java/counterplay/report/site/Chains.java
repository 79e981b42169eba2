package counterplay.report.site;

import counterplay.report.play.ProofChain;
import counterplay.report.scene.Picture;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which claims are steps of the published proof of which others: {@code lemma-2-proof-noise} is one
 * of {@code lemma-2}, and {@code lemma-6-proof-shade} of {@code lemma-6-only} and its like.
 */
final class Chains {

  private static final Pattern STEP = Pattern.compile("(.*?)-proof(-(.*))?");

  private Chains() {}

  /**
   * A chain.
   *
   * @param picture it, drawn
   * @param links the other claims of it
   */
  public record Drawn(Picture picture, List<ClaimView> links) {}

  /** The chain of which a claim is a part; nothing if there is none, or only its steps are here. */
  static List<Drawn> of(ClaimView claim, List<ClaimView> all) {
    return stem(claim.id(), all).stream()
        .filter(s -> all.stream().anyMatch(c -> isStatement(c.id(), s)))
        .map(
            s ->
                new Drawn(
                    chain(s, all).picture(),
                    all.stream()
                        .filter(c -> isStep(c.id(), s) || isStatement(c.id(), s))
                        .filter(c -> !c.id().equals(claim.id()))
                        .toList()))
        .toList();
  }

  /** One chain for each published proof that is taken apart among these claims. */
  static List<Drawn> among(List<ClaimView> claims) {
    return claims.stream()
        .flatMap(c -> stem(c.id(), claims).stream())
        .distinct()
        .flatMap(s -> claims.stream().filter(c -> isStatement(c.id(), s)).limit(1))
        .flatMap(c -> of(c, claims).stream().map(d -> new Drawn(d.picture(), List.of(c))))
        .toList();
  }

  private static boolean isStep(String id, String stem) {
    Matcher step = STEP.matcher(id);
    return step.matches() && step.group(1).equals(stem);
  }

  private static Optional<String> stem(String id, List<ClaimView> all) {
    Matcher own = STEP.matcher(id);
    if (own.matches()) return Optional.of(own.group(1));
    return all.stream()
        .map(c -> STEP.matcher(c.id()))
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .filter(s -> isStatement(id, s))
        .findFirst();
  }

  private static boolean isStatement(String id, String stem) {
    return id.equals(stem) || id.startsWith(stem + "-") && !STEP.matcher(id).matches();
  }

  private static ProofChain chain(String stem, List<ClaimView> all) {
    return new ProofChain(
        all.stream()
            .filter(c -> isStep(c.id(), stem))
            .map(c -> link(c, c.id().substring(stem.length() + 1)))
            .toList(),
        all.stream()
            .filter(c -> isStatement(c.id(), stem))
            .map(c -> link(c, c.id().substring(c.id().indexOf('/') + 1)))
            .toList());
  }

  private static ProofChain.Link link(ClaimView c, String name) {
    String gravity = c.printed().gravity();
    return new ProofChain.Link(
        name,
        c.source().statement(),
        c.printed().verdict() + (gravity.isEmpty() ? "" : ", " + gravity));
  }
}
