package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.PairLaw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Where a_u/b_u is the same for all u it is sum a / sum b; and so {@code (a_u + b_u)/g_u} times the
 * share {@code sum a / (sum a + sum b)} is {@code a_u/g_u}.
 *
 * @param share whether the second is said
 */
public record ProportionalRows(boolean share) implements Sentence {

  /** For every number of signals. */
  public static Lemma lemma(boolean share) {
    return new Lemma(
        share ? "kong/share-of-proportional-rows" : "kong/ratio-of-proportional-rows",
        ARGUED,
        share
            ? "a_u b_0 = b_u a_0 for all u => (a_u + b_u)/g_u A/(A + B) = a_u/g_u with A = sum a, B"
                + " = sum b"
            : "a_u b_0 = b_u a_0 for all u => a_u/b_u = (sum a)/(sum b)",
        "with k = a_0/b_0 each a_u is k b_u, so that A = k B",
        new ProportionalRows(share),
        o -> evidence(o, symbols("a", o.shape().of("m")), symbols("b", o.shape().of("m"))));
  }

  private static List<Polynomial> symbols(String name, int count) {
    return Frame.symbols(name, count).stream().map(Polynomial::parameter).toList();
  }

  @Override
  public Domain domain() {
    return Domain.all()
        .size("m", 1, 4)
        .numbers(
            s -> Frame.NONE.with("a", positive(s)).with("b", positive(s)).reals("g", s.of("m")))
        .given(new Proportional())
        .given(new Divisors());
  }

  private static Frame.Kind positive(Shape s) {
    return new Frame.Numbers(s.of("m"), Frame.Sign.POSITIVE);
  }

  /** The lists are proportional. */
  record Proportional() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> left = new ArrayList<>();
      List<S> right = new ArrayList<>();
      for (int u = 0; u < x.whole("m"); u++) {
        left.add(x.list("a").get(u).times(x.list("b").get(0)));
        right.add(x.list("b").get(u).times(x.list("a").get(0)));
      }
      return Statement.of(left, EQUAL, right);
    }
  }

  /** No g is zero. */
  record Divisors() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.all(
          x.list("g").stream().map(g -> Statement.of(g, DIFFERENT, x.number(0))).toList());
    }
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S a = Distributions.sum(x.list("a"));
    S b = Distributions.sum(x.list("b"));
    List<S> left = new ArrayList<>(share ? List.of(a.plus(b).times(a.over(a.plus(b)))) : List.of());
    List<S> right = new ArrayList<>(share ? List.of(a) : List.of());
    for (int u = 0; u < x.whole("m"); u++) {
      S own = x.list("a").get(u);
      S other = x.list("b").get(u);
      S g = x.list("g").get(u);
      left.add(share ? own.over(g).plus(other.over(g)).times(a.over(a.plus(b))) : own.over(other));
      right.add(share ? own.over(g) : a.over(b));
    }
    return Statement.of(left, EQUAL, right);
  }

  /**
   * {@code b_0 (a_u B - b_u A) = sum_v (e_u b_v - e_v b_u)} where {@code e_u = a_u b_0 - b_u a_0}
   * is zero.
   */
  public static Evidence evidence(Obligation o, List<Polynomial> a, List<Polynomial> b) {
    for (int u = 0; u < a.size(); u++) {
      Polynomial gap = Polynomial.ZERO;
      for (int v = 0; v < a.size(); v++)
        gap = gap.plus(a.get(u).times(b.get(v))).minus(b.get(u).times(a.get(v)));
      if (gap.isZero() || o.goal().polynomial().isZero()) continue;
      Rational factor = o.goal().polynomial().leadingCoefficient().over(gap.leadingCoefficient());
      if (!gap.scale(factor).equals(o.goal().polynomial())) continue;
      List<Multiple> zeros = new ArrayList<>();
      for (int v = 0; v < a.size(); v++) {
        zeros.add(new Multiple(b.get(v).scale(factor), proportional(a, b, u)));
        zeros.add(new Multiple(b.get(u).scale(factor).negated(), proportional(a, b, v)));
      }
      return StepList.sum(
          List.of(b.get(0)), List.of(), zeros.stream().filter(z -> !z.zero().isZero()).toList());
    }
    return Evidence.sought();
  }

  /** {@code e_u}. */
  static Polynomial proportional(List<Polynomial> a, List<Polynomial> b, int u) {
    return a.get(u).times(b.get(0)).minus(b.get(u).times(a.get(0)));
  }

  // ---- of a pair law ----

  /** A non-zero pair law and two different signals s and t with constant ratio. */
  public static Domain ofLaw() {
    return Domain.all()
        .size("m", 2, 3)
        .choice("s", x -> x.of("m"))
        .choice("t", x -> x.of("m") - 1)
        .numbers(x -> PairLaws.nonZero(Frame.NONE, x.of("m")))
        .given(new ConstantRatio());
  }

  /** The signal s. */
  public static int s(Variables<?> x) {
    return x.whole("s");
  }

  /** The signal t, which is another. */
  public static int t(Variables<?> x) {
    return other(x.whole("s"), x.whole("t"));
  }

  /** q(s)/q(t). */
  public static <S extends Scalar<S>> S ratio(Variables<S> x) {
    PairLaw<S> law = PairLaws.of(x);
    return law.marginal(s(x)).over(law.marginal(t(x)));
  }

  private static int other(int s, int t) {
    return t < s ? t : t + 1;
  }

  /** The choice that stands for t beside s. */
  public static int choice(int s, int t) {
    return t < s ? t : t - 1;
  }

  /** q(s|u)/q(t|u) does not depend on u. */
  record ConstantRatio() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> ratios = PairLaws.of(x).ratios(s(x), t(x));
      return Statement.of(ratios, EQUAL, Collections.nCopies(ratios.size(), ratios.get(0)));
    }
  }

  /** The same evidence for the rows of a pair law. */
  public static Evidence ofLaw(Obligation o) {
    List<List<Polynomial>> rows = PairLaws.rows(o.shape().of("m"));
    int s = o.shape().of("s");
    return evidence(o, rows.get(s), rows.get(other(s, o.shape().of("t"))));
  }

  /** A sentence about a pair law and two signals. */
  public record Same(boolean share) implements Carried {
    @Override
    public Lemma lemma() {
      return ProportionalRows.lemma(share);
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("m");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      PairLaw<S> law = PairLaws.of(x);
      List<S> marginals = new ArrayList<>();
      for (int u = 0; u < law.signals(); u++) marginals.add(law.marginal(u));
      return Map.of("a", law.joint().get(s(x)), "b", law.joint().get(t(x)), "g", marginals);
    }
  }
}
