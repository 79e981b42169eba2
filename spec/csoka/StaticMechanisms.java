package csoka;

import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.classic.AgvMechanism;
import counterplay.mechanism.classic.DynamicPivotMechanism;
import counterplay.mechanism.classic.VcgMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import csoka.sentences.Readings;
import java.util.List;

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
                SURVIVED,
                STATIC,
                c ->
                    Finding.of(
                        List.of(StaticOutcomes.inefficiency(c), StaticOutcomes.gainExPost(vcg, c)),
                        AT_MOST,
                        zeros())),
            Readings.refuted(
                "balanced",
                STATIC,
                c -> Finding.of(StaticOutcomes.imbalance(vcg, c), EQUAL, Rational.ZERO))),
        Claim.of(
            "csoka/section-1-agv-balanced",
            Kind.STATEMENT,
            PLACE,
            "AGV decides efficiently and its transfers add up to zero",
            Case.class,
            Reading.printed(
                SURVIVED,
                STATIC,
                c ->
                    Finding.of(
                        List.of(StaticOutcomes.inefficiency(c), StaticOutcomes.imbalance(agv, c)),
                        EQUAL,
                        zeros()))),
        Claim.of(
            "csoka/section-1-agv-incentive",
            Kind.STATEMENT,
            PLACE,
            "with independent types truth is a Bayesian Nash equilibrium of AGV",
            Case.class,
            Reading.printed(
                SURVIVED,
                STATIC,
                c -> Finding.of(StaticOutcomes.gainInterim(agv, c), AT_MOST, Rational.ZERO)),
            Readings.refuted(
                "whatever-the-others-report",
                STATIC,
                c -> Finding.of(StaticOutcomes.gainExPost(agv, c), AT_MOST, Rational.ZERO))));
  }

  private static List<Rational> zeros() {
    return List.of(Rational.ZERO, Rational.ZERO);
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/mechanism-vcg", PLACE, VcgMechanism.class),
        new Definition("csoka/mechanism-agv", PLACE, AgvMechanism.class),
        new Definition("csoka/mechanism-dynamic-pivot", PLACE, DynamicPivotMechanism.class));
  }
}
