package frongillo;

import counterplay.claim.Claim;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Game;
import frongillo.setup.GaussianBook;
import frongillo.setup.Normal;
import java.util.ArrayList;
import java.util.List;

/**
 * What Section 1.1 and the abstract say of the Gaussian model under Output Agreement: from every
 * threshold but 0 the best reply leads away, {@code br_OA(tau) = tau/rho}.
 */
public final class GaussianThresholdsOfTheIntroduction implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Normal.Play oa = new Normal.Play(Game.oa(mechanisms));
    GaussianBook book = new GaussianBook(oa, new ArrayList<>());
    book.atZero(
        "frongillo/section-1.1-zero-equilibrium",
        "Section 1.1",
        "with unit normals the threshold 0 is an equilibrium of OA",
        oa.game()::prescribedIsBest,
        "1/2 among them, the threshold 0");
    book.elsewhere(
        "frongillo/section-1.1-any-nonzero",
        "Section 1.1",
        "no other finite threshold is one: its only best reply lies beyond it",
        oa::drivesAway,
        "1/2 among them, other thresholds");
    book.elsewhere(
        "frongillo/section-1.1-only-finite",
        "Section 1.1",
        "the only finite threshold that is an equilibrium is 0: the only best reply to another one"
            + " lies beyond it",
        oa::drivesAway,
        "1/2 among them, other thresholds");
    book.add(
        "frongillo/section-1.1-second-not-equilibrium",
        "Section 1.1",
        "at a threshold above 0 an agent whose signal lies between it and tau/rho earns more with"
            + " L",
        positive(oa),
        oa::drivesAway,
        "thresholds above 0",
        c -> c.tau().signum() > 0);
    book.elsewhere(
        "frongillo/section-1-every-threshold",
        "Abstract",
        "only certain thresholds are equilibria with real-valued signals: in the Gaussian model"
            + " none but 0",
        oa::drivesAway,
        "all thresholds but 0");
    book.add(
        "frongillo/section-1.1-drift-up",
        "Section 1.1",
        "from a positive threshold the best reply is a larger one, by the factor 1/rho",
        positive(oa),
        oa::drivesAway,
        "thresholds above 0",
        c -> c.tau().signum() > 0);
    book.add(
        "frongillo/section-1.1-drift-down",
        "Section 1.1",
        "from a negative threshold the best reply is a smaller one, by the factor 1/rho",
        negative(oa),
        oa::drivesAway,
        "thresholds below 0",
        c -> c.tau().signum() < 0);
    book.everywhere(
        "frongillo/section-1.1-zero-unstable",
        "Section 1.1",
        "the equilibrium 0 is unstable",
        oa::drivesAway);
    return book.claims();
  }

  private static Domain positive(Normal.Play play) {
    return play.domain().given(GaussianThresholdsOfTheIntroduction::isPositive);
  }

  private static Domain negative(Normal.Play play) {
    return play.domain().given(GaussianThresholdsOfTheIntroduction::isNegative);
  }

  private static <S extends Scalar<S>> Statement<S> isPositive(Variables<S> x) {
    return Statement.of(x.get("tau"), Relation.MORE, x.number(0));
  }

  private static <S extends Scalar<S>> Statement<S> isNegative(Variables<S> x) {
    return Statement.of(x.get("tau"), Relation.LESS, x.number(0));
  }
}
