package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Manner;
import counterplay.model.curation.Price;
import counterplay.model.curation.SampleSpace;
import java.util.List;
import shahmoon.setup.MoreIsBetter;
import shahmoon.setup.MoreIsBetter.Pattern;
import shahmoon.setup.Seen;
import shahmoon.setup.Situation;
import shahmoon.setup.UniqueTruth;

/** Lemmas 3 and 4 and what Theorem 3 needs: the more an agent is told, the better she guesses. */
public final class InformationIsProfitable implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        claim(
            "lemma-3",
            Kind.STATEMENT,
            "Section 4.1, Lemma 3",
            "nobody is worse off in the improvement of a protocol",
            Pattern.CENTER,
            3),
        claim(
            "lemma-4",
            Kind.STATEMENT,
            "Section 4.1, Lemma 4",
            "fair coins are the worst of all replies",
            Pattern.COINS,
            3),
        claim(
            "theorem-3-proof-max",
            Kind.FORMULA,
            "Section 4.3, proof of Theorem 3",
            "no reply is worth more than everything at the truthful profile",
            Pattern.EVERYTHING,
            3),
        claim(
            "theorem-3-proof-min",
            Kind.FORMULA,
            "Section 4.3, proof of Theorem 3",
            "no reply is worth less than fair coins",
            Pattern.COINS,
            3));
  }

  private static Claim<Seen> claim(
      String name, Kind kind, String place, String statement, Pattern pattern, int run) {
    MoreIsBetter sentence = new MoreIsBetter(pattern, run);
    return Claim.of(
        "shahmoon/" + name,
        kind,
        place,
        statement,
        Seen.class,
        Reading.printed(
                BOUNDED,
                Scope.sample(
                    "every social function, all commitments, all replies, each a channel from the"
                        + " bit it is about",
                    30,
                    Seen.any(3)),
                sentence.asked())
            .provedBy(sentence.proof()));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("shahmoon/definition-bits", "Section 2", Bits.class),
        new Definition("shahmoon/definition-sample-space", "Section 2", SampleSpace.class),
        new Definition("shahmoon/section-1-privacy-cost", "Section 1", Price.class),
        new Definition("shahmoon/footnote-1", "Footnote 1", Price.class),
        new Definition("shahmoon/definition-successful-protocol", "Section 1", UniqueTruth.class),
        new Definition("shahmoon/assumption-uniform-bits", "Section 2", Bits.class),
        new Definition("shahmoon/definition-truthful-strategy", "Section 2", Manner.class),
        new Definition("shahmoon/definition-zero-information", "Section 2", Manner.class),
        new Definition("shahmoon/definition-protocol", "Section 2", CurationProtocol.class),
        new Definition("shahmoon/definition-guess", "Section 2", Bits.class),
        new Definition("shahmoon/definition-profit", "Section 2", SampleSpace.class),
        new Definition("shahmoon/definition-expected-profit", "Section 2", Bits.class),
        new Definition("shahmoon/definition-utility", "Section 2", Situation.class),
        new Definition("shahmoon/definition-inference", "Section 3", Seen.class),
        new Definition("shahmoon/definition-relative-price", "Section 4", Price.class));
  }
}
