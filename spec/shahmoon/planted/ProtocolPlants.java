package shahmoon.planted;

import static counterplay.claim.planted.PlantedFailure.ofMechanism;

import counterplay.claim.planted.Mutation;
import counterplay.claim.planted.PlantedFailure;
import counterplay.claim.planted.Plants;
import java.util.List;

/** Flaws of the protocols. */
public final class ProtocolPlants implements Plants {

  @Override
  public List<PlantedFailure> failures() {
    return List.of(
        ofMechanism(
            "shahmoon/lemma-7",
            "printed",
            "ties-win",
            Mutation.WEAK_FOR_STRICT,
            "a shared highest price wins",
            FlawedProtocol.TIES_WIN),
        ofMechanism(
            "shahmoon/theorem-2",
            "printed",
            "ties-win-truth-alone",
            Mutation.WEAK_FOR_STRICT,
            "a shared highest price wins",
            FlawedProtocol.TIES_WIN),
        ofMechanism(
            "shahmoon/lemma-7-proof-tie",
            "printed",
            "first-wins-ties",
            Mutation.WRONG_PEER,
            "at a tie agent 1 wins",
            FlawedProtocol.FIRST_WINS_TIES),
        ofMechanism(
            "shahmoon/lemma-10",
            "printed",
            "truth-ties",
            Mutation.DROPPED_CONDITION,
            "the truthful profile is a tie like any other",
            FlawedProtocol.TRUTH_TIES),
        ofMechanism(
            "shahmoon/theorem-3",
            "printed",
            "truth-ties-at-the-truth",
            Mutation.DROPPED_CONDITION,
            "the truthful profile is a tie like any other",
            FlawedProtocol.TRUTH_TIES),
        ofMechanism(
            "shahmoon/lemma-7-proof-shade",
            "printed",
            "lowest-wins",
            Mutation.WRONG_OPERATION,
            "the lowest price wins",
            FlawedProtocol.LOWEST_WINS),
        ofMechanism(
            "shahmoon/lemma-7-proof-second",
            "printed",
            "half-is-enough",
            Mutation.WRONG_CONSTANT,
            "to exceed half of every other price is enough",
            FlawedProtocol.HALF_IS_ENOUGH),
        ofMechanism(
            "shahmoon/section-4-intuition-highest",
            "printed",
            "last-ignored",
            Mutation.GROUP_IGNORED,
            "the last agent's price is not looked at",
            FlawedProtocol.LAST_IGNORED),
        ofMechanism(
            "shahmoon/lemma-8",
            "printed",
            "generous-to-three",
            Mutation.WRONG_CONSTANT,
            "with three agents whoever says something is told everything",
            FlawedProtocol.GENEROUS_TO_THREE),
        ofMechanism(
            "shahmoon/theorem-4-forward",
            "printed",
            "alone-rewarded",
            Mutation.DROPPED_CONDITION,
            "the only agent who is not truthful is told everything",
            FlawedProtocol.ALONE_REWARDED),
        ofMechanism(
            "shahmoon/theorem-4-proof-two-kinds",
            "printed",
            "fair-ties-win",
            Mutation.WEAK_FOR_STRICT,
            "a shared highest price wins",
            FlawedProtocol.FAIR_TIES_WIN),
        ofMechanism(
            "shahmoon/theorem-4-proof-case-2-highest",
            "printed",
            "truthful-counted",
            Mutation.GROUP_IGNORED,
            "who is not truthful must exceed the truthful, too",
            FlawedProtocol.TRUTHFUL_COUNTED),
        ofMechanism(
            "shahmoon/section-5-truthful-receives",
            "printed",
            "truthful-forgotten",
            Mutation.DROPPED_CONDITION,
            "the truthful are told everything at the truthful profile only",
            FlawedProtocol.TRUTHFUL_FORGOTTEN),
        ofMechanism(
            "shahmoon/footnote-7-no-knowledge",
            "printed",
            "real-price",
            Mutation.WRONG_CONSTANT,
            "the real price in the place of the indicator",
            FlawedProtocol.REAL_PRICE),
        ofMechanism(
            "shahmoon/footnote-7-same-equilibria",
            "printed",
            "only-truth-pays",
            Mutation.WRONG_CONSTANT,
            "the indicator is that of the truth",
            FlawedProtocol.ONLY_TRUTH_PAYS),
        ofMechanism(
            "shahmoon/theorem-3-proof-competitive",
            "printed",
            "coins-for-everything",
            Mutation.SWAPPED_INDEX,
            "F^max gives what F^min gives",
            FlawedProtocol.EVERYTHING_WITHHELD),
        ofMechanism(
            "shahmoon/theorem-3-proof-competitive",
            "printed",
            "everything-for-coins",
            Mutation.SWAPPED_INDEX,
            "F^min gives what F^max gives",
            FlawedProtocol.NOTHING_WITHHELD),
        ofMechanism(
            "shahmoon/footnote-6-single-agent-reveals",
            "printed",
            "everything-but-for-truth",
            Mutation.WRONG_SIGN,
            "a truthful agent alone gets coins",
            FlawedProtocol.TRUTH_PUNISHED),
        ofMechanism(
            "shahmoon/section-4-straightforward-zero-equilibrium",
            "truth-costs-more",
            "anything-counts",
            Mutation.DROPPED_CONDITION,
            "whoever says something is told everything",
            FlawedProtocol.ANYTHING_COUNTS),
        ofMechanism(
            "shahmoon/footnote-4",
            "printed",
            "one-estimate",
            Mutation.GROUP_IGNORED,
            "the estimate for the own bit 0 alone is returned",
            new OneEstimate()),
        improvement(
            "shahmoon/lemma-5-proof-agreement",
            "improved-for-nothing-too",
            Mutation.DROPPED_CONDITION,
            "who says nothing is told the center's bit, too",
            FlawedImprovement.FOR_NOTHING),
        improvement(
            "shahmoon/lemma-5-backward",
            "improvement-dropped",
            Mutation.GROUP_IGNORED,
            "nothing is improved",
            FlawedImprovement.DROPPED),
        improvement(
            "shahmoon/lemma-5-proof-no-equilibrium",
            "improved-for-nothing",
            Mutation.DROPPED_CONDITION,
            "who says nothing is told the center's bit, too",
            FlawedImprovement.FOR_NOTHING),
        improvement(
            "shahmoon/lemma-5-proof-not-helpless",
            "wrong-bit",
            Mutation.SWAPPED_INDEX,
            "agent 1's bit in the place of the center's",
            FlawedImprovement.WRONG_BIT),
        improvement(
            "shahmoon/section-4.1-helpless-meaning",
            "for-truth-alone",
            Mutation.WRONG_QUANTIFIER,
            "only the truthful are told the center's bit",
            FlawedImprovement.FOR_TRUTH_ALONE));
  }

  private static PlantedFailure improvement(
      String claim, String name, Mutation mutation, String words, FlawedImprovement flawed) {
    return ofMechanism(claim, "printed", name, mutation, words, flawed);
  }
}
