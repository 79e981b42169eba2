package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.CONDITIONAL;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import kong.BestPredictionProof.OthersLose;
import kong.BestPredictionProof.Scored;
import kong.TheBestPredictionIsAMean.Case;
import kong.equilibria.PeerPlay;
import kong.equilibria.StructuredEquilibria;
import kong.lemmas.OneBestPrediction;
import kong.prediction.BestReplyVariables;

/**
 * Claim 5.11: given the others' strategies, each reported signal has one best prediction, which is
 * computed from the payments that are enumerated from the mechanism.
 */
public final class TheBestPredictionIsUnique implements Spec {

  /** The same, with a chance of another prediction than the best one. */
  public record Other(
      PeerPlay play,
      int part,
      int signal,
      int report,
      List<Rational> prediction,
      Rational chance) {}

  static final int CASES = 80;

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    BestReplies judges = new BestReplies(mechanisms);
    ElicitationMechanism mechanism = mechanisms.get(TruthfulMechanism.NAME);
    ElicitationMechanism plus = mechanisms.get(DisagreementMechanism.NAME);
    BestReplyVariables all = new BestReplyVariables(mechanism, plus, true);
    return List.of(
        Claim.of(
            "kong/claim-5.11",
            STATEMENT,
            "Section 5.3, Claim 5.11",
            "at an equilibrium, given his signal and his report, an agent has one best prediction",
            Other.class,
            Reading.printed(
                    CONDITIONAL, others(true), new Asked<>(new OthersLose(all), judges::numbers))
                .provedBy(Scored.proof(all, OneBestPrediction.OTHERS_LOSE))),
        Claim.of(
            "kong/claim-5.11-support",
            STATEMENT,
            "Section 5.3, Claim 5.11",
            "at an equilibrium each report comes with its best prediction, so that at most m pairs"
                + " are reported after a signal",
            Other.class,
            Reading.printed(
                    CONDITIONAL, others(false), new Asked<>(new OthersLose(all), judges::numbers))
                .provedBy(Scored.proof(all, OneBestPrediction.OTHERS_LOSE))));
  }

  /** Those of at most four agents. */
  static Space<Case> few(Predicate<PeerPlay> condition) {
    return cases(p -> p.crowd().agents() <= 4 && condition.test(p));
  }

  static Space<Case> cases(Predicate<PeerPlay> condition) {
    return StructuredEquilibria.equilibria(condition)
        .then(
            p ->
                Space.range(0, p.crowd().parts().size() - 1)
                    .then(k -> Signals.pairs(p.signals(), (s, r) -> new Case(p, k, s, r))));
  }

  private static boolean differs(Other c) {
    return c.chance().signum() > 0
        && !c.prediction().equals(c.play().predictions().of(c.part(), c.signal(), c.report()));
  }

  private static Scope<Other> others(boolean surely) {
    Space<Other> cases =
        few(p -> true)
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
