package frongillo.setup;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Instance;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;

/**
 * DMI when the peer uses tau on all tasks and the own threshold t varies: F(t) is the own chance of
 * L, D(t) the covariance of the two reports of a task, both any curves. D has the slope {@code k =
 * f(tau) (G(tau) - F(tau))} at tau, as (16) says.
 *
 * @param rules what is paid
 */
public record OwnThreshold(Rules rules) {

  private static final int COPIES = 6;

  /**
   * Equilibria among thresholds with a positive density at tau.
   *
   * @param regular whether D(tau) is other than 0
   */
  public Domain equilibria(boolean regular) {
    Frame frame =
        Frame.NONE
            .positive("tau", "density")
            .real("k")
            .probability("g")
            .with("D", new Frame.AnyFunction())
            .with("F", new Frame.AnyFunction());
    Domain domain = Domain.all().numbers(s -> frame).given(this::isEquilibrium);
    for (int k = 0; k < COPIES; k++)
      domain = domain.given(new Slope("step" + (char) ('A' + k))::says);
    domain = domain.given(OwnThreshold::slope);
    return regular ? domain.given(OwnThreshold::regular) : domain;
  }

  private <S extends Scalar<S>> S pays(Variables<S> x, S t) {
    S own = x.convex("F", t);
    S peer = x.convex("F", x.get("tau"));
    S both = own.times(peer).plus(x.convex("D", t));
    return rules.determinant(
        List.of(
            both,
            own.minus(both),
            peer.minus(both),
            x.number(1).minus(own).minus(peer).plus(both)));
  }

  private <S extends Scalar<S>> Statement<S> isEquilibrium(Variables<S> x) {
    return new Statement.ForAll<>(
        "own",
        Frame.NONE.positive("t"),
        y -> Statement.of(pays(x, x.get("tau")), AT_LEAST, pays(x, y.get("t"))));
  }

  private static <S extends Scalar<S>> Statement<S> regular(Variables<S> x) {
    return Statement.of(x.convex("D", x.get("tau")), DIFFERENT, x.number(0));
  }

  private static <S extends Scalar<S>> Statement<S> slope(Variables<S> x) {
    S ahead = x.get("g").minus(x.convex("F", x.get("tau")));
    return Statement.of(x.get("k"), EQUAL, x.get("density").times(ahead));
  }

  /**
   * For every e there is an h such that at distances r below h, on both sides, D differs from its
   * tangent by at most e r.
   */
  private record Slope(String name) {
    <S extends Scalar<S>> Statement<S> says(Variables<S> x) {
      return new Statement.ForAll<>(
          "distance",
          Frame.NONE.positive("e"),
          y ->
              new Statement.Exists<>(
                  name,
                  Frame.NONE.positive("h"),
                  z ->
                      Statement.of(z.get("h"), LESS, x.get("tau"))
                          .and(
                              new Statement.ForAll<>(
                                  "step",
                                  Frame.NONE.positive("r"),
                                  u ->
                                      Statement.of(u.get("r"), LESS, z.get("h"))
                                          .implies(near(x, y.get("e"), u.get("r")))))));
    }

    private static <S extends Scalar<S>> Statement<S> near(Variables<S> x, S e, S r) {
      S tau = x.get("tau");
      S up = x.convex("D", tau.plus(r)).minus(x.convex("D", tau)).minus(x.get("k").times(r));
      S down = x.convex("D", tau.minus(r)).minus(x.convex("D", tau)).plus(x.get("k").times(r));
      S most = e.times(r);
      return Statement.of(
          List.of(up, up.negated(), down, down.negated()),
          AT_MOST,
          List.of(most, most, most, most));
    }
  }

  /** G(tau) = F(tau). */
  public <S extends Scalar<S>> Statement<S> balanced(Variables<S> x) {
    return Statement.of(x.get("g"), EQUAL, x.convex("F", x.get("tau")));
  }

  // ---- evidence: were the slope not 0, a small step in one direction would make D^2 larger ----

  /** By the signs of the slope and of D, which is not 0. */
  public static Evidence evidence(Obligation o) {
    return evidence(o, false);
  }

  /** The same where D may be 0. */
  public static Evidence evidenceAlsoAtZero(Obligation o) {
    return evidence(o, true);
  }

  private static Evidence evidence(Obligation o, boolean zero) {
    if (o.universals().isEmpty()) return Evidence.sought();
    Polynomial ahead = o.goal().polynomial();
    Evidence down = step(ahead.negated(), "-1*k", false, zero ? List.of(0, 1, 2) : List.of(0, 1));
    Evidence up = step(ahead, "k", true, zero ? List.of(3, 4, 5) : List.of(2, 3));
    Evidence both = new Split(ahead, down, Evidence.sought(), up);
    Instance there = Asking.instance(0, "t", Polynomial.parse("tau"));
    return zero ? both.after(there) : both;
  }

  /** Copies for a negative D, one that is 0 where it may be, and a positive one. */
  private static Evidence step(Polynomial ahead, String k, boolean rising, List<Integer> copies) {
    Evidence zero = copies.size() < 3 ? Evidence.sought() : step(copies.get(1), rising, true);
    return new Split(
            Polynomial.parse("D_1"),
            step(copies.get(0), rising, false),
            zero,
            step(copies.get(copies.size() - 1), rising, true))
        .after(slope(ahead, k));
  }

  private static Cut slope(Polynomial ahead, String k) {
    Evidence.Multiple equation =
        new Evidence.Multiple(
            Polynomial.ONE, Polynomial.parse(k).minus(Polynomial.parse("density").times(ahead)));
    Summand product =
        new Summand(Rational.ONE, Polynomial.ONE, List.of(Polynomial.parse("density"), ahead));
    return new Cut(
        new Fact(Polynomial.parse(k), Fact.Sign.POSITIVE),
        new Combination(List.of(), List.of(product), List.of(equation), List.of()));
  }

  private static Evidence step(int copy, boolean rising, boolean positive) {
    Polynomial h = Polynomial.parameter("step" + (char) ('A' + copy) + "Xh");
    Polynomial r = h.scale(Rational.HALF);
    Polynomial tau = Polynomial.parse("tau");
    Polynomial k = Polynomial.parse(rising ? "k" : "-1*k");
    boolean up = rising == positive;
    Polynomial there = Polynomial.parameter("D_" + (2 + 2 * copy + (up ? 0 : 1)));
    Polynomial here = Polynomial.parse("D_1");
    Polynomial farther = there.minus(here).scale(Rational.of(positive ? 1 : -1));
    Polynomial same = there.plus(here).scale(Rational.of(positive ? 1 : -1));
    Combination product = Products.of(farther, same);
    Cut kr = new Cut(new Fact(k.times(h), Fact.Sign.POSITIVE), Products.of(k, h));
    return Evidence.sought()
        .after(Asking.instance(0, "t", up ? tau.plus(r) : tau.minus(r)))
        .after(
            new Cut(
                new Fact(there.times(there).minus(here.times(here)), Fact.Sign.POSITIVE), product))
        .after(Asking.positive(same))
        .after(Asking.positive(farther))
        .after(kr)
        .after(Asking.instance(1 + COPIES, "r", r))
        .after(Asking.positive(tau.minus(r)))
        .after(Asking.instance(1 + copy, "e", k.scale(Rational.HALF)));
  }
}
