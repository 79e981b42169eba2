package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.RecursiveMechanism;
import counterplay.mechanism.team.RecursiveRule;
import counterplay.model.dynamic.GeneralOutlook;
import csoka.general.StakesCase;
import csoka.sentences.Readings;
import java.util.ArrayList;
import java.util.List;

/**
 * Appendix F: with quasilinear payoffs the Pareto-optimal expected payoffs form a hyperplane;
 * without, their frontier may be bent.
 */
public final class ParetoOptimalPayoffsFormAHyperplane implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    RecursiveRule recursive = mechanisms.get(RecursiveMechanism.NAME);
    Scope<StakesCase> family = RecursionKeepsPromises.family();
    Scope<StakesCase> quasilinear = QuasilinearPayoffsMakeThemOne.quasilinear();
    return List.of(
        Claim.of(
            "csoka/appendix-f-hyperplane",
            Kind.STATEMENT,
            "Appendix F",
            "with quasilinear payoffs the Pareto-optimal expected payoffs form a hyperplane",
            StakesCase.class,
            Reading.printed(Verdict.SURVIVED, quasilinear, c -> line(recursive, c)),
            Readings.refuted("without-quasilinearity", family, c -> straight(recursive, c))));
  }

  /** The frontier is f^1 + f^2 = the largest expected total of worths. */
  private static Finding line(RecursiveRule recursive, StakesCase c) {
    PiecewiseLinear f = c.contract(recursive).frontier();
    GeneralOutlook<Rational> outlook = new GeneralOutlook<>(c.stakes().model());
    Rational minus = Rational.of(-1);
    return Finding.of(
        List.of(f.at(Rational.ZERO), f.left(), f.right(), Rational.of(f.knots().size())),
        Relation.EQUAL,
        List.of(Rational.sum(Theorem63.promised(outlook)), minus, minus, Rational.ONE));
  }

  /** The frontier has no bend. */
  private static Finding straight(RecursiveRule recursive, StakesCase c) {
    PiecewiseLinear f = c.contract(recursive).frontier();
    List<Rational> slopes = new ArrayList<>();
    for (int k = 1; k < f.knots().size(); k++)
      slopes.add(
          f.values()
              .get(k)
              .minus(f.values().get(k - 1))
              .over(f.knots().get(k).minus(f.knots().get(k - 1))));
    slopes.add(f.right());
    return Finding.of(slopes, Relation.EQUAL, slopes.stream().map(s -> f.left()).toList());
  }
}
