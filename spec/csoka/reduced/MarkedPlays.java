package csoka.reduced;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Information;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What the whole four-round model says about all reports, true or false: transfers report by
 * report, the extremes of an agent's payoff over everything that he does not control, and what he
 * knows when the marked reports are true.
 */
public final class MarkedPlays {

  /**
   * The payoff of an agent from a round on, over all reports of the others, all his own later types
   * and reports.
   *
   * @param leastOfTruth the least after the truth now and in later marked rounds
   * @param largestOfLie the largest after a false report now
   */
  public record Range(Rational leastOfTruth, Rational largestOfLie) {}

  private record Asked(FourRoundModel setup, Reports reports) {}

  private final GammaRule rule;
  private final Map<FourRoundModel, Outlook<Rational>> outlooks = new ConcurrentHashMap<>();
  private final Map<Asked, List<Rational>> transfers = new ConcurrentHashMap<>();
  private final Map<Integer, Map<List<List<Integer>>, List<List<Rational>>>> tosses =
      new ConcurrentHashMap<>();
  private final Map<Integer, Set<Information>> informations = new ConcurrentHashMap<>();

  /** Prepares the plays of one mechanism. */
  public MarkedPlays(GammaRule rule) {
    this.rule = rule;
  }

  private Outlook<Rational> outlook(FourRoundModel setup) {
    return outlooks.computeIfAbsent(setup, s -> new Outlook<>(s.over(Rational.ONE)));
  }

  /**
   * Every agent's transfer of a round, for Blue's and Red's reports of the round before and of this
   * one by name.
   */
  public List<Rational> transfers(
      FourRoundModel setup, int round, List<String> before, List<String> now) {
    return transfers(
        setup, new Reports(round, profile(setup, round - 1, before), profile(setup, round, now)));
  }

  /** Every agent's gamma of a round, for Blue's and Red's reports by name. */
  public List<Rational> gammas(
      FourRoundModel setup, int round, List<String> before, List<String> now) {
    return rule.gammas(
        outlook(setup),
        new Reports(round, profile(setup, round - 1, before), profile(setup, round, now)));
  }

  private List<Rational> transfers(FourRoundModel setup, Reports reports) {
    return transfers.computeIfAbsent(
        new Asked(setup, reports), a -> rule.transfers(outlook(setup), reports));
  }

  /** Blue's and Red's reports by name, joined with the idle agents'. */
  private static List<Integer> profile(FourRoundModel setup, int round, List<String> names) {
    List<Integer> profile = new ArrayList<>(Collections.nCopies(setup.n(), 0));
    for (int agent = 0; agent < 2; agent++)
      profile.set(agent, setup.types(agent, round).indexOf(names.get(agent)));
    return List.copyOf(profile);
  }

  /**
   * What an agent can expect at most from lying, and at least from the truth, in a situation.
   *
   * @param agent Blue or Red
   * @param type his type of the round, {@code "b2:20%"}
   * @param before Blue's and Red's reports of the round before
   */
  public Range range(FourRoundModel setup, int agent, String type, List<String> before) {
    int round = type.charAt(1) - '0';
    int truth = setup.types(agent, round).indexOf(type);
    List<Integer> lies = new ArrayList<>(indices(setup, agent, round));
    lies.remove(Integer.valueOf(truth));
    List<Integer> profile = profile(setup, round - 1, before);
    return new Range(
        extreme(setup, agent, round, truth, profile, List.of(truth), -1).negated(),
        extreme(setup, agent, round, truth, profile, lies, 1));
  }

  /**
   * The largest payoff (sign 1), or minus the least one (sign -1) when later marked rounds are
   * truthful.
   */
  private Rational extreme(
      FourRoundModel setup,
      int agent,
      int round,
      int type,
      List<Integer> before,
      List<Integer> own,
      int sign) {
    List<Rational> values = new ArrayList<>();
    int other = 1 - agent;
    for (int mine : own) {
      for (int theirs : indices(setup, other, round)) {
        List<Integer> now = new ArrayList<>(Collections.nCopies(setup.n(), 0));
        now.set(agent, mine);
        now.set(other, theirs);
        Rational value =
            utility(setup, agent, round, now, type)
                .plus(transfers(setup, new Reports(round, before, List.copyOf(now))).get(agent))
                .times(Rational.of(sign));
        values.add(
            round == FourRoundModel.ROUNDS
                ? value
                : value.plus(later(setup, agent, round + 1, List.copyOf(now), sign)));
      }
    }
    return Collections.max(values);
  }

  private Rational later(
      FourRoundModel setup, int agent, int round, List<Integer> before, int sign) {
    return indices(setup, agent, round).stream()
        .map(
            type ->
                extreme(
                    setup,
                    agent,
                    round,
                    type,
                    before,
                    sign < 0 && FourRoundModel.isMarked(agent, round)
                        ? List.of(type)
                        : indices(setup, agent, round),
                    sign))
        .max(Rational::compareTo)
        .orElseThrow();
  }

  private Rational utility(
      FourRoundModel setup, int agent, int round, List<Integer> now, int type) {
    Choice choice = outlook(setup).choice(round, now);
    return outlook(setup).utility(round, agent, choice, type);
  }

  private static List<Integer> indices(FourRoundModel setup, int agent, int round) {
    return IntStream.range(0, setup.types(agent, round).size()).boxed().toList();
  }

  /**
   * By the types of all rounds, each agent's utility on every path of the play in which free
   * reports are tosses and all others true.
   */
  private Map<List<List<Integer>>, List<List<Rational>>> toss(int n) {
    return tosses.computeIfAbsent(
        n,
        size -> {
          Set<Information> seen = new HashSet<>();
          ReportingBehaviour<Rational> toss =
              info -> {
                seen.add(info);
                return ReducedGame.toss(info);
              };
          Map<List<List<Integer>>, List<List<Rational>>> utilities = new HashMap<>();
          new Play<>(outlook(FourRoundModel.of(size)), rule, Collections.nCopies(size, toss))
              .forEach(
                  path ->
                      utilities
                          .computeIfAbsent(path.types(), t -> new ArrayList<>())
                          .add(path.utilities()));
          informations.put(size, seen);
          return utilities;
        });
  }

  /** What an agent may know when he reports in a round. */
  public List<Information> informations(int n, int agent, int round) {
    toss(n);
    return informations.get(n).stream()
        .filter(i -> i.agent() == agent && i.round() == round)
        .toList();
  }

  /** Each agent's total utility on every path with these types of Blue and Red in rounds 1 to 4. */
  public List<List<Rational>> utilities(int n, List<String> blue, List<String> red) {
    FourRoundModel setup = FourRoundModel.of(n);
    List<List<Integer>> types = new ArrayList<>(List.of(Collections.nCopies(n, 0)));
    for (int t = 1; t <= FourRoundModel.ROUNDS; t++)
      types.add(profile(setup, t, List.of(blue.get(t - 1), red.get(t - 1))));
    return toss(n).get(types);
  }
}
