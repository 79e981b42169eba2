package kong;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.LogSum;
import counterplay.exact.real.RootSum;
import counterplay.kernel.Asked;
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
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;
import kong.divergence.DivergenceCases.Pair;
import kong.lemmas.GarblingVariables;
import kong.lemmas.Hellinger.Property;
import kong.lemmas.HellingerFromF;

/**
 * The Hellinger divergence and its listed properties.
 *
 * <pre>  D*(p, q) = sum_s (sqrt(p(s)) - sqrt(q(s)))^2 = 2 - 2 sum_s sqrt(p(s) q(s))</pre>
 */
public final class HellingerDivergence implements Spec {

  private static final List<ConvexFunction> F = List.of(new Hellinger());

  /** Three distributions over the same signals, and a share. */
  public record Three(List<Rational> x, List<Rational> y, List<Rational> z, Rational share) {
    /**
     * @throws IllegalArgumentException unless they are distributions over the same signals
     */
    public Three {
      for (List<Rational> d : List.of(x, y, z)) {
        if (Distributions.checked(d, "an argument").size() != x.size())
          throw new IllegalArgumentException(d + " is over other signals than " + x);
      }
      if (!share.isProbability()) throw new IllegalArgumentException("the share " + share);
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Predicate<Pair> all = c -> c.f() instanceof Hellinger;
    Scope<Pair> pairs = pairs("all p, q", all);
    Scope<Pair> positive = pairs("all probabilities positive", all.and(Pair::isPositive));
    Scope<Three> three = Scope.sample("all distributions over the same signals", 500, threes());
    Predicate<Garbling> hellinger = c -> c.f() instanceof Hellinger;
    return List.of(
        Claim.of(
            "kong/section-2.5-hellinger-from-f",
            Kind.FORMULA,
            "Section 2.5",
            "The D_f of f(x) = (sqrt(x) - 1)^2 is D*.",
            Pair.class,
            Reading.printed(REFUTED, pairs, c -> fromF(c, Form.AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ours("where-defined", REFUTED, positive, c -> fromF(c, Form.AS_DEFINED))
                .weighed(Slips.quotientInF("q-over-p")),
            Reading.ofProof(
                    "q-over-p",
                    PROVED,
                    pairs("p f(q/p), all probabilities positive", all.and(Pair::isPositive)),
                    new Asked<>(new FromF(), (Pair c) -> variables(c.p(), c.q())))
                .provedBy(Proof.by(HellingerFromF::evidence).carriedBy(new HellingerFromF.Same())),
            Reading.ours(
                "q-over-p-closed",
                SURVIVED,
                pairs(
                    "p f(q/p) with limits at zero: f(x)/x and f(0) tend to 1, so that a signal of"
                        + " p(s) = 0 adds q(s)",
                    all),
                (Pair c) -> fromF(c, Form.CLOSED))),
        Claim.of(
            "kong/section-2.5-hellinger-convex",
            Kind.STATEMENT,
            "Section 2.5",
            "D* is convex in each argument.",
            Three.class,
            Reading.printed(PROVED, three, ofThree(Property.CONVEX))
                .provedBy(proof(Property.CONVEX))),
        Claim.of(
            "kong/section-2.5-hellinger-monotone",
            Kind.STATEMENT,
            "Section 2.5",
            "No garbling raises D*.",
            Garbling.class,
            Reading.printed(
                    PROVED,
                    DivergencesAreMonotone.scope("all p, q and theta", F, hellinger),
                    new Asked<>(
                        new Says(Property.MONOTONE),
                        (Garbling c) ->
                            GarblingVariables.columns(variables(c.p(), c.q()), c.theta())))
                .provedBy(proof(Property.MONOTONE))),
        Claim.of(
            "kong/section-2.5-hellinger-lower",
            Kind.STATEMENT,
            "Section 2.5, Hellinger property 1",
            "D* is not negative.",
            Pair.class,
            Reading.printed(PROVED, pairs, ofPair(Property.LOWER)).provedBy(proof(Property.LOWER))),
        Claim.of(
            "kong/section-2.5-hellinger-upper",
            Kind.STATEMENT,
            "Section 2.5, Hellinger property 1",
            "D* is at most 1.",
            Pair.class,
            Reading.printed(
                    REFUTED,
                    pairs,
                    c -> Finding.of(d(c.p(), c.q()), Relation.AT_MOST, Rational.ONE))
                .weighed(Slips.hellingerAtMostOne()),
            Reading.ours(
                    "all-signals-possible",
                    REFUTED,
                    Scope.sample("all probabilities positive", 400, rare())
                        .containing(all.and(Pair::isPositive)),
                    c -> Finding.of(d(c.p(), c.q()), Relation.AT_MOST, Rational.ONE))
                .weighed(Slips.hellingerAtMostOne()),
            Reading.ours("at-most-two", PROVED, pairs, ofPair(Property.UPPER))
                .provedBy(proof(Property.UPPER))),
        Claim.of(
            "kong/section-2.5-hellinger-metric",
            Kind.STATEMENT,
            "Section 2.5, Hellinger property 2",
            "sqrt(D*) is a metric.",
            Three.class,
            Reading.printed(PROVED, three, ofThree(Property.METRIC))
                .provedBy(proof(Property.METRIC))));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(new Definition("kong/definition-hellinger", "Section 2.5", FDivergence.class));
  }

  private static Proof proof(Property property) {
    return Proof.by(o -> kong.lemmas.Hellinger.evidence(property, o))
        .carriedBy(new kong.lemmas.Hellinger.Same(property));
  }

  private static Assignment variables(List<Rational> x, List<Rational> y) {
    return kong.lemmas.Hellinger.of(x, y, x, Rational.ZERO);
  }

  private static Asked<Pair> ofPair(Property property) {
    return new Asked<>(new Says(property), c -> variables(c.p(), c.q()));
  }

  private static Asked<Three> ofThree(Property property) {
    return new Asked<>(
        new Says(property), c -> kong.lemmas.Hellinger.of(c.x(), c.y(), c.z(), c.share()));
  }

  /** The sum of p f(q/p). */
  record FromF() implements Sentence {
    @Override
    public Domain domain() {
      return HellingerFromF.variables();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> v) {
      S sum =
          FDivergence.of(y -> Hellinger.of(v::root, y), Form.AS_PROVED, v.list("x"), v.list("y"));
      return Statement.of(
          sum, Relation.EQUAL, FDivergence.hellinger(v::root, v.list("x"), v.list("y")));
    }
  }

  /** Of D* as it is computed everywhere. */
  record Says(Property property) implements Sentence {
    @Override
    public Domain domain() {
      return kong.lemmas.Hellinger.variables(property);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> v) {
      List<S> x = v.list("x");
      List<S> y = v.list("y");
      return switch (property) {
        case LOWER -> Statement.of(d(v, x, y), Relation.AT_LEAST, v.number(0));
        case UPPER -> Statement.of(d(v, x, y), Relation.AT_MOST, v.number(2));
        case MONOTONE ->
            Statement.of(
                d(v, GarblingVariables.theta(v).times(x), GarblingVariables.theta(v).times(y)),
                Relation.AT_MOST,
                d(v, x, y));
        case CONVEX -> convex(v);
        default -> metric(v);
      };
    }

    private static <S extends Scalar<S>> S d(Variables<S> v, List<S> p, List<S> q) {
      return FDivergence.hellinger(v::root, p, q);
    }

    /** Both arguments move from x to y; D* is symmetric, and z is fixed. */
    private static <S extends Scalar<S>> Statement<S> convex(Variables<S> v) {
      List<S> z = v.list("z");
      List<S> shares = List.of(v.get("l"), v.number(1).minus(v.get("l")));
      List<S> point = Distributions.mixture(shares, List.of(v.list("x"), v.list("y")));
      List<S> means =
          Distributions.mixture(
              shares,
              List.of(
                  List.of(d(v, v.list("x"), z), d(v, z, v.list("x"))),
                  List.of(d(v, v.list("y"), z), d(v, z, v.list("y")))));
      return Statement.of(List.of(d(v, point, z), d(v, z, point)), Relation.AT_MOST, means);
    }

    /**
     * The detour from x to z by y is no shorter; the way back is as long; the distance of x and y
     * is zero exactly if they are equal.
     */
    private static <S extends Scalar<S>> Statement<S> metric(Variables<S> v) {
      S xy = v.root(d(v, v.list("x"), v.list("y")));
      S yz = v.root(d(v, v.list("y"), v.list("z")));
      S xz = v.root(d(v, v.list("x"), v.list("z")));
      S back = v.root(d(v, v.list("y"), v.list("x")));
      return Statement.all(
          List.of(
              Statement.of(xy.plus(yz), Relation.AT_LEAST, xz),
              Statement.of(xy, Relation.EQUAL, back),
              Statement.of(
                  xy,
                  v.list("x").equals(v.list("y")) ? Relation.EQUAL : Relation.DIFFERENT,
                  v.number(0))));
    }
  }

  private static RootSum d(List<Rational> p, List<Rational> q) {
    return FDivergence.hellinger(p, q);
  }

  private static Scope<Pair> pairs(String words, Predicate<Pair> condition) {
    return Scope.sample(words, 300, DivergenceCases.pairs(F).where(condition))
        .containing(condition);
  }

  private static Space<Pair> rare() {
    return Space.of(2, 4, 8, 16)
        .map(
            k ->
                new Pair(
                    F.get(0),
                    List.of(Rational.of(1, k), Rational.of(k - 1L, k)),
                    List.of(Rational.of(k - 1L, k), Rational.of(1, k))));
  }

  private static Space<Three> threes() {
    return threes(Rationals.simplex(2, 4)).or(threes(Rationals.simplex(3, 3)));
  }

  private static Space<Three> threes(Space<List<Rational>> d) {
    return d.then(
        x ->
            d.then(
                y ->
                    d.then(
                        z ->
                            Rationals.openUnitInterval(3)
                                .map(share -> new Three(x, y, z, share)))));
  }

  private static Finding fromF(Pair c, Form form) {
    return DivergenceCases.compare(
        new FDivergence(c.f(), form).of(c.p(), c.q()),
        Relation.EQUAL,
        new FDivergence.Finite(LogSum.of(d(c.p(), c.q()))));
  }
}
