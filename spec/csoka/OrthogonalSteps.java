package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Mean;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.model.dynamic.BeliefProcess;
import csoka.LemmaD1Proof.Step;
import csoka.example.Active;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A step of one martingale is orthogonal to what is reported about the independent one, as a
 * sentence about the law of a play.
 */
final class OrthogonalSteps {

  private OrthogonalSteps() {}

  private static final String STEP = "step";

  /**
   * In any round: p before and p now of the one, and of the other one q before, and his reports g
   * before and g now.
   */
  record Orthogonal(boolean independent) implements Sentence {
    @Override
    public Domain domain() {
      Set<String> given = new TreeSet<>(List.of("pBefore", "qBefore", "gBefore"));
      if (independent) given.add("gNow");
      Process step =
          new Process(
              List.of("pBefore", "pNow", "qBefore", "gBefore", "gNow"),
              List.of(new Increment("pNow", "pBefore", given)));
      return Domain.all().numbers(s -> Frame.NONE.with(STEP, step));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Mean<S> zero = x.mean(STEP, y -> x.number(0));
      return Statement.ofMeans(
          List.of(
              x.mean(STEP, y -> move(y).times(y.get("gBefore"))),
              x.mean(STEP, y -> move(y).times(y.get("gNow"))),
              x.mean(STEP, y -> move(y).times(y.get("gBefore").minus(y.get("qBefore"))))),
          EQUAL,
          List.of(zero, zero, zero));
    }

    private static <S extends Scalar<S>> S move(Variables<S> y) {
      return y.get("pNow").minus(y.get("pBefore"));
    }
  }

  static Asked<Step> judge(Active mover, boolean independent) {
    return new Asked<>(new Orthogonal(independent), c -> step(mover, c));
  }

  private static Assignment step(Active mover, Step c) {
    Map<Map<String, Rational>, Rational> law = new LinkedHashMap<>();
    BeliefProcess<Rational> own = mover == Active.BLUE ? c.play().blue() : c.play().red();
    BeliefProcess<Rational> other = mover == Active.BLUE ? c.play().red() : c.play().blue();
    c.play()
        .forEach(
            (probability, blue, red, blueReports, redReports) -> {
              List<Integer> steps = mover == Active.BLUE ? blue : red;
              List<Integer> others = mover == Active.BLUE ? red : blue;
              List<Integer> reports = mover == Active.BLUE ? redReports : blueReports;
              law.merge(
                  Map.of(
                      "pBefore",
                      at(own, c.t() - 1, steps),
                      "pNow",
                      at(own, c.t(), steps),
                      "qBefore",
                      at(other, c.t() - 1, others),
                      "gBefore",
                      at(other, c.t() - 1, reports),
                      "gNow",
                      at(other, c.t(), reports)),
                  probability,
                  Rational::plus);
            });
    return Assignment.NONE.law(STEP, outcomes(law));
  }

  static Rational at(BeliefProcess<Rational> process, int round, List<Integer> steps) {
    return process.beliefs().get(round).get(steps.get(round));
  }

  static List<Assignment.Outcome> outcomes(Map<Map<String, Rational>, Rational> law) {
    return law.entrySet().stream()
        .map(e -> new Assignment.Outcome(e.getValue(), e.getKey()))
        .toList();
  }
}
