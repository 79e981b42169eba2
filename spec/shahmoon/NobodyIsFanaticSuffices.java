package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.REFUTED;
import static shahmoon.DeviationClaims.bounded;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import java.util.List;
import shahmoon.setup.Conditions.Equilibrium;
import shahmoon.setup.Conditions.NobodyIsFanatic;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Says;
import shahmoon.setup.Situation;

/** Corollaries 3 and 4: if nobody is fanatic, truth is an equilibrium. */
public final class NobodyIsFanaticSuffices implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol competitive = new Protocols(mechanisms).competitive();
    Scope<Situation> calm = FanaticAgents.truthful("nobody is fanatic", s -> s.fanatic() == 0);
    Asked<Situation> stays =
        Says.of(
                Levels.TRUTH,
                new NobodyIsFanatic(),
                new Equilibrium(competitive, Levels.TRUTH, true))
            .asked();
    return List.of(
        bounded(
            "corollary-3-backward",
            "Section 4.2, Corollary 3",
            "if nobody is fanatic, some protocol has a truthful equilibrium",
            calm,
            stays,
            Proof.sought()),
        bounded(
            "corollary-4-backward",
            "Section 4.2, Corollary 4",
            "if nobody is fanatic, truth is an equilibrium of the competitive protocol",
            calm,
            stays,
            Proof.sought()),
        Claim.of(
            "shahmoon/section-1-no-fanatic-sufficient",
            Kind.STATEMENT,
            "Section 1",
            "if nobody is fanatic, a successful protocol exists: one with truth as its only"
                + " equilibrium",
            Situation.class,
            Reading.printed(
                    REFUTED,
                    calm,
                    c -> Finding.of(Rational.of(c.helped()), Relation.AT_LEAST, Rational.ONE))
                .weighed(
                    Gravity.misprint(
                        "with-a-truthful-equilibrium",
                        "a protocol with a truthful equilibrium, as Corollary 3 and the next"
                            + " paragraph have it")),
            Reading.ours("with-a-truthful-equilibrium", BOUNDED, calm, stays)
                .provedBy(Proof.sought())));
  }
}
