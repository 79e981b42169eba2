package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static kong.lemmas.Terms.equivalent;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;

/**
 * Claim 2.16: a square transition matrix is a permutation matrix if and only if every row has at
 * most one entry other than zero. What matters is where the zeros are.
 */
public final class OneReportInEachRowMakesAPermutation implements Spec {

  /** For every transition matrix. */
  public record Case(SignalStrategy<Rational> theta) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> patterns =
        Scope.part(
            "every square transition matrix",
            "every pattern of zeros for one to three signals",
            patterns(1).or(patterns(2)).or(patterns(3)));
    return List.of(
        Claim.of(
            "kong/claim-2.16",
            STATEMENT,
            "Section 2.3, Claim 2.16",
            "A transition matrix is a permutation exactly if no report can stem from two signals.",
            Case.class,
            Reading.printed(
                BOUNDED,
                patterns,
                c ->
                    equivalent(
                        isPermutationMatrix(c.theta()),
                        c.theta().hasAtMostOneEntryOtherThanZeroInEachRow())),
            Reading.ours(
                    "one-report-for-each-signal",
                    REFUTED,
                    patterns,
                    c ->
                        equivalent(
                            isPermutationMatrix(c.theta()), hasOneReportForEachSignal(c.theta())))
                .weighed(Gravity.substantive())));
  }

  /** For each signal every set of reports that it can lead to, equally likely. */
  private static Space<Case> patterns(int m) {
    Space<List<Rational>> column =
        Rationals.simplex(m, m)
            .where(w -> w.stream().filter(x -> !x.isZero()).distinct().count() == 1);
    return Space.lists(m, column).map(c -> new Case(SignalStrategy.ofColumns(c)));
  }

  /** Exactly one 1 in every row and column, and zeros. */
  private static boolean isPermutationMatrix(SignalStrategy<Rational> theta) {
    for (int k = 0; k < theta.signals(); k++) {
      if (ones(theta.matrix().get(k)) != 1 || ones(theta.column(k)) != 1) return false;
    }
    return theta.matrix().stream()
        .flatMap(List::stream)
        .allMatch(x -> x.isZero() || x.equals(Rational.ONE));
  }

  private static long ones(List<Rational> entries) {
    return entries.stream().filter(Rational.ONE::equals).count();
  }

  private static boolean hasOneReportForEachSignal(SignalStrategy<Rational> theta) {
    for (int s = 0; s < theta.signals(); s++) if (ones(theta.column(s)) != 1) return false;
    return true;
  }
}
