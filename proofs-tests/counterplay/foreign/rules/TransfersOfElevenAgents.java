package counterplay.foreign.rules;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The transfers that follow when the first of n agents reports the type at which he gives the
 * others 1 each.
 */
public final class TransfersOfElevenAgents implements Spec {

  /** So many agents. */
  public record Case(int n) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule rule = mechanisms.get(new BalancedTeamMechanism().id(), TransferRule.class);
    return List.of(
        Claim.of(
            "user/transfers-of-eleven-agents",
            Kind.NUMBER,
            "nowhere",
            "the first agent's transfer is that of the balanced Team Mechanism",
            Case.class,
            Reading.printed(
                Verdict.PROVED,
                Scope.whole("n = 10, 11", Space.of(10, 11).map(Case::new)),
                c -> judge(rule, c.n()))));
  }

  private static Finding judge(TransferRule rule, int n) {
    Outlook<Rational> outlook = new Outlook<>(model(n));
    Reports reports = new Reports(1, Collections.nCopies(n, 0), Collections.nCopies(n, 0));
    return Finding.of(
        rule.transfers(outlook, reports),
        Relation.EQUAL,
        new BalancedTeamMechanism().transfers(outlook, reports));
  }

  /**
   * Agent 1 has type LOW or HIGH with equal chances; the others get 1 each when x2 is decided,
   * agent 1 loses n with HIGH.
   */
  private static DynamicModel<Rational> model(int n) {
    List<String> names = new ArrayList<>();
    List<Role<Rational>> before = new ArrayList<>();
    List<Role<Rational>> now = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      names.add("agent" + (i + 1));
      List<Rational> law = i == 0 ? List.of(Rational.HALF, Rational.HALF) : List.of(Rational.ONE);
      before.add(
          new Role<>(
              List.of("start"),
              List.of(Role.NO_ACTION),
              List.of(List.of(List.of(Rational.ZERO))),
              List.of(List.of(List.of(law)))));
      List<Rational> nothing = Collections.nCopies(law.size(), Rational.ZERO);
      List<Rational> something =
          i == 0 ? List.of(Rational.ZERO, Rational.of(-n)) : List.of(Rational.ONE);
      now.add(
          new Role<>(
              i == 0 ? List.of("LOW", "HIGH") : List.of("only"),
              List.of(Role.NO_ACTION),
              List.of(List.of(nothing), List.of(something)),
              List.of()));
    }
    return new DynamicModel<>(
        names,
        List.of(new Stage<>(List.of("wait"), before), new Stage<>(List.of("x1", "x2"), now)));
  }
}
