package csoka.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Planted failures: the one-by-one mechanism and its Shapley average with one thing wrong.
 *
 * @param id whose place it takes
 * @param flaw what is wrong
 */
public record FlawedOneByOneMechanism(String id, Flaw flaw) implements GammaRule {

  /** What is wrong. */
  public enum Flaw {
    /** Each report is evaluated given the others' reports of the round before. */
    NOBODY_IS_KNOWN,
    /** The report of the agent just before is not known yet. */
    ONE_BEFORE_IS_UNKNOWN,
    /** The others share each gamma equally instead of paying what they undergo. */
    EQUALLY_SHARED,
    /** The next agent pays for all others. */
    NEXT_PAYS_ALL,
    /** The last agent's change is paid by nobody, so that it is not earned either. */
    LAST_AGENT_IGNORED,
    /** The average is taken over the order of the names and its reverse only. */
    TWO_ORDERS,
    /** A set of k others has the weight k! (n - k)! / n! in the average. */
    WEIGHTS_OF_ALL
  }

  @Override
  public String title() {
    return "one-by-one mechanism, flaw: " + flaw;
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
    List<List<S>> changes = changes(outlook, reports);
    List<S> gamma = gammas(outlook, reports);
    int n = gamma.size();
    return switch (flaw) {
      case EQUALLY_SHARED -> Externality.sharedEqually(gamma);
      case NEXT_PAYS_ALL ->
          IntStream.range(0, n)
              .mapToObj(i -> gamma.get(i).minus(gamma.get((i + n - 1) % n)))
              .toList();
      default -> Externality.paidByTheAffected(changes);
    };
  }

  private <S extends Scalar<S>> List<List<S>> changes(Outlook<S> outlook, Reports reports) {
    int n = outlook.model().size();
    List<List<S>> changes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Integer> before = IntStream.range(0, i).boxed().toList();
      List<Integer> after = IntStream.range(i + 1, n).boxed().toList();
      List<Integer> others = Stream.of(before, after).flatMap(List::stream).toList();
      List<S> change =
          switch (flaw) {
            case NOBODY_IS_KNOWN -> mean(outlook, reports, i, List.of(List.of()));
            case ONE_BEFORE_IS_UNKNOWN ->
                mean(outlook, reports, i, List.of(before.subList(0, Math.max(0, i - 1))));
            case TWO_ORDERS -> mean(outlook, reports, i, List.of(before, after));
            case WEIGHTS_OF_ALL -> mean(outlook, reports, i, weighted(sets(others), n));
            default -> mean(outlook, reports, i, List.of(before));
          };
      if (flaw == Flaw.WEIGHTS_OF_ALL) {
        int places = weighted(sets(others), n).size();
        change.replaceAll(c -> c.scale(Rational.of(places, factorial(n))));
      }
      if (flaw == Flaw.LAST_AGENT_IGNORED) change.set(n - 1, change.get(n - 1).zero());
      changes.add(change);
    }
    return changes;
  }

  private static List<List<Integer>> sets(List<Integer> agents) {
    List<List<Integer>> sets = new ArrayList<>(List.of(List.of()));
    for (int agent : agents) {
      for (List<Integer> smaller : List.copyOf(sets)) {
        List<Integer> larger = new ArrayList<>(smaller);
        larger.add(agent);
        sets.add(larger);
      }
    }
    return sets;
  }

  /** Each set as often as its weight tells: among n! places, k! (n - k)! times. */
  private static List<List<Integer>> weighted(List<List<Integer>> sets, int n) {
    List<List<Integer>> repeated = new ArrayList<>();
    for (List<Integer> set : sets)
      repeated.addAll(Collections.nCopies(factorial(set.size()) * factorial(n - set.size()), set));
    return repeated;
  }

  private static int factorial(int k) {
    return k <= 1 ? 1 : k * factorial(k - 1);
  }

  /**
   * The change that the report of agent i brings to everybody, averaged over the given sets of
   * agents who are known.
   */
  private static <S extends Scalar<S>> List<S> mean(
      Outlook<S> outlook, Reports reports, int i, List<List<Integer>> known) {
    List<S> mean = new ArrayList<>();
    for (List<Integer> set : known) {
      List<S> change = Externality.of(outlook, reports, i, new HashSet<>(set));
      for (int j = 0; j < change.size(); j++) {
        S part = change.get(j).scale(Rational.of(1, known.size()));
        if (mean.size() <= j) mean.add(part);
        else mean.set(j, mean.get(j).plus(part));
      }
    }
    return mean;
  }
}
