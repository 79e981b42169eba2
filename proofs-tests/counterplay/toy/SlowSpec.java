package counterplay.toy;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.corpus.Library;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import java.util.List;

/**
 * A sentence about numbers that fails at two of two million, one of them early, and that takes its
 * time to be judged.
 */
public final class SlowSpec implements Spec {

  /** For every number. */
  public record Number(int n) {}

  /** This specification alone. */
  public static Library holdings() {
    return new Library(List.of(new SlowSpec()), new Mechanisms(List.of()));
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Number> scope =
        Scope.part("numbers", "n <= 2000000", Space.range(1, 2_000_000).map(Number::new));
    return List.of(
        Claim.of(
            "csoka/toy-slow",
            Kind.STATEMENT,
            "Section 1",
            "no number is 7001 or 1234567",
            Number.class,
            Reading.printed(Verdict.REFUTED, scope, SlowSpec::judge)));
  }

  private static Finding judge(Number number) {
    long mixed = number.n();
    for (int k = 0; k < 8_000; k++)
      mixed = mixed * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
    boolean isOne = number.n() == 7_001 || number.n() == 1_234_567;
    return Finding.none(isOne ? 1 : 0).with("mixed", mixed);
  }
}
