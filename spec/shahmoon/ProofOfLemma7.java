package shahmoon;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import java.util.List;
import java.util.stream.IntStream;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.DeviationSteps.What;
import shahmoon.setup.DeviationSteps.Who;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Situation;

/** Section 4.1, the proof of Lemma 7: who deviates in the competitive protocol, and how. */
public final class ProofOfLemma7 implements Spec {

  private static final String PROOF = "Section 4.1, proof of Lemma 7";

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    CurationProtocol competitive = new Protocols(mechanisms).competitive();
    return List.of(
        step(
            "lemma-7-proof-tie",
            "where two or more share the highest relative price, each of them prefers to say"
                + " nothing",
            new DeviationSteps(
                competitive,
                new Levels(t -> Levels.NEITHER.which().test(t) && Levels.top(t) > 1, 2),
                Who.TOP,
                What.NOTHING)),
        step(
            "lemma-7-proof-shade",
            "where one agent alone says something, she prefers to pay less and still receives"
                + " everything",
            new DeviationSteps(
                competitive,
                new Levels(t -> Levels.top(t) == 1 && Levels.second(t) == 0, 2),
                Who.TOP,
                What.LESS)),
        step(
            "lemma-7-proof-second",
            "where one agent has the highest relative price and the second one is positive, whoever"
                + " has that prefers to say nothing",
            new DeviationSteps(
                competitive,
                new Levels(t -> Levels.top(t) == 1 && Levels.second(t) > 0, 2),
                Who.SECOND,
                What.NOTHING)),
        Claim.of(
            "shahmoon/lemma-7-proof-remark",
            Kind.STATEMENT,
            PROOF,
            "to say nothing need not be the best reply of the agent with the second highest price",
            Situation.class,
            Reading.<Situation>printed(
                    PROVED,
                    new Levels(t -> Levels.top(t) == 1 && Levels.second(t) > 0, 2)
                        .scope(
                            "a profile with one highest relative price and a positive second one"),
                    ProofOfLemma7::outbidding)
                .exists()));
  }

  private static Claim<Situation> step(String name, String statement, DeviationSteps steps) {
    return DeviationClaims.step(name, PROOF, statement, steps);
  }

  /**
   * The agent with the second highest price gets more by exceeding the highest one, nearly V_i -
   * price, than by saying nothing.
   */
  private static Finding outbidding(Situation c) {
    List<Integer> levels = c.type().levels();
    int j = levels.indexOf(Levels.second(c.type()));
    int i =
        IntStream.range(0, levels.size())
            .filter(k -> levels.get(k) > levels.get(j))
            .findFirst()
            .orElseThrow();
    Rational highest = c.prices().get(i).relative(c.profile().get(i));
    Rational most =
        highest.equals(Rational.ONE)
            ? Rational.ZERO
            : c.most(j + 1).minus(highest.times(c.prices().get(j).truth()));
    return Finding.of(most, Relation.MORE, c.least(j + 1));
  }
}
