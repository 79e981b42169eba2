package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.MACHINE;
import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is said of {@code D*(x, y) = sum_s (sqrt(x_s) - sqrt(y_s))^2} for distributions x, y, z of m
 * signals, a share l and a transition matrix.
 */
public record Hellinger(Property property) implements Sentence {

  /** What is said. */
  public enum Property {
    /** {@code D*(x, y) >= 0}. */
    LOWER("hellinger-lower", "D*(x, y) >= 0", "hellinger_ge0"),
    /** {@code D*(x, y) <= 2}. */
    UPPER("hellinger-upper", "D*(x, y) <= 2", "hellinger_le2"),
    /** No garbling raises it. */
    MONOTONE("hellinger-monotone", "D*(theta x, theta y) <= D*(x, y)", "hellinger_is_monotone"),
    /** In each argument. */
    CONVEX(
        "hellinger-convex",
        "D*(l x + (1 - l) y, z) <= l D*(x, z) + (1 - l) D*(y, z), and with the arguments exchanged",
        "hellinger_is_convex"),
    /** The three axioms of a metric. */
    METRIC(
        "hellinger-metric",
        "sqrt(D*) is symmetric, 0 exactly between equals, and sqrt(D*(x, z)) <= sqrt(D*(x, y)) +"
            + " sqrt(D*(y, z))",
        "triangle_inequality distance_is_symmetric distance_eq0"),
    /** Two divergences from x differ by the sum of the distances times their difference. */
    PRODUCT(
        "difference-of-squares",
        "|D*(x, y) - D*(x, z)| = (d(x, y) + d(x, z)) |d(x, y) - d(x, z)| for d = sqrt(D*)",
        "divergences_differ_by_the_product"),
    /** Both distances are at most the root of 2. */
    DISTANCES(
        "two-distances",
        "(d(x, y) + d(x, z)) |d(x, y) - d(x, z)| <= sqrt(8) |d(x, y) - d(x, z)| for d = sqrt(D*)",
        "two_distances");

    private final String id;
    private final String formula;
    private final String theorem;

    Property(String id, String formula, String theorem) {
      this.id = id;
      this.formula = formula;
      this.theorem = theorem;
    }
  }

  /** For every number of signals. */
  public static Lemma lemma(Property property) {
    return new Lemma(
        "kong/" + property.id,
        MACHINE,
        property.formula,
        "Information.v " + property.theorem,
        new Hellinger(property),
        o -> evidence(property, o));
  }

  /** A case; what the property does not speak of is left out of account. */
  public static Assignment of(
      List<Rational> x, List<Rational> y, List<Rational> z, Rational share) {
    return Assignment.NONE
        .whole("m", x.size())
        .numbers("x", x)
        .numbers("y", y)
        .numbers("z", z)
        .number("l", share);
  }

  /** The variables that the property speaks of. */
  @Override
  public Domain domain() {
    boolean three = property.ordinal() >= Property.CONVEX.ordinal();
    return Domain.all()
        .size("m", 1, 3)
        .numbers(
            s -> {
              Frame frame = Frame.NONE.simplex("x", s.of("m")).simplex("y", s.of("m"));
              if (three) frame = frame.simplex("z", s.of("m"));
              if (property == Property.CONVEX) frame = frame.probability("l");
              return property == Property.MONOTONE
                  ? GarblingVariables.columns(frame, s.of("m"))
                  : frame;
            });
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    List<S> p = x.list("x");
    List<S> q = x.list("y");
    S d = divergence(x, p, q);
    return switch (property) {
      case LOWER -> Statement.of(d, AT_LEAST, x.number(0));
      case UPPER -> Statement.of(d, AT_MOST, x.number(2));
      case MONOTONE -> Statement.of(divergence(x, garbled(x, p), garbled(x, q)), AT_MOST, d);
      case CONVEX -> convex(x);
      case METRIC ->
          Statement.all(
              List.of(
                  Statement.of(
                      x.root(d).plus(x.root(divergence(x, q, x.list("z")))),
                      AT_LEAST,
                      x.root(divergence(x, p, x.list("z")))),
                  Statement.of(x.root(d), EQUAL, x.root(divergence(x, q, p))),
                  Statement.of(x.root(d), p.equals(q) ? EQUAL : DIFFERENT, x.number(0))));
      case PRODUCT, DISTANCES -> apart(x, d, divergence(x, p, x.list("z")));
    };
  }

  private <S extends Scalar<S>> Statement<S> convex(Variables<S> x) {
    S l = x.get("l");
    S k = x.number(1).minus(l);
    List<S> z = x.list("z");
    List<S> point = new ArrayList<>();
    for (int s = 0; s < z.size(); s++)
      point.add(l.times(x.list("x").get(s)).plus(k.times(x.list("y").get(s))));
    return Statement.of(
        List.of(divergence(x, point, z), divergence(x, z, point)),
        AT_MOST,
        List.of(
            l.times(divergence(x, x.list("x"), z)).plus(k.times(divergence(x, x.list("y"), z))),
            l.times(divergence(x, z, x.list("x"))).plus(k.times(divergence(x, z, x.list("y"))))));
  }

  private <S extends Scalar<S>> Statement<S> apart(Variables<S> x, S y2, S z2) {
    boolean less = y2.minus(z2).isNegative();
    S sum = x.root(y2).plus(x.root(z2));
    S difference = x.root(less ? z2 : y2).minus(x.root(less ? y2 : z2));
    return property == Property.PRODUCT
        ? Statement.of(less ? z2.minus(y2) : y2.minus(z2), AT_MOST, sum.times(difference))
        : Statement.of(sum.times(difference), AT_MOST, x.root(x.number(8)).times(difference));
  }

  private static <S extends Scalar<S>> S divergence(Variables<S> x, List<S> p, List<S> q) {
    S sum = x.number(0);
    for (int s = 0; s < p.size(); s++) {
      S difference = x.root(p.get(s)).minus(x.root(q.get(s)));
      sum = sum.plus(difference.times(difference));
    }
    return sum;
  }

  private static <S extends Scalar<S>> List<S> garbled(Variables<S> x, List<S> p) {
    return IntStream.range(0, p.size())
        .mapToObj(
            r ->
                IntStream.range(0, p.size())
                    .mapToObj(s -> x.list("t" + s).get(r).times(p.get(s)))
                    .reduce(x.number(0), Scalar::plus))
        .toList();
  }

  // ---- evidence ----

  /** Evidence for the property. */
  public static Evidence evidence(Property property, Obligation o) {
    Distances d = new Distances(o);
    return switch (property) {
      case LOWER -> StepList.sum(d.squares("x", "y"));
      case UPPER -> StepList.sum(d.products("y"));
      case MONOTONE -> d.garbled();
      case CONVEX -> d.convex();
      case METRIC -> d.metric();
      case PRODUCT -> o.isImpossible() ? d.impossible() : Evidence.sought();
      case DISTANCES -> d.distances();
    };
  }
}
