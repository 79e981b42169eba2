package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static kong.FineGrainedIsWeakerThanIndependentRows.EVERY_SIGNAL;
import static kong.TruthIsAnIdealClassification.reports;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.NestedRoot;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Measures;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.Population;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.Strategy;
import counterplay.space.Priors;
import counterplay.space.Space;
import java.util.List;
import kong.classification.EnumeratedPlay;

/** Section 4.1: who reports the same signal predicts the same under truth and its relabellings. */
public final class RelabelledReportsAreConsistent implements Spec {

  /** For every pair law and permutation. */
  public record Relabelled(PairLaw<Rational> law, Permutation pi) {}

  /** For every permutation and every play. */
  public record Compared(EnumeratedPlay play, Permutation pi) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Relabelled> laws =
        Scope.part(
            "symmetric priors under which every signal occurs, all permutations",
            "pair laws with denominators up to 8 for m = 2, 5 for m = 3",
            laws(2, 8).or(laws(3, 5)));
    Scope<Compared> plays =
        Scope.part(
            "symmetric priors, all permutations, all profiles",
            "n = 2, 3, two signals, constant, dissenting, truthful, relabelling and mixing agents",
            EnumeratedPlay.some(2)
                .or(EnumeratedPlay.some(3))
                .then(p -> Space.of(Permutation.all(2)).map(pi -> new Compared(p, pi))));
    return List.of(
        Claim.of(
            "kong/section-4.1-same-report-same-prediction",
            STATEMENT,
            "Section 4.1",
            "under truth and every permutation profile agents who report the same signal make the"
                + " same prediction",
            Relabelled.class,
            Reading.printed(BOUNDED, laws, RelabelledReportsAreConsistent::disagreements)),
        Claim.of(
            "kong/section-4.1-lowest-inconsistency",
            STATEMENT,
            "Section 4.1",
            "permutation profiles have inconsistency 0, the lowest",
            Compared.class,
            Reading.printed(BOUNDED, plays, c -> compared(c, Rational.ONE)),
            Reading.ofProof(
                    "with-the-sign-of-the-first-display",
                    REFUTED,
                    plays,
                    c -> compared(c, Rational.of(-1)))
                .weighed(Slips.minusOfInconsistency("printed"))));
  }

  private static Space<Relabelled> laws(int m, int denominator) {
    return Priors.pairLaws(m, denominator)
        .where(EVERY_SIGNAL)
        .then(law -> Space.of(Permutation.all(m)).map(pi -> new Relabelled(law, pi)));
  }

  private static Finding disagreements(Relabelled c) {
    List<Report<Rational>> reports = reports(Strategy.permutation(c.pi(), c.law()));
    return Finding.none(
        reports.stream()
            .filter(
                r ->
                    reports.stream()
                        .anyMatch(
                            x ->
                                x.signal() == r.signal() && !x.prediction().equals(r.prediction())))
            .count());
  }

  /**
   * The inconsistency of pi(T), times the sign, is 0 and at most that of the play, times the sign.
   */
  private static Finding compared(Compared c, Rational sign) {
    PairLaw<Rational> law = c.play().prior().pairLaw();
    RealNumber own =
        new Measures(
                law, Population.symmetric(c.play().agents(), Strategy.permutation(c.pi(), law)))
            .inconsistency()
            .scale(sign);
    return Finding.ofReals(
        List.of(own, own),
        AT_MOST,
        List.of(c.play().measures().inconsistency().scale(sign), NestedRoot.of(Rational.ZERO)));
  }
}
