package frongillo.setup;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Why the sentences of {@link Normal} hold: how its two roots lie to rho, and which sign of the
 * signal is meant where the threshold is 0.
 */
public final class NormalEvidence {

  private NormalEvidence() {}

  /** What is known of the root that occurs, and the three signs of the threshold. */
  public static Evidence of(Obligation o) {
    Polynomial tau = Polynomial.parse("tau");
    Evidence known =
        o.facts().stream().anyMatch(f -> f.polynomial().parameters().contains("tau"))
            ? new Split(tau, Evidence.sought(), Evidence.sought(), Evidence.sought())
            : Evidence.sought();
    known = atZero(o, known);
    for (Map.Entry<String, String> e : o.glossary().entrySet())
      known =
          e.getValue().contains("-") ? ofSpread(e.getKey(), known) : ofWidening(e.getKey(), known);
    return known;
  }

  /** At the threshold 0 what P is ahead of its level has the sign of -x. */
  private static Evidence atZero(Obligation o, Evidence then) {
    Polynomial tau = Polynomial.parse("tau");
    if (o.facts().stream().noneMatch(f -> f.sign() == Fact.Sign.ZERO && f.polynomial().equals(tau)))
      return then;
    Evidence known = then;
    for (Fact f : o.facts()) {
      if (!f.polynomial().parameters().containsAll(List.of("rho", "x"))
          || f.polynomial().parameters().contains("tau")) continue;
      Rational probe =
          f.polynomial()
              .at(
                  Rational.ONE,
                  name ->
                      name.equals("x")
                          ? Rational.ONE
                          : name.equals("rho") ? Rational.HALF : Rational.of(9, 8));
      Polynomial rising = probe.signum() > 0 ? f.polynomial() : f.polynomial().negated();
      List<Polynomial> factors = new ArrayList<>(List.of(Polynomial.parse("rho")));
      o.glossary().keySet().stream()
          .filter(c -> f.polynomial().parameters().contains(c))
          .forEach(c -> factors.add(Polynomial.parse(c + " - rho")));
      Polynomial zero = factors.stream().reduce(Polynomial.ONE, Polynomial::times);
      Combination none =
          new Combination(
              List.of(),
              List.of(),
              List.of(new Evidence.Multiple(zero, Polynomial.parse("x"))),
              List.of());
      known =
          new Split(
              Polynomial.parse("x"),
              then.after(product(rising.negated(), factors, "-1*x")),
              then.after(new Cut(new Fact(rising, Fact.Sign.ZERO), none)),
              then.after(product(rising, factors, "x")));
    }
    Polynomial beyond = Polynomial.parse("tau - x");
    for (Fact f : o.facts()) {
      if (f.polynomial().equals(beyond.negated()))
        known = known.after(sign(Polynomial.parse("x"), f.sign()));
      if (f.polynomial().equals(beyond))
        known = known.after(sign(Polynomial.parse("-1*x"), f.sign()));
    }
    return known;
  }

  private static Cut product(Polynomial positive, List<Polynomial> factors, String last) {
    List<Polynomial> all = new ArrayList<>(factors);
    all.add(Polynomial.parse(last));
    return new Cut(
        new Fact(positive, Fact.Sign.POSITIVE),
        Products.sum(new Summand(Rational.ONE, Polynomial.ONE, all)));
  }

  private static Cut sign(Polynomial p, Fact.Sign sign) {
    return new Cut(new Fact(p, sign), Evidence.sought());
  }

  /** {@code s > 0, 1 - s > 0, s + rho - 1 > 0}. */
  public static Evidence ofSpread(String s, Evidence then) {
    List<Polynomial> rest = List.of(Polynomial.parse("1 - rho"));
    Combination none =
        new Combination(
            List.of(),
            List.of(
                new Summand(Rational.ONE, Polynomial.ONE, rest),
                new Summand(
                    Rational.ONE, Polynomial.ONE, List.of(rest.get(0), Polynomial.parse("rho")))),
            List.of(new Evidence.Multiple(Polynomial.parse("1 - " + s), Polynomial.parse(s))),
            List.of());
    Evidence positive = new Split(Polynomial.parse(s), Evidence.sought(), none, Evidence.sought());
    return then.after(cut(s + " + rho - 1", s + " + 1 - rho", 2, "rho", "1 - rho"))
        .after(cut("1 - " + s, "1 + " + s, 1, "rho", "rho"))
        .after(new Cut(new Fact(Polynomial.parse(s), Fact.Sign.POSITIVE), positive));
  }

  /** {@code c - rho > 0, c - 1 > 0, 1 + rho - c > 0, (1 - rho)(1 + rho - c) > 0}. */
  public static Evidence ofWidening(String c, Evidence then) {
    Polynomial both = Polynomial.parse("1 - rho").times(Polynomial.parse("1 + rho - " + c));
    Combination product =
        Products.of(Polynomial.parse("1 - rho"), Polynomial.parse("1 + rho - " + c));
    Polynomial scaled = Polynomial.parse("rho").times(Polynomial.parse(c + " - rho"));
    Combination factors = Products.of(Polynomial.parse("rho"), Polynomial.parse(c + " - rho"));
    return then.after(new Cut(new Fact(scaled, Fact.Sign.POSITIVE), factors))
        .after(new Cut(new Fact(both, Fact.Sign.POSITIVE), product))
        .after(cut("1 + rho - " + c, "1 + rho + " + c, 2, "rho"))
        .after(cut(c + " - 1", c + " + 1", 1, "rho", "rho"))
        .after(cut(c + " - rho", c + " + rho", 1));
  }

  /** A polynomial is positive since its product with a positive one is a positive product. */
  private static Cut cut(String positive, String multiplier, int weight, String... factors) {
    Summand product =
        new Summand(
            Rational.of(weight),
            Polynomial.ONE,
            Stream.of(factors).map(Polynomial::parse).toList());
    Polynomial by = Polynomial.parse(multiplier);
    return new Cut(
        new Fact(Polynomial.parse(positive), Fact.Sign.POSITIVE),
        new Combination(List.of(by), List.of(product), List.of(), List.of())
            .after(new Cut(new Fact(by, Fact.Sign.POSITIVE), Evidence.sought())));
  }
}
