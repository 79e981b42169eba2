package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import java.util.List;
import java.util.function.Predicate;
import shahmoon.setup.Certain;
import shahmoon.setup.Protocols;
import shahmoon.setup.Seen;

/** Section 4, properties 2 and 3, and Footnote 6: at which profiles g is known for certain. */
public final class ProfilesThatRevealG implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    CurationProtocol competitive = protocols.competitive();
    return List.of(
        certain(
            "section-4-property-2",
            "Section 4, property 2",
            "at the truthful profile the messages are the bits, so that the center knows g",
            BOUNDED,
            new Certain(competitive, true, false, false)),
        certain(
            "section-4-property-3",
            "Section 4, property 3",
            "by what the competitive protocol tells her at the truthful profile an agent knows g",
            BOUNDED,
            new Certain(competitive, false, true, false)),
        certain(
            "footnote-6-single-agent-reveals",
            "Footnote 6",
            "a truthful agent alone, told as the protocol for one agent says, knows g, and so does"
                + " the center",
            PROVED,
            new Certain(protocols.of("single-agent"), true, true, true)));
  }

  private static Claim<Seen> certain(
      String name, String place, String statement, Verdict verdict, Certain sentence) {
    Predicate<Seen> which = s -> s.seen().size() > 2 != sentence.single();
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        place,
        statement,
        Seen.class,
        Reading.printed(
                verdict,
                Scope.sample("every social function", 20, Seen.any(3).where(which))
                    .containing(which),
                sentence.asked())
            .provedBy(Proof.sought()));
  }
}
