package csoka.planted;

import static counterplay.claim.planted.Mutation.OFF_BY_ONE_ROUND;
import static counterplay.claim.planted.Mutation.PREVIOUS_FOR_CURRENT;
import static counterplay.claim.planted.Mutation.SWAPPED_INDEX;
import static counterplay.claim.planted.Mutation.WRONG_OPERATION;
import static counterplay.claim.planted.Mutation.WRONG_PEER;
import static counterplay.claim.planted.Mutation.WRONG_SIGN;
import static counterplay.claim.planted.PlantedFailure.ofReading;
import static counterplay.claim.planted.PlantedFailure.ofScope;
import static csoka.planted.OtherRightSides.ofRight;

import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import csoka.BeliefsAreMartingales;
import csoka.ExpectedProductOfBeliefs.Product;
import csoka.Lemma31;
import csoka.LemmaD1;
import csoka.LemmaD1Proof.Step;
import csoka.example.Active;
import csoka.planned.BeliefPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lemmas 3.1 and D.1 and the steps of their proofs with one thing wrong in the sentence. */
public final class LemmaPlants implements Plants {

  private static final Rational HUNDRED = Rational.of(100);

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        ten(
            "sum-to-k",
            OFF_BY_ONE_ROUND,
            "the sum runs to k instead of k - 1",
            c -> c.lemmaD1().plus(HUNDRED.times(c.othersDelta(c.last())).times(c.delta(c.last())))),
        ten(
            "plus-before",
            WRONG_SIGN,
            "the delta of the round before is added instead of subtracted",
            c -> c.lemmaD1().plus(twiceTheCrossTerms(c))),
        ten(
            "exchanged-lags",
            SWAPPED_INDEX,
            "Blue's delta of the round before is taken with Red's of this round",
            LemmaPlants::exchangedLags),
        lemma31(
            "5-short",
            Active.BLUE,
            "one-term-less",
            OFF_BY_ONE_ROUND,
            "the sum ends at floor((k - 3)/2)",
            c ->
                sum(
                    1,
                    Math.floorDiv(c.last() - 3, 2),
                    t -> c.othersDelta(2 * t).times(c.delta(2 * t + 1)))),
        lemma31(
            "6-short",
            Active.RED,
            "one-term-less",
            OFF_BY_ONE_ROUND,
            "the sum ends at floor((k - 2)/2)",
            c ->
                sum(
                    1,
                    Math.floorDiv(c.last() - 2, 2),
                    t -> c.othersDelta(2 * t - 1).times(c.delta(2 * t)))),
        lemma31(
            "6-short",
            Active.RED,
            "same-round",
            PREVIOUS_FOR_CURRENT,
            "Blue's delta of the same round",
            c ->
                sum(
                    1,
                    Math.floorDiv(c.last() - 1, 2),
                    t -> c.othersDelta(2 * t).times(c.delta(2 * t)))),
        lemma31(
            "5-full",
            Active.BLUE,
            "own-lag",
            WRONG_PEER,
            "Blue's own delta of the round before",
            c -> sum(1, c.last(), t -> c.delta(t - 1).times(c.delta(t)))),
        ofReading(
            "csoka/lemma-d.1-proof-product",
            "printed",
            "blue-with-blue",
            WRONG_PEER,
            "two beliefs of Blue",
            Product.class,
            r ->
                r.judging(
                    c ->
                        Finding.of(
                            c.play()
                                .expectation(
                                    Active.BLUE,
                                    course ->
                                        course.own().get(c.s()).times(course.own().get(c.t()))),
                            Relation.EQUAL,
                            c.play()
                                .blue()
                                .beliefs()
                                .get(0)
                                .get(0)
                                .times(c.play().blue().beliefs().get(0).get(0))))),
        ofReading(
            "csoka/eq-12",
            "printed",
            "next-report",
            OFF_BY_ONE_ROUND,
            "Blue's report of the next round",
            Step.class,
            r ->
                r.judging(
                    c ->
                        Finding.of(
                            c.play()
                                .expectation(
                                    Active.RED,
                                    course ->
                                        step(course, c.t())
                                            .times(
                                                course
                                                    .othersReports()
                                                    .get(Math.min(c.play().k(), c.t() + 1)))),
                            Relation.EQUAL,
                            Rational.ZERO))),
        ofScope(
            "csoka/eq-13",
            "printed",
            "peeking",
            "a report may use the other one's present belief",
            "peeking"),
        ofScope(
            "csoka/lemma-d.1-independence",
            "every-round",
            "last-round-only",
            "independence is asked for in the last round only",
            "printed"),
        ofRight(
            "csoka/lemma-d.1-proof-martingale",
            "given-the-present",
            "plain-mean",
            WRONG_OPERATION,
            "the plain mean of the next beliefs for their expectation",
            BeliefsAreMartingales.Case.class,
            c -> plainMeans(c)));
  }

  private static PlantedFailure ten(
      String name,
      Mutation mutation,
      String words,
      Function<BeliefPath<Rational>, Rational> right) {
    return ofRight(
        "csoka/lemma-d.1-eq-10",
        "printed",
        name,
        mutation,
        words,
        LemmaD1.Case.class,
        c -> List.of(c.play().expectation(c.agent(), right)));
  }

  private static PlantedFailure lemma31(
      String number,
      Active agent,
      String name,
      Mutation mutation,
      String words,
      Function<BeliefPath<Rational>, Rational> right) {
    return ofRight(
        "csoka/lemma-3.1-eq-" + number,
        "printed",
        name,
        mutation,
        words,
        Lemma31.Case.class,
        c -> List.of(c.play().expectation(agent, right)));
  }

  private static Rational sum(int from, int to, Function<Integer, Rational> term) {
    Rational sum = Rational.ZERO;
    for (int t = from; t <= to; t++) sum = sum.minus(term.apply(t));
    return HUNDRED.times(sum);
  }

  private static Rational twiceTheCrossTerms(BeliefPath<Rational> c) {
    return sum(1, c.last() - 1, t -> c.othersDelta(t - 1).times(c.delta(t)).times(Rational.of(2)))
        .negated();
  }

  private static Rational exchangedLags(BeliefPath<Rational> c) {
    Rational right = sum(1, c.last() - 1, t -> c.delta(t - 1).times(c.othersDelta(t)));
    Rational wrong = sum(1, c.last() - 1, t -> c.othersDelta(t - 1).times(c.delta(t)));
    return c.lemmaD1().minus(wrong).plus(right);
  }

  private static Rational step(BeliefPath<Rational> course, int t) {
    return course.own().get(t).minus(course.own().get(t - 1));
  }

  /**
   * p_0 and for each probable first signal the mean of the beliefs that may follow it, all weighed
   * alike.
   */
  private static List<Rational> plainMeans(BeliefsAreMartingales.Case c) {
    List<Rational> means = new ArrayList<>();
    Rational total = Rational.ZERO;
    for (int i = 0; i < c.high().size(); i++) {
      List<Rational> beliefs = new ArrayList<>();
      for (int j = 0; j < c.high().get(i).size(); j++) {
        Rational both = c.high().get(i).get(j).plus(c.low().get(i).get(j));
        if (!both.isZero()) beliefs.add(c.high().get(i).get(j).over(both));
      }
      total = total.plus(Rational.sum(c.high().get(i)));
      if (!beliefs.isEmpty()) means.add(Rational.sum(beliefs).over(Rational.of(beliefs.size())));
    }
    means.add(0, total);
    return means;
  }
}
