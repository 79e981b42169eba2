package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.MACHINE;
import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code sum_s p_s f(q_s/p_s)} is convex in p, and in q: along the segment from a to b, with share
 * l of a, where the other one is c.
 *
 * @param first whether the segment is one of p
 */
public record ConvexArgument(boolean first) implements Sentence {

  /** For every number of signals. */
  public static Lemma lemma(boolean first) {
    return new Lemma(
        "kong/convex-" + (first ? "first" : "second"),
        MACHINE,
        "sum_s p_s f(q_s/p_s) is convex in " + (first ? "p" : "q") + " for convex f",
        "Information.v convex_in_the_" + (first ? "first" : "second") + "_argument",
        new ConvexArgument(first),
        o -> evidence(o, first));
  }

  /** Distributions a, b and c over m signals, each signal possible, a share l, and any convex f. */
  @Override
  public Domain domain() {
    return Domain.all()
        .size("m", 1, 3)
        .numbers(
            s ->
                Frame.NONE
                    .with("f", new Frame.Convex(false))
                    .interior("a", s.of("m"))
                    .interior("b", s.of("m"))
                    .interior("c", s.of("m"))
                    .between("l", Rational.ZERO, Rational.ONE));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S l = x.get("l");
    S k = x.number(1).minus(l);
    S inside = x.number(0);
    S mean = x.number(0);
    for (int s = 0; s < x.whole("m"); s++) {
      S a = x.list("a").get(s);
      S b = x.list("b").get(s);
      S c = x.list("c").get(s);
      inside = inside.plus(term(x, l.times(a).plus(k.times(b)), c));
      mean = mean.plus(l.times(term(x, a, c))).plus(k.times(term(x, b, c)));
    }
    return Statement.of(inside, AT_MOST, mean);
  }

  private <S extends Scalar<S>> S term(Variables<S> x, S point, S other) {
    return first
        ? point.times(x.convex("f", other.over(point)))
        : other.times(x.convex("f", point.over(other)));
  }

  /**
   * In each signal Jensen's inequality with the shares l and 1 - l; a point of the segment is
   * positive with its ends.
   */
  public static Evidence evidence(Obligation o, boolean first) {
    Polynomial l = Polynomial.parameter("l");
    int m = o.shape().of("m");
    if (o.isImpossible()) return isPositive(o, m);
    List<List<Jensen.Part>> rows = new ArrayList<>();
    for (int s = 0; s < m; s++) {
      Polynomial a = GarblingVariables.simplex("a", m).get(s);
      Polynomial b = GarblingVariables.simplex("b", m).get(s);
      Polynomial c = GarblingVariables.simplex("c", m).get(s);
      rows.add(
          first
              ? List.of(new Jensen.Part(l, a, c), new Jensen.Part(Polynomial.ONE.minus(l), b, c))
              : List.of(new Jensen.Part(l, c, a), new Jensen.Part(Polynomial.ONE.minus(l), c, b)));
    }
    return Jensen.rows(o, rows);
  }

  /**
   * A point of the segment is positive with its ends: where l is 0 it is b, and otherwise it is at
   * least l a.
   */
  private static Evidence isPositive(Obligation o, int m) {
    Polynomial l = Polynomial.parameter("l");
    Known known = new Known(o);
    for (int s = 0; s < m; s++) {
      Polynomial a = GarblingVariables.simplex("a", m).get(s);
      Polynomial b = GarblingVariables.simplex("b", m).get(s);
      Polynomial point = l.times(a.minus(b)).plus(b);
      if (!known.isNotPositive(point)) continue;
      Evidence end =
          StepList.products(
              List.of(List.of(b), List.of(point.negated())),
              List.of(new Evidence.Multiple(a.minus(b), l)));
      Evidence inside =
          StepList.products(
              List.of(
                  List.of(l, a), List.of(Polynomial.ONE.minus(l), b), List.of(point.negated())));
      return new Evidence.Split(l, Evidence.sought(), end, inside);
    }
    return Evidence.sought();
  }
}
