package kong.divergence;

import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.model.elicitation.FDivergence.Form.AS_DEFINED;
import static counterplay.model.elicitation.FDivergence.Form.AS_PROVED;

import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.SignalStrategy;
import java.util.List;
import java.util.stream.Stream;

/** f-divergences of printed numbers for every function f at once. */
public final class RatioTable {

  private RatioTable() {}

  /**
   * That a garbling keeps the divergence, in the form of the definition and in that of the proof.
   */
  public static <S extends Scalar<S>> Statement<S> unchanged(
      Variables<S> x, List<Rational> p, List<Rational> q, SignalStrategy<Rational> theta) {
    List<S> after = divergences(x, theta.times(p), theta.times(q));
    return Statement.of(divergences(x, p, q), EQUAL, after);
  }

  private static <S extends Scalar<S>> List<S> divergences(
      Variables<S> x, List<Rational> p, List<Rational> q) {
    return Stream.of(AS_DEFINED, AS_PROVED)
        .map(form -> FDivergence.of(y -> x.convex("f", y), form, numbers(x, p), numbers(x, q)))
        .toList();
  }

  private static <S extends Scalar<S>> List<S> numbers(Variables<S> x, List<Rational> printed) {
    return printed.stream().map(x::number).toList();
  }
}
