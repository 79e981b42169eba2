package shahmoon.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A continuous price takes every value between 0, that of nothing, and that of truth. In its
 * executable form the price along a segment from a zero-information strategy to the truth is linear
 * in each of n pieces, and v_1, ..., v_n are its values at their ends.
 *
 * <pre>
 *   v_k &lt;= y &lt;= v_{k+1},  v_k &lt; v_{k+1}   =&gt;   v_k + s (v_{k+1} - v_k) = y  for some s in [0, 1]
 * </pre>
 */
public record EveryRelativePrice() implements Sentence {

  /** For every continuous price. */
  public static final Lemma LEMMA =
      new Lemma(
          "shahmoon/every-relative-price",
          Lemma.Kind.TEXTBOOK,
          "for continuous f with f(0) = 0 < y < f(1) there is t in (0, 1) with f(t) = y",
          "the intermediate value theorem, along a segment from (c, c) to (1, 0); run for prices of"
              + " up to three linear pieces",
          new EveryRelativePrice(),
          Argument.sought());

  /** The value y lies between the ends of piece k. */
  private static <S extends Scalar<S>> Statement<S> isBetween(Variables<S> x) {
    S low = low(x);
    S high = x.list("v").get(x.whole("k"));
    return Statement.of(List.of(low, x.get("y")), Relation.AT_MOST, List.of(x.get("y"), high))
        .and(Statement.of(low, Relation.LESS, high));
  }

  private static <S extends Scalar<S>> S low(Variables<S> x) {
    int k = x.whole("k");
    return k == 0 ? x.number(0) : x.list("v").get(k - 1);
  }

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 1, 3)
        .choice("k", s -> s.of("n"))
        .numbers(
            s -> Frame.NONE.with("v", new Frame.Numbers(s.of("n"), Sign.POSITIVE)).positive("y"))
        .given(EveryRelativePrice::isBetween);
  }

  @Override
  public List<Assignment> cases(Shape s) {
    List<Rational> ends = IntStream.rangeClosed(1, s.of("n")).mapToObj(Rational::of).toList();
    return List.of(
        Assignment.NONE
            .whole("n", s.of("n"))
            .whole("k", s.of("k"))
            .numbers("v", ends)
            .number("y", Rational.of(2L * s.of("k") + 1, 2)));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S low = low(x);
    S rise = x.list("v").get(x.whole("k")).minus(low);
    S s = x.get("y").minus(low).over(rise);
    Statement<S> inside =
        Statement.of(List.of(x.number(0), s), Relation.AT_MOST, List.of(s, x.number(1)));
    return Statement.of(low.plus(s.times(rise)), Relation.EQUAL, x.get("y")).and(inside);
  }

  /**
   * The same proof, which names the lemma at half of the lowest price of a profile: to deviate
   * there a strategy must have that price.
   *
   * @param proof about a game over price levels
   * @param levels how many steps there are at a shape
   */
  public static Proof under(Proof proof, ToIntFunction<Shape> levels) {
    return Leaning.on(
        LEMMA,
        proof,
        s -> {
          List<String> names = Frame.symbols("d", levels.applyAsInt(s));
          Polynomial sum = Polynomial.ZERO;
          for (String name : names) sum = sum.plus(Polynomial.parameter(name));
          return use(sum, Polynomial.parameter(names.get(0)).scale(Rational.HALF));
        });
  }

  /** The same for relative prices that are numbers: at one half. */
  public static Proof under(Proof proof) {
    return Leaning.on(LEMMA, proof, s -> use(Polynomial.ONE, Polynomial.of(Rational.HALF)));
  }

  private static Evidence.Use use(Polynomial truth, Polynomial price) {
    return new Evidence.Use(
        LEMMA.id(),
        Shape.NONE.with("n", 1).with("k", 0),
        Map.of("v", List.of(Term.of(truth)), "y", List.of(Term.of(price))));
  }
}
