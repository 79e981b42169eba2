package kong;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.Reals;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.Design.Drawn;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.ScoringRule;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kong.equilibria.KnownPlays;
import kong.equilibria.LazyList;
import kong.equilibria.MergingPlays;
import kong.equilibria.PeerPlay;
import kong.equilibria.StructuredEquilibria;
import kong.prediction.Changed;
import kong.prediction.ReportChange;

/**
 * Claim 4.4: the Disagreement Mechanism has the same equilibria as the Truthful Mechanism, since
 * what it adds does not depend on the own report. To the letter j and k are drawn from all agents,
 * i among them, while Section 5 sums over j, k != i; and peers come from the own group.
 */
public final class TheTwoMechanismsShareEquilibriaInsideGroups implements Spec {

  private static final String CHANGES =
      "report profiles of four agents in two groups of two, two signals, three predictions";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism plus = mechanisms.get(DisagreementMechanism.NAME);
    ElicitationMechanism truthful = mechanisms.get(TruthfulMechanism.NAME);
    Scope<ReportChange> changes =
        Scope.part(
            "all report profiles, agents and other reports of the agent, two or more agents in each"
                + " group",
            CHANGES,
            ReportChange.some());
    Scope<ReportChange> all =
        Scope.sample(changes.words(), 200, changes.candidates())
            .containing(c -> c.reports().size() == 4 && c.agent() >= 0 && c.agent() < 4);
    Changed reward = new Changed(plus, truthful, false);
    Changed gain = new Changed(plus, truthful, true);
    Scope<PeerPlay> plays =
        scope(
            "SNIFE priors, profiles of best predictions in two groups of two or more agents",
            p -> true);
    return List.of(
        new Claim<>(
            new Source(
                "kong/claim-4.4",
                Kind.STATEMENT,
                "Section 4.3, Claim 4.4 (proof in 5.4)",
                "M+ and M have the same equilibria"),
            PeerPlay.class,
            List.of(
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
                    TheTwoMechanismsShareEquilibriaInsideGroups::sameEquilibria))),
        new Claim<>(
            new Source(
                "kong/claim-4.4-proof-score-c",
                Kind.STATEMENT,
                "Section 5.4, proof of Claim 4.4",
                "score_C(r_j, r_k) does not depend on agent i's strategy"),
            ReportChange.class,
            List.of(
                Reading.printed(REFUTED, changes, c -> extraScore(plus, c, Drawn.ALL))
                    .weighed(Slips.ownReportDrawn("others-drawn")),
                Reading.ofProof("others-drawn", CONDITIONAL, all, new Asked<>(reward, Changed::of))
                    .provedBy(reward.proof()))),
        new Claim<>(
            new Source(
                "kong/claim-4.4-proof-marginal-benefit",
                Kind.STATEMENT,
                "Section 5.4, proof of Claim 4.4",
                "an agent gains by a deviation in M+ what he gains by it in M"),
            ReportChange.class,
            List.of(
                Reading.printed(REFUTED, changes, c -> gain(plus, truthful, c, Drawn.ALL, false))
                    .weighed(Slips.peersFromTheOwnGroup()),
                Reading.ofProof(
                        "others-drawn",
                        REFUTED,
                        changes,
                        c -> gain(plus, truthful, c, Drawn.OTHERS, false))
                    .weighed(Slips.peersFromTheOwnGroup()),
                Reading.ours("inside-the-group", CONDITIONAL, all, new Asked<>(gain, Changed::of))
                    .provedBy(gain.proof()))));
  }

  private static Scope<PeerPlay> scope(String words, Predicate<PeerPlay> condition) {
    Predicate<PeerPlay> inside =
        p -> p.isSnife() && !p.isOfTruthfulMechanism() && condition.test(p);
    Space<PeerPlay> some = KnownPlays.satisfying(inside, 60);
    return Scope.part(
            words, "groups that report different signals and " + StructuredEquilibria.WORDS, some)
        .containing(inside.and(PeerPlay::isPlayable));
  }

  private static Space<PeerPlay> symmetric() {
    return LazyList.space(
        () -> {
          List<PeerPlay> all = new ArrayList<>(MergingPlays.equilibria().smallestFirst().toList());
          all.addAll(
              StructuredEquilibria.all().stream()
                  .filter(p -> p.isSnife() && !p.isOfTruthfulMechanism() && p.crowd().isSymmetric())
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
    return Finding.of(flag(play.isEquilibrium()), Relation.EQUAL, flag(amongAll));
  }

  private static Rational flag(boolean value) {
    return value ? Rational.ONE : Rational.ZERO;
  }

  /** Agent i's extra score before and after he changes his report. */
  private static Finding extraScore(ElicitationMechanism plus, ReportChange c, Drawn drawn) {
    return Finding.of(
        value(c.extraScore(plus, drawn, c.reports())),
        Relation.EQUAL,
        value(c.extraScore(plus, drawn, c.changed())));
  }

  /** What agent i gains in M+, and in M among all or inside his group. */
  private static Finding gain(
      ElicitationMechanism plus,
      ElicitationMechanism truthful,
      ReportChange c,
      Drawn drawn,
      boolean inside) {
    Design<Rational> design = c.design(drawn);
    RealNumber inPlus =
        Reals.minus(
            value(plus.payments(design, c.changed()).get(c.agent())),
            value(plus.payments(design, c.reports()).get(c.agent())));
    RealNumber inM =
        Reals.minus(
            value(truthful.payments(design, c.seen(c.changed(), inside)).get(c.place(inside))),
            value(truthful.payments(design, c.seen(c.reports(), inside)).get(c.place(inside))));
    return Finding.of(inPlus, Relation.EQUAL, inM);
  }

  private static RealNumber value(Payment<Rational> payment) {
    return Valuation.of(payment, new ScoringRule.Quadratic());
  }
}
