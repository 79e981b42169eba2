package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How the reports of a round are evaluated one by one with one thing wrong, in either model. */
public enum Evaluation {
  /** Each report is evaluated given the others' reports of the round before. */
  NOBODY_IS_KNOWN,
  /** The report of the agent just before is not known yet. */
  ONE_BEFORE_IS_UNKNOWN,
  /** Given all same-round reports of the others, those after him included. */
  ALL_ARE_KNOWN,
  /** What the last agent's report changes is paid by nobody. */
  LAST_REPORT_IGNORED,
  /** The last agent's change is paid by nobody, so that it is not earned either. */
  LAST_AGENT_IGNORED,
  /** The average is taken over the order of the names and its reverse only. */
  TWO_ORDERS,
  /** A set of k others has the weight k! (n - k)! / n! in the average. */
  WEIGHTS_OF_ALL;

  /**
   * changes[i][j]: what the report of agent i changes for agent j.
   *
   * @param n the number of agents
   * @param expected what each agent can expect when the reports of some are known
   */
  <S extends Scalar<S>> List<List<S>> changes(int n, Function<Set<Integer>, List<S>> expected) {
    List<List<S>> changes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<S> change = new ArrayList<>(expected.apply(Set.of()).stream().map(S::zero).toList());
      for (Set<Integer> known : known(i, n)) {
        Set<Integer> withI = new HashSet<>(known);
        withI.add(i);
        List<S> before = expected.apply(known);
        List<S> after = expected.apply(withI);
        for (int j = 0; j < n; j++) {
          S part = after.get(j).minus(before.get(j)).scale(weight(known.size(), n));
          change.set(j, change.get(j).plus(part));
        }
      }
      if (this == LAST_REPORT_IGNORED && i == n - 1) change.replaceAll(S::zero);
      if (this == LAST_AGENT_IGNORED) change.set(n - 1, change.get(n - 1).zero());
      changes.add(change);
    }
    return changes;
  }

  /** Whose reports may be known when that of agent i is evaluated. */
  private List<Set<Integer>> known(int i, int n) {
    int before = (1 << i) - 1;
    int others = (1 << n) - 1 - (1 << i);
    IntStream sets =
        switch (this) {
          case NOBODY_IS_KNOWN -> IntStream.of(0);
          case ONE_BEFORE_IS_UNKNOWN -> IntStream.of(before >> 1);
          case ALL_ARE_KNOWN -> IntStream.of(others);
          case TWO_ORDERS -> IntStream.of(before, others - before);
          case WEIGHTS_OF_ALL -> IntStream.range(0, 1 << n).filter(set -> !contains(set, i));
          default -> IntStream.of(before);
        };
    return sets.mapToObj(
            set ->
                IntStream.range(0, n)
                    .filter(j -> contains(set, j))
                    .boxed()
                    .collect(Collectors.toSet()))
        .toList();
  }

  /** Sets of agents are numbers in base two. */
  private static boolean contains(int set, int agent) {
    return (set >> agent & 1) == 1;
  }

  private Rational weight(int k, int n) {
    return switch (this) {
      case TWO_ORDERS -> Rational.HALF;
      case WEIGHTS_OF_ALL -> Rational.of(factorial(k) * factorial(n - k), factorial(n));
      default -> Rational.ONE;
    };
  }

  private static long factorial(int k) {
    return LongStream.rangeClosed(1, k).reduce(1, (a, b) -> a * b);
  }

  /** The rule of Section 5 that evaluates reports so, in the place of the one with that id. */
  GammaRule inPlaceOf(String id) {
    return new OneByOne(id, this);
  }

  /** The direct mechanism of Section 6 that evaluates reports so. */
  GeneralRule direct() {
    return new Direct(this);
  }

  private record OneByOne(String id, Evaluation evaluation) implements GammaRule {

    @Override
    public String title() {
      return "one-by-one mechanism, flaw: " + evaluation;
    }

    @Override
    public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
      List<List<S>> changes = changes(outlook, reports);
      return IntStream.range(0, changes.size())
          .mapToObj(i -> Externality.onOthers(changes.get(i), i))
          .toList();
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
      return Externality.paidByTheAffected(changes(outlook, reports));
    }

    private <S extends Scalar<S>> List<List<S>> changes(Outlook<S> outlook, Reports r) {
      return evaluation.changes(
          outlook.model().size(), known -> outlook.values(r.round(), r.before(), r.now(), known));
    }
  }

  private record Direct(Evaluation evaluation) implements GeneralRule {

    @Override
    public String id() {
      return DirectMechanism.NAME.id();
    }

    @Override
    public String title() {
      return "direct mechanism, flaw: " + evaluation;
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(GeneralOutlook<S> outlook, Announcement a) {
      List<List<S>> changes =
          evaluation.changes(
              outlook.model().size(),
              known ->
                  outlook.values(a.round(), a.before(), a.now().common(), a.now().own(), known));
      return Externality.paidByTheAffected(changes);
    }
  }
}
