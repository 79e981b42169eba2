package kong;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.Claim;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kong.equilibria.PeerPlay;
import kong.equilibria.StructuredEquilibria;
import kong.lemmas.OneBestPrediction;
import kong.prediction.BestReplyVariables;
import kong.prediction.EnumeratedReply;

/**
 * Claim 5.11 with (40) to (43), and (44) to (45): given the others' strategies, each reported
 * signal has one best prediction,
 *
 * <pre>
 *   ^p = ( alpha theta_{-i} q_{sigma_i} + beta sum_j Pr(j) Pr(^sigma_j = ^sigma_i) ^p_j ) / ( alpha + beta sum_j Pr(j) Pr(^sigma_j = ^sigma_i) )
 * </pre>
 *
 * <p>The payments are enumerated from the mechanism, so that both sides share no formula.
 */
public final class TheBestPredictionIsUnique implements Spec {

  /** An agent of the part with the signal makes the report. */
  public record Case(PeerPlay play, int part, int signal, int report) {}

  /** The same, with a chance of another prediction than the best one. */
  public record Other(
      PeerPlay play,
      int part,
      int signal,
      int report,
      List<Rational> prediction,
      Rational chance) {}

  private static final int CASES = 80;

  private record Judges(Mechanisms mechanisms) {

    EnumeratedReply reply(
        PeerPlay play, Predictions predictions, int part, int signal, int report) {
      String id =
          play.isOfTruthfulMechanism() ? "kong/mechanism-truthful" : "kong/mechanism-disagreement";
      return EnumeratedReply.of(
          mechanisms.get(id, ElicitationMechanism.class), play, predictions, part, signal, report);
    }

    Finding formula(Case c) {
      Predictions predictions = c.play().predictions();
      return Finding.of(
          reply(c.play(), predictions, c.part(), c.signal(), c.report()).best(),
          EQUAL,
          EnumeratedReply.formula(c.play(), predictions, c.part(), c.signal(), c.report(), false));
    }

    /** The prediction that the mechanism pays most, whatever the formula says. */
    List<Rational> best(PeerPlay play, int part, int signal, int report) {
      return reply(play, play.predictions(), part, signal, report).best();
    }

    /** The numbers of a case. */
    Assignment numbers(Case c) {
      List<Rational> best = best(c.play(), c.part(), c.signal(), c.report());
      return BestReplyVariables.of(c.play(), c.part(), c.signal(), c.report(), best, Rational.ONE)
          .numbers("p", best);
    }

    Assignment numbers(Other c) {
      return BestReplyVariables.of(
              c.play(), c.part(), c.signal(), c.report(), c.prediction(), c.chance())
          .numbers("p", best(c.play(), c.part(), c.signal(), c.report()));
    }
  }

  /**
   * The expected payment is less when another prediction q is made with chance c than with the best
   * prediction.
   */
  record OthersLose(BestReplyVariables reply) implements Sentence {
    @Override
    public Domain domain() {
      return reply.bestPrediction().given(OthersLose::isOther);
    }

    private static <S extends Scalar<S>> Statement<S> isOther(Variables<S> x) {
      return Statement.of(x.list("q"), DIFFERENT, x.list("p"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S best = reply.paid(x, x.list("p"));
      return Statement.of(
          best.plus(x.get("c").times(reply.paid(x, x.list("q")).minus(best))), LESS, best);
    }

    @Override
    public List<Assignment> cases(Shape shape) {
      return List.of(BestReplyVariables.uniform(shape));
    }
  }

  /** The best prediction is (43), where j is one of those with whom the agent can be matched. */
  record TheBestOne(BestReplyVariables reply) implements Sentence {
    @Override
    public Domain domain() {
      return reply.bestPrediction();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S denominator = x.get("alpha").plus(BestReplyVariables.met(x));
      return Statement.of(
          x.list("p"),
          EQUAL,
          BestReplyVariables.numerator(x).stream().map(y -> y.over(denominator)).toList());
    }

    @Override
    public List<Assignment> cases(Shape shape) {
      return List.of(BestReplyVariables.uniform(shape));
    }
  }

  /** y is the numerator of (43), e what is paid besides. */
  record Scored(BestReplyVariables reply, Lemma lemma) implements Carried {
    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "m", "K");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      List<S> y = BestReplyVariables.numerator(x);
      S e = reply.paid(x, x.list("p")).minus(x.score("PS", y, x.list("p")));
      return Map.of("y", y, "e", List.of(e), "c", x.list("c"), "p", x.list("p"), "q", x.list("q"));
    }

    static Proof proof(BestReplyVariables reply, Lemma lemma) {
      return Proof.by(BestReplyVariables::evidence).carriedBy(new Scored(reply, lemma));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Judges judges = new Judges(mechanisms);
    Judge<Case> printed = c -> judges.formula(c);
    ElicitationMechanism mechanism = mechanisms.get(TruthfulMechanism.NAME);
    ElicitationMechanism plus = mechanisms.get(DisagreementMechanism.NAME);
    BestReplyVariables one = new BestReplyVariables(mechanism, plus, false);
    BestReplyVariables all = new BestReplyVariables(mechanism, plus, true);
    Scope<Case> either =
        scope(
            "every equilibrium of the Truthful Mechanism and of the Disagreement Mechanism with any"
                + " two groups",
            p -> true);
    Scope<Case> truthful =
        scope("every equilibrium of the Truthful Mechanism", PeerPlay::isOfTruthfulMechanism);
    return List.of(
        Claim.of(
            "kong/claim-5.11",
            Kind.STATEMENT,
            "Section 5.3, Claim 5.11",
            "at an equilibrium, given his signal and his report, an agent has one best prediction",
            Other.class,
            Reading.<Other>printed(
                    CONDITIONAL, others(true), new Asked<>(new OthersLose(all), judges::numbers))
                .provedBy(Scored.proof(all, OneBestPrediction.OTHERS_LOSE))),
        Claim.of(
            "kong/claim-5.11-support",
            Kind.STATEMENT,
            "Section 5.3, Claim 5.11",
            "at an equilibrium each report comes with its best prediction, so that at most m pairs"
                + " are reported after a signal",
            Other.class,
            Reading.<Other>printed(
                    CONDITIONAL, others(false), new Asked<>(new OthersLose(all), judges::numbers))
                .provedBy(Scored.proof(all, OneBestPrediction.OTHERS_LOSE))),
        Claim.of(
            "kong/claim-5.11-eq-43",
            Kind.FORMULA,
            "Section 5.3, (40) to (43)",
            "the best prediction is the weighted mean of theta_{-i} q and the predictions of those"
                + " who make the same report",
            Case.class,
            Reading.printed(REFUTED, either, printed).weighed(Slips.peersFromTheOwnGroup()),
            Reading.ofProof(
                    "truthful-mechanism",
                    CONDITIONAL,
                    truthful,
                    new Asked<>(new TheBestOne(one), judges::numbers))
                .provedBy(Scored.proof(one, OneBestPrediction.FORMULA)),
            Reading.ours(
                    "own-group",
                    CONDITIONAL,
                    either,
                    new Asked<>(new TheBestOne(all), judges::numbers))
                .provedBy(Scored.proof(all, OneBestPrediction.FORMULA))),
        Claim.of(
            "kong/claim-5.12-eq-45",
            Kind.FORMULA,
            "Section 5.3, proof of Claim 5.12, (44) to (45)",
            "the best predictions of all agents solve the linear system (45)",
            Case.class,
            Reading.printed(REFUTED, either, printed).weighed(Slips.peersFromTheOwnGroup()),
            Reading.ofProof(
                    "truthful-mechanism",
                    CONDITIONAL,
                    truthful,
                    new Asked<>(new TheBestOne(one), judges::numbers))
                .provedBy(Scored.proof(one, OneBestPrediction.FORMULA)),
            Reading.ours(
                    "own-group",
                    CONDITIONAL,
                    either,
                    new Asked<>(new TheBestOne(all), judges::numbers))
                .provedBy(Scored.proof(all, OneBestPrediction.FORMULA))));
  }

  private static Space<Case> cases(Predicate<PeerPlay> condition) {
    return StructuredEquilibria.equilibria(p -> p.crowd().agents() <= 4 && condition.test(p))
        .then(
            p ->
                Space.range(0, p.crowd().parts().size() - 1)
                    .then(
                        k ->
                            Space.range(0, p.signals() - 1)
                                .then(
                                    s ->
                                        Space.range(0, p.signals() - 1)
                                            .map(r -> new Case(p, k, s, r)))));
  }

  private static Scope<Case> scope(String words, Predicate<PeerPlay> condition) {
    return Scope.sample(
            words
                + ", any strictly proper rule, every signal and report of an agent; tried: "
                + StructuredEquilibria.WORDS,
            CASES,
            cases(condition))
        .containing(c -> c.play().isEquilibrium() && condition.test(c.play()));
  }

  private static boolean differs(Other c) {
    return c.chance().signum() > 0
        && !c.prediction().equals(c.play().predictions().of(c.part(), c.signal(), c.report()));
  }

  private static Scope<Other> others(boolean surely) {
    Space<Other> cases =
        cases(p -> true)
            .then(
                c ->
                    Rationals.simplex(c.play().signals(), 3)
                        .then(
                            p ->
                                Space.of(
                                        surely
                                            ? List.of(Rational.ONE)
                                            : List.of(Rational.HALF, Rational.of(1, 100)))
                                    .map(
                                        w ->
                                            new Other(
                                                c.play(),
                                                c.part(),
                                                c.signal(),
                                                c.report(),
                                                p,
                                                w))));
    return Scope.sample(
            "every equilibrium of both mechanisms, any strictly proper rule, every signal and"
                + " report of an agent, every other prediction than the best; tried: "
                + StructuredEquilibria.WORDS,
            CASES,
            cases.where(TheBestPredictionIsUnique::differs))
        .containing(c -> c.play().isEquilibrium() && differs(c));
  }
}
