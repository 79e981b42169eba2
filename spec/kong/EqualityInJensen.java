package kong;

import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.Distributions;
import java.util.Collections;
import java.util.List;
import kong.lemmas.StrictJensen;

/** Jensen's inequality for the weights of a mean, and where it is an equality. */
record EqualityInJensen() implements Sentence {
  @Override
  public Domain domain() {
    return new StrictJensen().domain();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    List<S> points = x.list("x");
    List<S> values = points.stream().map(y -> x.convex("f", y)).toList();
    boolean equal = points.equals(Collections.nCopies(points.size(), points.get(0)));
    return Statement.of(
        x.convex("f", mean(x.list("w"), points)),
        equal ? EQUAL : DIFFERENT,
        mean(x.list("w"), values));
  }

  static <S extends Scalar<S>> S mean(List<S> weights, List<S> numbers) {
    return Distributions.mixture(weights, numbers.stream().map(List::of).toList()).get(0);
  }
}
