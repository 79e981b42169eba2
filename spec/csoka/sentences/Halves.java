package csoka.sentences;

import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Mean;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Variables that are all 1/2, to see how many numbers are compared in a shape. */
record Halves(Shape shape, Frame frame) implements Variables<Rational> {

  @Override
  public int whole(String name) {
    return shape.of(name);
  }

  @Override
  public Rational get(String name) {
    return Rational.HALF;
  }

  @Override
  public List<Rational> list(String name) {
    return Collections.nCopies(
        frame.kinds().get(name) instanceof Frame.Numbers n ? n.count() : 1, Rational.HALF);
  }

  @Override
  public Rational number(Rational value) {
    return value;
  }

  @Override
  public Rational root(Rational radicand) {
    throw new ArithmeticException("no root is counted");
  }

  @Override
  public Rational score(String rule, int signal, List<Rational> prediction) {
    throw new ArithmeticException("no score is counted");
  }

  @Override
  public Rational convex(String f, Rational x) {
    throw new ArithmeticException("no value of a function is counted");
  }

  @Override
  public Mean<Rational> mean(String process, Function<Variables<Rational>, Rational> value) {
    throw new ArithmeticException("no expectation is counted");
  }
}
