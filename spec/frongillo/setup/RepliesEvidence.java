package frongillo.setup;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Instance;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Term;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.Map;

/**
 * What is known of all signals is taken at the threshold, beside it, or between it and the reply,
 * whichever contradicts.
 */
public final class RepliesEvidence {

  private static final int BEST = 0;
  private static final int CONTINUOUS = 1;
  private static final int FALLS = 2;
  private static final Polynomial TAU = Polynomial.parse("tau");
  private static final Polynomial B = Polynomial.parse("b");

  private RepliesEvidence() {}

  /** By the sign of G less its level, and by where the reply lies. */
  public static Evidence of(Obligation o) {
    String diagonal = o.symbol("P(tau)").orElse("");
    if (diagonal.isEmpty()) return Evidence.sought();
    Polynomial level =
        o.facts().stream().anyMatch(f -> f.polynomial().parameters().contains("f"))
            ? Polynomial.parse("f")
            : Polynomial.of(Rational.HALF);
    Polynomial ahead = Polynomial.parameter(diagonal).minus(level);
    boolean falls = o.universals().size() > FALLS;
    Polynomial next =
        Polynomial.parameter(
                "P_" + (1 + o.glossary().keySet().stream().filter(k -> k.startsWith("P_")).count()))
            .minus(level);
    return switch (o.shape().of("end")) {
      case 1 ->
          new Split(
              ahead,
              at(TAU),
              falls
                  ? pair(TAU, TAU.plus(Polynomial.ONE), TAU.plus(Polynomial.ONE), next.negated())
                  : Evidence.sought(),
              Evidence.sought());
      case 2 ->
          new Split(
              ahead,
              Evidence.sought(),
              falls ? pair(half(TAU), TAU, half(TAU), next) : Evidence.sought(),
              at(TAU));
      default -> finite(ahead, next, falls, o.universals().size());
    };
  }

  private static Evidence finite(Polynomial ahead, Polynomial next, boolean falls, int around) {
    Polynomial beyond = B.minus(TAU);
    Polynomial middle = half(B.plus(TAU));
    Evidence equal =
        !falls
            ? Evidence.sought()
            : new Split(
                beyond,
                between(middle, TAU, middle, next),
                Evidence.sought(),
                between(TAU, middle, middle, next.negated()));
    return new Split(
        ahead,
        new Split(beyond, Evidence.sought(), at(TAU), at(TAU)),
        equal,
        new Split(beyond, at(TAU), beside(ahead, around), Evidence.sought()));
  }

  private static Polynomial half(Polynomial p) {
    return p.scale(Rational.HALF);
  }

  /** What the best reply says of one signal. */
  private static Evidence at(Polynomial signal) {
    return Evidence.sought().after(Asking.instance(BEST, "t", signal));
  }

  /**
   * At a signal between the two P is on one side by the reply, on the other since it falls from s
   * to t.
   */
  private static Evidence pair(Polynomial s, Polynomial t, Polynomial signal, Polynomial past) {
    return at(signal)
        .after(new Cut(new Fact(past, Fact.Sign.POSITIVE), Evidence.sought()))
        .after(new Instance(FALLS, Map.of("s", List.of(Term.of(s)), "t", List.of(Term.of(t)))));
  }

  private static Evidence between(Polynomial s, Polynomial t, Polynomial signal, Polynomial past) {
    boolean up = s.equals(TAU);
    Fact order = new Fact(up ? B.minus(signal) : signal.minus(B), Fact.Sign.POSITIVE);
    return pair(s, t, signal, past)
        .after(new Cut(new Fact(t.minus(s), Fact.Sign.POSITIVE), Evidence.sought()))
        .after(new Cut(order, Evidence.sought()));
  }

  /** Just above the threshold P is still above its level, and H is a best report. */
  private static Evidence beside(Polynomial ahead, int around) {
    Polynomial beside = TAU.plus(Polynomial.parse("1/2*nearXd"));
    return at(beside)
        .after(new Cut(new Fact(beside.minus(B), Fact.Sign.POSITIVE), Evidence.sought()))
        .after(Asking.instance(around, "t", beside))
        .after(Asking.instance(CONTINUOUS, "e", ahead));
  }
}
