package csoka.general;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Stakes;
import counterplay.model.dynamic.Types;
import csoka.example.Lists;
import java.util.ArrayList;
import java.util.List;

/**
 * The direct mechanism of Section 6 between two agents whose payoffs are not quasilinear: it
 * calculates with the money that types bring, and the agents judge what they end up with by F.
 * Reports are heard one by one in the order in which they are evaluated.
 */
public final class DirectStakes {

  /** Whose reports are chosen to harm an agent: the other one's, or nobody's. */
  private enum Foe {
    OTHER,
    NOBODY
  }

  private final Stakes stakes;
  private final GeneralModel<Rational> model;
  private final GeneralOutlook<Rational> outlook;
  private final GeneralRule rule;

  /** Prepares the calculation. */
  public DirectStakes(Stakes stakes, GeneralRule rule) {
    this.stakes = stakes;
    this.model = stakes.model();
    this.outlook = new GeneralOutlook<>(model);
    this.rule = rule;
  }

  /** What truth secures an agent, in terms of F. */
  public Rational secured(int agent) {
    return value(agent, Foe.OTHER, 1, model.initial(), Rational.ZERO);
  }

  /** What an agent expects, in terms of F, when both tell the truth. */
  public Rational truthful(int agent) {
    return value(agent, Foe.NOBODY, 1, model.initial(), Rational.ZERO);
  }

  private Rational value(int agent, Foe foe, int t, Types before, Rational paid) {
    if (t > model.last()) return stakes.payoffs().get(agent).get(before.own().get(agent)).at(paid);
    List<Rational> law = outlook.publicLaw(t, before.common(), outlook.choice(t, before));
    Rational total = Rational.ZERO;
    for (int c = 0; c < law.size(); c++)
      if (!law.get(c).isZero())
        total = total.plus(law.get(c).times(report(agent, foe, t, before, c, List.of(), paid)));
    return total;
  }

  private Rational report(
      int agent, Foe foe, int t, Types before, int common, List<Integer> said, Rational paid) {
    int next = said.size();
    if (next == 2) {
      Types now = new Types(common, said);
      return value(
          agent,
          foe,
          t + 1,
          now,
          paid.plus(rule.transfers(outlook, new Announcement(t, before, now)).get(agent)));
    }
    Choice choice = outlook.choice(t, before);
    List<Rational> law = outlook.law(t, next, before.own().get(next), before.common(), choice);
    Rational total = Rational.ZERO;
    List<Rational> all = new ArrayList<>();
    for (int k = 0; k < law.size(); k++) {
      if (foe == Foe.NOBODY && law.get(k).isZero()) continue;
      Rational value = report(agent, foe, t, before, common, Lists.appended(said, k), paid);
      all.add(value);
      total = total.plus(law.get(k).times(value));
    }
    return next == agent || foe == Foe.NOBODY
        ? total
        : all.stream().min(Rational::compareTo).orElseThrow();
  }
}
