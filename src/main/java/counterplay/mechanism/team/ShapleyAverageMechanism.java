package counterplay.mechanism.team;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.model.dynamic.Outlook;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The symmetric version of the repaired mechanism: the transfers of the one-by-one rule averaged
 * over all orders of the agents, so that each report earns its Shapley value in the change of the
 * others' expected utility.
 *
 * <pre>
 *   i receives from j   sum over S not containing i of |S|! (m - |S| - 1)! / m! * ( V^j(S + i) - V^j(S) )
 * </pre>
 *
 * where V^j(S) is j's expected remaining utility when the reports of S are known and the others'
 * types are still those of the round before, and S runs over the m agents with more than one type
 * in the round: the report of an agent with a single type changes nothing, wherever it stands in an
 * order.
 *
 * <p>Source: Csoka, Section 5. The cost grows as 2^m.
 */
public record ShapleyAverageMechanism() implements GammaRule {

  /** What it is called. */
  public static final MechanismName<GammaRule> NAME =
      new MechanismName<>("csoka/mechanism-shapley-average", GammaRule.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "Shapley average of the one-by-one mechanism";
  }

  @Override
  public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
    return OneByOneMechanism.gammas(averageChanges(outlook, reports));
  }

  @Override
  public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
    return Externality.paidByTheAffected(averageChanges(outlook, reports));
  }

  private static <S extends Scalar<S>> List<List<S>> averageChanges(Outlook<S> outlook, Reports r) {
    return averageChanges(
        outlook.model().types(r.round()),
        known -> outlook.values(r.round(), r.before(), r.now(), known));
  }

  /**
   * average[i][j]: what the report of agent i changes for agent j, averaged over all orders in
   * which the reports can arrive.
   *
   * @param types each agent's types in the round
   * @param expected what each agent can expect when the reports of some are known
   */
  static <S extends Scalar<S>> List<List<S>> averageChanges(
      List<List<String>> types, Function<Set<Integer>, List<S>> expected) {
    int n = types.size();
    List<Integer> active =
        IntStream.range(0, n).filter(i -> types.get(i).size() > 1).boxed().toList();
    Map<Set<Integer>, List<S>> values = new HashMap<>();
    for (Set<Integer> known : subsets(active)) values.put(known, expected.apply(known));
    List<List<S>> average = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<S> row = new ArrayList<>(values.get(Set.of()).stream().map(Scalar::zero).toList());
      if (active.contains(i)) addChanges(i, active.size(), values, row);
      average.add(row);
    }
    return average;
  }

  private static <S extends Scalar<S>> void addChanges(
      int i, int m, Map<Set<Integer>, List<S>> values, List<S> row) {
    values.forEach(
        (known, before) -> {
          if (known.contains(i)) return;
          Set<Integer> withI = new HashSet<>(known);
          withI.add(i);
          List<S> after = values.get(withI);
          Rational weight =
              Rational.of(
                  factorial(known.size()).multiply(factorial(m - known.size() - 1)), factorial(m));
          for (int j = 0; j < row.size(); j++)
            row.set(j, row.get(j).plus(after.get(j).minus(before.get(j)).scale(weight)));
        });
  }

  private static List<Set<Integer>> subsets(List<Integer> agents) {
    List<Set<Integer>> all = new ArrayList<>(List.of(Set.of()));
    for (int agent : agents) {
      for (Set<Integer> smaller : List.copyOf(all)) {
        Set<Integer> larger = new HashSet<>(smaller);
        larger.add(agent);
        all.add(larger);
      }
    }
    return all;
  }

  private static BigInteger factorial(int k) {
    return k <= 1 ? BigInteger.ONE : BigInteger.valueOf(k).multiply(factorial(k - 1));
  }
}
