package csoka;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.TotalsOfOthers.Totals;
import csoka.TotalsOfOthers.TotalsOfThree;
import csoka.example.Active;
import csoka.sentences.Readings;
import java.util.List;

/** Section 2: what YES in Example 2.1 brings to all agents but one. */
public final class WhatYesBringsToTheOthers implements Spec {

  /**
   * The probabilities that the final types will be HIGH, and the agent whom "the others" are the
   * others of.
   */
  public record Others(int agents, Rational blue, Rational red, Active except) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(others());
  }

  private static Claim<Others> others() {
    Space<Others> cases =
        Space.of(3, 4, 5, 10)
            .then(
                n ->
                    Space.of(Active.values())
                        .then(
                            i ->
                                Rationals.unitInterval(3)
                                    .then(
                                        p ->
                                            Rationals.unitInterval(3)
                                                .map(q -> new Others(n, p, q, i)))));
    return Claim.of(
        "csoka/section-2-total-of-others",
        Kind.NUMBER,
        "Section 2",
        "If both final types are HIGH, all agents but Blue (or but Red) get -100 together; this"
            + " happens with the product of the two probabilities, and otherwise they get 0.",
        Others.class,
        Readings.printed(
            PROVED,
            Scope.sample("every n, both agents and all probabilities in [0, 1]", 400, cases)
                .containing(
                    c -> c.agents() >= 3 && isProbability(c.blue()) && isProbability(c.red())),
            new Totals(),
            (Others c) ->
                Assignment.NONE
                    .whole("n", c.agents())
                    .whole("except", c.except().index())
                    .number("blue", c.blue())
                    .number("red", c.red()),
            new TotalsOfThree()));
  }

  private static boolean isProbability(Rational p) {
    return p.signum() >= 0 && p.compareTo(Rational.ONE) <= 0;
  }
}
