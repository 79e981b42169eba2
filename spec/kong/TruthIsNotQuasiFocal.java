package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.real.NestedRoot;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Battery;
import counterplay.model.elicitation.Population;
import counterplay.space.Space;
import java.util.List;
import kong.classification.Classification;
import kong.equilibria.OpposedGroups;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;
import kong.equilibria.WelfareComparison;

/**
 * Section 4.3: there are equilibria of the Disagreement Mechanism that are paid at least like the
 * truth and are no permutations.
 */
public final class TruthIsNotQuasiFocal implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Space<PeerPlay> opposed = OpposedGroups.some();
    return List.of(
        Claim.of(
            "kong/section-4.3-not-quasi-focal",
            STATEMENT,
            "Section 4.3",
            "the Disagreement Mechanism does not make truth-telling quasi-focal",
            PeerPlay.class,
            Reading.printed(
                    PROVED,
                    Scope.sample(
                            "SNIFE priors, two groups, equilibria that are no permutation"
                                + " profiles",
                            10,
                            opposed)
                        .containing(
                            p ->
                                p.isSnife()
                                    && p.isEquilibrium()
                                    && !p.crowd().average().isPermutation()),
                    TruthIsNotQuasiFocal::notQuasiFocal)
                .exists()));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("kong/definition-truthful", "Section 2.4", Battery.class),
        new Definition("kong/definition-focal", "Section 2.4", WelfareComparison.class),
        new Definition("kong/definition-quasi-focal", "Section 2.4", WelfareComparison.class),
        new Definition(
            "kong/definition-symmetric-quasi-focal", "Section 2.4", WelfareComparison.class),
        new Definition(
            "kong/definition-robust-symmetric-quasi-focal", "Section 2.4", WelfareComparison.class),
        new Definition(
            "kong/definition-robust-approximate-quasi-focal",
            "Section 2.4",
            WelfareComparison.class),
        new Definition("kong/section-4.3-quality", "Section 4.3", Classification.class),
        new Definition("kong/section-4.3-quality-gloss", "Section 4.3", Classification.class),
        new Definition("kong/definition-s-bp", "Section 5.1", Population.class),
        new Definition("kong/definition-symmetrized-s-bp", "Section 5.1", Population.class));
  }

  /**
   * The welfare of an equilibrium that keeps the truth from being quasi-focal, against that of the
   * truth.
   */
  private static Finding notQuasiFocal(PeerPlay p) {
    WelfareComparison compared =
        new WelfareComparison(
            NestedRoot.of(SolvedPlay.of(p).truthfulWelfare()),
            List.of(WelfareComparison.Equilibrium.of(p)));
    return Finding.of(compared.equilibria().get(0).welfare(), AT_LEAST, compared.truth())
        .with("quasi-focal", compared.isQuasiFocal());
  }
}
