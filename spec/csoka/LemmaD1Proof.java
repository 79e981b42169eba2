package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Mean;
import counterplay.claim.sentence.Relation;
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
import csoka.lemmas.InPlay;
import csoka.planned.PlannedPlay;
import csoka.planned.PlannedPlays;
import csoka.planned.ReportPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The steps of the proof of Lemma D.1 that speak of the two independent martingales: products, (12)
 * and (13).
 */
public final class LemmaD1Proof implements Spec {

  /** Beliefs of Blue in round s and of Red in round t. */
  public record Product(PlannedPlay play, int s, int t) {}

  /** One step, from round t - 1 to t, of the agent's belief. */
  public record Step(PlannedPlay play, int t) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        product(
            "appendix-d-product",
            "Appendix D",
            "The expected product of the last beliefs of Blue and Red is that of their initial"
                + " beliefs.",
            true),
        product(
            "lemma-d.1-proof-product",
            "Appendix D, proof of Lemma D.1",
            "The expected product of a belief of Blue and a belief of Red, of any two "
                + "rounds, is that of their initial beliefs.",
            false),
        orthogonal("eq-12", "(12)", Active.RED),
        orthogonal("eq-13", "(13)", Active.BLUE));
  }

  private static Claim<Product> product(String name, String place, String statement, boolean last) {
    Space<Product> cases =
        PlannedPlays.where(r -> false, p -> true)
            .then(
                p ->
                    last
                        ? Space.of(new Product(p, p.k(), p.k()))
                        : Space.range(0, p.k())
                            .times(Space.range(0, p.k()), (s, t) -> new Product(p, s, t)));
    return Claim.of(
        "csoka/" + name,
        Kind.FORMULA,
        place,
        statement,
        Product.class,
        Reading.printed(
                CONDITIONAL,
                Scope.sample(
                    "every pair of independent processes"
                        + (last ? " and their last beliefs" : " and every two rounds"),
                    300,
                    cases),
                new Asked<>(new ProductOfBeliefs(), LemmaD1Proof::beliefs))
            .provedBy(Proof.sought().carriedBy(PRODUCT)));
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
  private static final String BELIEFS = "beliefs";

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
          Relation.EQUAL,
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

  private static Rational at(BeliefProcess<Rational> process, int round, List<Integer> steps) {
    return process.beliefs().get(round).get(steps.get(round));
  }

  private static List<Assignment.Outcome> outcomes(Map<Map<String, Rational>, Rational> law) {
    return law.entrySet().stream()
        .map(e -> new Assignment.Outcome(e.getValue(), e.getKey()))
        .toList();
  }

  /**
   * E(p_s q_t) = E(p_0 q_0): p0, p1, ... is a martingale whatever all of q0, q1, ... are, and the
   * other way round.
   */
  record ProductOfBeliefs() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("s", 0, 4)
          .size("t", 0, 4)
          .numbers(n -> Frame.NONE.with(BELIEFS, beliefs(n.of("s"), n.of("t"))));
    }

    private static Process beliefs(int s, int t) {
      List<Increment> fair = new ArrayList<>();
      for (int r = 1; r <= s; r++) fair.add(increment("p", r, "q", t));
      for (int r = 1; r <= t; r++) fair.add(increment("q", r, "p", s));
      List<String> variables = new ArrayList<>(names("p", s));
      variables.addAll(names("q", t));
      return new Process(variables, fair);
    }

    private static Increment increment(String own, int r, String other, int last) {
      Set<String> given = new TreeSet<>(names(own, r - 1));
      given.addAll(names(other, last));
      return new Increment(own + r, own + (r - 1), given);
    }

    private static List<String> names(String name, int last) {
      return IntStream.rangeClosed(0, last).mapToObj(r -> name + r).collect(Collectors.toList());
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          x.mean(BELIEFS, y -> y.get("p" + x.whole("s")).times(y.get("q" + x.whole("t")))),
          Relation.EQUAL,
          x.mean(BELIEFS, y -> y.get("p0").times(y.get("q0"))));
    }
  }

  private static final Carried PRODUCT =
      new InPlay.Same(
          new Lemma(
              "csoka/product",
              Lemma.Kind.MACHINE,
              "E(p_s q_t) = E(p_0 q_0) for independent martingales p and q",
              "LemmaD1.v product_of_beliefs",
              new ProductOfBeliefs(),
              Argument.sought()));

  private static Assignment beliefs(Product c) {
    Map<Map<String, Rational>, Rational> law = new LinkedHashMap<>();
    c.play()
        .forEach(
            (probability, blue, red, blueReports, redReports) -> {
              Map<String, Rational> values = new TreeMap<>();
              for (int r = 0; r <= c.s(); r++) values.put("p" + r, at(c.play().blue(), r, blue));
              for (int r = 0; r <= c.t(); r++) values.put("q" + r, at(c.play().red(), r, red));
              law.merge(values, probability, Rational::plus);
            });
    return Assignment.NONE.whole("s", c.s()).whole("t", c.t()).law(BELIEFS, outcomes(law));
  }
}
