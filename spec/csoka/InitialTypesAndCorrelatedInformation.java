package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.DIFFERENT;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.TransferRule;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import csoka.UnbalancedPaymentsWithoutInitialTypes.NoInitialType;
import csoka.UnbalancedPaymentsWithoutInitialTypes.WhatOthersReport;
import csoka.sentences.Readings;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Section 4.2: which of the Team Mechanisms depends on the initial types. */
public final class InitialTypesAndCorrelatedInformation implements Spec {

  private static final String PLACE = "Section 4.2";

  /** Example 2.1 with K = 1, the same last reports after two initial beliefs of Blue. */
  public record Initial(
      int n, Rational blue, Rational otherBlue, Rational red, int ofBlue, int ofRed) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule balanced = mechanisms.get(BalancedTeamMechanism.NAME);
    TransferRule unbalanced = mechanisms.get(UnbalancedTeamMechanism.NAME);
    Scope<Initial> initial =
        Scope.sample(
                "Example 2.1 with K = 1: all pairs of different initial beliefs of Blue, the same"
                    + " reports",
                120,
                SameReportsOfOneRound.initials())
            .containing(
                c ->
                    c.n() >= 3
                        && !c.blue().equals(c.otherBlue())
                        && Stream.of(c.blue(), c.otherBlue(), c.red())
                            .allMatch(Rational::isProbability)
                        && IntStream.of(c.ofBlue(), c.ofRed()).allMatch(k -> k == 0 || k == 1));
    return List.of(
        Claim.of(
            "csoka/section-4.2-balanced-initial",
            Kind.STATEMENT,
            PLACE,
            "the balanced Team Mechanism depends on the initial types: another initial belief,"
                + " other transfers",
            Initial.class,
            Reading.<Initial>printed(
                    PROVED,
                    initial,
                    c ->
                        Finding.of(
                            SameReportsOfOneRound.transfers(balanced, c, c.blue()),
                            DIFFERENT,
                            SameReportsOfOneRound.transfers(balanced, c, c.otherBlue())))
                .exists()),
        Claim.of(
            "csoka/section-4.2-unbalanced-initial",
            Kind.STATEMENT,
            PLACE,
            "the unbalanced Team Mechanism does not depend on the initial types",
            Initial.class,
            Readings.printed(
                PROVED,
                initial,
                new NoInitialType(unbalanced),
                SameReportsOfOneRound::variables,
                new WhatOthersReport())));
  }
}
