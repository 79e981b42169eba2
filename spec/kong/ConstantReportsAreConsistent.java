package kong;

import static counterplay.claim.Kind.EXAMPLE;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.MORE;
import static kong.FineGrainedIsWeakerThanIndependentRows.EVERY_SIGNAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.NestedRoot;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Measures;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.Strategy;
import counterplay.space.Priors;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.stream.IntStream;
import kong.lemmas.PairLaws;

/**
 * Section 4.2: all agents report one signal and predict it with certainty, so that the
 * inconsistency is 0 and nobody gains by another prediction.
 */
public final class ConstantReportsAreConsistent implements Spec {

  /** For every prior, reported signal and report that somebody may make instead. */
  public record Constant(JointPrior<Rational> prior, int reported, Report<Rational> other) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism truthful = mechanisms.get(TruthfulMechanism.NAME);
    Scope<Constant> constants =
        Scope.part(
            "symmetric priors, all agents report one signal and predict it with certainty;"
                + " quadratic rule",
            "n = 2, 3, m = 2, 3, predictions with denominators up to 4",
            constants(2, 2).or(constants(3, 2)).or(constants(2, 3)));
    return List.of(
        Claim.of(
            "kong/section-4.2-constant-report",
            EXAMPLE,
            "Section 4.2",
            "all report one signal and predict it with certainty: everyone's prediction score is as"
                + " large as it can be, and the inconsistency is 0",
            Constant.class,
            Reading.printed(BOUNDED, constants, c -> scores(truthful, c)),
            Reading.ours(
                "an-equilibrium-of-the-truthful-mechanism",
                BOUNDED,
                constants,
                c -> Finding.of(loss(truthful, c, Rational.ONE), AT_LEAST, Rational.ZERO)),
            Reading.ours(
                    "a-strict-equilibrium-of-the-truthful-mechanism",
                    REFUTED,
                    constants,
                    c -> Finding.of(loss(truthful, c, Rational.ONE), MORE, Rational.ZERO))
                .weighed(Gravity.substantive())));
  }

  private static Space<Constant> constants(int agents, int m) {
    Space<JointPrior<Rational>> priors =
        agents == 2
            ? Priors.pairLaws(m, m == 2 ? 4 : 3)
                .where(EVERY_SIGNAL)
                .map(law -> PairLaws.prior(law).possible())
            : Priors.joint(agents, m, 3).where(JointPrior::isSymmetric);
    return priors
        .then(
            q ->
                Rationals.simplex(m, m == 2 ? 4 : 2)
                    .then(p -> Signals.pairs(m, (s, x) -> new Constant(q, s, new Report<>(x, p)))))
        .where(c -> !c.other().equals(certain(c)));
  }

  private static Report<Rational> certain(Constant c) {
    return new Report<>(
        c.reported(), Distributions.point(Rational.ONE, c.prior().signals(), c.reported()));
  }

  private static Payment<Rational> weighed(
      ElicitationMechanism mechanism, Constant c, Rational beta, Report<Rational> own) {
    int signal = c.prior().draws().get(0).signals().get(0);
    Profile<Rational> profile =
        Profile.symmetric(
            c.prior().agents(),
            Strategy.pure(
                IntStream.range(0, c.prior().signals()).mapToObj(s -> certain(c)).toList()));
    return new Expectation<>(
            mechanism, Design.of(Rational.ONE, beta, c.prior().agents()), c.prior())
        .weighed(profile, 0, signal, own);
  }

  private static RealNumber loss(ElicitationMechanism mechanism, Constant c, Rational beta) {
    return Valuation.of(
        weighed(mechanism, c, beta, certain(c)).minus(weighed(mechanism, c, beta, c.other())),
        new ScoringRule.Quadratic());
  }

  /**
   * What another prediction loses of the prediction score, and minus the inconsistency: both are
   * not negative.
   */
  private static Finding scores(ElicitationMechanism mechanism, Constant c) {
    RealNumber lost = loss(mechanism, c, Rational.ZERO);
    List<Report<Rational>> same =
        IntStream.range(0, c.prior().signals()).mapToObj(s -> certain(c)).toList();
    RealNumber inconsistency = Measures.score(same.get(0), same.get(1));
    return Finding.ofReals(
        List.of(lost, inconsistency),
        AT_LEAST,
        List.of(NestedRoot.of(Rational.ZERO), NestedRoot.of(Rational.ZERO)));
  }
}
