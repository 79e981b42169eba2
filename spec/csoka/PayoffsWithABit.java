package csoka;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import csoka.AUselessReportWithAReason.Case;
import csoka.general.ExtraBit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What an agent with the extra bit gains and loses by his reports. */
final class PayoffsWithABit {

  private PayoffsWithABit() {}

  /**
   * The largest gain with bit 1 over all reports of the round before, when the others are truthful.
   */
  static Rational bestGain(TransferRule rule, Case c) {
    DynamicModel<Rational> m = c.changed();
    JointDeviation alone = JointDeviation.ofCoalition(new Outlook<>(m), rule, Set.of(c.agent()));
    List<Integer> sizes =
        IntStream.range(0, m.size())
            .map(i -> m.role(c.round() - 1, i).types().size())
            .boxed()
            .toList();
    return Profiles.all(sizes)
        .flatMap(
            before ->
                IntStream.range(0, c.types())
                    .mapToObj(
                        k -> {
                          JointDeviation.Value v =
                              alone.value(
                                  new JointDeviation.State(
                                      c.round(), before, List.of(ExtraBit.place(c.types(), k, 1))));
                          return v.best().minus(v.truthful());
                        }))
        .max(Rational::compareTo)
        .orElseThrow();
  }

  /**
   * The least that a type with bit 1 loses by reporting another one with bit 1; epsilon if there is
   * no other one.
   */
  static Rational leastLoss(TransferRule rule, Case c) {
    List<Rational> losses = new ArrayList<>(List.of(c.epsilon()));
    for (int k = 0; k < c.types(); k++)
      for (int lie = 0; lie < c.types(); lie++) {
        if (lie != k)
          change(rule, c, ExtraBit.place(c.types(), k, 1), ExtraBit.place(c.types(), lie, 1))
              .forEach(d -> losses.add(d.negated()));
      }
    return losses.stream().min(Rational::compareTo).orElseThrow();
  }

  /** The largest difference, for any agent, that a false bit with a true type makes. */
  static Rational farthest(TransferRule rule, Case c) {
    Rational farthest = Rational.ZERO;
    for (int k = 0; k < c.types(); k++) {
      DynamicModel<Rational> m = c.changed();
      List<Rational> truth = payoffs(rule, m, c, k, k);
      List<Rational> claim = payoffs(rule, m, c, k, ExtraBit.place(c.types(), k, 1));
      for (int i = 0; i < m.size(); i++)
        farthest = farthest.max(claim.get(i).minus(truth.get(i)).abs());
    }
    return farthest;
  }

  /**
   * What the agent gains given a type if he reports another one in the round and is truthful
   * otherwise; nothing for a type that cannot be.
   */
  private static List<Rational> change(TransferRule rule, Case c, int type, int report) {
    DynamicModel<Rational> m = c.changed();
    Rational[] chance = {Rational.ZERO};
    new Play<>(new Outlook<>(m), rule, behaviours(m, c, type, type))
        .forEach(
            path -> {
              if (path.types().get(c.round()).get(c.agent()) == type)
                chance[0] = chance[0].plus(path.probability());
            });
    if (chance[0].isZero()) return List.of();
    Rational difference =
        payoffs(rule, m, c, type, report)
            .get(c.agent())
            .minus(payoffs(rule, m, c, type, type).get(c.agent()));
    return List.of(difference.over(chance[0]));
  }

  private static List<Rational> payoffs(
      TransferRule rule, DynamicModel<Rational> m, Case c, int type, int report) {
    return new Play<>(new Outlook<>(m), rule, behaviours(m, c, type, report)).expectedPayoffs();
  }

  private static List<ReportingBehaviour<Rational>> behaviours(
      DynamicModel<Rational> m, Case c, int type, int report) {
    List<ReportingBehaviour<Rational>> all = new ArrayList<>();
    for (int i = 0; i < m.size(); i++) {
      if (i == c.agent())
        all.add(
            info ->
                Map.of(
                    info.round() == c.round() && info.type() == type ? report : info.type(),
                    Rational.ONE));
      else if (i == 1 && !c.others().isEmpty())
        all.add(new ReportingStrategy.Fixed(c.others()).in(m));
      else all.add(new ReportingStrategy.Truthful().in(m));
    }
    return all;
  }
}
