package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Distributions;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.MartingaleOfBeliefs.Martingale;
import csoka.MartingaleOfBeliefs.Tower;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The beliefs p_0, p_1, p_2 of an agent who sees a signal in each of two rounds: conditional
 * probabilities of HIGH given the signals so far, calculated from the joint distribution by Bayes'
 * rule.
 */
public final class BeliefsAreMartingales implements Spec {

  /**
   * A joint distribution.
   *
   * @param high for each first signal and each second signal, the probability of both and the type
   *     HIGH
   * @param low the same with the type LOW
   */
  public record Case(List<List<Rational>> high, List<List<Rational>> low) {
    /**
     * @throws IllegalArgumentException if the tables differ in shape or the numbers are no
     *     distribution
     */
    public Case {
      if (!high.stream().map(List::size).toList().equals(low.stream().map(List::size).toList())
          || high.stream().map(List::size).distinct().count() != 1)
        throw new IllegalArgumentException("high and low are no tables of one shape");
      Distributions.checked(
          Stream.of(high, low).flatMap(List::stream).flatMap(List::stream).toList(),
          "high and low together");
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> scope =
        Scope.sample(
                "every joint distribution of two signals in a row and the type, all probable first"
                    + " signals",
                300,
                cases())
            .containing(
                c ->
                    Rational.sum(
                            Stream.of(c.high(), c.low())
                                .flatMap(List::stream)
                                .flatMap(List::stream)
                                .toList())
                        .equals(Rational.ONE));
    return List.of(
        Claim.of(
            "csoka/lemma-d.1-proof-martingale",
            Kind.FORMULA,
            "Appendix D, proof of Lemma D.1",
            "The expected next belief is the present belief, E(p_t) = p_{t-1}.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    scope,
                    new Asked<>(new Martingale(true), BeliefsAreMartingales::variables))
                .weighed(
                    Gravity.misprint(
                        "given-the-present",
                        "the expectation given what is known in round t - 1, as a martingale has"
                            + " it")),
            Reading.ofProof(
                    "given-the-present",
                    CONDITIONAL,
                    scope,
                    new Asked<>(new Martingale(false), BeliefsAreMartingales::variables))
                .provedBy(Proof.by(MartingaleOfBeliefs::evidence).carriedBy(new Tower()))));
  }

  private static Assignment variables(Case c) {
    List<Rational> masses =
        Stream.of(c.high(), c.low()).flatMap(List::stream).flatMap(List::stream).toList();
    return Assignment.NONE
        .whole("first", c.high().size())
        .whole("second", c.high().get(0).size())
        .numbers("p", masses);
  }

  /** Two signals of two values each. */
  private static Space<Case> cases() {
    List<Case> structured =
        Rationals.simplex(8, 2).smallestFirst().map(BeliefsAreMartingales::joint).toList();
    return Space.random(structured, (Random random) -> joint(Rationals.distribution(8, random)));
  }

  private static Case joint(List<Rational> v) {
    return new Case(
        List.of(v.subList(0, 2), v.subList(2, 4)), List.of(v.subList(4, 6), v.subList(6, 8)));
  }
}
