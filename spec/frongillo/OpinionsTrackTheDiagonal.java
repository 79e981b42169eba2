package frongillo;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import frongillo.setup.At;
import frongillo.setup.Models;
import java.util.List;

/** Section 6.2: what Q(tau; tau) is near to where signals tell the state, G(tau) or F(tau). */
public final class OpinionsTrackTheDiagonal implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(tracks());
  }

  private static Claim<At> tracks() {
    At c = new At(Models.withGap(Rational.of(99, 100)), Rational.of(1, 4), Rational.of(1, 4));
    return Claim.of(
        "frongillo/section-6.2-tracks",
        STATEMENT,
        "Section 6.2",
        "for high precision Q(tau; tau) tracks F(tau): it lies nearer to F than to G",
        At.class,
        Reading.<At>printed(
                REFUTED,
                Scope.sample(
                    "two states that are known from the signal but for one in a hundred",
                    1,
                    Space.of(c)),
                a -> {
                  Rational q = a.model().secondOrder(a.tau(), a.tau());
                  return Finding.of(
                      q.minus(a.model().distribution(a.tau())).abs(),
                      AT_MOST,
                      q.minus(a.model().diagonal(a.tau())).abs());
                })
            .weighed(
                Gravity.misprint(
                    "frongillo/section-6.2-tracks-g printed",
                    "G(tau), which Q(tau; tau) tracks; the symbols are lost in our copy")));
  }
}
