package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Manner;
import java.util.List;
import shahmoon.setup.AsIn;
import shahmoon.setup.Facts;
import shahmoon.setup.Facts.What;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Replies;
import shahmoon.setup.Seen;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/** What commitments and replies reveal: Sections 2 to 4, Appendices A to C. */
public final class InferencesOfAnAgent implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    CurationProtocol competitive = protocols.competitive();
    CurationProtocol improved = protocols.improved(competitive);
    Levels lone =
        new Levels(t -> t.manners().stream().filter(m -> m != Manner.ZERO).count() == 1, 2);
    return List.of(
        fact(
            "section-3-coordinate-inference",
            Kind.STATEMENT,
            "Section 3",
            "what is inferred of a bit depends on the reply about it alone",
            What.COORDINATE,
            3),
        fact(
            "section-4.1-only-her-bit",
            Kind.STATEMENT,
            "Section 4.1",
            "at a profile of zero information nothing is learnt of others' bits but the center's",
            What.SILENCE,
            3),
        fact(
            "lemma-3-proof-independence",
            Kind.STATEMENT,
            "Appendix C, proof of Lemma C.1",
            "to be told the center's bit does not change what is inferred of the other bits",
            What.OVERRIDDEN,
            3),
        fact(
            "lemma-2-proof-eq-1",
            Kind.FORMULA,
            "Appendix B, (1)",
            "the posterior of g depends on the inferences about the bits alone",
            What.PRODUCT,
            2),
        fact(
            "lemma-2-proof-eq-2",
            Kind.FORMULA,
            "Appendix B, (2)",
            "the posterior of g depends on the inferences about the bits alone",
            What.PRODUCT,
            2),
        fact(
            "lemma-6-proof-same-improvement",
            Kind.FORMULA,
            "Appendix C, proof of Lemma C.3",
            "where the others say nothing all improvements are worth the same",
            What.CENTER_ONLY,
            3),
        Claim.of(
            "shahmoon/lemma-6-proof-improvement",
            Kind.FORMULA,
            "Appendix C, proof of Lemma C.3",
            "where the others say nothing the competitive protocol answers an agent who says"
                + " something as its improvement does",
            Situation.class,
            Reading.printed(
                    BOUNDED,
                    Situations.scope(
                        "one agent alone says something",
                        r -> r.nextBoolean() ? Situations.nothing(r) : Situations.any(r),
                        s -> lone.which().test(s.type())),
                    new AsIn(competitive, improved, improved, lone, Replies.Who.TOP).asked())
                .provedBy(Proof.sought())),
        fact(
            "section-4.2-fanatic-meaning",
            Kind.STATEMENT,
            "Section 4.2",
            "what is inferred from fair coins is what is inferred from the own bit, at every"
                + " profile",
            What.OWN_BIT,
            3));
  }

  /** A fact about what is inferred, run up to so many agents. */
  static Claim<Seen> fact(
      String name, Kind kind, String place, String statement, What what, int run) {
    Facts facts = new Facts(what, run);
    int least = what == What.SILENCE || what == What.OVERRIDDEN ? 2 : 1;
    Scope<Seen> scope =
        Scope.sample(
                "every social function, all commitments and replies",
                20,
                Seen.any(3).where(s -> s.seen().size() > least))
            .containing(s -> s.seen().size() > least);
    return Claim.of(
        "shahmoon/" + name,
        kind,
        place,
        statement,
        Seen.class,
        Reading.printed(BOUNDED, scope, facts.asked()).provedBy(Proof.sought()));
  }
}
