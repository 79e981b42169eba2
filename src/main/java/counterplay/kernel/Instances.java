package counterplay.kernel;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame.Box;
import counterplay.claim.sentence.Frame.Kind;
import counterplay.claim.sentence.Frame.Numbers;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Statement.All;
import counterplay.claim.sentence.Statement.ForAll;
import counterplay.claim.sentence.Statement.Implies;
import counterplay.claim.sentence.Statement.Some;
import counterplay.claim.sentence.Truth;
import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Conditions about all further numbers, at the numbers of a case: none of finitely many instances
 * settles that such a condition holds, and one of them may settle that it does not. The further
 * numbers that are tried are those of the case, numbers near them and between them, and a few
 * others; what is said of some further numbers is left open.
 */
final class Instances {

  private static final List<Rational> OTHERS =
      List.of(Rational.of(1, 8), Rational.HALF, Rational.ONE, Rational.of(2), Rational.of(5));
  private static final Rational NEAR = Rational.of(1, 16);
  private static final int MOST = 2;

  private final Run run;
  private final Function<Statement<Value>, Truth> judge;
  private final Set<Rational> tried = new TreeSet<>(OTHERS);

  /**
   * Prepares.
   *
   * @param run the run at the numbers of the case
   * @param at the case
   * @param judge what is known of a statement about no further numbers
   */
  Instances(Run run, Assignment at, Function<Statement<Value>, Truth> judge) {
    this.run = run;
    this.judge = judge;
    Set<Rational> own = new TreeSet<>();
    at.numbers().values().forEach(own::addAll);
    Rational last = Rational.ZERO;
    for (Rational r : own) {
      tried.addAll(List.of(r.minus(NEAR), r, r.plus(NEAR), r.plus(last).times(Rational.HALF)));
      last = r;
    }
  }

  /** Whether an instance shows that the statement does not hold. */
  boolean refute(Statement<Value> statement) {
    if (statement instanceof All<Value> all) return all.parts().stream().anyMatch(this::refute);
    if (statement instanceof Some<Value> some) return some.parts().stream().allMatch(this::refute);
    if (statement instanceof Implies<Value> implies)
      return shown(implies.condition()) && refute(implies.consequence());
    if (statement instanceof ForAll<Value> every) return refuteSomewhere(every);
    return !(statement instanceof Statement.Exists<Value>) && judge.apply(statement) == Truth.FAILS;
  }

  private boolean shown(Statement<Value> statement) {
    if (statement instanceof ForAll<Value> || statement instanceof Statement.Exists<Value>)
      return false;
    if (statement instanceof All<Value> all) return all.parts().stream().allMatch(this::shown);
    return !(statement instanceof Some<Value> || statement instanceof Implies<Value>)
        && judge.apply(statement) == Truth.HOLDS;
  }

  private boolean refuteSomewhere(ForAll<Value> every) {
    Map<String, Kind> kinds = every.frame().kinds();
    if (kinds.size() > MOST) return false;
    List<Map<String, List<Value>>> choices = List.of(Map.of());
    for (Map.Entry<String, Kind> e : kinds.entrySet()) {
      List<Map<String, List<Value>>> more = new ArrayList<>();
      for (Map<String, List<Value>> chosen : choices)
        for (Rational r : tried) {
          if (!allows(e.getValue(), r)) continue;
          Map<String, List<Value>> next = new TreeMap<>(chosen);
          next.put(e.getKey(), List.of(run.constant(r)));
          more.add(next);
        }
      choices = more;
    }
    return choices.stream().anyMatch(c -> refute(every.body().apply(new Scope(run, kinds, c))));
  }

  private static boolean allows(Kind kind, Rational r) {
    if (kind instanceof Numbers n)
      return n.count() == 1
          && r.signum() >= (n.sign() == Sign.ANY ? -1 : n.sign() == Sign.NONNEGATIVE ? 0 : 1);
    return kind instanceof Box b
        && b.count() == 1
        && r.compareTo(b.lo()) > 0
        && r.compareTo(b.hi()) < 0;
  }
}
