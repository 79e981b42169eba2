package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.reduced.FourRounds;
import csoka.sentences.Readings;
import java.util.List;

/**
 * Section 3.3, item 1, and what the abstract and Section 1 say of it: a public decision in round 2
 * brings Red something if he reported the truth, so that his lie is inefficient. Which strategies
 * survive iterated elimination?
 */
public final class BonusVariant implements Spec {

  /** The number of agents and Red's bonus; the setup of Section 3.1 itself has the bonus 0. */
  public record Case(int n, Rational bonus) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    BonusGames rounds = new BonusGames(new FourRounds(mechanisms));
    Space<Case> one = FourRounds.sizes().map(n -> new Case(n, Rational.ONE));
    Space<Case> none = FourRounds.sizes().map(n -> new Case(n, Rational.ZERO));
    Space<Case> enough = one.where(c -> c.n() >= 4);
    Space<Case> bonuses =
        Space.range(3, 5).then(n -> Space.of(1, 4, 5, 6, 7).map(b -> new Case(n, Rational.of(b))));
    return List.of(
        Claim.of(
            "csoka/section-3.3-variant-1-argument",
            Kind.STATEMENT,
            "Section 3.3, item 1",
            "with Red's bonus of 1 iterated elimination of weakly dominated strategies still leads"
                + " to 1 minus the truth and the opposite, in the 4x4 game",
            Case.class,
            Reading.printed(
                    REFUTED,
                    FourRounds.part("n >= 3, the 4x4 game of the agents' payoffs, all orders", one),
                    c -> UndominatedWithABonus.four(rounds, c))
                .weighed(
                    Gravity.edge(
                        "four agents or more; one counterexample is wanted", "four-agents")),
            Reading.ours(
                "four-agents",
                BOUNDED,
                Scope.part(
                    "n >= 4, the 4x4 game of the agents' payoffs, all orders",
                    "n = 4, 5, 10",
                    enough),
                c -> UndominatedWithABonus.four(rounds, c)),
            Reading.ours(
                "small-bonus",
                BOUNDED,
                Scope.part(
                    "n >= 3, any positive bonus: the elimination gets there exactly if the bonus is"
                        + " at most 12 - 24/(n-1)",
                    "n = 3, 4, 5, bonus 1, 4, 5, 6, 7",
                    bonuses),
                c ->
                    Finding.of(
                        UndominatedWithABonus.four(rounds, c).holds()
                            ? Rational.ONE
                            : Rational.ZERO,
                        EQUAL,
                        c.bonus().compareTo(Rational.of(12).minus(Rational.of(24, c.n() - 1))) <= 0
                            ? Rational.ONE
                            : Rational.ZERO))),
        Claim.of(
            "csoka/section-3.3-variant-1-efficiency",
            Kind.STATEMENT,
            "Section 3.3, item 1",
            "Red's bonus of 1 makes an example in which no efficient strategy profile survives",
            Case.class,
            Reading.<Case>printed(
                    PROVED,
                    FourRounds.part("some n >= 3", one),
                    c -> UndominatedWithABonus.efficientLeft(rounds, c))
                .exists(),
            Readings.refuted(
                "every-n",
                FourRounds.part("every n >= 3", one),
                c -> UndominatedWithABonus.efficientLeft(rounds, c))),
        UndominatedWithABonus.efficiency(
            rounds,
            "csoka/abstract-elimination",
            "Abstract",
            "in some setup iterated elimination of weakly dominated strategies removes the"
                + " efficient profiles",
            one.or(none)),
        UndominatedWithABonus.efficiency(
            rounds,
            "csoka/section-1-elimination",
            "Section 1",
            "in a setup of Sections 2 and 3 iterated elimination of weakly dominated strategies"
                + " removes all efficient profiles",
            none.or(one)));
  }
}
