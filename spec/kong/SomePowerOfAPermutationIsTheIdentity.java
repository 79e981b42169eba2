package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static kong.RelabelledScenariosAreIndistinguishable.PLACE;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Permutation;
import counterplay.space.Space;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The proof of Proposition 3.2, part 2: every permutation has a positive power that is the
 * identity.
 */
public final class SomePowerOfAPermutationIsTheIdentity implements Spec {

  /**
   * For every permutation.
   *
   * @param permutation pi
   */
  public record PermutationCase(Permutation permutation) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<PermutationCase> permutations =
        Scope.part(
            "all permutations of m signals",
            "m = 1..6",
            Space.of(
                IntStream.rangeClosed(1, 6)
                    .boxed()
                    .flatMap(m -> Permutation.all(m).stream())
                    .map(PermutationCase::new)
                    .toList()));
    return List.of(
        Claim.of(
            "kong/proposition-3.2-proof-order",
            STATEMENT,
            PLACE + ", part 2",
            "every permutation has a positive power that is the identity, and playing the identity"
                + " is telling the truth",
            PermutationCase.class,
            Reading.printed(BOUNDED, permutations, SomePowerOfAPermutationIsTheIdentity::order)));
  }

  /** How many signals pi^d moves, d the least common multiple of the lengths of its cycles. */
  private static Finding order(PermutationCase c) {
    int order = 1;
    Set<Integer> seen = new HashSet<>();
    for (int s = 0; s < c.permutation().signals(); s++) {
      int length = 0;
      for (int t = s; seen.add(t); t = c.permutation().of(t)) length++;
      if (length > 0) order = order / gcd(order, length) * length;
    }
    Permutation power = c.permutation();
    for (int k = 1; k < order; k++) power = power.then(c.permutation());
    Permutation reached = power;
    return Finding.none(
            IntStream.range(0, reached.signals()).filter(s -> reached.of(s) != s).count())
        .with("O_d", order);
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
