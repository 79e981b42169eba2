package shahmoon;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.sentence.Truth;
import counterplay.exact.number.Rational;
import counterplay.mechanism.curation.CompetitiveProtocol;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.FairCompetitiveProtocol;
import counterplay.mechanism.curation.IndicatorPriceProtocol;
import counterplay.mechanism.curation.StraightforwardProtocol;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.Price;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shahmoon.setup.Conditions.Equilibrium;
import shahmoon.setup.Levels;
import shahmoon.setup.Says;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/**
 * Equilibria by a grid of strategies, from utilities alone, beside the exact decision on the
 * continuum.
 */
class GridsInventEquilibriaTest {

  private static final int STEPS = 8;
  private static final List<CurationProtocol> PROTOCOLS =
      List.of(
          new CompetitiveProtocol(),
          new FairCompetitiveProtocol(),
          new StraightforwardProtocol(),
          new IndicatorPriceProtocol());

  private static boolean isEquilibrium(CurationProtocol protocol, Situation s) {
    return Says.of(Levels.EVERY, new Equilibrium(protocol, Levels.EVERY, true))
            .asked()
            .judge(s)
            .truth()
        == Truth.HOLDS;
  }

  /** Nobody gains by a strategy of the grid. */
  private static boolean isOneOnTheGrid(CurationProtocol protocol, Situation s) {
    return IntStream.rangeClosed(1, s.agents())
        .allMatch(
            i ->
                IntStream.rangeClosed(0, STEPS)
                    .allMatch(
                        p ->
                            IntStream.rangeClosed(0, STEPS)
                                .allMatch(
                                    q ->
                                        s.with(
                                                    i,
                                                    new MessageStrategy(
                                                        Rational.of(p, STEPS),
                                                        Rational.of(q, STEPS)))
                                                .utility(i, protocol)
                                                .compareTo(s.utility(i, protocol))
                                            <= 0)));
  }

  /**
   * Prices at which (0, 1) costs what truth costs, as one of price 1 besides truth is among the
   * deviations of the exact decision.
   */
  private static Situation linear(Situation s) {
    return new Situation(
        s.g(),
        s.worth(),
        s.prices().stream().map(p -> Price.linear(p.truth())).toList(),
        s.profile());
  }

  @Test
  void an_equilibrium_is_one_on_the_grid() {
    Random random = new Random(1);
    int found = 0;
    for (int k = 0; k < 60; k++) {
      int kind = k % 3;
      Situation s =
          linear(
              Situations.of(
                      2,
                      2,
                      r ->
                          kind == 0
                              ? MessageStrategy.TRUTH
                              : kind == 1 ? Situations.nothing(r) : Situations.any(r),
                      t -> true)
                  .sampled(random.nextLong())
                  .findFirst()
                  .orElseThrow());
      for (CurationProtocol protocol : PROTOCOLS) {
        if (!isEquilibrium(protocol, s)) continue;
        found++;
        assertThat(isOneOnTheGrid(protocol, s)).as("%s at %s", protocol.title(), s).isTrue();
      }
    }
    assertThat(found).isGreaterThan(20);
  }

  @Test
  void what_the_grid_refutes_at_a_truthful_or_silent_profile_is_none() {
    Random random = new Random(2);
    int refuted = 0;
    for (int k = 0; k < 40; k++) {
      boolean truth = k % 2 == 0;
      Situation s =
          linear(
              Situations.of(
                      2, 2, r -> truth ? MessageStrategy.TRUTH : Situations.nothing(r), t -> true)
                  .sampled(random.nextLong())
                  .findFirst()
                  .orElseThrow());
      for (CurationProtocol protocol : PROTOCOLS) {
        if (isOneOnTheGrid(protocol, s)) continue;
        refuted++;
        assertThat(isEquilibrium(protocol, s)).as("%s at %s", protocol.title(), s).isFalse();
      }
    }
    assertThat(refuted).isGreaterThan(5);
  }

  /**
   * The one agent who says something, as little as the grid allows, cannot pay less on the grid;
   * between its points she can.
   */
  @Test
  void the_grid_invents_an_equilibrium_of_the_competitive_protocol() {
    List<Rational> g = IntStream.range(0, 8).mapToObj(b -> Rational.of(b & 1)).toList();
    Situation s =
        new Situation(
            g,
            Collections.nCopies(2, Rational.ONE),
            List.of(Price.linear(Rational.of(1, 8)), Price.linear(Rational.of(6))),
            List.of(
                new MessageStrategy(Rational.of(1, STEPS), Rational.ZERO),
                new MessageStrategy(Rational.HALF, Rational.HALF)));
    assertThat(isOneOnTheGrid(new CompetitiveProtocol(), s)).isTrue();
    assertThat(isEquilibrium(new CompetitiveProtocol(), s)).isFalse();
    Situation less = s.with(1, new MessageStrategy(Rational.of(1, 2 * STEPS), Rational.ZERO));
    assertThat(less.utility(1, new CompetitiveProtocol()))
        .isGreaterThan(s.utility(1, new CompetitiveProtocol()));
  }
}
