package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.classic.AgvMechanism;
import counterplay.mechanism.classic.DynamicPivotMechanism;
import counterplay.mechanism.classic.VcgMechanism;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import java.util.List;
import java.util.Set;

/**
 * What Section 1 says of the static mechanisms: VCG is efficient and truthful, AGV is balanced as
 * well.
 */
public final class StaticMechanisms implements Spec {

  private static final String PLACE = "Section 1";
  private static final Scope<Case> STATIC =
      Scope.sample(
          "models of one round with private values, finitely many types and public decisions,"
              + " n = 2 and 3; the types are independent, as the model has it",
          200,
          models(2).or(models(3)));

  /**
   * For every static model.
   *
   * @param model a model of one round
   */
  public record Case(DynamicModel<Rational> model) {}

  private static Space<Case> models(int n) {
    return DynamicModels.within(new DynamicModels.Bounds(n, 1, 3, 3, 1, 3))
        .map(Case::new)
        .shrinking(c -> ModelShrinker.smaller(c.model()).map(Case::new));
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    TransferRule vcg = mechanisms.get(VcgMechanism.NAME);
    TransferRule agv = mechanisms.get(AgvMechanism.NAME);
    return List.of(
        Claim.of(
            "csoka/section-1-vcg-efficient-incentive",
            Kind.STATEMENT,
            PLACE,
            "with private values and quasilinear payoffs VCG decides efficiently and truth is best"
                + " whatever the others report",
            Case.class,
            Reading.printed(
                Verdict.SURVIVED,
                STATIC,
                c ->
                    Finding.of(
                        List.of(inefficiency(c), gainExPost(vcg, c)), Relation.AT_MOST, zeros())),
            Reading.ours(
                    "balanced",
                    Verdict.REFUTED,
                    STATIC,
                    c -> Finding.of(imbalance(vcg, c), Relation.EQUAL, Rational.ZERO))
                .weighed(Gravity.substantive())),
        Claim.of(
            "csoka/section-1-agv-balanced",
            Kind.STATEMENT,
            PLACE,
            "AGV decides efficiently and its transfers add up to zero",
            Case.class,
            Reading.printed(
                Verdict.SURVIVED,
                STATIC,
                c ->
                    Finding.of(
                        List.of(inefficiency(c), imbalance(agv, c)), Relation.EQUAL, zeros()))),
        Claim.of(
            "csoka/section-1-agv-incentive",
            Kind.STATEMENT,
            PLACE,
            "with independent types truth is a Bayesian Nash equilibrium of AGV",
            Case.class,
            Reading.printed(
                Verdict.SURVIVED,
                STATIC,
                c -> Finding.of(gainInterim(agv, c), Relation.AT_MOST, Rational.ZERO)),
            Reading.ours(
                    "whatever-the-others-report",
                    Verdict.REFUTED,
                    STATIC,
                    c -> Finding.of(gainExPost(agv, c), Relation.AT_MOST, Rational.ZERO))
                .weighed(Gravity.substantive())));
  }

  private static List<Rational> zeros() {
    return List.of(Rational.ZERO, Rational.ZERO);
  }

  private static List<List<Integer>> profiles(DynamicModel<Rational> model) {
    return Profiles.all(model.stages().get(1).roles().stream().map(r -> r.types().size()).toList())
        .toList();
  }

  /**
   * The largest total that a decision would have brought beyond the decision taken, over all type
   * profiles.
   */
  private static Rational inefficiency(Case c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    Rational worst = Rational.ZERO;
    for (List<Integer> types : profiles(c.model())) {
      Rational taken = Rational.sum(outlook.values(1, types));
      for (int x = 0; x < c.model().stages().get(1).decisions().size(); x++) {
        Rational total = Rational.ZERO;
        for (int i = 0; i < types.size(); i++)
          total = total.plus(c.model().role(1, i).utility().get(x).get(0).get(types.get(i)));
        worst = worst.max(total.minus(taken));
      }
    }
    return worst;
  }

  /**
   * The largest gain of a lie over the truth, over all agents, true types and reports of the
   * others.
   */
  private static Rational gainExPost(TransferRule rule, Case c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    Rational largest = Rational.ZERO;
    for (List<Integer> truth : profiles(c.model())) {
      for (int i = 0; i < truth.size(); i++) {
        for (int lie = 0; lie < c.model().role(1, i).types().size(); lie++) {
          Rational gain =
              payoff(rule, outlook, Profiles.with(truth, i, lie), i, truth.get(i))
                  .minus(payoff(rule, outlook, truth, i, truth.get(i)));
          largest = largest.max(gain);
        }
      }
    }
    return largest;
  }

  private static Rational payoff(
      TransferRule rule, Outlook<Rational> outlook, List<Integer> now, int i, int type) {
    return rule.transfers(outlook, new Reports(1, outlook.model().initialTypes(), now))
        .get(i)
        .plus(outlook.utility(1, i, outlook.choice(1, now), type));
  }

  /** The largest gain that a type of an agent expects from a lie when the others are truthful. */
  private static Rational gainInterim(TransferRule rule, Case c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    Rational largest = Rational.ZERO;
    for (int i = 0; i < c.model().size(); i++) {
      JointDeviation alone = JointDeviation.ofCoalition(outlook, rule, Set.of(i));
      for (int type = 0; type < c.model().role(1, i).types().size(); type++) {
        JointDeviation.Value v =
            alone.value(new JointDeviation.State(1, c.model().initialTypes(), List.of(type)));
        largest = largest.max(v.best().minus(v.truthful()));
      }
    }
    return largest;
  }

  /** The sum of the transfers where it is farthest from zero. */
  private static Rational imbalance(TransferRule rule, Case c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    Rational farthest = Rational.ZERO;
    for (List<Integer> now : profiles(c.model())) {
      Rational sum =
          Rational.sum(rule.transfers(outlook, new Reports(1, c.model().initialTypes(), now)));
      if (sum.abs().compareTo(farthest.abs()) > 0) farthest = sum;
    }
    return farthest;
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/mechanism-vcg", PLACE, VcgMechanism.class),
        new Definition("csoka/mechanism-agv", PLACE, AgvMechanism.class),
        new Definition("csoka/mechanism-dynamic-pivot", PLACE, DynamicPivotMechanism.class));
  }
}
