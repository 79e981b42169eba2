package counterplay.mechanism.team;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Stakes;
import counterplay.model.dynamic.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The recursive mechanism applied to given stakes: the frontier of achievable expected payoffs at
 * every stage, and what becomes of a promise on the frontier as reports come in.
 */
public final class Contract {

  /**
   * Expected payoffs of a truthful agent: the least and the most that the other one's reports can
   * make of it.
   */
  public record Range(Rational least, Rational most) {}

  private record Stage(int round, Types before, Choice choice, List<Integer> learned) {}

  private final Stakes stakes;
  private final GeneralModel<Rational> model;
  private final GeneralOutlook<Rational> outlook;
  private final RecursiveRule rule;
  private final Map<Stage, PiecewiseLinear> frontiers = new HashMap<>();
  private final Map<List<Object>, PiecewiseLinear> ends = new HashMap<>();

  /** Prepares the calculation. */
  public Contract(Stakes stakes, RecursiveRule rule) {
    this.stakes = stakes;
    this.model = stakes.model();
    this.outlook = new GeneralOutlook<>(model);
    this.rule = rule;
  }

  /** The Pareto-optimal achievable (f^1, f^2): the largest f^1 for each f^2. */
  public PiecewiseLinear frontier() {
    return frontier(0, model.initial());
  }

  /** The frontier after round t = 0..k when all types are known. */
  private PiecewiseLinear frontier(int round, Types types) {
    List<Object> key = List.of(round, types);
    PiecewiseLinear known = ends.get(key);
    if (known == null) {
      known =
          round == model.last()
              ? payments(types)
              : rule.decided(
                  outlook.choices(round + 1).stream()
                      .map(c -> frontier(round + 1, types, c))
                      .toList());
      ends.put(key, known);
    }
    return known;
  }

  /** f^1 = F^1(-y), f^2 = F^2(y). */
  private PiecewiseLinear payments(Types types) {
    PiecewiseLinear first = stakes.payoffs().get(0).get(types.own().get(0));
    PiecewiseLinear second = stakes.payoffs().get(1).get(types.own().get(1));
    return second.inverse().then(PiecewiseLinear.line(Rational.ZERO, Rational.of(-1))).then(first);
  }

  /** The frontier once a choice is made in round t = 1..k. */
  public PiecewiseLinear frontier(int round, Types before, Choice choice) {
    return rule.drawn(
        outlook.publicLaw(round, before.common(), choice), afterPublic(round, before, choice));
  }

  /**
   * The frontier in the middle of round t: the public type is known, and what the first agents have
   * reported.
   */
  public PiecewiseLinear frontier(
      int round, Types before, Choice choice, int common, List<Integer> reports) {
    Stage s = new Stage(round, before, choice, List.of(common));
    for (int report : reports) s = with(s, report);
    return learned(s);
  }

  private List<PiecewiseLinear> afterPublic(int round, Types before, Choice choice) {
    return Lists.each(
        model.round(round).publicTypes().size(),
        c -> learned(new Stage(round, before, choice, List.of(c))));
  }

  /** The frontier when the public type and some agents' types of the round are known. */
  private PiecewiseLinear learned(Stage s) {
    PiecewiseLinear known = frontiers.get(s);
    if (known == null) {
      int agent = s.learned().size() - 1;
      known =
          agent == 2
              ? frontier(s.round(), new Types(s.learned().get(0), s.learned().subList(1, 3)))
              : rule.changed(agent, law(s, agent), afterReport(s, agent));
      frontiers.put(s, known);
    }
    return known;
  }

  private List<Rational> law(Stage s, int agent) {
    return outlook.law(
        s.round(), agent, s.before().own().get(agent), s.before().common(), s.choice());
  }

  private List<PiecewiseLinear> afterReport(Stage s, int agent) {
    return Lists.each(model.party(s.round(), agent).types().size(), k -> learned(with(s, k)));
  }

  private static Stage with(Stage s, int next) {
    return new Stage(s.round(), s.before(), s.choice(), Lists.plus(s.learned(), next));
  }

  /** The first choice of round t that leaves agent 1 most at what is promised to agent 2. */
  public Choice choice(int round, Types before, List<Rational> promise) {
    Choice best = outlook.choices(round).get(0);
    for (Choice c : outlook.choices(round)) {
      if (frontier(round, before, c)
              .at(promise.get(1))
              .compareTo(frontier(round, before, best).at(promise.get(1)))
          > 0) best = c;
    }
    return best;
  }

  /**
   * The payments y^1 = -y^2 that keep what is promised to agent 2 after the last round, and with it
   * what is promised to agent 1.
   */
  private List<Rational> settlement(Types types, List<Rational> promise) {
    Rational second = stakes.payoffs().get(1).get(types.own().get(1)).inverse().at(promise.get(1));
    return List.of(second.negated(), second);
  }

  /** The payments after all reports, for the public type and both agents' reports of each round. */
  public List<Rational> payments(List<Rational> promise, List<Types> path) {
    List<Rational> now = promise;
    Types before = model.initial();
    for (int t = 1; t <= model.last(); t++) {
      Types next = path.get(t - 1);
      Choice choice = choice(t, before, now);
      Stage s = new Stage(t, before, choice, List.of(next.common()));
      now =
          rule.split(
                  outlook.publicLaw(t, before.common(), choice),
                  afterPublic(t, before, choice),
                  now)
              .get(next.common());
      for (int i = 0; i < 2; i++) {
        s = with(s, next.own().get(i));
        now = rule.settled(i, now, learned(s));
      }
      before = next;
    }
    return settlement(before, now);
  }

  /**
   * What a truthful agent expects when all is promised, whatever the other one reports, who hears
   * and remembers everything.
   */
  public Range range(int agent, List<Rational> promise) {
    return range(agent, 0, model.initial(), promise);
  }

  private Range range(int agent, int round, Types types, List<Rational> promise) {
    if (round == model.last()) {
      Rational payoff =
          stakes
              .payoffs()
              .get(agent)
              .get(types.own().get(agent))
              .at(settlement(types, promise).get(agent));
      return new Range(payoff, payoff);
    }
    Choice choice = choice(round + 1, types, promise);
    List<Rational> law = outlook.publicLaw(round + 1, types.common(), choice);
    List<List<Rational>> promises = rule.split(law, afterPublic(round + 1, types, choice), promise);
    Range total = new Range(Rational.ZERO, Rational.ZERO);
    for (int c = 0; c < law.size(); c++) {
      if (!law.get(c).isZero())
        total =
            plus(
                total,
                law.get(c),
                report(agent, 0, new Stage(round + 1, types, choice, List.of(c)), promises.get(c)));
    }
    return total;
  }

  /** Agent {@code next} reports: at random if he is the truthful one, anything otherwise. */
  private Range report(int agent, int next, Stage s, List<Rational> promise) {
    if (next == 2)
      return range(
          agent, s.round(), new Types(s.learned().get(0), s.learned().subList(1, 3)), promise);
    List<Rational> law = law(s, next);
    List<Range> ranges = new ArrayList<>();
    for (int k = 0; k < law.size(); k++) {
      Stage after = with(s, k);
      ranges.add(report(agent, next + 1, after, rule.settled(next, promise, learned(after))));
    }
    if (next != agent)
      return new Range(
          ranges.stream().map(Range::least).min(Rational::compareTo).orElseThrow(),
          ranges.stream().map(Range::most).max(Rational::compareTo).orElseThrow());
    Range total = new Range(Rational.ZERO, Rational.ZERO);
    for (int k = 0; k < law.size(); k++) total = plus(total, law.get(k), ranges.get(k));
    return total;
  }

  private static Range plus(Range sum, Rational weight, Range term) {
    return new Range(
        sum.least().plus(weight.times(term.least())), sum.most().plus(weight.times(term.most())));
  }

  /** Every sequence of public types and reports. */
  public List<List<Types>> paths() {
    List<List<Types>> rounds = new ArrayList<>();
    for (int t = 1; t <= model.last(); t++)
      rounds.add(Profiles.all(model.counts(t)).map(Types::of).toList());
    return Lists.choices(rounds).toList();
  }
}
