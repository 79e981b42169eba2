package kong.lemmas;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.PaymentTerm;
import counterplay.model.elicitation.Distributions;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Payments as numbers of a sentence: scores by any rule PS, divergences and distances by roots. */
public final class Terms {

  private Terms() {}

  /**
   * The amount.
   *
   * @throws IllegalArgumentException if a logarithm is paid
   */
  public static <S extends Scalar<S>> S valued(Payment<S> payment, Variables<S> x) {
    Map<List<S>, Map<List<S>, S>> divergences = new IdentityHashMap<>();
    Map<List<S>, Map<List<S>, S>> distances = new IdentityHashMap<>();
    return payment.valued(
        term -> {
          if (term instanceof PaymentTerm.Score<S> t)
            return x.score("PS", t.signal(), t.prediction());
          if (term instanceof PaymentTerm.Root<S> t) return x.root(t.argument());
          if (term instanceof PaymentTerm.Divergence<S> t)
            return divergences
                .computeIfAbsent(t.p(), p -> new IdentityHashMap<>())
                .computeIfAbsent(t.q(), q -> divergence(x, t.p(), q));
          if (term instanceof PaymentTerm.Distance<S> t)
            return distances
                .computeIfAbsent(t.p(), p -> new IdentityHashMap<>())
                .computeIfAbsent(t.q(), q -> distance(x, t.p(), q));
          throw new IllegalArgumentException("a logarithm is paid");
        });
  }

  /** {@code D*(p, q) = sum_s (sqrt(p(s)) - sqrt(q(s)))^2}. */
  public static <S extends Scalar<S>> S divergence(Variables<S> x, List<S> p, List<S> q) {
    return differences(x, p, q).stream().map(d -> d.times(d)).reduce(x.number(0), Scalar::plus);
  }

  /** {@code sqrt(D*(p, q))}. */
  public static <S extends Scalar<S>> S distance(Variables<S> x, List<S> p, List<S> q) {
    return x.norm(differences(x, p, q));
  }

  private static <S extends Scalar<S>> List<S> differences(Variables<S> x, List<S> p, List<S> q) {
    return IntStream.range(0, p.size())
        .mapToObj(s -> x.root(p.get(s)).minus(x.root(q.get(s))))
        .toList();
  }

  /** 1 where it holds, else 0. */
  public static Rational indicator(boolean holds) {
    return holds ? Rational.ONE : Rational.ZERO;
  }

  /** That both hold or none does. */
  public static Finding equivalent(boolean left, boolean right) {
    return Finding.of(indicator(left), EQUAL, indicator(right));
  }

  /** The numbers of {@link #onSegment}: the ends a and b, and the share l of a. */
  public static Assignment segment(List<Rational> a, List<Rational> b, Rational share) {
    return Assignment.NONE.whole("m", a.size()).numbers("a", a).numbers("b", b).number("l", share);
  }

  /** How what is had at l a + (1 - l) b compares with the mean of what is had at a and at b. */
  public static <S extends Scalar<S>> Statement<S> onSegment(
      Variables<S> x, Relation relation, Function<List<S>, S> value) {
    List<S> shares = List.of(x.get("l"), x.number(1).minus(x.get("l")));
    List<List<S>> ends = List.of(x.list("a"), x.list("b"));
    S mean =
        shares
            .get(0)
            .times(value.apply(ends.get(0)))
            .plus(shares.get(1).times(value.apply(ends.get(1))));
    return Statement.of(value.apply(Distributions.mixture(shares, ends)), relation, mean);
  }
}
