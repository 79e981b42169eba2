package kong;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import counterplay.space.Priors;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Section 2.1: signals s and t with a constant ratio are merged into one, and every drawn merged signal is replaced by s
 * with probability p and by t with probability 1 - p. Printed is p = q(s)/q(t).
 */
public final class MergedSignalsCanBeSplitAgain implements Spec {

  /** For every symmetric non-zero prior and two signals whose rows of conditionals are proportional. */
  public record Case(JointPrior<Rational> prior, int s, int t) {}

  private static final Predicate<Case> ALL = c -> c.s() != c.t() && c.prior().agents() >= 2 && c.prior().isSymmetric()
      && c.prior().pairLaw().isNonZero() && c.prior().pairLaw().ratios(c.s(), c.t()).stream().distinct().count() == 1;

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(Claim.of("kong/section-2.1-unmerge", Kind.STATEMENT, "Section 2.1, after Assumption 2.4",
        "Merging two proportional signals and splitting them at random gives the same prior again.", Case.class,
        Reading.printed(REFUTED, scope("split with p = q(s)/q(t); marginals and posteriors", two().or(three())), c -> beliefs(c, ratio(c)))
            .weighed(Gravity.misprint("share-of-s", "the share q(s)/(q(s) + q(t)), as Example 2.5 has it: x/3")),
        Reading.ours("share-of-s", PROVED, scope("split with p = q(s)/(q(s) + q(t)); marginals and posteriors", two().or(three())),
            (Case c) -> beliefs(c, share(c))).provedBy(Proof.whole(MergedSignalsCanBeSplitAgain::split)),
        Reading.ours("whole-law", REFUTED, scope("split with p = q(s)/(q(s) + q(t)), for each agent independently; the joint law",
            three()), MergedSignalsCanBeSplitAgain::jointLaw).weighed(Gravity.substantive())));
  }

  private static Scope<Case> scope(String words, Space<Case> cases) {
    return Scope.sample(words, 200, cases.where(ALL)).containing(ALL);
  }

  private static Space<Case> two() {
    Space<PairLaw<Rational>> laws = Priors.pairLaws(2, 9).or(Priors.pairLaws(3, 16)).where(PairLaw::isNonZero);
    return laws.then(law -> Space.range(0, law.signals() - 1).then(s -> Space.range(0, law.signals() - 1)
        .map(t -> new Case(JointPrior.ofTable(2, law.signals(), law.joint().stream().flatMap(List::stream).toList()), s, t))));
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

  /** After the split: q(s) and q(s|u) for each own signal u; and what they were. */
  private static Finding beliefs(Case c, Rational p) {
    PairLaw<Rational> law = c.prior().pairLaw();
    List<Rational> after = new ArrayList<>(List.of(law.marginal(c.s()).plus(law.marginal(c.t())).times(p)));
    List<Rational> before = new ArrayList<>(List.of(law.marginal(c.s())));
    for (int u = 0; u < law.signals(); u++) {
      after.add(law.conditional(c.s(), u).plus(law.conditional(c.t(), u)).times(p));
      before.add(law.conditional(c.s(), u));
    }
    return Finding.of(after, Relation.EQUAL, before).with("p", p);
  }

  /** The law of all signals after the split, draw by draw. */
  private static Finding jointLaw(Case c) {
    Rational p = share(c);
    List<List<Integer>> tuples = JointPrior.tuples(c.prior().agents(), c.prior().signals());
    List<Rational> after = tuples.stream().map(drawn -> {
      Rational weight = Rational.ONE;
      for (int x : drawn) weight = weight.times(x == c.s() ? p : x == c.t() ? Rational.ONE.minus(p) : Rational.ONE);
      return c.prior().probability((List<Integer> d) -> merged(c, d).equals(merged(c, drawn))).times(weight);
    }).toList();
    return Finding.of(after, Relation.EQUAL, tuples.stream().map(c.prior()::probability).toList());
  }

  private static List<Integer> merged(Case c, List<Integer> draw) {
    return draw.stream().map(x -> x == c.t() ? c.s() : x).toList();
  }

  /** With q(s|u) = k y and q(t|u) = y, and p = k/(1 + k): {@code p (k y + y) = k y}, multiplied by 1 + k; and for the marginals alike. */
  private static Certificate split() {
    Polynomial k = Polynomial.parameter("k");
    Polynomial y = Polynomial.parameter("y");
    return new Certificate.Identity("for each own signal, and for none", k.times(k.times(y).plus(y)),
        k.plus(Polynomial.ONE).times(k.times(y)));
  }
}
