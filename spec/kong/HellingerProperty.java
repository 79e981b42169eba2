package kong;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.FDivergence;
import java.util.List;
import kong.lemmas.GarblingVariables;
import kong.lemmas.Hellinger.Property;

/** A property of the Hellinger divergence D* as it is computed everywhere. */
record HellingerProperty(Property property) implements Sentence {
  @Override
  public Domain domain() {
    return new kong.lemmas.Hellinger(property).domain();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> v) {
    List<S> x = v.list("x");
    List<S> y = v.list("y");
    return switch (property) {
      case LOWER -> Statement.of(d(v, x, y), AT_LEAST, v.number(0));
      case UPPER -> Statement.of(d(v, x, y), AT_MOST, v.number(2));
      case MONOTONE ->
          Statement.of(
              d(v, GarblingVariables.theta(v).times(x), GarblingVariables.theta(v).times(y)),
              AT_MOST,
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
    return Statement.of(List.of(d(v, point, z), d(v, z, point)), AT_MOST, means);
  }

  /**
   * The detour from x to z by y is no shorter; the way back is as long; the distance of x and y is
   * zero exactly if they are equal.
   */
  private static <S extends Scalar<S>> Statement<S> metric(Variables<S> v) {
    S xy = v.root(d(v, v.list("x"), v.list("y")));
    S yz = v.root(d(v, v.list("y"), v.list("z")));
    S xz = v.root(d(v, v.list("x"), v.list("z")));
    S back = v.root(d(v, v.list("y"), v.list("x")));
    return Statement.all(
        List.of(
            Statement.of(xy.plus(yz), AT_LEAST, xz),
            Statement.of(xy, EQUAL, back),
            Statement.of(xy, v.list("x").equals(v.list("y")) ? EQUAL : DIFFERENT, v.number(0))));
  }
}
