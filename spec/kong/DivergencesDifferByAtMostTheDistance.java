package kong;

import static counterplay.claim.Kind.FORMULA;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static kong.lemmas.Hellinger.Property.DISTANCES;
import static kong.lemmas.Hellinger.Property.PRODUCT;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.FDivergence;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import kong.lemmas.Hellinger;
import kong.lemmas.Hellinger.Property;

/**
 * Section 5.3, before (52):
 *
 * <pre>
 *   |D*(x, y) - D*(x, z)| &lt;= (sqrt(D*(x, y)) + sqrt(D*(x, z))) |sqrt(D*(x, y)) - sqrt(D*(x, z))| &lt;= 2 |sqrt(D*(x, y)) - sqrt(D*(x, z))|
 * </pre>
 */
public final class DivergencesDifferByAtMostTheDistance implements Spec {

  /** Three distributions of one signal. */
  public record Case(List<Rational> x, List<Rational> y, List<Rational> z) {

    /**
     * @throws IllegalArgumentException if one of them is no distribution
     */
    public Case {
      Distributions.checked(x, "x");
      Distributions.checked(y, "y");
      Distributions.checked(z, "z");
    }

    RootSum y2() {
      return FDivergence.hellinger(x, y);
    }

    RootSum z2() {
      return FDivergence.hellinger(x, z);
    }

    NestedRoot sum() {
      return NestedRoot.sqrt(y2()).plus(NestedRoot.sqrt(z2()));
    }

    NestedRoot difference() {
      NestedRoot difference = NestedRoot.sqrt(y2()).minus(NestedRoot.sqrt(z2()));
      return y2().compareTo(z2()) >= 0 ? difference : difference.negated();
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Space<Case> cases =
        Space.of(2, 3)
            .then(m -> Space.lists(3, Rationals.simplex(m, 4)))
            .map(l -> new Case(l.get(0), l.get(1), l.get(2)));
    Scope<Case> all =
        Scope.sample(
                "all distributions x, y, z of one number of signals; tried: two and three signals,"
                    + " denominators up to 4",
                400,
                cases)
            .containing(c -> c.x().size() == c.y().size() && c.x().size() == c.z().size());
    return List.of(
        Claim.of(
            "kong/section-5.3-difference-first",
            FORMULA,
            "Section 5.3, before (52)",
            "two divergences differ by at most the sum of the distances times their difference",
            Case.class,
            Reading.printed(PROVED, all, asked(PRODUCT))
                .provedBy(HellingerDivergence.proof(PRODUCT))),
        Claim.of(
            "kong/section-5.3-difference-second",
            FORMULA,
            "Section 5.3, before (52)",
            "the sum of two distances times their difference is at most twice their difference",
            Case.class,
            Reading.printed(
                    REFUTED,
                    all,
                    c ->
                        Finding.of(
                            c.sum().times(c.difference()),
                            AT_MOST,
                            c.difference().scale(Rational.of(2))))
                .weighed(Slips.hellingerAtMostOne()),
            Reading.ours("twice-root-two", PROVED, all, asked(DISTANCES))
                .provedBy(HellingerDivergence.proof(DISTANCES))));
  }

  private static Asked<Case> asked(Property property) {
    return new Asked<>(new Differ(property), c -> Hellinger.of(c.x(), c.y(), c.z(), Rational.ZERO));
  }

  /** The first inequality, or the second with sqrt(8) in the place of 2. */
  record Differ(Property property) implements Sentence {
    @Override
    public Domain domain() {
      return new Hellinger(property).domain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> v) {
      S y2 = FDivergence.hellinger(v::root, v.list("x"), v.list("y"));
      S z2 = FDivergence.hellinger(v::root, v.list("x"), v.list("z"));
      boolean less = y2.minus(z2).isNegative();
      S apart = less ? v.root(z2).minus(v.root(y2)) : v.root(y2).minus(v.root(z2));
      S product = v.root(y2).plus(v.root(z2)).times(apart);
      return property == PRODUCT
          ? Statement.of(less ? z2.minus(y2) : y2.minus(z2), AT_MOST, product)
          : Statement.of(product, AT_MOST, apart.times(v.root(v.number(8))));
    }
  }
}
