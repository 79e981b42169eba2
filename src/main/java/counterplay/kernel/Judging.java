package counterplay.kernel;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Box;
import counterplay.claim.sentence.Frame.Convex;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Kind;
import counterplay.claim.sentence.Frame.Numbers;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Frame.Simplex;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Statement.All;
import counterplay.claim.sentence.Statement.Compared;
import counterplay.claim.sentence.Statement.ForAll;
import counterplay.claim.sentence.Statement.Implies;
import counterplay.claim.sentence.Statement.Some;
import counterplay.claim.sentence.Truth;
import counterplay.claim.sentence.Wanted;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Evaluates sentences at numbers. */
public final class Judging {

  private Judging() {}

  /**
   * What a sentence says at a case of its domain.
   *
   * @throws IllegalArgumentException if the case lacks a variable, or the sentence speaks of all
   *     further numbers, which no case settles
   */
  public static Finding judge(Sentence sentence, Assignment at) {
    Run run = Run.atNumbers(at);
    Statement<Value> statement =
        sentence.at(run.scope(sentence.domain().frame().apply(at.shape())));
    run.requireUnspoiled();
    return finding(statement);
  }

  private static Finding finding(Statement<Value> statement) {
    if (statement instanceof Compared<Value> c)
      return Finding.ofReals(numbers(c.left()), c.relation(), numbers(c.right()));
    if (statement instanceof All<Value> all) return first(all.parts(), Truth.FAILS);
    if (statement instanceof Some<Value> some) return first(some.parts(), Truth.HOLDS);
    if (statement instanceof Implies<Value> implies) {
      Truth condition = finding(implies.condition()).truth();
      if (condition == Truth.FAILS)
        return Finding.of(Rational.ZERO, Relation.EQUAL, Rational.ZERO)
            .with("the condition", "does not hold");
      if (condition == Truth.OPEN) throw new Run.OpenSign();
      return finding(implies.consequence());
    }
    throw new IllegalArgumentException("the sentence speaks of all further numbers");
  }

  /**
   * The first that decides; otherwise the first that is open; otherwise, where one relation is
   * asserted of all, all in one, or the last.
   */
  private static Finding first(List<Statement<Value>> parts, Truth deciding) {
    List<Finding> findings = new ArrayList<>();
    for (Statement<Value> part : parts) {
      Finding finding = finding(part);
      if (finding.truth() == deciding) return finding;
      findings.add(finding);
    }
    return findings.stream()
        .filter(f -> f.truth() == Truth.OPEN)
        .findFirst()
        .orElse(findings.get(findings.size() - 1));
  }

  private static List<RealNumber> numbers(List<Value> values) {
    return values.stream().map(Value::number).toList();
  }

  /**
   * Whether a case lies in the domain of a sentence.
   *
   * @param universals the answer for a condition that speaks of all further numbers, where none of
   *     the instances that are tried refutes it: for the others whoever names the cases of a scope
   *     answers
   */
  public static boolean contains(Sentence sentence, Assignment at, boolean universals) {
    return outside(sentence, at, universals).isEmpty();
  }

  /**
   * Which variable or condition leaves a case out of the domain of a sentence, and what is wanted;
   * empty if none does.
   *
   * @param universals the answer for a condition that speaks of all further numbers
   */
  static Optional<String> outside(Sentence sentence, Assignment at, boolean universals) {
    if (!sentence.domain().allows(at.shape()))
      return Optional.of("the sizes " + at.shape() + " are none of the domain's");
    Frame frame = sentence.domain().frame().apply(at.shape());
    for (Map.Entry<String, Kind> e : frame.kinds().entrySet())
      if (!contains(e.getKey(), e.getValue(), at))
        return Optional.of(
            e.getKey() + " = " + given(e.getKey(), at) + "; wanted is " + Wanted.of(e.getValue()));
    try {
      Run run = Run.atNumbers(at);
      Scope scope = run.scope(frame);
      Instances instances = new Instances(run, at, s -> finding(s).truth());
      int number = 0;
      for (Hypothesis h : sentence.domain().given()) {
        number++;
        if (!holds(h.at(scope), universals, instances))
          return Optional.of("condition " + number + " of the domain does not hold");
      }
      run.requireUnspoiled();
      return Optional.empty();
    } catch (ArithmeticException | IllegalArgumentException | Run.OpenSign e) {
      return Optional.of("the conditions cannot be evaluated: " + e.getMessage());
    }
  }

  private static String given(String name, Assignment at) {
    return at.numbers().containsKey(name)
        ? at.numbers().get(name).toString()
        : at.laws().containsKey(name) ? at.laws().get(name).toString() : "nothing of its kind";
  }

  private static boolean holds(
      Statement<Value> statement, boolean universals, Instances instances) {
    if (statement instanceof ForAll<Value>) return universals && !instances.refute(statement);
    if (statement instanceof All<Value> all)
      return all.parts().stream().allMatch(p -> holds(p, universals, instances));
    return finding(statement).truth() == Truth.HOLDS;
  }

  private static boolean contains(String name, Kind kind, Assignment at) {
    if (kind instanceof Frame.Rule) return at.rules().containsKey(name);
    if (kind instanceof Frame.AnyFunction) return at.functions().containsKey(name);
    if (kind instanceof Convex convex)
      return at.functions().containsKey(name)
          && (!convex.strict() || at.functions().get(name).isStrict());
    if (kind instanceof Process process)
      return at.laws().containsKey(name) && isFair(process, at.laws().get(name));
    List<Rational> values = at.numbers().getOrDefault(name, List.of());
    if (kind instanceof Simplex s) {
      return values.size() == s.count()
          && Rational.sum(values).equals(Rational.ONE)
          && values.stream().allMatch(v -> v.signum() >= (s.interior() ? 1 : 0));
    }
    if (kind instanceof Box b) {
      return values.size() == b.count()
          && values.stream()
              .allMatch(
                  v -> {
                    int low = v.compareTo(b.lo());
                    int high = b.hi().compareTo(v);
                    return b.open() ? low > 0 && high > 0 : low >= 0 && high >= 0;
                  });
    }
    Numbers n = (Numbers) kind;
    int least = n.sign() == Sign.ANY ? -1 : n.sign() == Sign.NONNEGATIVE ? 0 : 1;
    return values.size() == n.count() && values.stream().allMatch(v -> v.signum() >= least);
  }

  /**
   * Whether a law is one, its values satisfy the inequalities, and every increment is fair: given
   * each value of what is given, its expectation vanishes.
   */
  private static boolean isFair(Process process, List<Assignment.Outcome> law) {
    Rational total = Rational.ZERO;
    for (Assignment.Outcome o : law) {
      if (o.probability().signum() < 0 || !o.values().keySet().containsAll(process.variables()))
        return false;
      if (process.support().stream()
          .anyMatch(p -> p.at(Rational.ONE, o.values()::get).signum() < 0)) return false;
      total = total.plus(o.probability());
    }
    if (!total.equals(Rational.ONE)) return false;
    for (Increment i : process.fair()) {
      Map<String, Rational> sums = new TreeMap<>();
      for (Assignment.Outcome o : law) {
        String given =
            i.given().stream().map(v -> o.values().get(v).toString()).toList().toString();
        sums.merge(
            given,
            o.values().get(i.later()).minus(o.values().get(i.earlier())).times(o.probability()),
            Rational::plus);
      }
      if (sums.values().stream().anyMatch(s -> !s.isZero())) return false;
    }
    return true;
  }
}
