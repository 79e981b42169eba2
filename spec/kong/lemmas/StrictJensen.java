package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.MACHINE;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import kong.lemmas.StepList.Fraction;

/**
 * {@code f(sum_u w_u x_u) = sum_u w_u f(x_u)} exactly if all x_u are equal: f strictly convex, w
 * the positive weights of a mean.
 */
public record StrictJensen() implements Sentence {

  /** For every number of points. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/jensen-equality",
          MACHINE,
          "f(sum_u w_u x_u) = sum_u w_u f(x_u) exactly if all x_u are equal, for strictly convex f",
          "Information.v jensen_equality",
          new StrictJensen(),
          StrictJensen::evidence);

  /** Weights w and points x, all positive, k of them, and any strictly convex f. */
  @Override
  public Domain domain() {
    return Domain.all()
        .size("k", 1, 4)
        .numbers(
            s ->
                Frame.NONE
                    .with("f", new Frame.Convex(true))
                    .interior("w", s.of("k"))
                    .with("x", new Frame.Numbers(s.of("k"), Frame.Sign.POSITIVE)));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S mean = x.number(0);
    S values = x.number(0);
    boolean equal = true;
    for (int u = 0; u < x.whole("k"); u++) {
      mean = mean.plus(x.list("w").get(u).times(x.list("x").get(u)));
      values = values.plus(x.list("w").get(u).times(x.convex("f", x.list("x").get(u))));
      if (u > 0 && equal) equal = x.list("x").get(u).equals(x.list("x").get(0));
    }
    return Statement.of(x.convex("f", mean), equal ? EQUAL : DIFFERENT, values);
  }

  /**
   * Where two points differ one of them is not the mean, and f lies strictly above its line there.
   */
  public static Evidence evidence(Obligation o) {
    int k = o.shape().of("k");
    List<Polynomial> w = GarblingVariables.simplex("w", k);
    List<Polynomial> x = Frame.symbols("x", k).stream().map(Polynomial::parameter).toList();
    Polynomial mean = Polynomial.ZERO;
    for (int u = 0; u < k; u++) mean = mean.plus(w.get(u).times(x.get(u)));
    Polynomial below = mean.negated();
    if (k > 1 && o.facts().stream().anyMatch(f -> f.polynomial().equals(below))) {
      List<List<Polynomial>> positive = new ArrayList<>(List.of(List.of(below)));
      for (int u = 0; u < k; u++) positive.add(List.of(w.get(u), x.get(u)));
      return StepList.products(positive);
    }
    if (!o.isImpossible()) return equal(o, w, x, mean);
    Known known = new Known(o);
    for (int u = 1; u < k; u++) {
      Polynomial apart = x.get(u).minus(x.get(0));
      if (!known.isNotZero(apart)) continue;
      Polynomial from = x.get(u).minus(mean);
      Evidence lost = lost(o, w, x, mean);
      // (x_0 - X) - (x_u - X) = x_0 - x_u
      Evidence other =
          StepList.sum(
              List.of(Roots.square(apart)),
              new Multiple(apart, x.get(0).minus(mean)),
              new Multiple(apart.negated(), from));
      return new Evidence.Split(
          from,
          lost,
          lost.after(new Cut(new Fact(x.get(0).minus(mean), Sign.NONZERO), other)),
          lost);
    }
    return Evidence.sought();
  }

  /**
   * With {@code f(X) = sum w f(x)} told, {@code 0 = sum_u w_u (f(x_u) - f(X) - f'(X) (x_u - X))},
   * of which one term is positive.
   */
  private static Evidence lost(
      Obligation o, List<Polynomial> w, List<Polynomial> x, Polynomial mean) {
    StepList steps = new StepList(o);
    List<List<Polynomial>> above = new ArrayList<>();
    Polynomial told = steps.value(Fraction.of(mean));
    for (int u = 0; u < w.size(); u++) {
      above.add(List.of(w.get(u), steps.above(Fraction.of(x.get(u)), Fraction.of(mean))));
      told = told.minus(w.get(u).times(steps.value(Fraction.of(x.get(u)))));
    }
    return steps.then(StepList.products(above, List.of(new Multiple(Polynomial.ONE, told))));
  }

  private static Evidence equal(
      Obligation o, List<Polynomial> w, List<Polynomial> x, Polynomial mean) {
    StepList steps = new StepList(o);
    Fraction first = Fraction.of(x.get(0));
    List<Multiple> zeros = new ArrayList<>();
    List<Multiple> cross = new ArrayList<>();
    for (int u = 1; u < w.size(); u++) {
      Multiple apart = new Multiple(Polynomial.ONE, x.get(u).minus(x.get(0)));
      zeros.add(
          new Multiple(
              w.get(u).negated(), steps.same(Fraction.of(x.get(u)), first, List.of(apart))));
      cross.add(new Multiple(w.get(u), apart.zero()));
    }
    zeros.add(new Multiple(Polynomial.ONE, steps.same(Fraction.of(mean), first, cross)));
    return steps.then(StepList.multiples(zeros));
  }
}
