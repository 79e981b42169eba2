package kong;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Finding;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Relation;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.LogSum;
import counterplay.exact.NestedRoot;
import counterplay.exact.Rational;
import counterplay.exact.RootSum;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.ConvexFunction.Hellinger;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.FDivergence.Form;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import kong.setup.DivergenceCases;
import kong.setup.DivergenceCases.Garbling;
import kong.setup.DivergenceCases.Pair;
import kong.setup.RootCertificates;
import kong.setup.Slips;

/**
 * The Hellinger divergence and its listed properties.
 *
 * <pre>  D*(p, q) = sum_s (sqrt(p(s)) - sqrt(q(s)))^2 = 2 - 2 sum_s sqrt(p(s) q(s))</pre>
 */
public final class HellingerDivergence implements Spec {

  private static final List<ConvexFunction> F = List.of(new Hellinger());

  /** Three distributions over the same signals, and a share. */
  public record Three(List<Rational> x, List<Rational> y, List<Rational> z, Rational share) {
    /** @throws IllegalArgumentException unless they are distributions over the same signals */
    public Three {
      for (List<Rational> d : List.of(x, y, z)) {
        if (Distributions.checked(d,
            "an argument").size() != x.size()) throw new IllegalArgumentException(d + " is over other signals than " + x);
      }
      if (!share.isProbability()) throw new IllegalArgumentException("the share " + share);
    }
  }

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    Predicate<Pair> all = c -> c.f() instanceof Hellinger;
    Scope<Pair> pairs = pairs("all p, q", all);
    Scope<Pair> positive = pairs("all probabilities positive", all.and(Pair::isPositive));
    Scope<Three> three = Scope.sample("all distributions over the same signals", 500, threes());
    Predicate<Garbling> hellinger = c -> c.f() instanceof Hellinger;
    return List.of(
        Claim.of("kong/section-2.5-hellinger-from-f", Kind.FORMULA, "Section 2.5", "The D_f of f(x) = (sqrt(x) - 1)^2 is D*.", Pair.class,
            Reading.printed(REFUTED, pairs, c -> fromF(c, Form.AS_DEFINED)).weighed(Slips.quotientInF("q-over-p")),
            Reading.ours("where-defined", REFUTED, positive, c -> fromF(c, Form.AS_DEFINED)).weighed(Slips.quotientInF("q-over-p")),
            Reading.ofProof("q-over-p", PROVED, pairs("p f(q/p), all probabilities positive", all.and(Pair::isPositive)),
                (Pair c) -> fromF(c, Form.AS_PROVED)).provedBy(whole(RootCertificates.fromF())),
            Reading.ours("q-over-p-closed", PROVED,
                pairs("p f(q/p) with limits at zero: f(x)/x and f(0) tend to 1, so that a signal of p(s) = 0 adds q(s)", all),
                (Pair c) -> fromF(c, Form.CLOSED)).provedBy(whole(RootCertificates.fromF()))),
        Claim.of("kong/section-2.5-hellinger-convex", Kind.STATEMENT, "Section 2.5", "D* is convex in each argument.", Three.class,
            Reading.printed(PROVED, three, HellingerDivergence::convex).provedBy(whole(RootCertificates.convex()))),
        Claim.of("kong/section-2.5-hellinger-monotone", Kind.STATEMENT, "Section 2.5", "No garbling raises D*.", Garbling.class,
            Reading.printed(PROVED, DivergencesAreMonotone.scope("all p, q and theta", F, hellinger),
                (Garbling c) -> Finding.of(d(c.theta().times(c.p()), c.theta().times(c.q())), Relation.AT_MOST, d(c.p(), c.q())))
                .provedBy(whole(RootCertificates.merged()))),
        Claim.of("kong/section-2.5-hellinger-lower", Kind.STATEMENT, "Section 2.5, Hellinger property 1", "D* is not negative.", Pair.class,
            Reading.printed(PROVED, pairs, (Pair c) -> Finding.of(d(c.p(), c.q()), Relation.AT_LEAST,
                Rational.ZERO)).provedBy(whole(RootCertificates.nonnegative()))),
        Claim.of("kong/section-2.5-hellinger-upper", Kind.STATEMENT, "Section 2.5, Hellinger property 1", "D* is at most 1.", Pair.class,
            Reading.printed(REFUTED, pairs, c -> Finding.of(d(c.p(), c.q()), Relation.AT_MOST, Rational.ONE))
                .weighed(Slips.hellingerAtMostOne()),
            Reading.ours("all-signals-possible", REFUTED, Scope.sample("all probabilities positive", 400,
                rare()).containing(all.and(Pair::isPositive)),
                c -> Finding.of(d(c.p(), c.q()), Relation.AT_MOST, Rational.ONE)).weighed(Slips.hellingerAtMostOne()),
            Reading.ours("at-most-two", PROVED, pairs, (Pair c) -> Finding.of(d(c.p(), c.q()), Relation.AT_MOST, Rational.of(2)))
                .provedBy(whole(RootCertificates.atMostTwo()))),
        Claim.of("kong/section-2.5-hellinger-metric", Kind.STATEMENT, "Section 2.5, Hellinger property 2", "sqrt(D*) is a metric.",
            Three.class,
            Reading.printed(PROVED, three, HellingerDivergence::metric).provedBy(whole(new Certificate.All(
                "zero exactly where every square is, symmetric, triangle inequality", List.of(RootCertificates.nonnegative(),
                    RootCertificates.cauchy()))))));
  }

  @Override public List<Definition> definitions() {
    return List.of(new Definition("kong/definition-hellinger", "Section 2.5", FDivergence.class));
  }

  private static Proof whole(Certificate certificate) {
    return Proof.whole(() -> certificate);
  }

  private static RootSum d(List<Rational> p, List<Rational> q) {
    return FDivergence.hellinger(p, q);
  }

  private static Scope<Pair> pairs(String words, Predicate<Pair> condition) {
    return Scope.sample(words, 300, DivergenceCases.pairs(F).where(condition)).containing(condition);
  }

  private static Space<Pair> rare() {
    return Space.of(2, 4, 8, 16).map(k -> new Pair(F.get(0), List.of(Rational.of(1, k), Rational.of(k - 1L, k)),
        List.of(Rational.of(k - 1L, k), Rational.of(1, k))));
  }

  private static Space<Three> threes() {
    return threes(Rationals.simplex(2, 4)).or(threes(Rationals.simplex(3, 3)));
  }

  private static Space<Three> threes(Space<List<Rational>> d) {
    return d.then(x -> d.then(y -> d.then(z -> Rationals.openUnitInterval(3).map(share -> new Three(x, y, z, share)))));
  }

  private static Finding fromF(Pair c, Form form) {
    return DivergenceCases.compare(new FDivergence(c.f(), form).of(c.p(), c.q()), Relation.EQUAL, new FDivergence.Finite(LogSum.of(d(c.p(),
        c.q()))));
  }

  /** Both arguments move from x to y; D* is symmetric, and z is fixed. */
  private static Finding convex(Three c) {
    Rational rest = Rational.ONE.minus(c.share());
    List<Rational> point = Distributions.mixture(List.of(c.share(), rest), List.of(c.x(), c.y()));
    return Finding.ofReals(List.of(d(point, c.z()), d(c.z(), point)), Relation.AT_MOST,
        List.of(d(c.x(), c.z()).scale(c.share()).plus(d(c.y(), c.z()).scale(rest)), d(c.z(), c.x()).scale(c.share()).plus(d(c.z(),
            c.y()).scale(rest))));
  }

  /** The detour from x to z by y, the distance back, and 1 where the distance of x and y is zero exactly if they are equal. */
  private static Finding metric(Three c) {
    NestedRoot xy = NestedRoot.sqrt(d(c.x(), c.y()));
    NestedRoot yz = NestedRoot.sqrt(d(c.y(), c.z()));
    NestedRoot xz = NestedRoot.sqrt(d(c.x(), c.z()));
    boolean separates = xy.isZero() == c.x().equals(c.y());
    boolean symmetric = xy.equals(NestedRoot.sqrt(d(c.y(), c.x())));
    Rational ok = separates && symmetric ? Rational.ONE : Rational.ZERO;
    return Finding.ofReals(List.of(xy.plus(yz), NestedRoot.of(ok)), Relation.AT_LEAST, List.of(xz, NestedRoot.of(Rational.ONE)));
  }
}
