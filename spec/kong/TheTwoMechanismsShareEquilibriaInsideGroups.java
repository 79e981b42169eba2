package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static kong.lemmas.Terms.equivalent;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kong.equilibria.KnownPlays;
import kong.equilibria.LazyList;
import kong.equilibria.MergingPlays;
import kong.equilibria.PeerPlay;
import kong.equilibria.StructuredEquilibria;

/**
 * Claim 4.4: the Disagreement Mechanism has the same equilibria as the Truthful Mechanism, since
 * what it adds does not depend on the own report. To the letter j and k are drawn from all agents,
 * i among them, while Section 5 sums over j, k != i; and peers come from the own group.
 */
public final class TheTwoMechanismsShareEquilibriaInsideGroups implements Spec {

  private static final Predicate<PeerPlay> IN_GROUPS =
      p -> p.isSnife() && !p.isOfTruthfulMechanism();

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<PeerPlay> plays =
        Scope.part(
                "SNIFE priors, profiles of best predictions in two groups of two or more agents",
                "groups that report different signals and " + StructuredEquilibria.WORDS,
                KnownPlays.satisfying(IN_GROUPS, 60))
            .containing(IN_GROUPS.and(PeerPlay::isPlayable));
    return List.of(
        Claim.of(
            "kong/claim-4.4",
            STATEMENT,
            "Section 4.3, Claim 4.4 (proof in 5.4)",
            "M+ and M have the same equilibria",
            PeerPlay.class,
            Reading.printed(
                    REFUTED, plays, TheTwoMechanismsShareEquilibriaInsideGroups::sameEquilibria)
                .weighed(Slips.peersFromTheOwnGroup()),
            Reading.ours(
                "symmetric",
                BOUNDED,
                Scope.part(
                    "SNIFE priors, symmetric profiles, two or more agents in each group, two"
                        + " others drawn for the extra score",
                    "four agents who merge two signals, and structured symmetric equilibria of"
                        + " up to six agents",
                    symmetric()),
                TheTwoMechanismsShareEquilibriaInsideGroups::sameEquilibria)));
  }

  private static Space<PeerPlay> symmetric() {
    return LazyList.space(
        () -> {
          List<PeerPlay> all = new ArrayList<>(MergingPlays.equilibria().smallestFirst().toList());
          all.addAll(
              StructuredEquilibria.all().stream()
                  .filter(IN_GROUPS.and(p -> p.crowd().isSymmetric()))
                  .toList());
          all.add(
              new PeerPlay(
                  StructuredEquilibria.twoStates(Rational.of(1, 4)),
                  MergingPlays.twoGroups(StructuredEquilibria.ring(2)),
                  Rational.ONE,
                  Rational.of(3)));
          all.add(
              new PeerPlay(
                  StructuredEquilibria.noisy(3, Rational.of(1, 10)),
                  MergingPlays.twoGroups(MergingPlays.mergeAtRandom()),
                  Rational.of(9),
                  Rational.ONE));
          return all;
        });
  }

  /** Whether it is an equilibrium in groups and whether it is one among all. */
  private static Finding sameEquilibria(PeerPlay play) {
    PeerPlay united = new PeerPlay(play.prior(), play.crowd().united(), play.alpha(), play.beta());
    Predictions inGroups = play.predictions();
    boolean amongAll =
        united.isEquilibrium() && united.predictions().population().equals(inGroups.population());
    return equivalent(play.isEquilibrium(), amongAll);
  }
}
