package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.game.GuaranteedPayoffs;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.dynamic.Profiles;
import csoka.general.GuaranteeGames;
import csoka.general.GuaranteeGames.Case;
import csoka.lemmas.GuaranteedConstants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Definition 6.2 and its justification: who is guaranteed C^i, when the C^i add up to all there is,
 * cannot hope for more, alone or in a coalition, as long as the others play s_*.
 */
public final class GuaranteedPayoffsMakeAnEquilibrium implements Spec {

  private static final String GAMES = "all finite games with a profile that satisfies (8) and (9)";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> players =
        Scope.sample(GAMES + "; each player", 200, GuaranteeGames.space(GuaranteeGames::singles))
            .containing(Case::satisfies);
    Scope<Case> coalitions =
        Scope.sample(
                GAMES + "; each coalition, the empty one and that of all included",
                200,
                GuaranteeGames.space(GuaranteeGames::coalitions))
            .containing(Case::satisfies);
    return List.of(
        Claim.of(
            "csoka/definition-6.2-no-incentive",
            Kind.STATEMENT,
            "Section 6.4, Definition 6.2, justification",
            "no player has an incentive to deviate from a profile that satisfies Definition 6.2",
            Case.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    players,
                    new Asked<>(
                        new GuaranteedConstants(false, true),
                        GuaranteedPayoffsMakeAnEquilibrium::variables))
                .provedBy(Proof.sought().carriedBy(new GuaranteedConstants.ForEverySize(false))),
            Reading.ours(
                    "strictly",
                    Verdict.REFUTED,
                    players,
                    c -> Finding.of(mostWithoutStar(c), Relation.LESS, c.atStar()))
                .weighed(Gravity.substantive())),
        Claim.of(
            "csoka/definition-6.2-individual-bound",
            Kind.FORMULA,
            "Section 6.4, Definition 6.2, justification",
            "no player can get more than the largest total less what the others have at s_*, which"
                + " is at most C^i",
            Case.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    players,
                    new Asked<>(
                        new GuaranteedConstants(true, true),
                        GuaranteedPayoffsMakeAnEquilibrium::variables))
                .provedBy(Proof.sought().carriedBy(new GuaranteedConstants.ForEverySize(true))),
            Reading.ours(
                    "whatever-the-others-do",
                    Verdict.REFUTED,
                    players,
                    GuaranteedPayoffsMakeAnEquilibrium::anyProfile)
                .weighed(Gravity.substantive())),
        Claim.of(
            "csoka/definition-6.2-coalition-bound",
            Kind.FORMULA,
            "Section 6.4, Definition 6.2, justification",
            "no coalition can get more than the largest total less what the others have at s_*,"
                + " which is at most the sum of its C^i",
            Case.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    coalitions,
                    new Asked<>(
                        new GuaranteedConstants(true, true),
                        GuaranteedPayoffsMakeAnEquilibrium::variables))
                .provedBy(Proof.sought().carriedBy(new GuaranteedConstants.ForEverySize(true))),
            Reading.ours(
                    "whatever-the-others-do",
                    Verdict.REFUTED,
                    coalitions,
                    GuaranteedPayoffsMakeAnEquilibrium::anyProfile)
                .weighed(Gravity.substantive()),
            Reading.ours(
                    "each-member",
                    Verdict.REFUTED,
                    coalitions,
                    GuaranteedPayoffsMakeAnEquilibrium::eachMember)
                .weighed(Gravity.substantive())));
  }

  private static Assignment variables(Case c) {
    GuaranteedPayoffs g = c.guaranteed();
    int n = c.game().players().size();
    int m = IntStream.range(0, n).map(c.game()::size).max().orElseThrow();
    List<Rational> constants =
        g.constants().orElseGet(() -> IntStream.range(0, n).mapToObj(g::guaranteed).toList());
    Assignment at =
        Assignment.NONE
            .whole("n", n)
            .whole("m", m)
            .whole("coalition", c.members().stream().mapToInt(i -> 1 << i).sum())
            .number("S", g.largestTotal())
            .numbers("C", constants);
    List<List<Integer>> profiles = Profiles.all(Collections.nCopies(n, m)).toList();
    for (int k = 0; k < profiles.size(); k++) {
      List<Integer> profile = profiles.get(k);
      at =
          at.numbers(
              "F" + k,
              c.game()
                  .at(
                      IntStream.range(0, n)
                          .mapToObj(i -> Math.min(profile.get(i), c.game().size(i) - 1))
                          .toList()));
    }
    return at;
  }

  /** That no player has an incentive to deviate, whether or not (8) and (9) are satisfied. */
  public static Judge<Case> inAnyGame() {
    return new Asked<>(
        new GuaranteedConstants(false, false), GuaranteedPayoffsMakeAnEquilibrium::variables);
  }

  /**
   * The members' largest total over all profiles of all players, beside the sum of their constants.
   */
  private static Finding anyProfile(Case c) {
    Rational best =
        c.game().payoffs().stream()
            .map(f -> Rational.sum(c.members().stream().map(f::get).toList()))
            .max(Rational::compareTo)
            .orElseThrow();
    return Finding.of(best, Relation.AT_MOST, constants(c));
  }

  private static Rational constants(Case c) {
    List<Rational> constants = c.guaranteed().constants().orElseThrow();
    return Rational.sum(c.members().stream().map(constants::get).toList());
  }

  /** The largest gain of a single member by a joint deviation, beside zero. */
  private static Finding eachMember(Case c) {
    List<Rational> star = c.guaranteed().game().expected(c.guaranteed().profile());
    Rational gain =
        c.members().isEmpty()
            ? Rational.ZERO
            : c.guaranteed().pureProfiles().stream()
                .filter(
                    s ->
                        c.members()
                            .containsAll(
                                IntStream.range(0, s.size())
                                    .filter(i -> s.get(i) != 0)
                                    .boxed()
                                    .toList()))
                .flatMap(
                    s -> c.members().stream().map(i -> c.game().at(s).get(i).minus(star.get(i))))
                .max(Rational::compareTo)
                .orElseThrow();
    return Finding.of(gain, Relation.AT_MOST, Rational.ZERO);
  }

  /** What the player's best other strategy brings him; if he has none, nothing can tempt him. */
  private static Rational mostWithoutStar(Case c) {
    int i = c.members().get(0);
    return IntStream.range(1, c.game().size(i))
        .mapToObj(
            s -> {
              List<Integer> pure =
                  new ArrayList<>(Collections.nCopies(c.game().players().size(), 0));
              pure.set(i, s);
              return c.game().at(pure).get(i);
            })
        .max(Rational::compareTo)
        .orElse(c.atStar().minus(Rational.ONE));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "csoka/definition-6.2", "Section 6.4, Definition 6.2", GuaranteedPayoffs.class));
  }
}
