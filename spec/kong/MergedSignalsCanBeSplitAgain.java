package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import counterplay.space.Priors;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import kong.SplitSignals.Split;
import kong.lemmas.PairLaws;
import kong.lemmas.ProportionalRows;

/**
 * Section 2.1: signals s and t with a constant ratio are merged into one, and every drawn merged
 * signal is replaced by s with probability p and by t with probability 1 - p. Printed is p =
 * q(s)/q(t).
 */
public final class MergedSignalsCanBeSplitAgain implements Spec {

  /**
   * For every symmetric non-zero prior and two signals whose rows of conditionals are proportional.
   */
  public record Case(JointPrior<Rational> prior, int s, int t) {
    /** Beliefs depend on the law of two agents' signals only. */
    Assignment variables() {
      return PairLaws.with(
          Assignment.NONE.whole("s", s).whole("t", ProportionalRows.choice(s, t)), prior.pairLaw());
    }
  }

  private static final Predicate<Case> ALL =
      c ->
          c.s() != c.t()
              && c.prior().agents() >= 2
              && c.prior().isSymmetric()
              && c.prior().pairLaw().isNonZero()
              && c.prior().pairLaw().ratios(c.s(), c.t()).stream().distinct().count() == 1;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-2.1-unmerge",
            STATEMENT,
            "Section 2.1, after Assumption 2.4",
            "Merging two proportional signals and splitting them at random gives the same prior"
                + " again.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    scope("split with p = q(s)/q(t); marginals and posteriors", two().or(three())),
                    c -> SplitSignals.beliefs(c, SplitSignals.ratio(c)))
                .weighed(
                    Gravity.misprint(
                        "share-of-s", "the share q(s)/(q(s) + q(t)), as Example 2.5 has it: x/3")),
            Reading.ours(
                    "share-of-s",
                    CONDITIONAL,
                    scope(
                        "split with p = q(s)/(q(s) + q(t)); marginals and posteriors",
                        two().or(three())),
                    new Asked<>(new Split(), Case::variables))
                .provedBy(
                    Proof.by(ProportionalRows::ofLaw).carriedBy(new ProportionalRows.Same(true))),
            Reading.ours(
                    "whole-law",
                    REFUTED,
                    scope(
                        "split with p = q(s)/(q(s) + q(t)), for each agent independently; the joint"
                            + " law",
                        three()),
                    SplitSignals::jointLaw)
                .weighed(Gravity.substantive())));
  }

  private static Scope<Case> scope(String words, Space<Case> cases) {
    return Scope.sample(words, 200, cases.where(ALL)).containing(ALL);
  }

  private static Space<Case> two() {
    Space<PairLaw<Rational>> laws =
        Priors.pairLaws(2, 9).or(Priors.pairLaws(3, 16)).where(PairLaw::isNonZero);
    return laws.then(
        law -> Signals.pairs(law.signals(), (s, t) -> new Case(PairLaws.prior(law), s, t)));
  }

  private static Space<Case> three() {
    return Priors.joint(3, 2, 4).map(prior -> new Case(prior, 0, 1));
  }
}
