package csoka;

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
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The beliefs p_0, p_1, p_2 of an agent who sees a signal in each of two rounds: conditional probabilities of HIGH given the
 * signals so far, calculated from the joint distribution by Bayes' rule.
 */
public final class BeliefsAreMartingales implements Spec {

  /**
   * A joint distribution.
   *
   * @param high for each first signal and each second signal, the probability of both and the type HIGH
   * @param low the same with the type LOW
   */
  public record Case(List<List<Rational>> high, List<List<Rational>> low) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> scope = Scope.sample("every joint distribution of two signals in a row and the type, all probable first signals", 300, cases())
        .containing(c -> total(c.high()).plus(total(c.low())).equals(Rational.ONE));
    return List.of(Claim.of("csoka/lemma-d.1-proof-martingale", Kind.FORMULA, "Appendix D, proof of Lemma D.1",
        "The expected next belief is the present belief, E(p_t) = p_{t-1}.", Case.class,
        Reading.<Case>printed(REFUTED, scope, c -> Finding.of(expectations(c, true), Relation.EQUAL, presents(c)))
            .weighed(Gravity.misprint("given-the-present", "the expectation given what is known in round t - 1, as a martingale has it")),
        Reading.<Case>ofProof("given-the-present", PROVED, scope, c -> Finding.of(expectations(c, false), Relation.EQUAL, presents(c)))
            .provedBy(Proof.whole(BeliefsAreMartingales::tower))));
  }

  /** p_0, then p_1 for each probable first signal. */
  private static List<Rational> presents(Case c) {
    List<Rational> presents = new ArrayList<>(List.of(total(c.high())));
    for (int i = 0; i < c.high().size(); i++) if (!probability(c, i).isZero()) presents.add(first(c, i));
    return presents;
  }

  /** E(p_1), then E(p_2) for each probable first signal: given that signal, or the same without a condition. */
  private static List<Rational> expectations(Case c, boolean unconditional) {
    Rational expectedFirst = Rational.ZERO;
    Rational expectedSecond = Rational.ZERO;
    List<Rational> given = new ArrayList<>();
    for (int i = 0; i < c.high().size(); i++) {
      if (probability(c, i).isZero()) continue;
      expectedFirst = expectedFirst.plus(probability(c, i).times(first(c, i)));
      Rational sum = Rational.ZERO;
      for (int j = 0; j < c.high().get(i).size(); j++) {
        Rational both = c.high().get(i).get(j).plus(c.low().get(i).get(j));
        if (!both.isZero()) sum = sum.plus(both.times(c.high().get(i).get(j).over(both)));
      }
      expectedSecond = expectedSecond.plus(sum);
      given.add(sum.over(probability(c, i)));
    }
    List<Rational> all = new ArrayList<>(List.of(expectedFirst));
    for (Rational g : given) all.add(unconditional ? expectedSecond : g);
    return all;
  }

  private static Rational first(Case c, int i) {
    return Rational.sum(c.high().get(i)).over(probability(c, i));
  }

  private static Rational probability(Case c, int i) {
    return Rational.sum(c.high().get(i)).plus(Rational.sum(c.low().get(i)));
  }

  private static Rational total(List<List<Rational>> masses) {
    return Rational.sum(masses.stream().map(Rational::sum).toList());
  }

  /** Two signals of two values each. */
  private static Space<Case> cases() {
    List<Case> structured = Rationals.simplex(8, 2).smallestFirst().map(BeliefsAreMartingales::joint).toList();
    return Space.random(structured, (Random random) -> joint(Rationals.distribution(8, random)));
  }

  private static Case joint(List<Rational> v) {
    return new Case(List.of(v.subList(0, 2), v.subList(2, 4)), List.of(v.subList(4, 6), v.subList(6, 8)));
  }

  /** Two rounds with symbolic chances: the belief after i is worth the expected belief after i and j, before i likewise. */
  private static Certificate tower() {
    Polynomial w = Polynomial.parameter("first");
    List<Polynomial> chances = List.of(w, Polynomial.ONE.minus(w));
    List<Certificate> parts = new ArrayList<>();
    Polynomial paths = Polynomial.ZERO;
    Polynomial expected = Polynomial.ZERO;
    for (int i = 0; i < 2; i++) {
      Polynomial v = Polynomial.parameter("second_after_" + i);
      List<Polynomial> next = List.of(v, Polynomial.ONE.minus(v));
      Polynomial belief = Polynomial.ZERO;
      Polynomial mass = Polynomial.ZERO;
      for (int j = 0; j < 2; j++) {
        Polynomial high = Polynomial.parameter("high_" + i + j);
        belief = belief.plus(next.get(j).times(high));
        mass = mass.plus(chances.get(i).times(next.get(j)).times(high));
      }
      parts.add(new Certificate.Identity("P(signal " + i + ") times the expected next belief is P(signal " + i
          + " and HIGH)", chances.get(i).times(belief), mass));
      paths = paths.plus(mass);
      expected = expected.plus(chances.get(i).times(belief));
    }
    parts.add(new Certificate.Identity("the expected first belief is P(HIGH)", expected, paths));
    return new Certificate.All("one round split in two by symbolic chances; more signals are splits of splits, more rounds splits after splits", parts);
  }
}
