package counterplay.kernel;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Sought;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Statement.All;
import counterplay.claim.sentence.Statement.Compared;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Establishes sentences. The goal is computed here, by running the sentence's code along all of its
 * paths at each shape of its domain; a proof supplies evidence only.
 */
public final class Proving {

  private static final int MOST_PATHS = 20_000;

  private final BiFunction<Obligation, Sought, Optional<Combination>> search;
  private final Discharged.Listener listener;
  private final Map<Lemma, Theorem> lemmas = new ConcurrentHashMap<>();

  /**
   * Prepares.
   *
   * @param search looks for combinations where evidence asks for it; what it finds is checked like
   *     any other evidence
   */
  public Proving(BiFunction<Obligation, Sought, Optional<Combination>> search) {
    this(search, d -> {});
  }

  /**
   * The same, telling what is discharged.
   *
   * @param listener hears of each obligation after it was discharged, and has no part in that
   */
  public Proving(
      BiFunction<Obligation, Sought, Optional<Combination>> search, Discharged.Listener listener) {
    this.search = search;
    this.listener = listener;
  }

  /**
   * A theorem.
   *
   * @param name whose sentence it is
   * @param sentence what is to be established
   * @param argument evidence
   * @param members cases of the domain, tried beside the kernel's own, so that nothing is proved of
   *     nothing
   * @param leanOn lemmas that evidence may use
   * @param carried how it is carried beyond the sizes that are run; at most one
   * @throws Refused if the evidence does not establish the sentence
   */
  public Theorem prove(
      String name,
      Sentence sentence,
      Argument argument,
      Collection<Assignment> members,
      Collection<Lemma> leanOn,
      List<Carried> carried) {
    Domain domain = sentence.domain();
    List<Shape> shapes = domain.shapes();
    if (shapes.isEmpty()) throw new Refused("the domain has no case");
    Lemmas known = new Lemmas(leanOn, this::lemma);
    for (Carried c : carried) {
      known.checked(c.lemma());
      requireSizes(domain, c);
    }
    Theorem.Counts counts = Theorem.Counts.NONE;
    for (Shape shape : shapes)
      counts =
          counts.plus(
              at(
                  name,
                  sentence,
                  argument,
                  shape,
                  members(sentence, shape, members),
                  known,
                  carried));
    boolean hasVariables =
        shapes.stream().anyMatch(s -> !domain.frame().apply(s).kinds().isEmpty());
    if (hasVariables && counts.empty() == counts.obligations()) {
      throw new Refused(
          "the sentence says nothing: its two sides are computed by the same steps, or without its"
              + " variables");
    }
    return new Theorem(
        name, shapes, domain.sizes().isEmpty() || !carried.isEmpty(), known.used(), counts);
  }

  private Theorem lemma(Lemma lemma) {
    Theorem theorem = lemmas.get(lemma);
    if (theorem == null) {
      theorem = prove(lemma.id(), lemma.sentence(), lemma.proof(), List.of(), List.of(), List.of());
      lemmas.put(lemma, theorem);
    }
    return theorem;
  }

  /** A lemma speaks of every size of the sentence, from its least one on. */
  private static void requireSizes(Domain domain, Carried carried) {
    for (Domain.Size size : domain.sizes()) {
      Domain.Size own =
          carried.lemma().sentence().domain().sizes().stream()
              .filter(s -> s.name().equals(size.name()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new Refused(
                          "the lemma "
                              + carried.lemma().id()
                              + " does not speak of every "
                              + size.name()));
      if (own.least() > size.least())
        throw new Refused(
            "the lemma "
                + carried.lemma().id()
                + " begins at "
                + size.name()
                + " = "
                + own.least());
    }
  }

  // ---- members ----

  private static List<Assignment> members(
      Sentence sentence, Shape shape, Collection<Assignment> offered) {
    List<Assignment> members = new ArrayList<>();
    Members.of(sentence.domain(), shape)
        .filter(a -> Judging.contains(sentence, a, false))
        .limit(8)
        .forEach(members::add);
    int own = members.size();
    Stream.concat(offered.stream(), sentence.cases(shape).stream())
        .filter(a -> a.shape().equals(shape))
        .filter(a -> Judging.contains(sentence, a, true))
        .limit(32)
        .forEach(members::add);
    for (int k = 0; k < members.size(); k += k < own ? 3 : 8)
      requireBlind(sentence, members.get(k));
    if (members.isEmpty())
      throw new Refused(
          "no case of the domain is known" + (shape.wholes().isEmpty() ? "" : " where " + shape));
    return members;
  }

  // ---- paths ----

  /**
   * Code that answers otherwise to rationals than to the kernel's numbers looks at the kind of its
   * numbers.
   */
  private static void requireBlind(Sentence sentence, Assignment member) {
    Optional<Finding> plain = Plain.judge(sentence, member);
    if (plain.isPresent() && !plain.get().text().equals(Judging.judge(sentence, member).text())) {
      throw new Refused(
          "the code looks at the kind of its numbers: to rationals it answers "
              + plain.get().text()
              + " where "
              + member.shape());
    }
  }

  private Theorem.Counts at(
      String name,
      Sentence sentence,
      Argument argument,
      Shape shape,
      List<Assignment> members,
      Lemmas known,
      List<Carried> carried) {
    Deque<List<Integer>> scripts = new ArrayDeque<>(List.of(List.of()));
    Theorem.Counts counts = Theorem.Counts.NONE;
    while (!scripts.isEmpty()) {
      List<Integer> script = scripts.pop();
      Run run = Run.inGeneral(shape, script);
      counts = counts.plus(path(name, sentence, argument, run, members, known, carried));
      if (counts.paths() > MOST_PATHS)
        throw new Refused("the code has more than " + MOST_PATHS + " paths where " + shape);
      List<Integer> taken = new ArrayList<>(run.forks().stream().map(Run.Fork::taken).toList());
      for (int k = script.size(); k < taken.size(); k++) {
        for (int other = 1; other < run.forks().get(k).answers(); other++) {
          List<Integer> branch = new ArrayList<>(taken.subList(0, k));
          branch.add(other);
          scripts.push(List.copyOf(branch));
        }
      }
    }
    return counts;
  }

  private Theorem.Counts path(
      String name,
      Sentence sentence,
      Argument argument,
      Run run,
      List<Assignment> members,
      Lemmas known,
      List<Carried> carried) {
    Frame frame = sentence.domain().frame().apply(run.shape());
    Unfolding unfolding = new Unfolding(run, argument);
    String thrown = "";
    List<Unfolding.Goal> goals = new ArrayList<>();
    try {
      Scope scope = run.scope(frame);
      for (Hypothesis h : sentence.domain().given()) unfolding.assume(h.at(scope));
      Statement<Value> statement = sentence.at(scope);
      for (Carried c : carried) carry(c, unfolding, scope, statement);
      unfolding.prove(statement);
      goals.addAll(unfolding.goals());
    } catch (Refused e) {
      throw e;
    } catch (ArithmeticException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | IllegalStateException e) {
      thrown = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      goals.add(
          new Unfolding.Goal(
              Checker.impossible(), run.signs().copy(), unfolding.universals(), false, false));
    }
    run.requireUnspoiled();
    String path =
        run.forks().stream().map(Run.Fork::words).collect(Collectors.joining(", "))
            + (thrown.isEmpty() ? "" : " (there the code stops: " + thrown + ")");
    Signs end = run.signs().copy();
    boolean taken = run.forks().isEmpty() || members.stream().anyMatch(m -> takes(m, frame, end));
    Checker checker = new Checker(run, frame, name, path, search, known, listener);
    int identities = 0;
    for (Unfolding.Goal goal : goals) {
      if (goal.fact().sign() == Fact.Sign.ZERO && goal.fact().polynomial().isZero()) {
        identities++;
        continue;
      }
      int before = checker.checked();
      try {
        checker.discharge(goal, argument::evidence);
      } catch (Refused e) {
        if (thrown.isEmpty() && !isImpossible(checker, goal)) throw e;
        if (!thrown.isEmpty())
          throw new Refused("the code may stop: " + thrown + "; " + e.getMessage());
      }
      if (before == checker.checked()) identities++;
    }
    return new Theorem.Counts(
        1,
        thrown.isEmpty() ? 0 : 1,
        taken ? 0 : 1,
        goals.size(),
        identities,
        (int) goals.stream().filter(Unfolding.Goal::empty).count());
  }

  /** A path on which a goal is not shown is harmless if nobody takes it. */
  private static boolean isImpossible(Checker checker, Unfolding.Goal goal) {
    try {
      checker.discharge(
          new Unfolding.Goal(Checker.impossible(), goal.known(), goal.universals(), false, false),
          o -> Evidence.sought());
      return true;
    } catch (Refused e) {
      return false;
    }
  }

  private static boolean takes(Assignment member, Frame frame, Signs end) {
    Map<String, Rational> numbers = new TreeMap<>();
    frame
        .kinds()
        .forEach(
            (variable, kind) -> {
              List<Rational> values = member.numbers().getOrDefault(variable, List.of());
              List<String> symbols = Frame.symbols(variable, values.size());
              for (int k = 0; k < values.size(); k++) numbers.put(symbols.get(k), values.get(k));
            });
    for (Map.Entry<Polynomial, Integer> told : end.told().entrySet()) {
      if (!numbers.keySet().containsAll(told.getKey().parameters())) continue;
      int sign = told.getKey().at(Rational.ONE, numbers::get).signum();
      if ((told.getValue() & 1 << sign + 1) == 0) return false;
    }
    return true;
  }

  // ---- carrying ----

  /**
   * Refused unless the sentence is the lemma at these variables: the same relations of sides, or of
   * differences, that are known to be equal. Of an equation both sides have to be: the differences
   * of two equations are equal, whatever they are about. That the lemma's conditions hold there is
   * to be shown, too.
   */
  private static void carry(
      Carried carried, Unfolding unfolding, Scope scope, Statement<Value> statement) {
    if (unfolding.signs().isContradictory()) return;
    Lemma lemma = carried.lemma();
    Shape shape = carried.shape(scope.shape());
    if (!lemma.sentence().domain().allows(shape))
      throw new Refused("the lemma " + lemma.id() + " does not speak of " + shape);
    Scope at =
        scope.with(
            shape,
            lemma.sentence().domain().frame().apply(shape),
            carried.numbers(scope),
            unfolding);
    for (Hypothesis h : lemma.sentence().domain().given()) {
      Statement<Value> condition = h.at(at);
      if (!unfolding.isKnown(condition)) unfolding.prove(condition);
    }
    if (!isSame(statement, lemma.sentence().at(at), unfolding.signs()))
      throw new Refused("the lemma " + lemma.id() + " says something else where " + shape);
  }

  private static boolean isSame(Statement<Value> a, Statement<Value> b, Signs signs) {
    if (a instanceof Compared<Value> x && b instanceof Compared<Value> y) {
      if (x.relation() != y.relation()
          || x.mean() != y.mean()
          || x.left().size() != y.left().size()) return false;
      for (int k = 0; k < x.left().size(); k++) {
        Value left = x.left().get(k).minus(y.left().get(k));
        Value right = x.right().get(k).minus(y.right().get(k));
        boolean sides =
            signs.of(left.numerator()) == Signs.ZERO && signs.of(right.numerator()) == Signs.ZERO;
        if (!sides
            && (x.relation() == Relation.EQUAL
                || signs.of(left.minus(right).numerator()) != Signs.ZERO)) return false;
      }
      return true;
    }
    if (!(a instanceof All<Value> x)
        || !(b instanceof All<Value> y)
        || x.parts().size() != y.parts().size()) return false;
    for (int k = 0; k < x.parts().size(); k++)
      if (!isSame(x.parts().get(k), y.parts().get(k), signs)) return false;
    return true;
  }
}
