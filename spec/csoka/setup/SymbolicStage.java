package csoka.setup;

import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.model.Choice;
import counterplay.model.general.GeneralModel;
import counterplay.model.general.GeneralOutlook;
import counterplay.model.general.GeneralRound;
import counterplay.model.general.Party;
import counterplay.model.general.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One round of the more general model with a parameter for everything. What agents can expect after the round is an
 * arbitrary function of agent and types, so that it can be Upsilon_{t,n} of any round t of any model with any decisions and private
 * decisions under any policy. Two types suffice: Upsilon is affine in each agent's law, so that all types but the one reported
 * can be merged into one.
 */
public final class SymbolicStage {

  private SymbolicStage() {}

  /**
   * A public type that is 0 with probability {@code q}, and n agents; agent j is of type 0 with probability {@code p_j}, and can expect
   * {@code u_j_c_s} after the round.
   */
  public static GeneralOutlook<Polynomial> open(int n) {
    List<Polynomial> rows = IntStream.range(0, n).mapToObj(i -> Polynomial.parameter("p_" + i)).toList();
    return outlook(2, Polynomial.parameter("q"), rows, types -> IntStream.range(0, n)
        .mapToObj(j -> Polynomial.parameter("u_" + j + "_" + types.common() + "_" + word(types.own()))).toList());
  }

  private static String word(List<Integer> types) {
    StringBuilder word = new StringBuilder();
    types.forEach(word::append);
    return word.toString();
  }

  /**
   * n agents whose types are 0 for sure, so that reports 1 are learned one at a time and nothing else changes.
   *
   * @param end what the agents can expect after the round, for the reports
   */
  public static GeneralOutlook<Polynomial> certain(int n, Function<List<Integer>, List<Polynomial>> end) {
    return outlook(1, Polynomial.ONE, Collections.nCopies(n, Polynomial.ONE), types -> end.apply(types.own()));
  }

  private static GeneralOutlook<Polynomial> outlook(int commons, Polynomial q, List<Polynomial> first, Function<Types,
      List<Polynomial>> end) {
    List<Party<Polynomial>> parties = first.stream().map(p -> new Party<>(List.of("t0", "t1"), List.of("none"),
        List.of(List.of(List.of(List.of(List.of(p, Polynomial.ONE.minus(p)))))))).toList();
    List<Polynomial> publicRow = commons == 1 ? List.of(Polynomial.ONE) : List.of(q, Polynomial.ONE.minus(q));
    GeneralRound<Polynomial> round = new GeneralRound<>(List.of("x"), IntStream.range(0, commons).mapToObj(c -> "w" + c).toList(),
        List.of(List.of(publicRow)), parties);
    List<String> agents = IntStream.rangeClosed(1, first.size()).mapToObj(i -> "agent" + i).toList();
    List<List<Polynomial>> worth = Collections.nCopies(first.size(), List.of(Polynomial.of(Rational.ZERO), Polynomial.of(Rational.ZERO)));
    Choice only = new Choice(0, Collections.nCopies(first.size(), 0));
    return new GeneralOutlook<>(new GeneralModel<>(agents, List.of(round), worth), (o, t, before) -> only, end);
  }

  /** The first m agents report 1, the others 0. */
  static List<Integer> learned(int n, int m) {
    List<Integer> reports = new ArrayList<>(Collections.nCopies(n, 0));
    for (int i = 0; i < m; i++) reports.set(i, 1);
    return List.copyOf(reports);
  }
}
