package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.DIFFERENT;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.space.Space;
import csoka.UnbalancedPaymentsWithoutInitialTypes.NoInitialType;
import csoka.UnbalancedPaymentsWithoutInitialTypes.WhatOthersReport;
import csoka.example.Alternation;
import csoka.example.Example21;
import csoka.lemmas.RoundVariables;
import csoka.sentences.Readings;
import java.util.ArrayList;
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
                initials())
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
                            transfers(balanced, c, c.blue()),
                            DIFFERENT,
                            transfers(balanced, c, c.otherBlue())))
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
                InitialTypesAndCorrelatedInformation::variables,
                new WhatOthersReport())));
  }

  private static List<Rational> transfers(TransferRule rule, Initial c, Rational blue) {
    Outlook<Rational> outlook =
        new Outlook<>(
            Example21.model(
                c.n(),
                BeliefProcess.untilTheEnd(blue, 1),
                BeliefProcess.untilTheEnd(c.red(), 1),
                Example21.LOSS));
    List<Integer> now = new ArrayList<>(outlook.model().initialTypes());
    now.set(Example21.BLUE, c.ofBlue());
    now.set(Example21.RED, c.ofRed());
    return rule.transfers(outlook, new Reports(1, outlook.model().initialTypes(), now));
  }

  /** The round of Example 2.1 with either initial belief of Blue. */
  private static Assignment variables(Initial c) {
    DynamicModel<Rational> model = model(c, c.blue());
    List<Integer> now = new ArrayList<>(model.initialTypes());
    now.set(Example21.BLUE, c.ofBlue());
    now.set(Example21.RED, c.ofRed());
    Reports reports = new Reports(1, model.initialTypes(), List.copyOf(now));
    Assignment at = RoundVariables.of(model, reports);
    Assignment other = RoundVariables.of(model(c, c.otherBlue()), reports);
    for (int i = 0; i < c.n(); i++) at = at.numbers("o" + i, other.numbers().get("p" + i));
    return at;
  }

  private static DynamicModel<Rational> model(Initial c, Rational blue) {
    return Example21.model(
        c.n(), BeliefProcess.decided(blue), BeliefProcess.decided(c.red()), Example21.LOSS);
  }

  private static Space<Initial> initials() {
    return Space.of(3, 4)
        .then(
            n ->
                Alternation.starts()
                    .then(
                        b ->
                            Alternation.starts()
                                .where(o -> !o.equals(b))
                                .then(
                                    o ->
                                        Alternation.starts()
                                            .then(
                                                r ->
                                                    Space.range(0, 1)
                                                        .then(
                                                            u ->
                                                                Space.range(0, 1)
                                                                    .map(
                                                                        v ->
                                                                            new Initial(
                                                                                n, b, o, r, u,
                                                                                v)))))));
  }
}
