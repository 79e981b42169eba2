package csoka.reduced;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Information;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The game that is left of Section 3.1 when all reports but three are true: a tree with 128 leaves.
 * A leaf fixes the types that are drawn before the last free decision and the three reports; its
 * values are expectations over what is drawn later. They are taken from a play of the mechanism in
 * the whole model in which each free report is a toss, so that every leaf is reached; expectations
 * under other behaviours are sums over the leaves.
 *
 * <p>Idle agents have one type and no utility: they change no sum in (1) and their own gamma is 0.
 * So the gammas do not depend on n, and n enters the payoffs by (2) alone; {@link #payoffForAnyN}
 * has e = 1/(n-1) as a parameter.
 *
 * <p>Source: Section 3.2.
 */
public final class ReducedGame {

  /**
   * The end of the reduced game.
   *
   * @param p1 Blue's type of round 1
   * @param hat1 Blue's report of round 1
   * @param p2 Blue's type of round 2
   * @param p3 Blue's type of round 3
   * @param red2 Red's type of round 2
   * @param hat2 Red's report of round 2
   * @param hat3 Blue's report of round 3
   */
  public record Leaf(Level p1, Level hat1, Level p2, Level p3, Level red2, Level hat2, Level hat3) {

    /** Where the free decision of the round was taken. */
    public InformationSet set(int round) {
      return switch (round) {
        case 1 -> new InformationSet(1, List.of(), p1);
        case 2 -> new InformationSet(2, List.of(hat1), red2);
        default -> new InformationSet(3, List.of(p1, hat1, p2, hat2), p3);
      };
    }

    /** The free report of the round. */
    public Level report(int round) {
      return round == 1 ? hat1 : round == 2 ? hat2 : hat3;
    }
  }

  /**
   * One of the reports of Blue and Red in a round, after theirs of the round before.
   *
   * @param round 1 to 4
   * @param blueBefore the place of Blue's type that was reported in the round before
   * @param redBefore the place of Red's
   * @param blue the place of Blue's type that is reported now
   * @param red the place of Red's
   */
  public record Reported(int round, int blueBefore, int redBefore, int blue, int red) {}

  private record Values(
      Rational chance,
      List<Rational> gammas,
      List<Rational> utilities,
      List<Rational> payoffs,
      Map<Reported, Rational> reports) {}

  private final FourRoundModel setup;
  private final Map<Leaf, Values> leaves;
  private final List<InformationSet> sets = InformationSet.all();

  /** For each leaf the places of its three information sets in the list of all. */
  private final Map<Leaf, int[]> places = new LinkedHashMap<>();

  private ReducedGame(FourRoundModel setup, Map<Leaf, Values> leaves) {
    this.setup = setup;
    this.leaves = leaves;
    for (Leaf leaf : leaves.keySet()) {
      places.put(
          leaf,
          new int[] {
            sets.indexOf(leaf.set(1)), sets.indexOf(leaf.set(2)), sets.indexOf(leaf.set(3))
          });
    }
  }

  /**
   * The reduced game under a mechanism.
   *
   * @throws IllegalArgumentException unless Blue has two types in round 1
   */
  public static ReducedGame of(GammaRule rule, FourRoundModel setup) {
    if (setup.first().size() != 2)
      throw new IllegalArgumentException(
          "Blue has " + setup.first().size() + " types in round 1 instead of 2");
    Outlook<Rational> outlook = new Outlook<>(setup.over(Rational.ONE));
    ReportingBehaviour<Rational> toss = ReducedGame::toss;
    Map<Leaf, Values> sums = new LinkedHashMap<>();
    Map<Reports, List<Rational>> gammas = new HashMap<>();
    new Play<>(outlook, rule, Collections.nCopies(setup.n(), toss))
        .forEach(
            path -> {
              List<Rational> gamma = new ArrayList<>(Collections.nCopies(setup.n(), Rational.ZERO));
              List<Rational> payoffs = new ArrayList<>();
              for (int t = 1; t <= FourRoundModel.ROUNDS; t++) {
                List<Rational> now =
                    gammas.computeIfAbsent(
                        new Reports(t, path.reports().get(t - 1), path.reports().get(t)),
                        r -> rule.gammas(outlook, r));
                for (int i = 0; i < gamma.size(); i++) gamma.set(i, gamma.get(i).plus(now.get(i)));
              }
              for (int i = 0; i < setup.n(); i++) payoffs.add(path.payoff(i));
              Rational p = path.probability();
              sums.merge(
                  leaf(path),
                  new Values(
                      p,
                      scaled(gamma, p),
                      scaled(path.utilities(), p),
                      scaled(payoffs, p),
                      reports(path)),
                  ReducedGame::sum);
            });
    sums.replaceAll(
        (leaf, v) -> {
          Rational inverse = v.chance().inverse();
          Map<Reported, Rational> reports = new LinkedHashMap<>(v.reports());
          reports.replaceAll((r, p) -> p.times(inverse));
          return new Values(
              v.chance().times(Rational.of(8)),
              scaled(v.gammas(), inverse),
              scaled(v.utilities(), inverse),
              scaled(v.payoffs(), inverse),
              reports);
        });
    return new ReducedGame(setup, sums);
  }

  /** A free report is a toss, and all others are true. */
  static Map<Integer, Rational> toss(Information info) {
    return isFree(info.agent(), info.round())
        ? Map.of(0, Rational.HALF, 1, Rational.HALF)
        : Map.of(info.type(), Rational.ONE);
  }

  /** Whether the agent's report of the round is one of the three free decisions. */
  public static boolean isFree(int agent, int round) {
    return agent == FourRoundModel.BLUE && (round == 1 || round == 3)
        || agent == FourRoundModel.RED && round == 2;
  }

  private static Leaf leaf(Play.Path<Rational> path) {
    int blue = FourRoundModel.BLUE;
    int red = FourRoundModel.RED;
    return new Leaf(
        Level.of(path.types().get(1).get(blue)),
        Level.of(path.reports().get(1).get(blue)),
        Level.of(path.types().get(2).get(blue)),
        Level.of(path.types().get(3).get(blue)),
        Level.of(path.types().get(2).get(red)),
        Level.of(path.reports().get(2).get(red)),
        Level.of(path.reports().get(3).get(blue)));
  }

  private static Map<Reported, Rational> reports(Play.Path<Rational> path) {
    Map<Reported, Rational> reports = new LinkedHashMap<>();
    for (int t = 1; t <= FourRoundModel.ROUNDS; t++) {
      List<Integer> before = path.reports().get(t - 1);
      List<Integer> now = path.reports().get(t);
      reports.put(
          new Reported(
              t,
              before.get(FourRoundModel.BLUE),
              before.get(FourRoundModel.RED),
              now.get(FourRoundModel.BLUE),
              now.get(FourRoundModel.RED)),
          path.probability());
    }
    return reports;
  }

  private static List<Rational> scaled(List<Rational> values, Rational factor) {
    return values.stream().map(v -> v.times(factor)).toList();
  }

  private static Values sum(Values a, Values b) {
    Map<Reported, Rational> reports = new LinkedHashMap<>(a.reports());
    b.reports().forEach((r, p) -> reports.merge(r, p, Rational::plus));
    return new Values(
        a.chance().plus(b.chance()),
        sum(a.gammas(), b.gammas()),
        sum(a.utilities(), b.utilities()),
        sum(a.payoffs(), b.payoffs()),
        reports);
  }

  private static List<Rational> sum(List<Rational> a, List<Rational> b) {
    return IntStream.range(0, a.size()).mapToObj(i -> a.get(i).plus(b.get(i))).toList();
  }

  /** The setup. */
  public FourRoundModel setup() {
    return setup;
  }

  /** All leaves. */
  public List<Leaf> leaves() {
    return List.copyOf(leaves.keySet());
  }

  /**
   * Report minus type of the free decision of a round: delta_1 of Blue, delta_2 of Red, delta_3 of
   * Blue.
   */
  public Rational delta(int round, Leaf leaf) {
    List<Rational> beliefs =
        setup.beliefs(round == 2 ? FourRoundModel.RED : FourRoundModel.BLUE).get(round);
    return beliefs
        .get(leaf.report(round).ordinal())
        .minus(beliefs.get(leaf.set(round).type().ordinal()));
  }

  /** The probability of the leaf's types. */
  public Rational chance(Leaf leaf) {
    return leaves.get(leaf).chance();
  }

  /** The expected sum of agent i's gammas at a leaf. */
  public Rational gamma(int i, Leaf leaf) {
    return leaves.get(leaf).gammas().get(i);
  }

  /** The expected total utility of agent i at a leaf. */
  public Rational utility(int i, Leaf leaf) {
    return leaves.get(leaf).utilities().get(i);
  }

  /** How likely Blue and Red report what in which round, at a leaf. */
  public Map<Reported, Rational> reports(Leaf leaf) {
    return leaves.get(leaf).reports();
  }

  /** The expected utility plus transfers (2) of agent i at a leaf. */
  public Rational payoff(int i, Leaf leaf) {
    return leaves.get(leaf).payoffs().get(i);
  }

  /** The expected sum of all gammas but agent i's at a leaf. */
  public Rational othersGamma(int i, Leaf leaf) {
    return Rational.sum(leaves.get(leaf).gammas()).minus(gamma(i, leaf));
  }

  /**
   * The same for any number of agents: u_i + gamma_i - e sum of the others' gammas, with e =
   * 1/(n-1).
   */
  public Polynomial payoffForAnyN(int i, Leaf leaf) {
    return Polynomial.of(utility(i, leaf).plus(gamma(i, leaf)))
        .minus(Polynomial.parameter("e").scale(othersGamma(i, leaf)));
  }

  /**
   * The expectation of a value of the leaves.
   *
   * @param one the one of the ring in which to compute
   * @param high for each information set the probability of reporting high
   */
  public <S extends Scalar<S>> S expected(
      S one, Function<InformationSet, S> high, Function<Leaf, S> value) {
    return expected(one, high, value, p -> false);
  }

  private <S extends Scalar<S>> S expected(
      S one, Function<InformationSet, S> high, Function<Leaf, S> value, Predicate<S> leftOut) {
    List<S> up = new ArrayList<>();
    List<S> down = new ArrayList<>();
    for (InformationSet set : sets) {
      S p = high.apply(set);
      up.add(p);
      down.add(one.minus(p));
    }
    S total = one.zero();
    for (Map.Entry<Leaf, int[]> entry : places.entrySet()) {
      Leaf leaf = entry.getKey();
      S p = one;
      for (int round = 1; round <= 3 && !leftOut.test(p); round++) {
        p =
            p.times(
                (leaf.report(round) == Level.HIGH ? up : down).get(entry.getValue()[round - 1]));
      }
      if (!leftOut.test(p)) total = total.plus(p.scale(chance(leaf)).times(value.apply(leaf)));
    }
    return total;
  }

  /** The expectation of a value of the leaves under pure strategies. */
  public Rational expected(ReducedPlan plan, Function<Leaf, Rational> value) {
    return expected(Rational.ONE, plan::high, value, Rational::isZero);
  }

  /** The probability of an event under pure strategies. */
  public Rational probability(ReducedPlan plan, Predicate<Leaf> event) {
    return expected(plan, leaf -> event.test(leaf) ? Rational.ONE : Rational.ZERO);
  }

  /**
   * The probability of a leaf under pure strategies: that of its types, if its reports are the
   * planned ones, and otherwise 0.
   */
  public Rational probability(ReducedPlan plan, Leaf leaf) {
    for (int round = 1; round <= 3; round++) {
      Rational high = plan.high(leaf.set(round));
      if ((leaf.report(round) == Level.HIGH ? high : Rational.ONE.minus(high)).isZero())
        return Rational.ZERO;
    }
    return chance(leaf);
  }

  /**
   * The conditional expectation of a value of the leaves under pure strategies.
   *
   * @throws ArithmeticException if the event has probability 0
   */
  public Rational given(ReducedPlan plan, Predicate<Leaf> event, Function<Leaf, Rational> value) {
    return expected(plan, leaf -> event.test(leaf) ? value.apply(leaf) : Rational.ZERO)
        .over(probability(plan, event));
  }
}
