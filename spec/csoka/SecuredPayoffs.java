package csoka;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import csoka.TruthSecuresPayoffs.AgentCase;
import csoka.general.CoalitionCase;
import csoka.general.MomentarilyPrivate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What truth secures an agent in a model of Section 5, what he is promised, and what coalitions
 * gain, computed by solving the games.
 */
final class SecuredPayoffs {

  private SecuredPayoffs() {}

  /** The least when the others see agent i's type before they report, in a model of one round. */
  static Finding securedThoughSeen(TransferRule rule, AgentCase c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    List<Rational> row = c.model().role(0, c.agent()).transition().get(0).get(0).get(0);
    List<MomentarilyPrivate.Outcome> seen = new ArrayList<>();
    Rational total = Rational.ZERO;
    for (int k = 0; k < row.size(); k++) {
      int type = k;
      String name = c.model().role(1, c.agent()).types().get(k);
      seen.add(new MomentarilyPrivate.Outcome("initial", name, "saw " + name, row.get(k)));
      Rational least =
          Profiles.all(
                  c.model().stages().get(1).roles().stream().map(r -> r.types().size()).toList())
              .filter(now -> now.get(c.agent()) == type)
              .map(
                  now ->
                      rule.transfers(outlook, new Reports(1, c.model().initialTypes(), now))
                          .get(c.agent())
                          .plus(outlook.utility(1, c.agent(), outlook.choice(1, now), type)))
              .min(Rational::compareTo)
              .orElseThrow();
      total = total.plus(row.get(k).times(least));
    }
    return Finding.of(total, AT_LEAST, promised(outlook).get(c.agent()))
        .with("momentarily private", new MomentarilyPrivate(seen).holds());
  }

  static Finding secured(TransferRule rule, AgentCase c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    return Finding.of(
        secured(outlook, rule, c.agent()), AT_LEAST, promised(outlook).get(c.agent()));
  }

  /** The least that truth brings agent i, whatever the others do together. */
  static Rational secured(Outlook<Rational> outlook, TransferRule rule, int i) {
    return JointDeviation.against(outlook, rule, i).best().negated();
  }

  /** C_i: each agent's expected utility under truth. */
  static List<Rational> promised(Outlook<Rational> outlook) {
    return outlook.values(
        1, outlook.model().initialTypes(), outlook.model().initialTypes(), Set.of());
  }

  static Finding sum(TransferRule rule, DynamicModel<Rational> model) {
    Outlook<Rational> outlook = new Outlook<>(model);
    Rational sum =
        Rational.sum(
            IntStream.range(0, model.size()).mapToObj(i -> secured(outlook, rule, i)).toList());
    return Finding.of(sum, EQUAL, together(outlook, rule));
  }

  private static Rational together(Outlook<Rational> outlook, TransferRule rule) {
    Set<Integer> all = Set.copyOf(IntStream.range(0, outlook.model().size()).boxed().toList());
    return JointDeviation.ofCoalition(outlook, rule, all).best();
  }

  /** What is missing to C_i, to the sum, and what pairs gain: all are zero or less. */
  static Finding all(TransferRule rule, DynamicModel<Rational> model) {
    Outlook<Rational> outlook = new Outlook<>(model);
    List<Rational> promised = promised(outlook);
    Rational missing = Rational.ZERO;
    Rational total = Rational.ZERO;
    for (int i = 0; i < model.size(); i++) {
      Rational secured = secured(outlook, rule, i);
      missing = missing.max(promised.get(i).minus(secured));
      total = total.plus(secured);
    }
    Rational gained =
        CoalitionCase.pairs(model.size())
            .map(pair -> JointDeviation.ofCoalition(outlook, rule, Set.copyOf(pair)).value())
            .map(v -> v.best().minus(v.truthful()))
            .max(Rational::compareTo)
            .orElseThrow();
    return Finding.of(
        List.of(missing, together(outlook, rule).minus(total), gained),
        AT_MOST,
        List.of(Rational.ZERO, Rational.ZERO, Rational.ZERO));
  }
}
