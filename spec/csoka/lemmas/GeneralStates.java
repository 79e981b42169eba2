package csoka.lemmas;

import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All situations of a model in which a truthful agent i can find himself: every round, everything
 * that can have been reported, every public type. The steps of a proof are equations in each of
 * them.
 *
 * @param <S> the numbers
 */
public final class GeneralStates<S extends Scalar<S>> {

  private final GeneralModel<S> model;
  private final GeneralOutlook<S> outlook;
  private final GeneralRule rule;
  private final int agent;
  private final Map<Announcement, S> held = new HashMap<>();

  /** The situations of an agent. */
  public GeneralStates(GeneralOutlook<S> outlook, GeneralRule rule, int agent) {
    this.model = outlook.model();
    this.outlook = outlook;
    this.rule = rule;
    this.agent = agent;
  }

  /**
   * Equations.
   *
   * @param left the left sides
   * @param right the right sides
   */
  public record Equations<S extends Scalar<S>>(List<S> left, List<S> right) {
    private void add(S l, S r) {
      left.add(l);
      right.add(r);
    }

    /** That all of them hold. */
    public Statement<S> statement() {
      return Statement.of(left, Relation.EQUAL, right);
    }
  }

  private record Situation(int round, Types before) {}

  private List<Situation> situations() {
    List<Situation> all = new ArrayList<>();
    for (int t = 1; t <= model.last(); t++) {
      for (int c = 0; c < (t == 1 ? 1 : model.round(t - 1).publicTypes().size()); c++) {
        int round = t;
        int common = c;
        Profiles.all(model.typeCounts(t - 1))
            .forEach(own -> all.add(new Situation(round, new Types(common, own))));
      }
    }
    return all;
  }

  private Equations<S> equations() {
    return new Equations<S>(new ArrayList<>(), new ArrayList<>());
  }

  /**
   * Upsilon^i plus the transfers to i is on average what it was before the round, whatever the
   * others report, and it is w^i plus transfers after the last one.
   */
  public Equations<S> martingale() {
    Equations<S> equations = equations();
    for (Situation s : situations()) {
      List<S> law = outlook.publicLaw(s.round(), s.before().common(), choice(s));
      for (List<Integer> others : Profiles.all(model.typeCounts(s.round())).toList()) {
        if (others.get(agent) != 0) continue;
        S after = model.one().zero();
        for (int c = 0; c < law.size(); c++)
          after = after.plus(law.get(c).times(overOwnType(s, c, others)));
        equations.add(after, outlook.values(s.round() - 1, s.before()).get(agent));
      }
    }
    for (List<Integer> own : Profiles.all(model.typeCounts(model.last())).toList()) {
      equations.add(
          outlook.values(model.last(), new Types(0, own)).get(agent),
          model.worth().get(agent).get(own.get(agent)));
    }
    return equations;
  }

  /** After how many reports the agent is paid or pays something. */
  public Finding moved() {
    long moved = 0;
    for (Situation s : situations()) {
      for (int c = 0; c < model.round(s.round()).publicTypes().size(); c++) {
        for (List<Integer> now : Profiles.all(model.typeCounts(s.round())).toList()) {
          if (!rule.transfers(outlook, new Announcement(s.round(), s.before(), new Types(c, now)))
              .get(agent)
              .isZero()) moved++;
        }
      }
    }
    return Finding.none(moved);
  }

  /** E( y^i + Upsilon_{t,n}^i ) over i's type, given the public type and the others' reports. */
  private S overOwnType(Situation s, int common, List<Integer> others) {
    List<S> own =
        outlook.law(s.round(), agent, s.before().own().get(agent), s.before().common(), choice(s));
    S sum = model.one().zero();
    for (int k = 0; k < own.size(); k++)
      sum = sum.plus(own.get(k).times(held(s, new Types(common, Profiles.with(others, agent, k)))));
    return sum;
  }

  private S held(Situation s, Types now) {
    Announcement a = new Announcement(s.round(), s.before(), now);
    if (!held.containsKey(a)) held.put(a, holds(s, now));
    return held.get(a);
  }

  private S holds(Situation s, Types now) {
    return rule.transfers(outlook, new Announcement(s.round(), s.before(), now))
        .get(agent)
        .plus(outlook.values(s.round(), now).get(agent));
  }

  private Choice choice(Situation s) {
    return outlook.choice(s.round(), s.before());
  }

  /**
   * Upsilon^i is not changed on average by the draw of the public type or of i's own type, after
   * any types that are learned before it.
   */
  public Equations<S> types() {
    Equations<S> equations = equations();
    for (Situation s : situations()) {
      List<S> law = outlook.publicLaw(s.round(), s.before().common(), choice(s));
      List<S> own =
          outlook.law(
              s.round(), agent, s.before().own().get(agent), s.before().common(), choice(s));
      S drawn = model.one().zero();
      for (int c = 0; c < law.size(); c++) {
        drawn =
            drawn.plus(
                law.get(c)
                    .times(
                        outlook
                            .values(s.round(), s.before(), c, s.before().own(), Set.of())
                            .get(agent)));
        for (List<Integer> reports : Profiles.all(model.typeCounts(s.round())).toList()) {
          if (reports.get(agent) != 0) continue;
          Set<Integer> known = new HashSet<>(IntStream.range(0, agent).boxed().toList());
          S earlier = outlook.values(s.round(), s.before(), c, reports, known).get(agent);
          known.add(agent);
          S later = model.one().zero();
          for (int k = 0; k < own.size(); k++)
            later =
                later.plus(
                    own.get(k)
                        .times(
                            outlook
                                .values(
                                    s.round(),
                                    s.before(),
                                    c,
                                    Profiles.with(reports, agent, k),
                                    known)
                                .get(agent)));
          equations.add(later, earlier);
        }
      }
      equations.add(drawn, outlook.values(s.round() - 1, s.before()).get(agent));
    }
    return equations;
  }

  /**
   * Another agent's report does not change y^i + Upsilon_{t,n}^i: as it is if he is evaluated after
   * i, on average over i's type, which is still to be learned, if before.
   */
  public Equations<S> transfer() {
    Equations<S> equations = equations();
    for (Situation s : situations()) {
      for (int c = 0; c < model.round(s.round()).publicTypes().size(); c++) {
        for (List<Integer> now : Profiles.all(model.typeCounts(s.round())).toList()) {
          for (int j = 0; j < model.size(); j++) {
            if (j == agent) continue;
            List<Integer> other = Profiles.with(now, j, 0);
            if (j > agent) equations.add(held(s, new Types(c, now)), held(s, new Types(c, other)));
            else equations.add(overOwnType(s, c, now), overOwnType(s, c, other));
          }
        }
      }
      if (model.size() == 1) equations.add(model.one().zero(), model.one().zero());
    }
    return equations;
  }
}
