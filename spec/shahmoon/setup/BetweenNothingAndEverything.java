package shahmoon.setup;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Shape;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shahmoon.setup.MoreIsBetter.Pattern;

/**
 * What any protocol gives lies between fair coins and everything that the center has.
 *
 * <pre>  V_i(s; 0.5)  &lt;=  V_i(s; F_i)  &lt;=  V_i(s; F_i^max)</pre>
 */
public final class BetweenNothingAndEverything {

  /** For every number of agents. */
  public static final Lemma LEMMA =
      new Lemma(
          "shahmoon/between-nothing-and-everything",
          Lemma.Kind.ARGUED,
          "V_i(s; 0.5) <= V_i(s; F_i) <= V_i(s; F_i^max) for every protocol F",
          "a reply is everything after noise, and fair coins are any reply after noise; whoever has"
              + " the better one can add the noise herself and make the same guess, and the best"
              + " guess earns no less; run for one and two agents",
          new MoreIsBetter(Pattern.NOISE, 2),
          o -> new MoreIsBetter(Pattern.NOISE, 2).evidence(o));

  private BetweenNothingAndEverything() {}

  /**
   * The lemma for one agent, g = b_0 and a reply that is right with probability {@code (1 +
   * share)/2}: it is worth no more than b_0.
   *
   * @param share a symbol that is known to lie in [0, 1]
   */
  public static Evidence.Use with(String share) {
    Term right = Term.of(Polynomial.parameter(share).plus(Polynomial.ONE).scale(Rational.HALF));
    Term wrong = Term.of(Polynomial.ONE.minus(Polynomial.parameter(share)).scale(Rational.HALF));
    List<Term> bit = numbers(0, 1, 0, 1);
    List<Term> half = List.of(Term.of(Rational.HALF));
    return new Evidence.Use(
        LEMMA.id(),
        Shape.NONE.with("N", 1).with("i", 0),
        Map.of(
            "g",
            bit,
            "h",
            bit,
            "k",
            bit,
            "u",
            numbers(1, 1),
            "v",
            numbers(0, 0),
            "r",
            join(List.of(right), half),
            "w",
            join(List.of(wrong), half)));
  }

  private static List<Term> numbers(int... values) {
    List<Term> all = new ArrayList<>();
    for (int value : values) all.add(Term.of(Rational.of(value)));
    return all;
  }

  private static List<Term> join(List<Term> one, List<Term> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
