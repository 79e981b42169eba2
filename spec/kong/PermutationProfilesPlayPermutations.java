package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.lemmas.Terms.indicator;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Priors;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kong.equilibria.LazyList;

/**
 * Section 2.3: under pi(T) the signal strategies are the permutation matrix of pi.
 *
 * <pre>  theta_pi(pi(sigma), sigma) = 1</pre>
 */
public final class PermutationProfilesPlayPermutations implements Spec {

  /** For every non-zero pair law, permutation, law of the signals and number of agents. */
  public record Played(int agents, PairLaw<Rational> law, Permutation pi, List<Rational> omega) {}

  /** For every number of signals. */
  public record Size(int signals) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    String after = "Section 2.3, after Definition ";
    return List.of(
        Claim.of(
            "kong/section-2.3-permutation-signal-strategy",
            STATEMENT,
            after + "2.15",
            "Under pi(T) every signal strategy, and the average, is pi.",
            Played.class,
            Reading.printed(
                BOUNDED,
                Scope.part(
                    "every non-zero prior, permutation and law omega of the signals",
                    "two to four signals, some priors, n = 3",
                    LazyList.space(PermutationProfilesPlayPermutations::played)),
                PermutationProfilesPlayPermutations::signalStrategy)),
        Claim.of(
            "kong/section-2.3-bijection",
            STATEMENT,
            "Section 2.3",
            "Permutation profiles and permutation matrices correspond one to one.",
            Size.class,
            Reading.printed(
                BOUNDED,
                Scope.part("every number of signals", "m = 1..5", Space.range(1, 5).map(Size::new)),
                PermutationProfilesPlayPermutations::bijection)));
  }

  private static List<Played> played() {
    Space<PairLaw<Rational>> laws =
        Priors.pairLaws(2, 6)
            .or(Priors.pairLaws(3, 10))
            .or(Priors.pairLaws(4, 17))
            .where(PairLaw::isNonZero);
    return laws.smallestFirst()
        .limit(16)
        .flatMap(
            law ->
                Permutation.all(law.signals()).stream()
                    .flatMap(
                        pi ->
                            Rationals.simplex(law.signals(), 2)
                                .smallestFirst()
                                .map(omega -> new Played(3, law, pi, omega))))
        .toList();
  }

  /** The entries of every theta_i and of thetabar_n, and thetabar_n omega; and those of pi. */
  private static Finding signalStrategy(Played c) {
    Profile<Rational> profile = Profile.permutation(c.agents(), c.pi(), c.law());
    List<Rational> left = new ArrayList<>();
    List<Rational> right = new ArrayList<>();
    for (int r = 0; r < c.law().signals(); r++) {
      for (int s = 0; s < c.law().signals(); s++) {
        for (SignalStrategy<Rational> theta : profile.signalStrategies())
          left.add(theta.entry(r, s));
        left.add(profile.averageSignalStrategy().entry(r, s));
        while (right.size() < left.size()) right.add(indicator(c.pi().of(s) == r));
      }
    }
    left.addAll(profile.averageSignalStrategy().times(c.omega()));
    for (int r = 0; r < c.law().signals(); r++) right.add(c.omega().get(c.pi().inverse().of(r)));
    return Finding.of(left, EQUAL, right);
  }

  /**
   * How many permutation matrices there are among all m^m pure signal strategies, and how many come
   * from permutation profiles; m! for both.
   */
  private static Finding bijection(Size c) {
    int m = c.signals();
    Set<SignalStrategy<Rational>> matrices = new HashSet<>();
    for (List<Integer> reports : JointPrior.tuples(m, m)) {
      SignalStrategy<Rational> theta = SignalStrategy.pure(reports, m);
      if (theta.isPermutation()) matrices.add(theta);
    }
    PairLaw<Rational> uniform =
        new PairLaw<>(Collections.nCopies(m, Collections.nCopies(m, Rational.of(1, (long) m * m))));
    Set<SignalStrategy<Rational>> played = new HashSet<>();
    for (Permutation pi : Permutation.all(m))
      played.add(Profile.permutation(2, pi, uniform).averageSignalStrategy());
    played.retainAll(matrices);
    long factorial = 1;
    for (int k = 2; k <= m; k++) factorial *= k;
    return Finding.of(
        List.of(Rational.of(matrices.size()), Rational.of(played.size())),
        EQUAL,
        List.of(Rational.of(factorial), Rational.of(factorial)));
  }
}
