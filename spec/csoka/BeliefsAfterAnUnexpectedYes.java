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
import counterplay.game.Assessment;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.reduced.WatchedYesNo;
import csoka.reduced.WatchedYesNo.Rules;
import csoka.sentences.Readings;
import java.util.List;

/**
 * Appendix A on the smallest tree of Example 1.1, two agents and two rounds, where each is shown
 * the other's first choice: for sure, or with probability 1 only.
 */
public final class BeliefsAfterAnUnexpectedYes implements Spec {

  private static final String PLACE = "Appendix A";
  private static final String BOUND = "two agents, two rounds";

  /** What the rules say about what is shown. */
  public record Case(Rules rules) {}

  /** Agent 1 or 2 is shown a YES after his own choice, 0 for NO and 1 for YES. */
  public record Shown(Rules rules, int agent, int own) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> rules =
        Scope.part(
            "Example 1.1 where choices are shown for sure, with probability 1, or not at all",
            BOUND,
            Space.of(Rules.values()).map(Case::new));
    return List.of(
        Claim.of(
            "csoka/appendix-a-proper-subgames",
            Kind.STATEMENT,
            PLACE,
            "a PBE must be an equilibrium of what comes after a YES exactly where a proper subgame"
                + " begins: always NO with suitable beliefs is a PBE if and only if none begins",
            Case.class,
            Reading.printed(
                BOUNDED,
                rules,
                c -> {
                  WatchedYesNo game = new WatchedYesNo(c.rules());
                  boolean pbe = game.convinced().isWeakPerfectBayesian(game.game());
                  return Finding.of(
                          Rational.of(pbe ? 1 : 0),
                          EQUAL,
                          Rational.of(game.properSubgames() == 0 ? 1 : 0))
                      .with("proper subgames", game.properSubgames());
                })),
        Claim.of(
            "csoka/appendix-a-belief",
            Kind.STATEMENT,
            PLACE,
            "if all are convinced of NO, a YES that is shown has probability 0, and Bayes' rule"
                + " allows the conviction to be kept: it contradicts no node that is reached, and"
                + " nothing gains by leaving NO",
            Shown.class,
            Reading.printed(
                BOUNDED, shown(Rules.WITH_PROBABILITY_ONE), BeliefsAfterAnUnexpectedYes::kept),
            Readings.refuted(
                "shown-for-sure", shown(Rules.FOR_SURE), BeliefsAfterAnUnexpectedYes::kept)));
  }

  private static Scope<Shown> shown(Rules rules) {
    String words =
        rules == Rules.FOR_SURE
            ? "choices are shown for sure, by the rules"
            : "choices are shown with probability 1, by the rules perhaps wrongly";
    return Scope.part(
        words + "; each agent, after each choice of his own",
        BOUND,
        Space.range(0, 1).then(i -> Space.range(0, 1).map(own -> new Shown(rules, i, own))));
  }

  /**
   * The probability of being shown a YES, and the number of faults at that information set: 0 and 0
   * if the conviction may be kept.
   */
  private static Finding kept(Shown c) {
    WatchedYesNo game = new WatchedYesNo(c.rules());
    int set = game.set(c.agent(), c.own(), 1);
    long faults =
        game.convinced().faults(game.game()).stream()
            .filter(
                f ->
                    f instanceof Assessment.Unfounded u
                        ? u.set() == set
                        : ((Assessment.Irrational) f).set() == set)
            .count();
    return Finding.of(
        List.of(game.reached(set), Rational.of(faults)),
        EQUAL,
        List.of(Rational.ZERO, Rational.ZERO));
  }
}
