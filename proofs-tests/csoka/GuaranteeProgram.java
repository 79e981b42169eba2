package csoka;

import counterplay.claim.evidence.Certificate;
import counterplay.exact.linear.LinearProgram;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.Disclosure;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Leak;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What truth secures an agent as a linear program over all that the others can do together.
 * Whatever they do, correlated, mixed, remembering everything, their play has frequencies x(s, r)
 * of reports r in situations s, which satisfy
 *
 * <pre>  sum_r x(s, r) = P_0(s) + sum over s', r' of P(s | s', r') x(s', r'),   x >= 0</pre>
 *
 * and the truthful agent's expected payoff is linear in x. Values v(s) with v(s) &lt;= c(s, r) +
 * sum P(s' | s, r) v(s') are dual multipliers: they certify that no x brings him less than sum
 * P_0(s) v(s).
 */
public final class GuaranteeProgram {

  /**
   * The others are about to report: the round, what was reported before it, the new public type,
   * what they have seen of the agent's new type.
   */
  private record Situation(int round, Types before, int common, List<List<String>> seen) {}

  /** One report of the others in a situation: what the agent gets at once, and what follows. */
  private record Option(int situation, Rational payoff, Map<Integer, Rational> next) {}

  private final GeneralOutlook<Rational> outlook;
  private final GeneralModel<Rational> model;
  private final GeneralRule rule;
  private final Disclosure disclosure;
  private final int agent;
  private final Map<Situation, Integer> places = new LinkedHashMap<>();
  private final List<Option> options = new ArrayList<>();
  private final Map<Integer, Rational> start;

  /**
   * @throws IllegalArgumentException if reports are not all made at the same time
   */
  public GuaranteeProgram(
      GeneralOutlook<Rational> outlook, GeneralRule rule, Disclosure disclosure, int agent) {
    if (disclosure.turns().size() != 1)
      throw new IllegalArgumentException("the program is for reports made at the same time");
    this.outlook = outlook;
    this.model = outlook.model();
    this.rule = rule;
    this.disclosure = disclosure;
    this.agent = agent;
    start = arrivals(1, model.initial(), Rational.ONE);
    for (int k = 0; k < places.size(); k++) expand(List.copyOf(places.keySet()).get(k), k);
  }

  private Map<Integer, Rational> arrivals(int round, Types before, Rational weight) {
    Map<Integer, Rational> arrivals = new TreeMap<>();
    Choice choice = outlook.choice(round, before);
    List<Rational> law = outlook.publicLaw(round, before.common(), choice);
    for (int c = 0; c < law.size(); c++) {
      for (Map.Entry<List<List<String>>, List<Rational>> e :
          seen(round, before, choice).entrySet()) {
        Rational p = law.get(c).times(Rational.sum(e.getValue())).times(weight);
        if (!p.isZero())
          arrivals.merge(
              places.computeIfAbsent(
                  new Situation(round, before, c, e.getKey()), s -> places.size()),
              p,
              Rational::plus);
      }
    }
    return arrivals;
  }

  /**
   * What the others can see of the agent's new type, with the joint probabilities of that and each
   * type.
   */
  private Map<List<List<String>>, List<Rational>> seen(int round, Types before, Choice choice) {
    Map<List<List<String>>, List<Rational>> all = new LinkedHashMap<>();
    all.put(List.of(), outlook.law(round, agent, before.own().get(agent), before.common(), choice));
    for (Leak leak : disclosure.leaks()) {
      if (leak.round() != round
          || leak.owner() != agent
          || leak.moment() != Leak.Moment.BEFORE_REPORTS) continue;
      Map<List<List<String>>, List<Rational>> more = new LinkedHashMap<>();
      all.forEach(
          (labels, joint) -> {
            for (int o = 0; o < leak.seen().size(); o++) {
              List<List<String>> longer = new ArrayList<>(labels);
              longer.add(leak.seen().get(o));
              List<Rational> row = new ArrayList<>();
              for (int k = 0; k < joint.size(); k++)
                row.add(joint.get(k).times(leak.chances().get(k).get(o)));
              more.merge(
                  longer,
                  row,
                  (a, b) -> {
                    List<Rational> sum = new ArrayList<>();
                    for (int k = 0; k < a.size(); k++) sum.add(a.get(k).plus(b.get(k)));
                    return sum;
                  });
            }
          });
      all = more;
    }
    return all;
  }

  private void expand(Situation s, int place) {
    List<Rational> joint =
        seen(s.round(), s.before(), outlook.choice(s.round(), s.before())).get(s.seen());
    Rational total = Rational.sum(joint);
    for (List<Integer> reports : Profiles.all(model.typeCounts(s.round())).toList()) {
      if (reports.get(agent) != 0) continue;
      Rational payoff = Rational.ZERO;
      Map<Integer, Rational> next = new TreeMap<>();
      for (int k = 0; k < joint.size(); k++) {
        Rational p = joint.get(k).over(total);
        if (p.isZero()) continue;
        Types now = new Types(s.common(), Profiles.with(reports, agent, k));
        payoff =
            payoff.plus(
                p.times(
                    rule.transfers(outlook, new Announcement(s.round(), s.before(), now))
                        .get(agent)));
        if (s.round() == model.last())
          payoff = payoff.plus(p.times(model.worth().get(agent).get(k)));
        else arrivals(s.round() + 1, now, p).forEach((t, q) -> next.merge(t, q, Rational::plus));
      }
      options.add(new Option(place, payoff, next));
    }
  }

  /** The least expected payoff, by the exact simplex method. */
  public Rational solved() {
    List<LinearProgram.Constraint> constraints = new ArrayList<>();
    for (int s = 0; s < places.size(); s++)
      constraints.add(
          LinearProgram.Constraint.equal(flow(s), start.getOrDefault(s, Rational.ZERO)));
    LinearProgram.Result result =
        LinearProgram.maximize(
            options.stream().map(o -> o.payoff().negated()).toList(), constraints);
    if (result instanceof LinearProgram.Optimal optimal) return optimal.value().negated();
    throw new IllegalStateException(
        "the others can always do something, and only finitely many things: " + result);
  }

  private List<Rational> flow(int situation) {
    return options.stream()
        .map(
            o ->
                (o.situation() == situation ? Rational.ONE : Rational.ZERO)
                    .minus(o.next().getOrDefault(situation, Rational.ZERO)))
        .toList();
  }

  /** v(s), from the last round backwards. */
  private List<Rational> values() {
    List<Rational> values = new ArrayList<>(Collections.nCopies(places.size(), Rational.ZERO));
    for (int s = places.size() - 1; s >= 0; s--) {
      int place = s;
      values.set(
          s,
          options.stream()
              .filter(o -> o.situation() == place)
              .map(o -> brings(o, values))
              .min(Rational::compareTo)
              .orElseThrow());
    }
    return values;
  }

  private static Rational brings(Option o, List<Rational> values) {
    Rational sum = o.payoff();
    for (Map.Entry<Integer, Rational> e : o.next().entrySet())
      sum = sum.plus(e.getValue().times(values.get(e.getKey())));
    return sum;
  }

  /**
   * The values of backward induction as Farkas multipliers. Unknowns: all x(s, r), and a scale tau
   * for P_0. That the agent gets less than {@code constant} times tau, scaled to "&lt;= -1",
   * contradicts the equations for the frequencies.
   */
  public Certificate certificate(String words, Rational constant) {
    List<Rational> values = values();
    List<List<Rational>> rows = new ArrayList<>();
    List<Rational> multipliers = new ArrayList<>();
    int n = options.size();
    for (int s = 0; s < places.size(); s++) {
      List<Rational> row = new ArrayList<>(flow(s));
      row.add(start.getOrDefault(s, Rational.ZERO).negated());
      rows.add(row);
      rows.add(row.stream().map(Rational::negated).toList());
      multipliers.add(values.get(s).negated().max(Rational.ZERO));
      multipliers.add(values.get(s).max(Rational.ZERO));
    }
    Rational scale = constant.negated();
    for (Map.Entry<Integer, Rational> e : start.entrySet())
      scale = scale.plus(e.getValue().times(values.get(e.getKey())));
    for (int k = 0; k <= n; k++) {
      List<Rational> row = new ArrayList<>(Collections.nCopies(n + 1, Rational.ZERO));
      row.set(k, Rational.of(-1));
      rows.add(row);
      multipliers.add(
          k < n
              ? brings(options.get(k), values).minus(values.get(options.get(k).situation()))
              : scale);
    }
    List<Rational> bounds = new ArrayList<>(Collections.nCopies(rows.size(), Rational.ZERO));
    List<Rational> last = new ArrayList<>(options.stream().map(Option::payoff).toList());
    last.add(constant.negated());
    rows.add(last);
    bounds.add(Rational.of(-1));
    multipliers.add(Rational.ONE);
    return new Certificate.Farkas(words, rows, bounds, multipliers);
  }
}
