package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.TransferRule;
import csoka.lemmas.OthersUtility;
import csoka.lemmas.RoundVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The unbalanced Team Mechanism pays what the others report to gain, whatever the initial types
 * are.
 */
final class UnbalancedPaymentsWithoutInitialTypes {

  private UnbalancedPaymentsWithoutInitialTypes() {}

  /**
   * What each agent is paid is what the others report to gain, under either of two laws of the
   * types that are reported.
   */
  record NoInitialType(TransferRule rule) implements Sentence {
    @Override
    public Domain domain() {
      Domain round = RoundVariables.domain();
      return round.numbers(
          s ->
              IntStream.range(0, s.of("n"))
                  .boxed()
                  .reduce(
                      round.frame().apply(s),
                      (f, i) -> f.simplex("o" + i, s.of("K")),
                      (f, g) -> g));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> left = new ArrayList<>();
      for (String law : List.of("p", "o"))
        left.addAll(rule.transfers(RoundVariables.outlook(x, law), RoundVariables.reports(x)));
      List<S> gained = gained(x);
      S all = gained.stream().reduce(x.number(0), S::plus);
      List<S> right =
          IntStream.range(0, left.size())
              .mapToObj(k -> all.minus(gained.get(k % gained.size())))
              .toList();
      return Statement.of(left, EQUAL, right);
    }

    private static <S extends Scalar<S>> List<S> gained(Variables<S> x) {
      return IntStream.range(0, x.whole("n"))
          .mapToObj(j -> x.list("v" + j).get(x.whole("report")))
          .toList();
    }
  }

  /** Both are the sums without the own gain. */
  record WhatOthersReport() implements Carried {
    @Override
    public Lemma lemma() {
      return OthersUtility.LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "K", "t");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("w", NoInitialType.gained(x));
    }
  }
}
