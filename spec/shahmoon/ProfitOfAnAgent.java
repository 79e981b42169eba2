package shahmoon;

import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.curation.Bits;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.SampleSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shahmoon.setup.Facts.What;
import shahmoon.setup.Seen;

/** Lemma 1 and Appendix A: the profit is the expected maximum of two posteriors. */
public final class ProfitOfAnAgent implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        InferencesOfAnAgent.fact(
            "lemma-1",
            Kind.STATEMENT,
            "Section 2.1, Lemma 1",
            "the profit is the expected maximum of the two posteriors, at whatever is known",
            What.BEST_GUESS,
            3),
        InferencesOfAnAgent.fact(
            "lemma-a.1",
            Kind.STATEMENT,
            "Appendix A, Lemma A.1",
            "the same, the other bits being drawn first",
            What.BEST_GUESS,
            3),
        InferencesOfAnAgent.fact(
            "lemma-a.1-proof-cases",
            Kind.STATEMENT,
            "Appendix A, proof of Lemma A.1",
            "in each of the three cases the profit is that of the larger posterior",
            What.BEST_GUESS,
            3),
        Claim.of(
            "shahmoon/lemma-a.1-proof-independence",
            Kind.STATEMENT,
            "Appendix A, proof of Lemma A.1",
            "given what is known the guess and g are independent: P(a, g | I) is of rank one",
            Seen.class,
            Reading.printed(
                SURVIVED,
                Scope.sample(
                        "every social function, all commitments and replies, all samples",
                        12,
                        Seen.any(2))
                    .containing(c -> c.seen().size() <= 3),
                ProfitOfAnAgent::independent)));
  }

  /**
   * {@code P(I, a, g) P(I) = P(I, a) P(I, g)} for all values, summed over samples and over the coin
   * at ties.
   */
  private static Finding independent(Seen c) {
    SampleSpace space =
        new SampleSpace(
            Bits.uniform(c.g()),
            c.noise().subList(1, c.noise().size()).stream().map(MessageStrategy::channel).toList(),
            c.agent(),
            c.seen().stream().map(MessageStrategy::channel).toList());
    Map<SampleSpace.Known, List<Rational>> weights = space.weights();
    Map<SampleSpace.Known, Rational[]> joint = new HashMap<>();
    for (SampleSpace.Sample s : space.samples()) {
      List<Rational> w = weights.get(space.known(s));
      int sign = w.get(0).scale(Rational.of(2)).compareTo(w.get(1));
      Rational one = sign > 0 ? Rational.ONE : sign < 0 ? Rational.ZERO : Rational.HALF;
      Rational[] table =
          joint.computeIfAbsent(
              space.known(s),
              k -> new Rational[] {Rational.ZERO, Rational.ZERO, Rational.ZERO, Rational.ZERO});
      for (int a = 0; a < 2; a++) {
        int cell = 2 * a + c.g().get(s.b()).signum();
        table[cell] =
            table[cell].plus(s.probability().times(a == 1 ? one : Rational.ONE.minus(one)));
      }
    }
    List<Rational> left = new ArrayList<>();
    List<Rational> right = new ArrayList<>();
    for (Rational[] t : joint.values()) {
      left.add(t[0].times(t[3]));
      right.add(t[1].times(t[2]));
    }
    return Finding.of(left, Relation.EQUAL, right);
  }
}
