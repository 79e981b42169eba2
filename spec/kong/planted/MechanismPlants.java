package kong.planted;

import static counterplay.claim.planted.Mutation.DROPPED_CONDITION;
import static counterplay.claim.planted.Mutation.GROUP_IGNORED;
import static counterplay.claim.planted.Mutation.MISSING_PENALTY;
import static counterplay.claim.planted.Mutation.N_FOR_N_MINUS_ONE;
import static counterplay.claim.planted.Mutation.SWAPPED_INDEX;
import static counterplay.claim.planted.Mutation.WEAK_FOR_STRICT;
import static counterplay.claim.planted.Mutation.WRONG_CONSTANT;
import static counterplay.claim.planted.Mutation.WRONG_PEER;
import static counterplay.claim.planted.Mutation.WRONG_SIGN;
import static counterplay.claim.planted.PlantedFailure.ofFinding;
import static counterplay.claim.planted.PlantedFailure.ofMechanism;
import static counterplay.claim.planted.PlantedFailure.ofReading;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static kong.planted.TruthfulMutant.Wrong.DIFFERENT_REPORTS_FINED;
import static kong.planted.TruthfulMutant.Wrong.FINE_PAID_OUT;
import static kong.planted.TruthfulMutant.Wrong.HALF_ALPHA;
import static kong.planted.TruthfulMutant.Wrong.NEXT_AGENT;
import static kong.planted.TruthfulMutant.Wrong.NO_FINE;
import static kong.planted.TruthfulMutant.Wrong.OWN_REPORT_PREDICTED;
import static kong.planted.TruthfulMutant.Wrong.PREDICTIONS_EXCHANGED;
import static kong.planted.TruthfulMutant.Wrong.SHARED_AMONG_ALL;

import counterplay.claim.Scope;
import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.model.scenario.Indistinguishability.Belief;
import counterplay.model.scenario.TableEquilibrium;
import java.util.List;
import java.util.stream.Collectors;
import kong.planted.DisagreementMutant.Wrong;
import kong.prediction.TruthCase;
import kong.prediction.TruthSerumGame;
import kong.prediction.TruthVariables;
import kong.relabelling.RelabellingCase;
import kong.relabelling.ScenarioPair;

/**
 * Elicitation mechanisms with one thing wrong, and what Sections 1.1, 3 and 4 say of them with one
 * thing wrong.
 */
public final class MechanismPlants implements Plants {

  private static final String STRICT = "kong/theorem-4.1";
  private static final String EIGHTEEN = "kong/theorem-4.1-eq-18";
  private static final String NON_ZERO = "every-pair-of-signals-possible";
  private static final String EQUILIBRIUM = "kong/section-1-contribution-2";
  private static final String OTHERS = "two-in-each-group-and-others-drawn";

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        truthful(
            STRICT,
            NON_ZERO,
            "fine-paid-out",
            WRONG_SIGN,
            "disagreement with an equal report earns what it should cost",
            FINE_PAID_OUT),
        truthful(
            STRICT,
            NON_ZERO,
            "no-fine",
            MISSING_PENALTY,
            "disagreement with an equal report costs nothing",
            NO_FINE),
        truthful(
            STRICT,
            NON_ZERO,
            "different-reports-fined",
            SWAPPED_INDEX,
            "predictions are compared where the reports differ",
            DIFFERENT_REPORTS_FINED),
        truthful(
            STRICT,
            NON_ZERO,
            "own-report-predicted",
            WRONG_PEER,
            "the prediction is scored against the own report",
            OWN_REPORT_PREDICTED),
        truthful(
            EIGHTEEN,
            "printed",
            "predictions-exchanged",
            SWAPPED_INDEX,
            "the own prediction is what the peer's is scored by",
            PREDICTIONS_EXCHANGED),
        truthful(
            EIGHTEEN,
            "printed",
            "shared-among-all",
            N_FOR_N_MINUS_ONE,
            "the sum over n - 1 peers is divided by n",
            SHARED_AMONG_ALL),
        truthful(
            "kong/theorem-4.1-truthful-payment",
            "printed",
            "half-alpha",
            WRONG_CONSTANT,
            "half of alpha is paid",
            HALF_ALPHA),
        truthful(
            "kong/section-4-best-prediction",
            "printed",
            "next-agent",
            WRONG_PEER,
            "the peer is always the next agent",
            NEXT_AGENT),
        ofMechanism(
            EQUILIBRIUM,
            OTHERS,
            "groups-ignored",
            GROUP_IGNORED,
            "peers are drawn from all agents",
            new DisagreementMutant(Wrong.GROUPS_IGNORED)),
        ofMechanism(
            EQUILIBRIUM,
            OTHERS,
            "own-group-pays",
            WRONG_PEER,
            "a share of the own group's total is taken from each",
            new DisagreementMutant(Wrong.OWN_GROUP_PAYS)),
        ofMechanism(
            EQUILIBRIUM,
            OTHERS,
            "always-drawn-himself",
            WRONG_PEER,
            "agent i is one of the two who are drawn",
            new DisagreementMutant(Wrong.ALWAYS_DRAWN_HIMSELF)),
        ofMechanism(
            "kong/section-1.1-mts-equal-pay",
            "printed",
            "nobody-pays",
            MISSING_PENALTY,
            "the zero-sum technique is left out",
            new UnbalancedMinimalSerum()),
        ofReading(
            STRICT,
            NON_ZERO,
            "zero-prior",
            DROPPED_CONDITION,
            "pairs of signals may be impossible",
            TruthCase.class,
            sound ->
                sound
                    .over(Scope.sample("with impossible pairs", 150, TruthCase.space(3, 2, false)))
                    .judging(
                        new Asked<>(
                            new PairsMayBeImpossible(((Asked<TruthCase>) sound.judge()).sentence()),
                            TruthVariables::of))),
        ofReading(
            "kong/proposition-3.2-part-1",
            "printed",
            "relabelled-forwards",
            SWAPPED_INDEX,
            "pi(s) is compared under Q instead of pi^-1(Q)",
            RelabellingCase.class,
            sound ->
                sound.judging(
                    c ->
                        Finding.of(
                            sound.judge().judge(c).right().text().equals(forwards(c))
                                ? Rational.ZERO
                                : Rational.ONE,
                            EQUAL,
                            Rational.ZERO))),
        ofFinding(
            "kong/proposition-3.2-part-2",
            "printed",
            "strictly",
            WEAK_FOR_STRICT,
            "s is under some prior paid strictly less than pi(s)",
            f -> f.asserting(LESS)),
        ofReading(
            "kong/observation-3.5-part-i",
            "beliefs-about-all-reports",
            "one-report",
            DROPPED_CONDITION,
            "beliefs about one other report suffice",
            ScenarioPair.class,
            sound ->
                sound.over(
                    Scope.sample("by Definition 3.4", 300, ScenarioPair.space())
                        .containing(c -> c.isIndistinguishable(Belief.ONE_REPORT)))),
        ofReading(
            "kong/section-1.1-bts-truth-at-least",
            "prediction-score-weighs-at-most-1",
            "twice-the-weight",
            WRONG_CONSTANT,
            "alpha up to 2",
            TruthSerumGame.class,
            sound ->
                sound.judging(
                    c ->
                        sound
                            .judge()
                            .judge(
                                new TruthSerumGame(
                                    c.world(), c.alpha().times(Rational.of(2)), c.theta())))));
  }

  /** The same said where some pairs of signals may be impossible. */
  private record PairsMayBeImpossible(Sentence sound) implements Sentence {
    @Override
    public Domain domain() {
      return TruthVariables.domain(false).given(TruthVariables::isUntrueUnderInformativePrior);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return sound.at(x);
    }
  }

  private static PlantedFailure truthful(
      String claim,
      String reading,
      String name,
      Mutation mutation,
      String words,
      TruthfulMutant.Wrong wrong) {
    return ofMechanism(claim, reading, name, mutation, words, new TruthfulMutant(wrong));
  }

  /**
   * Whether pi(s) is a strict equilibrium at each relabelling, in the order of the sentence,
   * without undoing the relabelling.
   */
  private static String forwards(RelabellingCase c) {
    return c.relabellings()
        .map(
            q ->
                TableEquilibrium.isStrict(
                        c.strategy().permutedAt(c.permutation(), q), c.mechanism())
                    ? "1"
                    : "0")
        .collect(Collectors.joining(", "));
  }
}
