package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;
import static kong.lemmas.Hellinger.Property.CONVEX;
import static kong.lemmas.Hellinger.Property.LOWER;
import static kong.lemmas.Hellinger.Property.METRIC;
import static kong.lemmas.Hellinger.Property.MONOTONE;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.exact.real.RootSum;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.ConvexFunction.Hellinger;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.FDivergence;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;
import kong.divergence.DivergenceCases.Pair;
import kong.lemmas.GarblingVariables;
import kong.lemmas.Hellinger.Property;
import kong.lemmas.SameNumbers;

/**
 * The Hellinger divergence and its listed properties.
 *
 * <pre>  D*(p, q) = sum_s (sqrt(p(s)) - sqrt(q(s)))^2 = 2 - 2 sum_s sqrt(p(s) q(s))</pre>
 */
public final class HellingerDivergence implements Spec {

  static final List<ConvexFunction> F = List.of(new Hellinger());

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
    Scope<Three> three = Scope.sample("all distributions over the same signals", 500, threes());
    Predicate<Garbling> hellinger = c -> c.f() instanceof Hellinger;
    return List.of(
        Claim.of(
            "kong/section-2.5-hellinger-convex",
            STATEMENT,
            "Section 2.5",
            "D* is convex in each argument.",
            Three.class,
            Reading.printed(PROVED, three, ofThree(CONVEX)).provedBy(proof(CONVEX))),
        Claim.of(
            "kong/section-2.5-hellinger-monotone",
            STATEMENT,
            "Section 2.5",
            "No garbling raises D*.",
            Garbling.class,
            Reading.printed(
                    PROVED,
                    DivergencesAreMonotone.scope("all p, q and theta", F, hellinger),
                    new Asked<>(
                        new HellingerProperty(MONOTONE),
                        c -> GarblingVariables.columns(variables(c.p(), c.q()), c.theta())))
                .provedBy(proof(MONOTONE))),
        Claim.of(
            "kong/section-2.5-hellinger-lower",
            STATEMENT,
            "Section 2.5, Hellinger property 1",
            "D* is not negative.",
            Pair.class,
            Reading.printed(PROVED, pairs, ofPair(LOWER)).provedBy(proof(LOWER))),
        Claim.of(
            "kong/section-2.5-hellinger-metric",
            STATEMENT,
            "Section 2.5, Hellinger property 2",
            "sqrt(D*) is a metric.",
            Three.class,
            Reading.printed(PROVED, three, ofThree(METRIC)).provedBy(proof(METRIC))));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(new Definition("kong/definition-hellinger", "Section 2.5", FDivergence.class));
  }

  static Proof proof(Property property) {
    return Proof.by(o -> kong.lemmas.Hellinger.evidence(property, o))
        .carriedBy(new SameNumbers(kong.lemmas.Hellinger.lemma(property)));
  }

  static Assignment variables(List<Rational> x, List<Rational> y) {
    return kong.lemmas.Hellinger.of(x, y, x, Rational.ZERO);
  }

  static Asked<Pair> ofPair(Property property) {
    return new Asked<>(new HellingerProperty(property), c -> variables(c.p(), c.q()));
  }

  private static Asked<Three> ofThree(Property property) {
    return new Asked<>(
        new HellingerProperty(property),
        c -> kong.lemmas.Hellinger.of(c.x(), c.y(), c.z(), c.share()));
  }

  static RootSum d(List<Rational> p, List<Rational> q) {
    return FDivergence.hellinger(p, q);
  }

  static Scope<Pair> pairs(String words, Predicate<Pair> condition) {
    return Scope.sample(words, 300, DivergenceCases.pairs(F).where(condition))
        .containing(condition);
  }

  private static Space<Three> threes() {
    return threes(Rationals.simplex(2, 4)).or(threes(Rationals.simplex(3, 3)));
  }

  private static Space<Three> threes(Space<List<Rational>> d) {
    return Space.lists(3, d)
        .times(
            Rationals.openUnitInterval(3),
            (l, share) -> new Three(l.get(0), l.get(1), l.get(2), share));
  }
}
