package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.RecursiveMechanism;
import counterplay.mechanism.team.RecursiveRule;
import csoka.general.DirectStakes;
import csoka.general.StakesCase;
import csoka.sentences.Readings;
import java.util.List;

/**
 * Appendix F: where payoffs are not quasilinear the original mechanism, in its recursive form,
 * works better than the direct one of Section 6. Better is what the paper cares for: what truth
 * guarantees.
 */
public final class OriginalMechanismGeneralizesTheDirectOne implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    RecursiveRule recursive = mechanisms.get(RecursiveMechanism.NAME);
    GeneralRule direct = mechanisms.get(DirectMechanism.NAME);
    Scope<StakesCase> family = RecursionKeepsPromises.family();
    return List.of(
        Claim.of(
            "csoka/appendix-f-natural-generalization",
            Kind.STATEMENT,
            "Appendix F",
            "with payoffs that are not quasilinear the original mechanism works better than the"
                + " direct one: it can guarantee each agent at least as much",
            StakesCase.class,
            Reading.printed(Verdict.BOUNDED, family, c -> guarantees(recursive, direct, c)),
            Reading.ours(
                    "strictly-better-somewhere",
                    Verdict.PROVED,
                    family,
                    c -> improvement(recursive, direct, c))
                .exists(),
            Readings.refuted(
                "expectations-under-truth",
                Scope.sample(
                    RecursionKeepsPromises.STAKES + "; what agents expect when all are truthful",
                    400,
                    StakesCase.random(1)),
                c -> expectations(recursive, direct, c))));
  }

  /**
   * What the direct mechanism secures agent 1, beside the most that the original one leaves him
   * when it promises agent 2 what the direct one secures him.
   */
  private static Finding guarantees(RecursiveRule recursive, GeneralRule direct, StakesCase c) {
    DirectStakes d = new DirectStakes(c.stakes(), direct);
    return Finding.of(
        d.secured(0), Relation.AT_MOST, c.contract(recursive).frontier().at(d.secured(1)));
  }

  private static Finding improvement(RecursiveRule recursive, GeneralRule direct, StakesCase c) {
    DirectStakes d = new DirectStakes(c.stakes(), direct);
    return Finding.of(
        c.contract(recursive).frontier().at(d.secured(1)), Relation.MORE, d.secured(0));
  }

  private static Finding expectations(RecursiveRule recursive, GeneralRule direct, StakesCase c) {
    DirectStakes d = new DirectStakes(c.stakes(), direct);
    return Finding.of(
        d.truthful(0), Relation.AT_MOST, c.contract(recursive).frontier().at(d.truthful(1)));
  }
}
