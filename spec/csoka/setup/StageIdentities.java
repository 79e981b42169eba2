package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.Profiles;
import counterplay.model.general.GeneralOutlook;
import counterplay.model.general.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Identities about the transfers of one round of the more general model. Each holds for every round, because what the agents can
 * expect after the round is an arbitrary function; backward induction makes statements about all rounds of them.
 *
 * <p>U_j_m stands for Upsilon_{t,m}^j: what agent j can expect once the types of agents 1..m are learned.
 */
public final class StageIdentities {

  private StageIdentities() {}

  /**
   * E( y^i + Upsilon_{t,n}^i ) = Upsilon_{t-1,n}^i over the public type and i's own type, whatever the others report: those before i
   * knowing the public type, those after i knowing i's type as well.
   */
  public static Certificate secured(GeneralRule rule, boolean laterOnesKnow, int... sizes) {
    List<Certificate> parts = new ArrayList<>();
    for (int n : sizes) {
      GeneralOutlook<Polynomial> o = SymbolicStage.open(n);
      for (int i = 0; i < n; i++) {
        for (int c = 0; c < 2; c++) {
          for (List<Integer> others : Profiles.all(Collections.nCopies(laterOnesKnow ? 2 * n : n, 2)).toList()) {
            if (others.get(i) != 0 || laterOnesKnow && !isPlan(others, i, n)) continue;
            parts.add(atReports(rule, o, i, c, others));
          }
        }
        Polynomial first = before(o, 0).get(i);
        Polynomial second = before(o, 1).get(i);
        Polynomial q = Polynomial.parameter("q");
        parts.add(new Certificate.Identity("n = " + n + ", agent " + (i + 1) + ", the public type is drawn",
            first.times(q).plus(second.times(Polynomial.ONE.minus(q))), o.values(0, o.model().initial()).get(i)));
      }
    }
    return new Certificate.All("in each round truth secures exactly what was to be expected before it, n = " + IntStream.of(sizes)
        .boxed().toList(), parts);
  }

  /** The second half tells what those after i report if i is of type 1; nobody else has a second report. */
  private static boolean isPlan(List<Integer> others, int i, int n) {
    return IntStream.range(0, n).allMatch(j -> j > i || others.get(n + j) == 0);
  }

  private static Certificate atReports(GeneralRule rule, GeneralOutlook<Polynomial> o, int i, int common, List<Integer> others) {
    int n = o.model().size();
    Polynomial expected = Polynomial.ZERO;
    for (int type = 0; type < 2; type++) {
      List<Integer> now = new ArrayList<>(others.subList(0, n));
      now.set(i, type);
      if (others.size() > n && type == 1) for (int j = i + 1; j < n; j++) now.set(j, others.get(n + j));
      Types types = new Types(common, List.copyOf(now));
      Polynomial payoff = transfers(rule, o, types).get(i).plus(o.values(1, types).get(i));
      Polynomial p = Polynomial.parameter("p_" + i);
      expected = expected.plus((type == 0 ? p : Polynomial.ONE.minus(p)).times(payoff));
    }
    return new Certificate.Identity("n = " + n + ", agent " + (i + 1) + ", public type " + common + ", others' reports " + others,
        expected, before(o, common).get(i));
  }

  /**
   * Learning a truthful agent's type changes nobody's expectation on average: Upsilon_{t,m-1}^j = E Upsilon_{t,m}^j; nor does the
   * public type.
   */
  public static Certificate learning(int... sizes) {
    List<Certificate> parts = new ArrayList<>();
    for (int n : sizes) {
      GeneralOutlook<Polynomial> o = SymbolicStage.open(n);
      Types initial = o.model().initial();
      for (int j = 0; j < n; j++) {
        Polynomial q = Polynomial.parameter("q");
        parts.add(new Certificate.Identity("n = " + n + ", agent " + (j + 1) + ", the public type", before(o, 0).get(j).times(q)
            .plus(before(o, 1).get(j).times(Polynomial.ONE.minus(q))), o.values(0, initial).get(j)));
        for (int m = 0; m < n; m++) {
          Set<Integer> known = Set.copyOf(IntStream.range(0, m).boxed().toList());
          Set<Integer> more = Set.copyOf(IntStream.rangeClosed(0, m).boxed().toList());
          for (List<Integer> reports : Profiles.all(Collections.nCopies(n, 2)).toList()) {
            if (reports.get(m) != 0) continue;
            Polynomial p = Polynomial.parameter("p_" + m);
            Polynomial after = o.values(1, initial, 0, reports, more).get(j).times(p)
                .plus(o.values(1, initial, 0, Profiles.with(reports, m, 1), more).get(j).times(Polynomial.ONE.minus(p)));
            parts.add(new Certificate.Identity("n = " + n + ", agent " + (j + 1) + ", the type of agent " + (m + 1) + " after "
                + reports, after,
                o.values(1, initial, 0, reports, known).get(j)));
          }
        }
      }
    }
    return new Certificate.All("what an agent can expect is a martingale, n = " + IntStream.of(sizes).boxed().toList(), parts);
  }

  /** The transfers add up to zero after all reports of so many agents. */
  public static Certificate balance(GeneralRule rule, int... sizes) {
    List<Certificate> parts = new ArrayList<>();
    for (int n : sizes) {
      GeneralOutlook<Polynomial> o = SymbolicStage.open(n);
      for (List<Integer> reports : Profiles.all(Collections.nCopies(n, 2)).toList()) {
        parts.add(new Certificate.Identity("n = " + n + ", reports " + reports, sum(transfers(rule, o, new Types(0, reports))),
            Polynomial.ZERO));
      }
    }
    return new Certificate.All("transfers add up to zero, n = " + IntStream.of(sizes).boxed().toList(), parts);
  }

  /**
   * Bellman's step: where the best of several options brings V and option x falls short of it by d_x &gt;= 0, no mixture pi of them
   * brings more.
   * With transfers that add up to zero, the largest total of all joint strategies is then what the efficient policy brings.
   */
  public static Certificate optimum() {
    List<Certificate> parts = new ArrayList<>();
    for (int options = 1; options <= 4; options++) {
      Polynomial short_ = Polynomial.ZERO;
      List<Certificate.SumOfSquares.Square> squares = new ArrayList<>();
      List<String> known = new ArrayList<>();
      for (int x = 1; x <= options; x++) {
        Polynomial v = Polynomial.parameter("V");
        Polynomial weight = Polynomial.parameter("pi_" + x);
        short_ = short_.plus(weight.times(v)).minus(weight.times(v.minus(Polynomial.parameter("d_" + x))));
        squares.add(new Certificate.SumOfSquares.Square(Rational.ONE, Polynomial.ONE, List.of("pi_" + x, "d_" + x)));
        known.addAll(List.of("pi_" + x, "d_" + x));
      }
      parts.add(new Certificate.SumOfSquares(options + " option(s): V minus the mixture", short_, squares, Set.copyOf(known)));
    }
    return new Certificate.All("no plan brings all together more than the best option of each round, in the same form "
        + "for any number of options", parts);
  }

  private static List<Polynomial> transfers(GeneralRule rule, GeneralOutlook<Polynomial> o, Types now) {
    return rule.transfers(o, new Announcement(1, o.model().initial(), now));
  }

  private static List<Polynomial> before(GeneralOutlook<Polynomial> o, int common) {
    return o.values(1, o.model().initial(), common, o.model().initial().own(), Set.of());
  }

  private static Polynomial sum(List<Polynomial> terms) {
    Polynomial total = Polynomial.ZERO;
    for (Polynomial t : terms) total = total.plus(t);
    return total;
  }
}
