package kong;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import java.util.ArrayList;
import java.util.List;
import kong.MergedSignalsCanBeSplitAgain.Case;
import kong.lemmas.PairLaws;
import kong.lemmas.ProportionalRows;

/** What is believed, and the law of all signals, after two signals were merged and split again. */
final class SplitSignals {

  private SplitSignals() {}

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
      S ratio = ProportionalRows.ratio(x);
      List<S> after =
          after(
              law,
              ProportionalRows.s(x),
              ProportionalRows.t(x),
              ratio.over(ratio.plus(ratio.one())));
      return Statement.of(after, EQUAL, before(law, ProportionalRows.s(x)));
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

  static Rational ratio(Case c) {
    return c.prior().marginal(0, c.s()).over(c.prior().marginal(0, c.t()));
  }

  static Finding beliefs(Case c, Rational p) {
    PairLaw<Rational> law = c.prior().pairLaw();
    return Finding.of(after(law, c.s(), c.t(), p), EQUAL, before(law, c.s())).with("p", p);
  }

  /** The law of all signals after the split, draw by draw. */
  static Finding jointLaw(Case c) {
    Rational p = ratio(c).over(ratio(c).plus(Rational.ONE));
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
                      .probability(d -> merged(c, d).equals(merged(c, drawn)))
                      .times(weight);
                })
            .toList();
    return Finding.of(after, EQUAL, tuples.stream().map(c.prior()::probability).toList());
  }

  private static List<Integer> merged(Case c, List<Integer> draw) {
    return draw.stream().map(x -> x == c.t() ? c.s() : x).toList();
  }
}
