package kong.planted;

import static counterplay.claim.planted.Mutation.DROPPED_CONDITION;
import static counterplay.claim.planted.Mutation.FLIPPED_INEQUALITY;
import static counterplay.claim.planted.Mutation.MISSING_PENALTY;
import static counterplay.claim.planted.Mutation.N_FOR_N_MINUS_ONE;
import static counterplay.claim.planted.Mutation.SWAPPED_INDEX;
import static counterplay.claim.planted.Mutation.WEAK_FOR_STRICT;
import static counterplay.claim.planted.Mutation.WRONG_CONSTANT;
import static counterplay.claim.planted.Mutation.WRONG_PEER;
import static counterplay.claim.planted.PlantedFailure.ofFinding;
import static counterplay.claim.planted.PlantedFailure.ofMechanism;
import static counterplay.claim.planted.PlantedFailure.ofReading;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.Scope;
import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Quantity;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.Reals;
import counterplay.exact.real.RootSum;
import java.util.List;
import java.util.function.Predicate;
import kong.equilibria.PeerPlay;
import kong.equilibria.StructuredEquilibria;
import kong.planted.TruthfulMutant.Wrong;

/**
 * Section 5.3 and Section 6 with one thing wrong: a ratio dropped, a constant halved, a strict
 * sign, a mechanism that pays otherwise.
 */
public final class EquilibriumPlants implements Plants {

  private static final String TRUTHFUL = "truthful-mechanism";

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        mechanism(
            "kong/claim-5.11-eq-43",
            "own-report-predicted",
            WRONG_PEER,
            "the prediction is scored against the own report",
            Wrong.OWN_REPORT_PREDICTED),
        mechanism(
            "kong/claim-5.11-eq-43",
            "half-alpha",
            WRONG_CONSTANT,
            "half of alpha is paid",
            Wrong.HALF_ALPHA),
        mechanism(
            "kong/claim-5.12-eq-45",
            "different-reports-fined",
            SWAPPED_INDEX,
            "predictions are compared where the reports differ",
            Wrong.DIFFERENT_REPORTS_FINED),
        mechanism(
            "kong/claim-5.12-eq-45",
            "no-fine",
            MISSING_PENALTY,
            "disagreement with an equal report costs nothing",
            Wrong.NO_FINE),
        ofFinding(
            "kong/claim-5.12",
            TRUTHFUL,
            "at-least",
            FLIPPED_INEQUALITY,
            "at least for at most",
            f -> f.asserting(AT_LEAST)),
        ofFinding(
            "kong/claim-5.12",
            TRUTHFUL,
            "strictly",
            WEAK_FOR_STRICT,
            "less for at most",
            f -> f.asserting(LESS)),
        everywhere(
            "kong/section-5.3-divergence-gap",
            "ratio-of-the-proof",
            "any-ratio",
            "any ratio of alpha and beta",
            PeerPlay::isOfTruthfulMechanism),
        everywhere(
            "kong/section-5.3-divergence-gap",
            "predicting-the-own-group",
            "any-ratio-in-groups",
            "any ratio of alpha and beta",
            p -> true),
        ofFinding(
            "kong/section-5.3-beta-alpha",
            "weakly",
            "strictly",
            WEAK_FOR_STRICT,
            "less for at most",
            f -> f.asserting(LESS)),
        ofFinding(
            "kong/section-5.3-eq-56",
            "printed",
            "m-for-2m",
            WRONG_CONSTANT,
            "m (beta/alpha) Inconsistency",
            f -> right(f, Rational.HALF)),
        ofFinding(
            "kong/section-5.3-eq-52",
            "twice-root-two",
            "once",
            WRONG_CONSTANT,
            "the differences of the distances, not 2 sqrt(2) times these",
            f -> right(f, Rational.of(5, 14))),
        ofFinding(
            "kong/section-5.3-eq-53",
            "printed",
            "half",
            WRONG_CONSTANT,
            "half of (53)",
            f -> right(f, Rational.HALF)),
        ofFinding(
            "kong/section-5.3-difference-second",
            "twice-root-two",
            "twice",
            WRONG_CONSTANT,
            "2 for 2 sqrt(2)",
            f -> right(f, Rational.of(5, 7))),
        everywhere(
            "kong/claim-5.14",
            TRUTHFUL,
            "inconsistent-too",
            "equilibria that are not consistent, too",
            PeerPlay::isOfTruthfulMechanism),
        everywhere(
            "kong/section-6-conclusion-2",
            "two-signals",
            "asymmetric-too",
            "asymmetric equilibria, too",
            p -> p.signals() == 2),
        everywhere(
            "kong/section-6-conclusion-2",
            "ratio-of-the-proof",
            "any-ratio",
            "any ratio of alpha and beta",
            p -> p.crowd().isSymmetric()),
        ofFinding(
            "kong/section-6-conclusion-3",
            "constants-in-one-group",
            "ordered-pairs",
            N_FOR_N_MINUS_ONE,
            "pairs drawn with replacement, k = n/2 = 2",
            f -> right(f, Rational.of(3, 4))),
        everywhere(
            "kong/section-6-conclusion-3",
            "no-more-in-the-limit",
            "groups-too",
            "equilibria of the Disagreement Mechanism, too",
            PeerPlay::hasSufficientRatio));
  }

  private static PlantedFailure mechanism(
      String claim, String name, Mutation mutation, String words, Wrong wrong) {
    return ofMechanism(claim, TRUTHFUL, name, mutation, words, new TruthfulMutant(wrong));
  }

  /** The same said of all equilibria found that satisfy a weaker condition. */
  private static PlantedFailure everywhere(
      String claim, String reading, String name, String words, Predicate<PeerPlay> condition) {
    return ofReading(
        claim,
        reading,
        name,
        DROPPED_CONDITION,
        words,
        PeerPlay.class,
        sound -> sound.over(Scope.sample(words, 100, StructuredEquilibria.equilibria(condition))));
  }

  static Finding right(Finding f, Rational factor) {
    List<RealNumber> scaled = numbers(f.right()).stream().map(x -> scaled(x, factor)).toList();
    return Finding.ofReals(numbers(f.left()), f.relation(), scaled);
  }

  private static RealNumber scaled(RealNumber x, Rational factor) {
    return x instanceof NestedRoot root ? root.scale(factor) : ((RootSum) x).scale(factor);
  }

  private static List<RealNumber> numbers(Quantity quantity) {
    return quantity instanceof Quantity.Numbers n
        ? n.values().stream().map(Reals::of).toList()
        : ((Quantity.Reals) quantity).values();
  }
}
