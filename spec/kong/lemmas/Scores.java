package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.ConvexFunction;
import java.util.ArrayList;
import java.util.List;
import kong.lemmas.StepList.Fraction;

/**
 * A belief p and a report q, which does not exclude what the belief allows, and the logarithm:
 * {@code log = -f} for a strictly convex f with {@code f(x/y) = f(x) - f(y)}, as far as that is
 * used.
 */
public final class Scores {

  private Scores() {}

  private static final Rational TWO = Rational.of(2);

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

  /** The expected score of any rule is linear in the law of the signal. */
  public record Linear() implements Sentence {

    /** For every number of signals. */
    public static final Lemma LEMMA =
        new Lemma(
            "kong/mean-is-linear",
            ARGUED,
            "sum_s (l a_s + (1 - l) b_s) S_s = l sum_s a_s S_s + (1 - l) sum_s b_s S_s",
            "term by term",
            new Linear(),
            Argument.sought());

    /**
     * Laws a and b, a share l, a prediction q that excludes nothing, and any rule PS, for m
     * signals.
     */
    public static Domain variables() {
      return Domain.all()
          .size("m", 1, 4)
          .numbers(
              s ->
                  Frame.NONE
                      .simplex("a", s.of("m"))
                      .simplex("b", s.of("m"))
                      .probability("l")
                      .interior("q", s.of("m"))
                      .with("PS", new Frame.Rule(s.of("m"), false)));
    }

    @Override
    public Domain domain() {
      return variables();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S l = x.get("l");
      S k = x.number(1).minus(l);
      S mixed = x.number(0);
      S mean = x.number(0);
      for (int s = 0; s < x.whole("m"); s++) {
        S score = x.score("PS", s, x.list("q"));
        mixed =
            mixed.plus(l.times(x.list("a").get(s)).plus(k.times(x.list("b").get(s))).times(score));
        mean =
            mean.plus(l.times(x.list("a").get(s)).times(score))
                .plus(k.times(x.list("b").get(s)).times(score));
      }
      return Statement.of(mixed, EQUAL, mean);
    }

    /** The lemma carries a sentence about its own numbers. */
    public static SameNumbers same() {
      return SameNumbers.of(LEMMA, "a", "b", "l", "q");
    }
  }

  /** Gibbs' inequality: {@code sum_s p_s log q_s < sum_s p_s log p_s} unless p = q. */
  public record Gibbs() implements Sentence {

    /** For every number of signals. */
    public static final Lemma LEMMA =
        new Lemma(
            "kong/gibbs",
            ARGUED,
            "sum_s p_s log q_s < sum_s p_s log p_s unless p = q",
            "-log is strictly convex and falls, and lies above its line through (1, 0): sum_s p_s"
                + " log(q_s/p_s) <= c (sum of q_s where p_s > 0, less 1) <= 0 with a slope c > 0 of"
                + " log",
            new Gibbs(),
            Scores::gibbs);

    @Override
    public Domain domain() {
      return logarithm();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S own = x.number(0);
      S other = x.number(0);
      boolean equal = true;
      for (int s = 0; s < x.whole("m"); s++) {
        S p = x.list("p").get(s);
        S q = x.list("q").get(s);
        if (equal) equal = p.equals(q);
        if (p.isZero()) continue;
        own = own.minus(p.times(x.convex("f", p)));
        other = other.minus(p.times(x.convex("f", q)));
      }
      return Statement.of(other, equal ? EQUAL : LESS, own);
    }

    /** The lemma carries a sentence about its own numbers. */
    public static SameNumbers same() {
      return SameNumbers.of(LEMMA, "p", "q");
    }
  }

  /**
   * f lies above its line through (1, 0), whose slope c is negative: {@code sum_s p_s f(q_s/p_s) >=
   * c (sum of q_s where p_s > 0, less 1)}.
   */
  public static Evidence gibbs(Obligation o) {
    int m = o.shape().of("m");
    if (m == 1 || o.isImpossible()) return Evidence.sought();
    Known known = new Known(o);
    List<Polynomial> p = GarblingVariables.simplex("p", m);
    List<Polynomial> q = GarblingVariables.simplex("q", m);
    StepList steps = new StepList(o);
    Fraction one = Fraction.of(Polynomial.ONE);
    if (o.goal().sign() == Sign.ZERO) {
      List<Multiple> zeros = new ArrayList<>();
      for (int s = 0; s < m; s++) {
        if (known.isZero(p.get(s))) continue;
        Multiple equal = new Multiple(Polynomial.ONE, q.get(s).minus(p.get(s)));
        zeros.add(
            new Multiple(
                p.get(s).negated(),
                steps.same("f", Fraction.of(q.get(s)), Fraction.of(p.get(s)), List.of(equal))));
      }
      return steps.then(StepList.multiples(zeros));
    }
    Polynomial f1 = steps.value("f", one);
    Polynomial falls = falls(steps, f1);
    List<List<Polynomial>> above = new ArrayList<>();
    List<Multiple> zeros = new ArrayList<>();
    for (int s = 0; s < m; s++) {
      if (known.isZero(p.get(s))) {
        if (known.isNotZero(p.get(s).minus(q.get(s))))
          steps.known(new Fact(q.get(s), Sign.NONZERO), other(p.get(s), q.get(s)));
        above.add(List.of(falls, q.get(s)));
        zeros.add(new Multiple(falls.negated(), p.get(s)));
        continue;
      }
      Fraction ratio = new Fraction(q.get(s), p.get(s));
      above.add(List.of(steps.above("f", ratio, one)));
      zeros.add(new Multiple(p.get(s), f1));
      Polynomial quotient =
          steps
              .value("f", ratio)
              .minus(steps.value("f", Fraction.of(q.get(s))))
              .plus(steps.value("f", Fraction.of(p.get(s))));
      zeros.add(new Multiple(p.get(s).negated(), quotient));
    }
    return steps.then(StepList.products(above, zeros));
  }

  /** Minus the slope c in 1 is positive: f(2) > c and f(1/2) > -c/2, and they add up to 0. */
  private static Polynomial falls(StepList steps, Polynomial f1) {
    Fraction one = Fraction.of(Polynomial.ONE);
    Fraction two = Fraction.of(Polynomial.of(TWO));
    Fraction half = Fraction.of(Polynomial.of(Rational.HALF));
    Polynomial right = steps.above("f", two, one);
    Polynomial left = steps.above("f", half, one);
    Polynomial sum = steps.value("f", half).minus(f1).plus(steps.value("f", two));
    return steps.known(
        new Fact(steps.slope("f", one).negated(), Sign.POSITIVE),
        StepList.sum(
            List.of(Roots.twice(left), Roots.twice(right)),
            new Multiple(Polynomial.of(TWO.negated()), sum),
            new Multiple(Polynomial.of(TWO), f1)));
  }

  /** q is not 0 where p is and they differ. */
  private static Evidence other(Polynomial p, Polynomial q) {
    return StepList.sum(
        List.of(Roots.square(p.minus(q))),
        new Multiple(q.scale(TWO).minus(p), p),
        new Multiple(q.negated(), q));
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
