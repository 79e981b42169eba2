package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.Contract;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.RecursiveMechanism;
import counterplay.mechanism.team.RecursiveRule;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Stakes;
import counterplay.model.dynamic.Types;
import counterplay.space.Space;
import csoka.general.StakesCase;
import csoka.sentences.Readings;
import java.util.List;
import java.util.Set;

/**
 * Appendix F: with quasilinear payoffs the direct mechanism keeps what the original one promises,
 * and what can be achieved is a hyperplane.
 */
public final class QuasilinearPayoffsMakeThemOne implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    RecursiveRule recursive = mechanisms.get(RecursiveMechanism.NAME);
    GeneralRule direct = mechanisms.get(DirectMechanism.NAME);
    Scope<StakesCase> quasilinear = quasilinear();
    Space<StakesCase> linear =
        StakesCase.family().where(c -> c.stakes().equals(Stakes.quasilinear(c.stakes().model())));
    return List.of(
        Claim.of(
            "csoka/appendix-f-quasilinear",
            Kind.STATEMENT,
            "Appendix F",
            "with quasilinear payoffs the direct mechanism is the original one: at every report its"
                + " payments keep what the original one promises",
            StakesCase.class,
            Reading.printed(Verdict.SURVIVED, quasilinear, c -> promisesKept(recursive, direct, c)),
            Reading.ours(
                "same-payments",
                Verdict.BOUNDED,
                Scope.part(
                    "all models with quasilinear payoffs and no chance in the public type",
                    StakesCase.FAMILY,
                    linear),
                c -> samePayments(recursive, direct, c)),
            Readings.refuted(
                "same-payments-with-public-chance",
                quasilinear,
                c -> samePayments(recursive, direct, c))));
  }

  static Scope<StakesCase> quasilinear() {
    return Scope.sample(
            "all models with quasilinear payoffs",
            60,
            StakesCase.random(2)
                .map(c -> new StakesCase(Stakes.quasilinear(c.stakes().model()), c.second())))
        .containing(c -> c.stakes().equals(Stakes.quasilinear(c.stakes().model())));
  }

  /**
   * With the direct mechanism's payments each agent has and can expect Upsilon^i and what he was
   * paid. How often that is not on the recursion's frontier after some reports, or a report changes
   * it for somebody else than its sender.
   */
  private static Finding promisesKept(RecursiveRule recursive, GeneralRule direct, StakesCase c) {
    GeneralModel<Rational> m = c.stakes().model();
    GeneralOutlook<Rational> o = new GeneralOutlook<>(m);
    Contract contract = c.contract(recursive);
    long failures = 0;
    for (List<Types> path : contract.paths()) {
      List<Rational> paid = List.of(Rational.ZERO, Rational.ZERO);
      Types before = m.initial();
      for (int t = 1; t <= m.last(); t++) {
        Types now = path.get(t - 1);
        Choice choice = o.choice(t, before);
        List<Rational> drawn = plus(o.values(t, before, now.common(), now.own(), Set.of()), paid);
        List<Rational> first =
            plus(
                plus(o.values(t, before, now.common(), now.own(), Set.of(0)), paid),
                upTo(direct, o, t, before, now));
        paid = plus(paid, direct.transfers(o, new Announcement(t, before, now)));
        List<Rational> end = plus(o.values(t, now), paid);
        if (!drawn.get(1).equals(first.get(1)) || !first.get(0).equals(end.get(0))) failures++;
        if (!isOn(contract.frontier(t, before, choice, now.common(), List.of()), drawn)
            || !isOn(
                contract.frontier(t, before, choice, now.common(), now.own().subList(0, 1)), first)
            || !isOn(contract.frontier(t, before, choice, now.common(), now.own()), end))
          failures++;
        before = now;
      }
    }
    return Finding.none(failures);
  }

  /**
   * What is paid for agent 1's report alone: all that is paid in the round less agent 1's share of
   * the change that agent 2's report makes.
   */
  private static List<Rational> upTo(
      GeneralRule direct, GeneralOutlook<Rational> o, int t, Types before, Types now) {
    Rational later =
        o.values(t, now)
            .get(0)
            .minus(o.values(t, before, now.common(), now.own(), Set.of(0)).get(0));
    List<Rational> all = direct.transfers(o, new Announcement(t, before, now));
    return List.of(all.get(0).plus(later), all.get(1).minus(later));
  }

  private static boolean isOn(PiecewiseLinear frontier, List<Rational> f) {
    return frontier.at(f.get(1)).equals(f.get(0));
  }

  private static List<Rational> plus(List<Rational> a, List<Rational> b) {
    return List.of(a.get(0).plus(b.get(0)), a.get(1).plus(b.get(1)));
  }

  /** After how many sequences of reports the payments differ when Upsilon_{0,0} is promised. */
  private static Finding samePayments(RecursiveRule recursive, GeneralRule direct, StakesCase c) {
    GeneralModel<Rational> m = c.stakes().model();
    GeneralOutlook<Rational> outlook = new GeneralOutlook<>(m);
    Contract contract = c.contract(recursive);
    List<Rational> promise = outlook.values(0, m.initial());
    long different = 0;
    for (List<Types> path : contract.paths()) {
      List<Rational> paid = List.of(Rational.ZERO, Rational.ZERO);
      Types before = m.initial();
      boolean possible = true;
      for (int t = 1; t <= m.last(); t++) {
        Types now = path.get(t - 1);
        possible &=
            !outlook
                .publicLaw(t, before.common(), outlook.choice(t, before))
                .get(now.common())
                .isZero();
        paid = plus(paid, direct.transfers(outlook, new Announcement(t, before, now)));
        before = now;
      }
      if (possible && !contract.payments(promise, path).equals(paid)) different++;
    }
    return Finding.none(different);
  }
}
