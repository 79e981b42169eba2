package csoka;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.Information;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.DynamicModel;
import counterplay.model.Outlook;
import counterplay.model.Profiles;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.setup.RoundIdentities;
import java.util.List;

/** The transfers (2) of the balanced Team Mechanism add up to zero. */
public final class BalancedTransfers implements Spec {

  /**
   * For every model; all reports of all rounds are tried.
   *
   * @param model the model
   */
  public record Case(DynamicModel<Rational> model) {}

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule balanced = mechanisms.get("csoka/mechanism-balanced-team", TransferRule.class);
    Space<Case> models = DynamicModels.within(new DynamicModels.Bounds(2, 3, 3, 3, 1, 5)).or(DynamicModels.within(new DynamicModels.Bounds(3, 2, 2, 2, 1, 5)))
        .map(Case::new).shrinking(c -> ModelShrinker.smaller(c.model()).map(Case::new));
    return List.of(Claim.of("csoka/section-1.2-balance", Kind.STATEMENT, "Section 1.2, (2)", "the transfers of all agents add up to zero, whatever is reported", Case.class,
        Reading.printed(Verdict.PROVED, Scope.sample("all models, all reports of all rounds", 100, models), c -> farthest(balanced, c))
            .provedBy(Proof.whole(() -> new Certificate.All("(2) for all n, and the mechanism's own transfers for n = 2..4",
                List.of(formula(), RoundIdentities.balance(balanced, 2, 3, 4)))))));
  }

  /**
   * (2) with g = sum_j gamma^j and s = sum_i y^i: each gamma^j is received once and paid in n - 1 parts of 1/(n-1), so
   * that (n-1) s = (n-1) g - (n-1) g.
   */
  private static Certificate formula() {
    Polynomial g = Polynomial.parameter("g");
    Polynomial others = Polynomial.parameter("n").minus(Polynomial.ONE);
    Polynomial received = others.times(g);
    Polynomial paid = Polynomial.parameter("n").times(g).minus(g);
    return new Certificate.Identity("(n-1) times the sum of (2) over the agents", received.minus(paid), Polynomial.ZERO);
  }

  private static Finding farthest(TransferRule rule, Case c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    Rational farthest = Rational.ZERO;
    for (int t = 1; t <= c.model().rounds(); t++) {
      List<List<Integer>> before = profiles(c.model(), t - 1);
      for (List<Integer> now : profiles(c.model(), t)) {
        for (List<Integer> earlier : before) {
          Rational sum = Rational.sum(rule.transfers(outlook, new Reports(t, earlier, now)));
          if (sum.abs().compareTo(farthest.abs()) > 0) farthest = sum;
        }
      }
    }
    return Finding.of(farthest, Relation.EQUAL, Rational.ZERO);
  }

  private static List<List<Integer>> profiles(DynamicModel<Rational> model, int round) {
    return Profiles.all(model.stages().get(round).roles().stream().map(r -> r.types().size()).toList()).toList();
  }

  @Override public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/definition-setup", "Section 1.2", DynamicModel.class),
        new Definition("csoka/assumption-information", "Section 1.2", Information.class),
        new Definition("csoka/mechanism-balanced-team", "Section 1.2, Definition 1.2", BalancedTeamMechanism.class));
  }
}
