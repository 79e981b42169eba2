package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import counterplay.model.scenario.Indistinguishability;
import counterplay.model.scenario.Indistinguishability.Belief;
import counterplay.model.scenario.Scenario;
import counterplay.model.scenario.TableMechanism;
import java.util.List;
import kong.lemmas.SymmetricPriors;
import kong.relabelling.RelabelledPlay;
import kong.relabelling.RelabelledWelfares;
import kong.relabelling.RelabellingCase;

/** The steps of the proof of Proposition 3.2: (Q, s) and (pi^-1(Q), pi(s)) cannot be told apart. */
public final class RelabelledScenariosAreIndistinguishable implements Spec {

  static final String PLACE = "Section 3, proof of Proposition 3.2";
  private static final Scope<RelabellingCase> ALL =
      Scope.sample(
          "mechanisms with finitely many reports, symmetric informative priors,"
              + " strategy profiles that may depend on the prior, all permutations",
          400,
          RelabellingCase.space());

  private static final Scope<RelabellingCase> SYMMETRIC =
      ALL.containing(c -> SymmetricPriors.isSymmetricAndFull(c.strategy().base()));

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/proposition-3.2-proof-indistinguishable",
            STATEMENT,
            PLACE + ", part 1",
            "for every profile s, prior Q and permutation pi, (Q, s) and (pi^-1(Q), pi(s)) are"
                + " indistinguishable",
            RelabellingCase.class,
            Reading.printed(SURVIVED, ALL, c -> toldApart(c, Belief.ONE_REPORT)),
            Reading.ours(
                "beliefs-about-all-reports", SURVIVED, ALL, c -> toldApart(c, Belief.ALL_REPORTS))),
        Claim.of(
            "kong/proposition-3.2-proof-coupling",
            FORMULA,
            PLACE + ", part 1",
            "pi^-1(Q) gives pi^-1(sigma_1), ..., pi^-1(sigma_n) the probability that Q gives"
                + " sigma_1, ..., sigma_n",
            RelabellingCase.class,
            Reading.printed(SURVIVED, ALL, RelabelledScenariosAreIndistinguishable::coupling)),
        Claim.of(
            "kong/proposition-3.2-proof-eq-6-11",
            FORMULA,
            PLACE + ", (6) to (11)",
            "given pi^-1(sigma_i), a random other agent's report has in (pi^-1(Q), pi(s)) the law"
                + " that it has in (Q, s) given sigma_i",
            RelabellingCase.class,
            Reading.printed(
                    CONDITIONAL, SYMMETRIC, new Asked<>(new RelabelledPlay(), RelabelledPlay::of))
                .provedBy(new RelabelledPlay().proof())),
        Claim.of(
            "kong/proposition-3.2-proof-step-ii",
            STATEMENT,
            PLACE + ", part 2, (II)",
            "the agent welfare of (pi^(k+1)(Q), s) is that of (pi^k(Q), pi(s)) for every k",
            RelabellingCase.class,
            Reading.printed(
                    CONDITIONAL,
                    SYMMETRIC,
                    new Asked<>(new RelabelledWelfares(), RelabelledWelfares::of))
                .provedBy(new RelabelledWelfares().proof())));
  }

  private static Finding toldApart(RelabellingCase c, Belief belief) {
    JointPrior<Rational> q = c.strategy().base();
    Scenario<Rational> b =
        c.strategy().permutedAt(c.permutation(), q.permuted(c.permutation().inverse()));
    return Finding.none(
        Indistinguishability.holds(c.strategy().at(q), b, c.mechanism().reports(), belief) ? 0 : 1);
  }

  private static Finding coupling(RelabellingCase c) {
    JointPrior<Rational> q = c.strategy().base();
    Permutation back = c.permutation().inverse();
    JointPrior<Rational> relabelled = q.permuted(back);
    List<List<Integer>> draws = JointPrior.tuples(q.agents(), q.signals());
    return Finding.of(
        draws.stream().map(d -> relabelled.probability(back.of(d))).toList(),
        EQUAL,
        draws.stream().map(q::probability).toList());
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("kong/definition-3.1", "Section 3, Definition 3.1", TableMechanism.class),
        new Definition("kong/definition-3.3", "Section 3, Definition 3.3", Scenario.class),
        new Definition(
            "kong/definition-3.4", "Section 3, Definition 3.4", Indistinguishability.class));
  }
}
