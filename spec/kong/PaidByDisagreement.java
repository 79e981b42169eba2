package kong;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.Design.Drawn;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import java.util.List;
import java.util.stream.IntStream;
import kong.prediction.DisagreementCase;

/** What the Disagreement Mechanism pays in a case, by the quadratic rule. */
final class PaidByDisagreement {

  private static final ScoringRule QUADRATIC = new ScoringRule.Quadratic();

  private PaidByDisagreement() {}

  /** q(s) times what agent 1 gains by the report; the sentence says that it is not positive. */
  static Finding gain(ElicitationMechanism mechanism, DisagreementCase c, Drawn drawn) {
    if (!c.everybodyHasAPeer()) return alone(c);
    int n = c.prior().agents();
    Expectation<Rational> game =
        new Expectation<>(
            mechanism, Design.of(c.alpha(), c.beta(), n).with(c.groupA()).with(drawn), c.prior());
    Profile<Rational> truth = Profile.truthful(n, c.prior().pairLaw());
    Report<Rational> honest = new Report<>(c.signal(), c.prior().pairLaw().posterior(c.signal()));
    RealNumber gain =
        Valuation.of(
            game.weighed(truth, 0, c.signal(), c.report())
                .minus(game.weighed(truth, 0, c.signal(), honest)),
            QUADRATIC);
    return Finding.of(gain, AT_MOST, Rational.ZERO);
  }

  private static Finding alone(DisagreementCase c) {
    return Finding.undefined(
        "of " + c.prior().agents() + " agents one is alone in his group and has no peer there",
        AT_MOST,
        Rational.ZERO);
  }

  /** The welfare under each relabelling of the truth and under the truth. */
  static Finding welfare(ElicitationMechanism mechanism, DisagreementCase c) {
    if (!c.everybodyHasAPeer()) return alone(c);
    int n = c.prior().agents();
    JointPrior<Rational> prior = c.prior();
    Expectation<Rational> game =
        new Expectation<>(mechanism, Design.of(c.alpha(), c.beta(), n).with(c.groupA()), prior);
    RealNumber truth = Valuation.of(game.welfare(Profile.truthful(n, prior.pairLaw())), QUADRATIC);
    List<Permutation> all = Permutation.all(prior.signals());
    return Finding.ofReals(
        all.stream()
            .map(
                pi ->
                    Valuation.of(
                        game.welfare(Profile.permutation(n, pi, prior.pairLaw())), QUADRATIC))
            .toList(),
        EQUAL,
        IntStream.range(0, all.size()).mapToObj(k -> truth).toList());
  }
}
