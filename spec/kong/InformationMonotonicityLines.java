package kong;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import kong.divergence.GarbledRow;
import kong.divergence.GarbledRow.Line;
import kong.lemmas.GarbledLines.Step;
import kong.lemmas.GarblingVariables;

/** Two of the lines of the proof of Lemma 2.18 side by side, in the form p f(q/p). */
record InformationMonotonicityLines(Step step) implements Sentence {
  @Override
  public Domain domain() {
    return GarblingVariables.domain(true);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return switch (step) {
      case THREE -> Statement.of(line(x, Line.FIRST), EQUAL, line(x, Line.THIRD));
      case FOUR -> Statement.of(line(x, Line.THIRD), AT_MOST, line(x, Line.FOURTH));
      case FIVE ->
          Statement.of(
              GarblingVariables.divergence(x, x.list("p"), x.list("q")),
              EQUAL,
              line(x, Line.FOURTH));
    };
  }

  private static <S extends Scalar<S>> S line(Variables<S> x, Line line) {
    return GarbledRow.sum(
        line, y -> x.convex("f", y), x.list("p"), x.list("q"), GarblingVariables.theta(x));
  }
}
