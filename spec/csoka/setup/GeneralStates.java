package csoka.setup;

import counterplay.claim.Finding;
import counterplay.exact.Rational;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.Choice;
import counterplay.model.Profiles;
import counterplay.model.general.GeneralModel;
import counterplay.model.general.GeneralOutlook;
import counterplay.model.general.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All situations of a model in which a truthful agent i can find himself: every round, everything that can have been reported, every
 * public type. The steps of a proof are counted where they fail.
 */
public final class GeneralStates {

  private final GeneralModel<Rational> model;
  private final GeneralOutlook<Rational> outlook;
  private final GeneralRule rule;
  private final int agent;

  /** The situations of the first agent that the case names. */
  public GeneralStates(GeneralCase c, GeneralRule rule) {
    this.model = c.model();
    this.outlook = new GeneralOutlook<>(model);
    this.rule = rule;
    this.agent = c.agents().get(0);
  }

  private record Situation(int round, Types before) {}

  private List<Situation> situations() {
    List<Situation> all = new ArrayList<>();
    for (int t = 1; t <= model.last(); t++) {
      for (int c = 0; c < (t == 1 ? 1 : model.round(t - 1).publicTypes().size()); c++) {
        int round = t;
        int common = c;
        Profiles.all(model.typeCounts(t - 1)).forEach(own -> all.add(new Situation(round, new Types(common, own))));
      }
    }
    return all;
  }

  /**
   * Where Upsilon^i plus the transfers to i is not on average what it was before the round, or is not v^i plus transfers after the last
   * one.
   */
  public Finding martingale() {
    long failures = 0;
    for (Situation s : situations()) {
      List<Rational> law = outlook.publicLaw(s.round(), s.before().common(), choice(s));
      for (List<Integer> others : Profiles.all(model.typeCounts(s.round())).toList()) {
        if (others.get(agent) != 0) continue;
        Rational after = Rational.ZERO;
        for (int c = 0; c < law.size(); c++) after = after.plus(law.get(c).times(overOwnType(s, c, others)));
        if (!after.equals(outlook.values(s.round() - 1, s.before()).get(agent))) failures++;
      }
    }
    for (List<Integer> own : Profiles.all(model.typeCounts(model.last())).toList()) {
      if (!outlook.values(model.last(), new Types(0, own)).get(agent).equals(model.worth().get(agent).get(own.get(agent)))) failures++;
    }
    return Finding.none(failures);
  }

  /** After how many reports the agent is paid or pays something. */
  public Finding moved() {
    long moved = 0;
    for (Situation s : situations()) {
      for (int c = 0; c < model.round(s.round()).publicTypes().size(); c++) {
        for (List<Integer> now : Profiles.all(model.typeCounts(s.round())).toList()) {
          if (!rule.transfers(outlook, new Announcement(s.round(), s.before(), new Types(c, now))).get(agent).isZero()) moved++;
        }
      }
    }
    return Finding.none(moved);
  }

  /** E( y^i + Upsilon_{t,n}^i ) over i's type, given the public type and the others' reports. */
  private Rational overOwnType(Situation s, int common, List<Integer> others) {
    List<Rational> own = outlook.law(s.round(), agent, s.before().own().get(agent), s.before().common(), choice(s));
    Rational sum = Rational.ZERO;
    for (int k = 0; k < own.size(); k++) sum = sum.plus(own.get(k).times(held(s, new Types(common, Profiles.with(others, agent, k)))));
    return sum;
  }

  private Rational held(Situation s, Types now) {
    return rule.transfers(outlook, new Announcement(s.round(), s.before(), now)).get(agent).plus(outlook.values(s.round(), now).get(agent));
  }

  private Choice choice(Situation s) {
    return outlook.choice(s.round(), s.before());
  }

  /**
   * Where Upsilon^i is changed on average by the draw of the public type or of i's own type, after any types that are learned before
   * it.
   */
  public Finding types() {
    long failures = 0;
    for (Situation s : situations()) {
      List<Rational> law = outlook.publicLaw(s.round(), s.before().common(), choice(s));
      List<Rational> own = outlook.law(s.round(), agent, s.before().own().get(agent), s.before().common(), choice(s));
      Rational drawn = Rational.ZERO;
      for (int c = 0; c < law.size(); c++) {
        drawn = drawn.plus(law.get(c).times(outlook.values(s.round(), s.before(), c, s.before().own(), Set.of()).get(agent)));
        for (List<Integer> reports : Profiles.all(model.typeCounts(s.round())).toList()) {
          if (reports.get(agent) != 0) continue;
          Set<Integer> known = new HashSet<>(IntStream.range(0, agent).boxed().toList());
          Rational earlier = outlook.values(s.round(), s.before(), c, reports, known).get(agent);
          known.add(agent);
          Rational later = Rational.ZERO;
          for (int k = 0; k < own.size(); k++) later = later.plus(own.get(k)
              .times(outlook.values(s.round(), s.before(), c, Profiles.with(reports, agent, k), known).get(agent)));
          if (!later.equals(earlier)) failures++;
        }
      }
      if (!drawn.equals(outlook.values(s.round() - 1, s.before()).get(agent))) failures++;
    }
    return Finding.none(failures);
  }

  /**
   * Where another agent's report changes y^i + Upsilon_{t,n}^i: as it is if he is evaluated after i, on average over i's type, which is
   * still
   * to be learned, if before.
   */
  public Finding transfer() {
    long failures = 0;
    for (Situation s : situations()) {
      for (int c = 0; c < model.round(s.round()).publicTypes().size(); c++) {
        for (List<Integer> now : Profiles.all(model.typeCounts(s.round())).toList()) {
          for (int j = 0; j < model.size(); j++) {
            if (j == agent || now.get(j) == 0) continue;
            List<Integer> other = Profiles.with(now, j, 0);
            boolean same = j > agent ? held(s, new Types(c, now)).equals(held(s, new Types(c, other))) : overOwnType(s, c, now)
                .equals(overOwnType(s, c, other));
            if (!same) failures++;
          }
        }
      }
    }
    return Finding.none(failures);
  }
}
