package csoka;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The more general model once more, from the printed sentences, without memory and without the
 * program's own outlook and deviations: Upsilon by recursion, and payoffs by running through all
 * draws of nature for given pure strategies.
 */
final class PlainGeneral {

  private final GeneralModel<Rational> m;
  private final Map<List<Object>, Choice> chosen = new HashMap<>();

  PlainGeneral(GeneralModel<Rational> m) {
    this.m = m;
  }

  /** xi(t, theta): the first choice with the largest expected total. */
  Choice choice(int t, Types before) {
    List<Integer> counts =
        IntStream.range(0, m.size()).map(i -> m.party(t, i).actions().size()).boxed().toList();
    Choice best = null;
    Rational most = null;
    for (int x = 0; x < m.round(t).decisions().size(); x++) {
      for (List<Integer> a : Profiles.all(counts).toList()) {
        Choice c = new Choice(x, a);
        Rational total = Rational.sum(expected(t, before, c, -1, List.of(), 0));
        if (most == null || total.compareTo(most) > 0) {
          best = c;
          most = total;
        }
      }
    }
    return best;
  }

  /** Upsilon_{t,n}. */
  List<Rational> upsilon(int t, Types types) {
    if (t == m.last())
      return IntStream.range(0, m.size())
          .mapToObj(i -> m.worth().get(i).get(types.own().get(i)))
          .toList();
    return expected(t + 1, types, choice(t + 1, types), -1, List.of(), 0);
  }

  /**
   * Upsilon_{t,learned}: the public type (unless -1) and the first so many types of the order's
   * list are learned.
   */
  List<Rational> expected(
      int t, Types before, Choice c, int common, List<Integer> now, int learned) {
    List<Integer> counts = new ArrayList<>(List.of(m.round(t).publicTypes().size()));
    for (int i = 0; i < m.size(); i++) counts.add(m.party(t, i).types().size());
    List<Rational> sum = new ArrayList<>(java.util.Collections.nCopies(m.size(), Rational.ZERO));
    for (List<Integer> all : Profiles.all(counts).toList()) {
      if (common >= 0 && all.get(0) != common) continue;
      Rational p =
          common >= 0
              ? Rational.ONE
              : m.round(t).publicLaw().get(before.common()).get(c.decision()).get(all.get(0));
      for (int i = 0; i < m.size(); i++) {
        if (i < learned) p = all.get(i + 1).equals(now.get(i)) ? p : Rational.ZERO;
        else
          p =
              p.times(
                  m.party(t, i)
                      .law()
                      .get(before.own().get(i))
                      .get(before.common())
                      .get(c.decision())
                      .get(c.actions().get(i))
                      .get(all.get(i + 1)));
      }
      if (p.isZero()) continue;
      List<Rational> later = upsilon(t, new Types(all.get(0), all.subList(1, all.size())));
      for (int j = 0; j < m.size(); j++) sum.set(j, sum.get(j).plus(p.times(later.get(j))));
    }
    return sum;
  }

  /**
   * The printed transfers of a round: j pays to i what Upsilon^j gains when the type of i is
   * learned after those of 1, ..., i - 1.
   */
  List<Rational> direct(int t, Types before, Types now) {
    Choice c = choice(t, before);
    List<Rational> y = new ArrayList<>(java.util.Collections.nCopies(m.size(), Rational.ZERO));
    for (int i = 0; i < m.size(); i++) {
      List<Rational> after = expected(t, before, c, now.common(), now.own(), i + 1);
      List<Rational> earlier = expected(t, before, c, now.common(), now.own(), i);
      for (int j = 0; j < m.size(); j++) {
        if (j == i) continue;
        Rational paid = after.get(j).minus(earlier.get(j));
        y.set(i, y.get(i).plus(paid));
        y.set(j, y.get(j).minus(paid));
      }
    }
    return y;
  }

  /** What the planner does with announced types; computed once for each. */
  interface Rule {
    List<Rational> transfers(int t, Types before, Types now);
  }

  /**
   * A pure joint strategy of everybody but agent i: what they do (reports or private decisions) for
   * what they know.
   */
  static class Others {
    final Map<String, List<Integer>> plan = new HashMap<>();

    /** The information met so far, with the numbers of what can be done there. */
    final Map<String, List<Integer>> met;

    Others(Map<String, List<Integer>> met) {
      this.met = met;
    }

    List<Integer> at(String information, List<Integer> counts) {
      met.putIfAbsent(information, counts);
      return plan.getOrDefault(information, java.util.Collections.nCopies(counts.size(), 0));
    }
  }

  /**
   * All information that the others can come to, with the numbers of what each of them can do
   * there.
   */
  Map<String, List<Integer>> information(int i, boolean seen) {
    Map<String, List<Integer>> met = new java.util.LinkedHashMap<>();
    java.util.Random random = new java.util.Random(1);
    for (int idle = 0; idle < 60; idle++) {
      int before = met.size();
      Others wild =
          new Others(met) {
            @Override
            List<Integer> at(String information, List<Integer> counts) {
              super.at(information, counts);
              return counts.stream().map(random::nextInt).toList();
            }
          };
      payoffs((t, b, n) -> java.util.Collections.nCopies(m.size(), Rational.ZERO), i, wild, seen);
      if (met.size() > before) idle = 0;
    }
    return met;
  }

  /**
   * What every agent expects when i is truthful and the others follow a joint strategy; where they
   * see i's type first if {@code seen}.
   */
  List<Rational> payoffs(Rule rule, int i, Others others, boolean seen) {
    return from(rule, i, others, seen, 1, m.initial(), m.initial(), "");
  }

  private List<Rational> from(
      Rule rule,
      int i,
      Others others,
      boolean seen,
      int t,
      Types truth,
      Types reported,
      String known) {
    if (t > m.last())
      return IntStream.range(0, m.size())
          .mapToObj(j -> m.worth().get(j).get(truth.own().get(j)))
          .toList();
    Choice c = chosen.computeIfAbsent(List.of(t, reported), k -> choice(t, reported));
    List<Integer> rest = IntStream.range(0, m.size()).filter(j -> j != i).boxed().toList();
    List<Integer> taken = new ArrayList<>(c.actions());
    List<Integer> acts =
        others.at(
            "act" + t + known, rest.stream().map(j -> m.party(t, j).actions().size()).toList());
    for (int k = 0; k < rest.size(); k++) taken.set(rest.get(k), acts.get(k));
    List<Integer> counts = new ArrayList<>(List.of(m.round(t).publicTypes().size()));
    for (int j = 0; j < m.size(); j++) counts.add(m.party(t, j).types().size());
    List<Rational> sum = new ArrayList<>(java.util.Collections.nCopies(m.size(), Rational.ZERO));
    for (List<Integer> all : Profiles.all(counts).toList()) {
      Rational p = m.round(t).publicLaw().get(reported.common()).get(c.decision()).get(all.get(0));
      for (int j = 0; j < m.size(); j++) {
        p =
            p.times(
                m.party(t, j)
                    .law()
                    .get(truth.own().get(j))
                    .get(truth.common())
                    .get(c.decision())
                    .get(taken.get(j))
                    .get(all.get(j + 1)));
      }
      if (p.isZero()) continue;
      Types next = new Types(all.get(0), all.subList(1, all.size()));
      String news =
          known + "/" + next.common() + rest.stream().map(j -> next.own().get(j)).toList();
      List<Integer> said =
          others.at(
              "say" + t + news + (seen ? next.own().get(i) : ""),
              rest.stream().map(j -> m.party(t, j).types().size()).toList());
      List<Integer> now = new ArrayList<>(next.own());
      for (int k = 0; k < rest.size(); k++) now.set(rest.get(k), said.get(k));
      Types announced = new Types(next.common(), List.copyOf(now));
      List<Rational> y = rule.transfers(t, reported, announced);
      List<Rational> later = from(rule, i, others, seen, t + 1, next, announced, news + now.get(i));
      for (int j = 0; j < m.size(); j++)
        sum.set(j, sum.get(j).plus(p.times(y.get(j).plus(later.get(j)))));
    }
    return sum;
  }
}
