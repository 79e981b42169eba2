package frongillo;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Asking;
import frongillo.setup.Cells;
import frongillo.setup.Game;
import frongillo.setup.PartlyInfinite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Propositions 1, 3 and 6: everybody reports L, or everybody H, whatever the signal is.
 *
 * <p>Under an infinite threshold each law of signals is seen through any finite cut of the line as
 * one in which all intervals lie on one side.
 */
public final class InfiniteThresholdsAreEquilibria implements Spec {

  private static final Rational MOST = Rational.of(9, 10);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    List<Claim<?>> all = new ArrayList<>();
    pair(
        all,
        Game.oa(mechanisms),
        "frongillo/proposition-1",
        "Section 2.2, Proposition 1",
        "Output Agreement");
    pair(
        all,
        Game.dg(mechanisms),
        "frongillo/proposition-3",
        "Section 3.1, Proposition 3",
        "Dasgupta-Ghosh");
    pair(
        all,
        Game.rbts(mechanisms),
        "frongillo/proposition-6",
        "Section 5.1, Proposition 6",
        "RBTS");

    BothInfinite oa = new BothInfinite(Game.oa(mechanisms));
    all.add(
        Claim.of(
            "frongillo/section-2.2-uninformative",
            Kind.STATEMENT,
            "Section 2.2, after Proposition 1",
            "with the thresholds -infinity and +infinity all agents report H, or L",
            Cells.class,
            Asking.proved(
                Cells.scope("every law of signals, every signal"),
                Cells.domain(),
                oa::areUninformative,
                Cells::numbers)));
    return all;
  }

  private static void pair(List<Claim<?>> all, Game game, String id, String place, String name) {
    all.add(one(game, Cells.COUNT, id + "-plus", place, "+infinity is an equilibrium of " + name));
    all.add(one(game, 0, id + "-minus", place, "-infinity is an equilibrium of " + name));
  }

  /** And whether all others have to use the threshold, and in RBTS what else is needed. */
  private static Claim<Cells> one(Game game, int below, String id, String place, String statement) {
    Cells.Infinite infinite = new Cells.Infinite(game, below);
    PartlyInfinite partly = new PartlyInfinite(game, below);
    boolean agreement = game.kind() == Game.Kind.OA;
    List<Reading<Cells>> readings = new ArrayList<>();
    readings.add(
        Asking.proved(
            Cells.scope("every law of signals, every signal"),
            Cells.domain(),
            infinite::isBest,
            Cells::numbers));
    readings.add(
        Asking.refuted(
            "without-unanimity",
            PartlyInfinite.scope(
                "two equally likely states; of the others, %s use the infinite threshold and the rest a finite one"
                    .formatted(agreement ? "two in five" : "nine in ten")),
            Asking.of(
                PartlyInfinite.domain(Rational.ZERO),
                partly::isBest,
                c -> PartlyInfinite.sharing(c, agreement ? Rational.of(2, 5) : MOST))));
    if (agreement)
      readings.add(
          ours(
              "half-of-the-others",
              "half of the others, or more, use the infinite threshold and the rest a finite one",
              PartlyInfinite.domain(Rational.HALF),
              partly::isBest,
              c -> PartlyInfinite.sharing(c, Rational.HALF)));
    if (game.kind() == Game.Kind.RBTS) {
      readings.add(
          ours(
              "without-true-predictions",
              "every law of signals, every signal, whatever the reference agent predicts",
              PartlyInfinite.predictions(),
              partly::isBestWhateverIsPredicted,
              c -> c.numbers().number("y", c.any().get(0))));
      readings.add(
          ours(
              "without-positive-shift",
              "every law of signals, every signal, a shift of any sign: both reports earn the same",
              PartlyInfinite.shifts(),
              infinite::isBest,
              c -> c.numbers().number("delta", Rational.of(-1, 4))));
    }
    return new Claim<>(new Source(id, Kind.STATEMENT, place, statement), Cells.class, readings);
  }

  private static Reading<Cells> ours(
      String id,
      String words,
      Domain domain,
      Hypothesis says,
      Function<Cells, Assignment> numbers) {
    return Asking.proved(id, Cells.scope(words), domain, says, numbers);
  }
}
