package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
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
import counterplay.mechanism.Mechanisms;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.space.Space;
import csoka.example.Active;
import csoka.planned.PlannedPlay;
import csoka.planned.PlannedPlays;
import csoka.planned.ReportPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The steps (12) and (13) of the proof of Lemma D.1, which speak of the two independent
 * martingales.
 */
public final class LemmaD1Proof implements Spec {

  /** One step, from round t - 1 to t, of the agent's belief. */
  public record Step(PlannedPlay play, int t) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        orthogonal("eq-12", "(12)", Active.RED), orthogonal("eq-13", "(13)", Active.BLUE));
  }

  private static Claim<Step> orthogonal(String name, String number, Active mover) {
    String other = mover.other().word();
    Space<Step> known =
        PlannedPlays.where(r -> !r.peeks(), p -> true)
            .then(p -> Space.range(1, p.k()).map(t -> new Step(p, t)));
    Space<Step> any =
        PlannedPlays.where(r -> true, p -> true)
            .then(p -> Space.range(1, p.k()).map(t -> new Step(p, t)));
    return Claim.of(
        "csoka/" + name,
        Kind.FORMULA,
        "Appendix D, " + number,
        "A step of "
            + mover.word()
            + "'s belief is orthogonal to "
            + other
            + "'s report of the round before, to his report of this round and to his delta of the"
            + " round before.",
        Step.class,
        Reading.printed(
                PROVED,
                Scope.sample(
                        "every round t >= 1, reports that may use everything of earlier rounds",
                        400,
                        known)
                    .containing(c -> c.play().rules().noneMatch(ReportPlan.Rule::peeks)),
                judge(mover, true))
            .provedBy(Proof.sought()),
        Reading.ours(
                "peeking",
                REFUTED,
                Scope.sample(
                    "every round t >= 1, reports that may also use the other one's present belief",
                    2_000,
                    any),
                judge(mover, false))
            .weighed(Gravity.substantive()));
  }

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

  private static Asked<Step> judge(Active mover, boolean independent) {
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
