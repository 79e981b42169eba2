package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.ShapleyAverageMechanism;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.Outlook;
import counterplay.space.Space;
import csoka.example.Example21;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Section 5: what a report earns in Example 2.1 under the symmetric version. */
public final class ShapleyAverageInExample21 implements Spec {

  private static final int BLUE = Example21.BLUE;

  private static final int RED = Example21.RED;

  /**
   * For all reports of two consecutive rounds.
   *
   * @param agents n
   * @param blueBefore Blue's report of round t - 1
   * @param blueNow Blue's report of round t
   * @param redBefore Red's report of round t - 1
   * @param redNow Red's report of round t
   */
  public record Beliefs(
      int agents, Rational blueBefore, Rational blueNow, Rational redBefore, Rational redNow) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule shapley = mechanisms.get(ShapleyAverageMechanism.NAME);
    Scope<Beliefs> reports =
        Scope.part(
            "Example 2.1, all n, all rounds, all reports",
            "n = 3, 4, a round before the last, beliefs 0, 1, 1/2, 1/3",
            Space.of(beliefs().toList()));
    String printed =
        "the symmetric version gives gamma_t^i = 100 (p_{t-1}^j + p_t^j)/2 (p_{t-1}^i - p_t^i) in"
            + " the reports p, for i = ";
    return List.of(
        Claim.of(
            "csoka/section-5-shapley-blue",
            Kind.FORMULA,
            "Section 5",
            printed + "Blue",
            Beliefs.class,
            formula(shapley, reports, BLUE)),
        Claim.of(
            "csoka/section-5-shapley-red",
            Kind.FORMULA,
            "Section 5",
            printed + "Red",
            Beliefs.class,
            formula(shapley, reports, RED)));
  }

  private static Reading<Beliefs> formula(GammaRule shapley, Scope<Beliefs> scope, int agent) {
    return Reading.printed(
        BOUNDED,
        scope,
        c ->
            Finding.of(
                gammas(
                        shapley,
                        c.agents(),
                        process(c.blueBefore(), c.blueNow()),
                        process(c.redBefore(), c.redNow()),
                        1,
                        1)
                    .get(agent),
                EQUAL,
                agent == BLUE
                    ? printed(c.redBefore(), c.redNow(), c.blueBefore(), c.blueNow())
                    : printed(c.blueBefore(), c.blueNow(), c.redBefore(), c.redNow())));
  }

  /** The printed formula: 100 (other's two reports)/2 (own earlier minus own new report). */
  private static <S extends Scalar<S>> S printed(S otherBefore, S otherNow, S before, S now) {
    return otherBefore
        .plus(otherNow)
        .scale(Rational.HALF)
        .times(before.minus(now))
        .scale(Rational.of(100));
  }

  /**
   * Two rounds: belief p is certain to stay in round 1, where q, though impossible, can be
   * reported; then the truth.
   */
  private static <S extends Scalar<S>> BeliefProcess<S> process(S p, S q) {
    S one = p.one();
    return new BeliefProcess<>(
        List.of(List.of(p), List.of(p, q), List.of(p.zero(), one)),
        List.of(
            List.of(List.of(one, p.zero())),
            List.of(List.of(one.minus(p), p), List.of(one.minus(q), q))));
  }

  private static <S extends Scalar<S>> List<S> gammas(
      GammaRule rule, int n, BeliefProcess<S> blue, BeliefProcess<S> red, int blueNow, int redNow) {
    List<Integer> now = new ArrayList<>(Collections.nCopies(n, 0));
    now.set(BLUE, blueNow);
    now.set(RED, redNow);
    return rule.gammas(
        new Outlook<>(Example21.model(n, blue, red, Example21.LOSS)),
        new Reports(1, Collections.nCopies(n, 0), now));
  }

  private static Stream<Beliefs> beliefs() {
    List<Rational> grid = List.of(Rational.ZERO, Rational.ONE, Rational.HALF, Rational.of(1, 3));
    return IntStream.of(3, 4)
        .boxed()
        .flatMap(
            n ->
                grid.stream()
                    .flatMap(
                        a ->
                            grid.stream()
                                .flatMap(
                                    b ->
                                        grid.stream()
                                            .flatMap(
                                                c ->
                                                    grid.stream()
                                                        .map(d -> new Beliefs(n, a, b, c, d))))));
  }
}
