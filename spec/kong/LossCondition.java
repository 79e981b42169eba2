package kong;

import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.FDivergence.Form;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;

/** Lemma 2.18: which signals s and t that are reported as r count as different. */
enum LossCondition {
  PRINTED,
  IN_PROOF,
  EITHER_MASS;

  /** More before than after where the condition is met, and as much where it is not. */
  static Finding judge(Garbling c, Form form, LossCondition condition) {
    boolean met =
        triples(c)
            .anyMatch(
                rst -> {
                  int s = rst.get(1);
                  int t = rst.get(2);
                  Rational left = c.p().get(t).times(c.q().get(s));
                  return switch (condition) {
                    case PRINTED ->
                        c.p().get(s).signum() > 0
                            && c.p().get(t).signum() > 0
                            && !left.equals(c.p().get(s).times(c.q().get(t)));
                    case IN_PROOF -> !left.equals(c.p().get(s).times(c.q().get(s)));
                    case EITHER_MASS -> !left.equals(c.p().get(s).times(c.q().get(t)));
                  };
                });
    return DivergenceCases.compare(c.before(form), met ? MORE : EQUAL, c.after(form))
        .with("the condition is met", met);
  }

  /** All r, s, t such that both s and t can be reported as r. */
  private static Stream<List<Integer>> triples(Garbling c) {
    int m = c.p().size();
    return IntStream.range(0, m)
        .boxed()
        .flatMap(
            r ->
                IntStream.range(0, m)
                    .boxed()
                    .flatMap(
                        s ->
                            IntStream.range(0, m)
                                .boxed()
                                .filter(
                                    t ->
                                        c.theta().entry(r, s).signum() > 0
                                            && c.theta().entry(r, t).signum() > 0)
                                .map(t -> List.of(r, s, t))));
  }
}
