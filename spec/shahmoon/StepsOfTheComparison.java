package shahmoon;

import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import shahmoon.setup.Looks;

/** Appendix B: steps of the proofs of Lemma 2 and Theorem 1 that do not follow. */
public final class StepsOfTheComparison implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Gravity charged = Gravity.substantive().chargedTo("shahmoon/lemma-2");
    Looks independent =
        new Looks(
            new MessageStrategy(Rational.of(3, 4), Rational.of(1, 4)),
            new MessageStrategy(Rational.of(2, 3), Rational.of(1, 3)),
            1,
            1);
    return List.of(
        refuted(
            "lemma-2-proof-noise",
            "who is handed v^1 with chance z, 1 - v^1 otherwise, infers v^2",
            charged,
            new Looks(
                new MessageStrategy(Rational.of(24, 25), Rational.of(16, 25)),
                new MessageStrategy(Rational.HALF, Rational.HALF),
                1,
                0),
            c -> Finding.of(c.handed(), EQUAL, c.v(2))),
        refuted(
            "lemma-2-proof-eq-3",
            "the second inference adds nothing to the first one, the replies being drawn each from"
                + " its own protocol",
            charged,
            independent,
            c -> Finding.of(c.both(), EQUAL, c.v(1))),
        refuted(
            "lemma-2-proof-display",
            "to know both replies is worth no more than the first one, for g = b_j at the replies"
                + " drawn",
            charged,
            independent,
            c ->
                Finding.of(
                    c.v(1).max(Rational.ONE.minus(c.v(1))),
                    EQUAL,
                    c.both().max(Rational.ONE.minus(c.both())))),
        Claim.of(
            "shahmoon/theorem-1-proof-inference",
            Kind.FORMULA,
            "Appendix B, proof of Theorem B.1",
            "the inference about b_1 is v_0^1, that about b_0",
            Looks.class,
            Reading.printed(
                    REFUTED,
                    scope("two bits, a reply about each", List.of(independent), false),
                    (Looks c) -> Finding.of(c.v(2), EQUAL, c.v(1)))
                .weighed(
                    Gravity.misprint(
                        "shahmoon/section-3-coordinate-inference printed",
                        "v_1^1, the inference about the bit that the reply is about"))),
        refuted(
            "lemma-2-proof-eq-4",
            "what is likelier given the first inference is at least as likely as what is guessed"
                + " rightly from the second one, given both",
            charged,
            independent,
            c -> Finding.of(c.v(1).max(Rational.ONE.minus(c.v(1))), AT_LEAST, c.rightBySecond())));
  }

  private static Scope<Looks> scope(String words, List<Looks> known, boolean farther) {
    Space<MessageStrategy> channels =
        Rationals.unitInterval(6).times(Rationals.unitInterval(6), MessageStrategy::new);
    Space<Looks> any =
        channels.then(
            p ->
                channels.then(
                    q ->
                        Space.range(0, 1)
                            .then(a -> Space.range(0, 1).map(b -> new Looks(p, q, a, b)))));
    Space<Looks> all =
        Space.random(
            known,
            random ->
                any.sampled(random.nextLong())
                    .filter(c -> farther ? c.isFarther() : c.isPossible())
                    .findFirst()
                    .orElseThrow());
    return Scope.sample(words, 60, all).containing(c -> farther ? c.isFarther() : c.isPossible());
  }

  private static Claim<Looks> refuted(
      String name, String statement, Gravity gravity, Looks known, Judge<Looks> judge) {
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        "Appendix B, proof of Lemma B.1",
        statement,
        Looks.class,
        Reading.printed(
                REFUTED,
                scope(
                    "uniform bits, the first inference is at least as far from 1/2 as the"
                        + " second",
                    List.of(known),
                    true),
                judge)
            .weighed(gravity));
  }
}
