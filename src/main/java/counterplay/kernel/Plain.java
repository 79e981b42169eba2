package counterplay.kernel;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame.Kind;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Mean;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Statement.All;
import counterplay.claim.sentence.Statement.Compared;
import counterplay.claim.sentence.Statement.Implies;
import counterplay.claim.sentence.Statement.Some;
import counterplay.claim.sentence.Truth;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Reals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sentence at plain rationals, to see that its code says the same of them as of the kernel's
 * numbers.
 */
final class Plain {

  private Plain() {}

  /** Something is no rational, or no case settles the sentence. */
  private static final class Irrational extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The finding at rationals; nothing if something on the way is irrational. */
  static Optional<Finding> judge(Sentence sentence, Assignment at) {
    try {
      Map<String, Kind> kinds = sentence.domain().frame().apply(at.shape()).kinds();
      return finding(sentence.at(new Numbers(at.shape(), kinds, at, at.numbers())));
    } catch (Irrational e) {
      return Optional.empty();
    }
  }

  private static Optional<Finding> finding(Statement<Rational> statement) {
    if (statement instanceof Compared<Rational> c)
      return Optional.of(Finding.of(c.left(), c.relation(), c.right()));
    if (statement instanceof All<Rational> all) return first(all.parts(), Truth.FAILS);
    if (statement instanceof Some<Rational> some) return first(some.parts(), Truth.HOLDS);
    if (!(statement instanceof Implies<Rational> implies)) return Optional.empty();
    Optional<Finding> condition = finding(implies.condition());
    return condition.isPresent() && condition.get().holds()
        ? finding(implies.consequence())
        : Optional.empty();
  }

  private static Optional<Finding> first(List<Statement<Rational>> parts, Truth deciding) {
    Optional<Finding> last = Optional.empty();
    for (Statement<Rational> part : parts) {
      last = finding(part);
      if (last.isEmpty() || last.get().truth() == deciding) return last;
    }
    return last;
  }

  private record Numbers(
      Shape shape, Map<String, Kind> kinds, Assignment at, Map<String, List<Rational>> values)
      implements Variables<Rational> {

    @Override
    public int whole(String name) {
      return shape.of(name);
    }

    @Override
    public Rational get(String name) {
      return list(name).get(0);
    }

    @Override
    public List<Rational> list(String name) {
      List<Rational> all = values.get(name);
      if (all == null) throw new IllegalArgumentException("no number is called " + name);
      return all;
    }

    @Override
    public Rational number(Rational value) {
      return value;
    }

    @Override
    public Rational root(Rational radicand) {
      if (radicand.isNegative())
        throw new ArithmeticException("the square root of a negative number");
      return Reals.rational(Reals.sqrt(radicand)).orElseThrow(Irrational::new);
    }

    @Override
    public Rational score(String rule, int signal, List<Rational> prediction) {
      return Reals.rational(at.rules().get(rule).score(signal, prediction))
          .orElseThrow(Irrational::new);
    }

    @Override
    public Rational convex(String f, Rational x) {
      if (!x.isPositive()) throw new ArithmeticException(f + " of a number that is not positive");
      return Reals.rational(at.functions().get(f).at(x)).orElseThrow(Irrational::new);
    }

    @Override
    public Mean<Rational> mean(String process, Function<Variables<Rational>, Rational> value) {
      Rational sum = Rational.ZERO;
      for (Assignment.Outcome outcome : at.laws().get(process)) {
        Map<String, List<Rational>> inside = new HashMap<>();
        for (String v : ((Process) kinds.get(process)).variables())
          inside.put(v, List.of(outcome.values().get(v)));
        sum =
            sum.plus(
                value.apply(new Numbers(shape, Map.of(), at, inside)).times(outcome.probability()));
      }
      return Mean.of(sum);
    }
  }
}
