package counterplay.kernel;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Box;
import counterplay.claim.sentence.Frame.Numbers;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Frame.Simplex;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Statement.All;
import counterplay.claim.sentence.Statement.Compared;
import counterplay.claim.sentence.Statement.Exists;
import counterplay.claim.sentence.Statement.ForAll;
import counterplay.claim.sentence.Statement.Implies;
import counterplay.claim.sentence.Statement.Some;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a statement apart, along one path: what is assumed becomes known, what is to be shown
 * becomes goals.
 */
final class Unfolding {

  /**
   * Something to be shown.
   *
   * @param fact what
   * @param known with what is known at that place
   * @param universals what is known for all further numbers
   * @param mean whether it is said of an expectation
   * @param empty whether it says nothing: both sides were computed by the same steps, or without
   *     the variables
   */
  record Goal(
      Fact fact, Signs known, List<ForAll<Value>> universals, boolean mean, boolean empty) {}

  private final Run run;
  private final Argument argument;
  private final List<Goal> goals = new ArrayList<>();
  private List<ForAll<Value>> universals = new ArrayList<>();

  Unfolding(Run run, Argument argument) {
    this.run = run;
    this.argument = argument;
  }

  List<Goal> goals() {
    return goals;
  }

  /** What is known. */
  Signs signs() {
    return run.signs();
  }

  List<ForAll<Value>> universals() {
    return universals;
  }

  /** What is known, told by a statement. */
  void assume(Statement<Value> statement) {
    if (statement instanceof Compared<Value> c) {
      if (c.mean()) throw new Refused("a hypothesis about an expectation");
      if (c.relation() == Relation.DIFFERENT && c.left().size() > 1) assume(new Some<>(places(c)));
      else places(c).forEach(p -> tell(fact((Compared<Value>) p)));
    } else if (statement instanceof All<Value> all) {
      all.parts().forEach(this::assume);
    } else if (statement instanceof Some<Value> some) {
      assume(
          some.parts()
              .get(run.choose(some.parts().size(), k -> "the hypothesis' part " + (k + 1))));
    } else if (statement instanceof ForAll<Value> every) {
      universals.add(every);
    } else if (statement instanceof Exists<Value> exists) {
      assume(exists.body().apply(run.scope(exists.name() + "X", exists.frame())));
    } else {
      Implies<Value> implies = (Implies<Value>) statement;
      if (!isKnown(implies.condition()))
        throw new Refused("a hypothesis \"if ... then\" whose condition is not known");
      assume(implies.consequence());
    }
  }

  /** Whether a statement follows from the signs that are known, without evidence. */
  boolean isKnown(Statement<Value> statement) {
    if (statement instanceof All<Value> all) return all.parts().stream().allMatch(this::isKnown);
    if (statement instanceof Some<Value> some) return some.parts().stream().anyMatch(this::isKnown);
    if (!(statement instanceof Compared<Value> c) || c.mean()) return false;
    return c.relation() == Relation.DIFFERENT
        ? places(c).stream().anyMatch(this::isKnownPlace)
        : places(c).stream().allMatch(this::isKnownPlace);
  }

  private boolean isKnownPlace(Statement<Value> place) {
    Fact fact = fact((Compared<Value>) place);
    return (run.signs().of(fact.polynomial()) & ~Signs.signs(fact.sign())) == 0;
  }

  private void tell(Fact fact) {
    if (fact.polynomial().isConstant()
        && (run.signs().of(fact.polynomial()) & Signs.signs(fact.sign())) == 0) {
      run.signs().tell(Polynomial.parameter("nothing"), 0);
    }
    run.signs().tell(fact);
  }

  /** What is to be shown becomes goals. */
  void prove(Statement<Value> statement) {
    if (statement instanceof Compared<Value> c) {
      if (c.relation() == Relation.DIFFERENT && c.left().size() > 1) {
        prove(new Some<>(places(c)));
        return;
      }
      for (int k = 0; k < c.left().size(); k++) {
        Trace left = c.left().get(k).trace();
        Trace right = c.right().get(k).trace();
        goals.add(
            new Goal(
                fact((Compared<Value>) places(c).get(k)),
                run.signs().copy(),
                List.copyOf(universals),
                c.mean(),
                left.equals(right) || !left.variable() && !right.variable()));
      }
    } else if (statement instanceof All<Value> all) {
      all.parts().forEach(this::prove);
    } else if (statement instanceof Some<Value> some) {
      int part = argument.part(run.shape(), some.parts().size());
      if (part < 0 || part >= some.parts().size())
        throw new Refused("part " + part + " of " + some.parts().size());
      prove(some.parts().get(part));
    } else if (statement instanceof Implies<Value> implies) {
      Signs before = run.signs().copy();
      List<ForAll<Value>> earlier = universals;
      universals = new ArrayList<>(earlier);
      assume(implies.condition());
      prove(implies.consequence());
      universals = earlier;
      run.know(before);
    } else if (statement instanceof ForAll<Value> every) {
      Signs before = run.signs().copy();
      prove(every.body().apply(run.scope(every.name() + "X", every.frame())));
      run.know(before);
    } else {
      Exists<Value> exists = (Exists<Value>) statement;
      prove(exists.body().apply(at(exists.frame(), argument.witness(exists.name(), run.shape()))));
    }
  }

  /**
   * Further variables at the numbers that evidence names; refused unless they are known to lie
   * where they should.
   */
  Scope at(Frame frame, Map<String, List<Term>> numbers) {
    Map<String, List<Value>> values = new LinkedHashMap<>();
    numbers.forEach((name, terms) -> values.put(name, terms.stream().map(this::value).toList()));
    require(frame, values);
    return new Scope(run, frame.kinds(), values);
  }

  /** The number that evidence names. */
  Value value(Term term) {
    for (Polynomial p : List.of(term.numerator(), term.denominator())) {
      for (String symbol : p.parameters())
        if (!run.knows(symbol))
          throw new Refused("evidence speaks of " + symbol + ", which is nothing");
    }
    if ((run.signs().of(term.denominator()) & Signs.ZERO) != 0)
      throw new Refused("evidence divides by " + term.denominator() + ", which may be 0");
    return Value.quotient(run, term.numerator(), term.denominator());
  }

  /** Refused unless the values are known to lie in the frame. */
  void require(Frame frame, Map<String, List<Value>> values) {
    frame
        .kinds()
        .forEach(
            (name, kind) -> {
              List<Value> given = values.get(name);
              if (given == null) throw new Refused("no numbers are given for " + name);
              if (kind instanceof Numbers n) require(name, given, n);
              else if (kind instanceof Simplex s) require(name, given, s);
              else if (kind instanceof Box b) require(name, given, b);
              else throw new Refused(name + " cannot be given: " + kind);
            });
  }

  private void require(String name, List<Value> given, Numbers numbers) {
    count(name, given, numbers.count());
    if (numbers.sign() == Sign.ANY) return;
    for (Value v : given) require(name, v, numbers.sign() == Sign.POSITIVE);
  }

  private void require(String name, List<Value> given, Simplex simplex) {
    count(name, given, simplex.count());
    Value sum = run.constant(Rational.of(-1));
    for (Value v : given) {
      require(name, v, simplex.interior());
      sum = sum.plus(v);
    }
    if (!sum.numerator().isZero()) throw new Refused(name + " does not sum to 1");
  }

  private void require(String name, List<Value> given, Box box) {
    count(name, given, box.count());
    for (Value v : given) {
      require(name, v.minus(run.constant(box.lo())), box.open());
      require(name, run.constant(box.hi()).minus(v), box.open());
    }
  }

  private static void count(String name, List<Value> given, int wanted) {
    if (given.size() != wanted)
      throw new Refused(given.size() + " numbers for " + name + ", wanted are " + wanted);
  }

  private void require(String name, Value v, boolean positive) {
    Fact fact =
        fact(
            new Compared<>(
                List.of(v),
                positive ? Relation.MORE : Relation.AT_LEAST,
                List.of(run.constant(Rational.ZERO)),
                false));
    if ((run.signs().of(fact.polynomial()) & ~Signs.signs(fact.sign())) != 0) {
      throw new Refused(
          name
              + " is not known to be "
              + (positive ? "positive" : "not negative")
              + ": "
              + fact.polynomial());
    }
  }

  private static List<Statement<Value>> places(Compared<Value> c) {
    List<Statement<Value>> places = new ArrayList<>();
    for (int k = 0; k < c.left().size(); k++) {
      places.add(
          new Compared<>(
              List.of(c.left().get(k)), c.relation(), List.of(c.right().get(k)), c.mean()));
    }
    return places;
  }

  /** A comparison of two numbers as the sign of a polynomial. */
  Fact fact(Compared<Value> c) {
    Value difference = c.left().get(0).minus(c.right().get(0));
    Polynomial p = difference.numerator();
    boolean random = p.parameters().stream().anyMatch(run::isRandom);
    for (Map.Entry<Polynomial, Integer> e : difference.denominator().entrySet()) {
      if (e.getKey().parameters().stream().anyMatch(run::isRandom))
        throw new Refused("a divisor is random: " + e.getKey());
      if (e.getValue() % 2 == 0) continue;
      int sign = run.signs().of(e.getKey());
      if (sign == Signs.NEGATIVE) p = p.negated();
      else if (sign != Signs.POSITIVE) p = p.times(e.getKey());
    }
    if (random && !c.mean()) throw new Refused("a random number is compared as if it were none");
    return switch (c.relation()) {
      case EQUAL -> new Fact(difference.numerator(), Fact.Sign.ZERO);
      case DIFFERENT -> new Fact(difference.numerator(), Fact.Sign.NONZERO);
      case AT_LEAST -> new Fact(p, Fact.Sign.NONNEGATIVE);
      case AT_MOST -> new Fact(p.negated(), Fact.Sign.NONNEGATIVE);
      case MORE -> new Fact(p, Fact.Sign.POSITIVE);
      case LESS -> new Fact(p.negated(), Fact.Sign.POSITIVE);
    };
  }
}
