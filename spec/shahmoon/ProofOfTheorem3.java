package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.mechanism.Mechanisms;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import java.util.List;
import shahmoon.setup.AsIn;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Replies;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/** Section 4.3, the proof of Theorem 3: the competitive protocol answers as F^max and as F^min. */
public final class ProofOfTheorem3 implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    Levels oneSilent =
        new Levels(
            t ->
                t.isTruthful()
                    || t.manners().stream().filter(m -> m == Manner.TRUTHFUL).count()
                            == t.agents() - 1
                        && t.manners().contains(Manner.ZERO),
            2);
    AsIn extremes =
        new AsIn(
            protocols.competitive(),
            protocols.of("f-max"),
            protocols.of("f-min"),
            oneSilent,
            Replies.Who.LOWEST);
    return List.of(
        Claim.of(
            "shahmoon/theorem-3-proof-competitive",
            Kind.FORMULA,
            "Section 4.3, proof of Theorem 3",
            "the competitive protocol answers as F^max does at the truthful profile, and as F^min"
                + " does her who turns from it to nothing",
            Situation.class,
            Reading.printed(
                    BOUNDED,
                    Situations.scope(
                        "the truthful profile, or all are truthful but one who says nothing",
                        r -> r.nextInt(3) > 0 ? MessageStrategy.TRUTH : Situations.nothing(r),
                        s -> oneSilent.which().test(s.type())),
                    extremes.asked())
                .provedBy(Proof.sought())));
  }
}
