package kong;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import counterplay.space.Priors;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

  /**
   * After the split with the share q(s)/(q(s) + q(t)): q(s) and q(s|u) for each own signal u; and
   * what they were.
   */
  record Split() implements Sentence {
    @Override
    public Domain domain() {
      return ProportionalRows.ofLaw();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      PairLaw<S> law = PairLaws.of(x);
      S ratio = law.marginal(ProportionalRows.s(x)).over(law.marginal(ProportionalRows.t(x)));
      List<S> after =
          after(
              law,
              ProportionalRows.s(x),
              ProportionalRows.t(x),
              ratio.over(ratio.plus(ratio.one())));
      return Statement.of(after, Relation.EQUAL, before(law, ProportionalRows.s(x)));
    }
  }

  /** After the split with the share p: q(s) and q(s|u) for each own signal u. */
  private static <S extends Scalar<S>> List<S> after(PairLaw<S> law, int s, int t, S p) {
    List<S> after = new ArrayList<>(List.of(law.marginal(s).plus(law.marginal(t)).times(p)));
    for (int u = 0; u < law.signals(); u++)
      after.add(law.conditional(s, u).plus(law.conditional(t, u)).times(p));
    return after;
  }

  /** What they were. */
  private static <S extends Scalar<S>> List<S> before(PairLaw<S> law, int s) {
    List<S> before = new ArrayList<>(List.of(law.marginal(s)));
    for (int u = 0; u < law.signals(); u++) before.add(law.conditional(s, u));
    return before;
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
            Kind.STATEMENT,
            "Section 2.1, after Assumption 2.4",
            "Merging two proportional signals and splitting them at random gives the same prior"
                + " again.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    scope("split with p = q(s)/q(t); marginals and posteriors", two().or(three())),
                    c -> beliefs(c, ratio(c)))
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
                    MergedSignalsCanBeSplitAgain::jointLaw)
                .weighed(Gravity.substantive())));
  }

  private static Scope<Case> scope(String words, Space<Case> cases) {
    return Scope.sample(words, 200, cases.where(ALL)).containing(ALL);
  }

  private static Space<Case> two() {
    Space<PairLaw<Rational>> laws =
        Priors.pairLaws(2, 9).or(Priors.pairLaws(3, 16)).where(PairLaw::isNonZero);
    return laws.then(
        law ->
            Space.range(0, law.signals() - 1)
                .then(
                    s ->
                        Space.range(0, law.signals() - 1)
                            .map(
                                t ->
                                    new Case(
                                        JointPrior.ofTable(
                                            2,
                                            law.signals(),
                                            law.joint().stream().flatMap(List::stream).toList()),
                                        s,
                                        t))));
  }

  private static Space<Case> three() {
    return Priors.joint(3, 2, 4).map(prior -> new Case(prior, 0, 1));
  }

  private static Rational ratio(Case c) {
    return c.prior().marginal(0, c.s()).over(c.prior().marginal(0, c.t()));
  }

  private static Rational share(Case c) {
    return ratio(c).over(ratio(c).plus(Rational.ONE));
  }

  private static Finding beliefs(Case c, Rational p) {
    PairLaw<Rational> law = c.prior().pairLaw();
    return Finding.of(after(law, c.s(), c.t(), p), Relation.EQUAL, before(law, c.s())).with("p", p);
  }

  /** The law of all signals after the split, draw by draw. */
  private static Finding jointLaw(Case c) {
    Rational p = share(c);
    List<List<Integer>> tuples = JointPrior.tuples(c.prior().agents(), c.prior().signals());
    List<Rational> after =
        tuples.stream()
            .map(
                drawn -> {
                  Rational weight = Rational.ONE;
                  for (int x : drawn)
                    weight =
                        weight.times(
                            x == c.s() ? p : x == c.t() ? Rational.ONE.minus(p) : Rational.ONE);
                  return c.prior()
                      .probability((List<Integer> d) -> merged(c, d).equals(merged(c, drawn)))
                      .times(weight);
                })
            .toList();
    return Finding.of(after, Relation.EQUAL, tuples.stream().map(c.prior()::probability).toList());
  }

  private static List<Integer> merged(Case c, List<Integer> draw) {
    return draw.stream().map(x -> x == c.t() ? c.s() : x).toList();
  }
}
