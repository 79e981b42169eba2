package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import counterplay.exact.number.Rational;
import counterplay.exact.real.RootSum;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.HiddenStatePriors;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import kong.GarbledPosteriors.Pair;
import kong.GarbledPosteriors.Total;
import kong.equilibria.MergingPlays;
import kong.equilibria.StructuredEquilibria;
import kong.lemmas.Posteriors;

/**
 * Theorem 4.3, part 2, case (b) of the proof: a signal strategy theta that is no permutation. The
 * display has theta_pi where theta is meant; a relabelling moves no divergence.
 */
public final class GarbledTruthDivergesLess implements Spec {

  /** For every SNIFE prior, signal strategy theta that is no permutation, and relabelling pi. */
  public record Case(
      HiddenStatePriors.World world, SignalStrategy<Rational> theta, Permutation pi) {}

  private static final Scope<Case> CASES =
      Scope.part(
          "SNIFE priors, signal strategies theta that are no permutation, permutations pi",
          "two and three signals, constant, merging, splitting and mixing strategies",
          HiddenStatePriors.some()
              .then(
                  world ->
                      Space.of(garblings(world.signals()))
                          .then(
                              theta ->
                                  Space.of(Permutation.all(world.signals()))
                                      .map(pi -> new Case(world, theta, pi)))));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/theorem-4.3-part-2-proof-case-b-display",
            FORMULA,
            "Section 5.2, proof of Theorem 4.3 part 2, case (b)",
            "sum Pr(j,k) Pr(s,t) D*(theta_pi q_s, theta_pi q_t) < sum Pr(j,k) Pr(s,t) D*(q_s,"
                + " q_t) if theta is no permutation",
            Case.class,
            Reading.printed(REFUTED, CASES, c -> total(c, SignalStrategy.permutation(c.pi())))
                .weighed(
                    Gravity.misprint(
                        "theta",
                        "theta in the place of theta_pi: the case is that theta is no"
                            + " permutation")),
            Reading.ofProof("theta", BOUNDED, CASES, asked(new Total()))
                .provedBy(Proof.by(Posteriors::hellinger))),
        Claim.of(
            "kong/theorem-4.3-part-2-proof-case-b-pair",
            STATEMENT,
            "Section 5.2, proof of Theorem 4.3 part 2, case (b)",
            "if theta is no permutation, some pair of different signals has D*(theta q_s, theta"
                + " q_t) < D*(q_s, q_t), and Pr(s, t) > 0",
            Case.class,
            Reading.printed(BOUNDED, CASES, asked(new Pair()))
                .provedBy(Proof.by(Posteriors::hellinger))));
  }

  private static List<SignalStrategy<Rational>> garblings(int m) {
    List<SignalStrategy<Rational>> all =
        new ArrayList<>(
            List.of(
                StructuredEquilibria.always(0, m),
                StructuredEquilibria.ring(m),
                SignalStrategy.mixture(
                    List.of(Rational.of(99, 100), Rational.of(1, 100)),
                    List.of(SignalStrategy.identity(m), StructuredEquilibria.always(0, m)))));
    if (m == 3)
      all.addAll(
          List.of(
              MergingPlays.splitAndMerge(),
              MergingPlays.mergeAtRandom(),
              SignalStrategy.pure(List.of(0, 0, 2), 3)));
    return all;
  }

  private static RootSum divergence(
      PairLaw<Rational> law, SignalStrategy<Rational> theta, int s, int t) {
    return FDivergence.hellinger(theta.times(law.posterior(s)), theta.times(law.posterior(t)));
  }

  private static Finding total(Case c, SignalStrategy<Rational> theta) {
    PairLaw<Rational> law = c.world().pairLaw();
    RootSum garbled = RootSum.ZERO;
    RootSum truthful = RootSum.ZERO;
    for (int s = 0; s < law.signals(); s++) {
      for (int t = 0; t < law.signals(); t++) {
        garbled = garbled.plus(divergence(law, theta, s, t).scale(law.pair(s, t)));
        truthful =
            truthful.plus(
                FDivergence.hellinger(law.posterior(s), law.posterior(t)).scale(law.pair(s, t)));
      }
    }
    return Finding.of(garbled, LESS, truthful);
  }

  private static Asked<Case> asked(Sentence sentence) {
    return new Asked<>(sentence, c -> Posteriors.of(c.world().pairLaw(), c.theta()));
  }
}
