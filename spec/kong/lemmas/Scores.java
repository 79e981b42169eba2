package kong.lemmas;

import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.ConvexFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * A belief p and a report q, which does not exclude what the belief allows, and the logarithm:
 * {@code log = -f} for a strictly convex f with {@code f(x/y) = f(x) - f(y)}, as far as that is
 * used.
 */
public final class Scores {

  private Scores() {}

  static final Rational TWO = Rational.of(2);

  /** p and q over m signals. */
  public static Domain logarithm() {
    return any(Frame.NONE.with("f", new Frame.Convex(true)))
        .given(new Finite())
        .given(new Logarithm());
  }

  /** The same without a logarithm. */
  public static Domain plain() {
    return any(Frame.NONE);
  }

  private static Domain any(Frame frame) {
    return Domain.all()
        .size("m", 1, 3)
        .numbers(s -> frame.simplex("p", s.of("m")).simplex("q", s.of("m")));
  }

  /** Where the belief allows a signal the report does. */
  record Finite() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<Statement<S>> all =
          new ArrayList<>(List.of(Statement.of(x.number(0), EQUAL, x.number(0))));
      for (int s = 0; s < x.whole("m"); s++)
        if (!x.list("p").get(s).isZero())
          all.add(Statement.of(x.list("q").get(s), MORE, x.number(0)));
      return Statement.all(all);
    }
  }

  /** The logarithm of a quotient is the difference of logarithms: for q_s/p_s, 1/1 and 1/2. */
  record Logarithm() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S f1 = x.convex("f", x.number(1));
      S f2 = x.convex("f", x.number(2));
      List<Statement<S>> all =
          new ArrayList<>(
              List.of(
                  Statement.of(f1, EQUAL, x.number(0)),
                  Statement.of(x.convex("f", x.number(Rational.HALF)), EQUAL, f1.minus(f2))));
      for (int s = 0; s < x.whole("m"); s++) {
        S p = x.list("p").get(s);
        S q = x.list("q").get(s);
        if (!p.isZero())
          all.add(
              Statement.of(
                  x.convex("f", q.over(p)), EQUAL, x.convex("f", q).minus(x.convex("f", p))));
      }
      return Statement.all(all);
    }
  }

  /** A case. */
  public static Assignment of(List<Rational> p, List<Rational> q) {
    return Assignment.NONE
        .whole("m", p.size())
        .numbers("p", p)
        .numbers("q", q)
        .function("f", new ConvexFunction.NegativeLogarithm());
  }

  /** {@code PS(p, p) - PS(p, q) = sum_s (p_s - q_s)^2} for the quadratic rule. */
  public static Evidence quadratic(Obligation o) {
    int m = o.shape().of("m");
    List<Polynomial> apart = new ArrayList<>();
    for (int s = 0; s < m; s++)
      apart.add(
          GarblingVariables.simplex("p", m).get(s).minus(GarblingVariables.simplex("q", m).get(s)));
    if (o.goal().sign() == Sign.ZERO)
      return StepList.sum(
          List.of(),
          apart.stream()
              .filter(d -> !d.isZero())
              .map(d -> new Multiple(d.negated(), d))
              .toArray(Multiple[]::new));
    return StepList.sum(apart.stream().map(d -> Roots.square(d)).toList());
  }
}
