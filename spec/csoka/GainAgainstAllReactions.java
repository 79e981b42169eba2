package csoka;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.JointPlan;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import csoka.example.Example21;
import csoka.general.CoalitionCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a modification of Blue's truth gains over all ways in which Red can react. */
final class GainAgainstAllReactions {

  private static final int BLUE = Example21.BLUE;
  private static final int RED = Example21.RED;

  private GainAgainstAllReactions() {}

  /**
   * Blue's gain from the modification over truth where it is least, over all ways in which Red can
   * react to what Blue reported; less than 0, or the largest gain is not more than 0: the
   * modification does not weakly dominate truth.
   */
  static Finding leastGain(TransferRule rule, CoalitionCase c) {
    Outlook<Rational> outlook = new Outlook<>(c.model());
    ReportingBehaviour<Rational> truth = new ReportingStrategy.Truthful().in(c.model());
    ReportingBehaviour<Rational> modified =
        ((JointPlan.Played) c.plan()).strategies().get(0).in(c.model());
    List<Rational> gains =
        reactions(c.model())
            .map(
                red ->
                    payoff(outlook, rule, modified, red).minus(payoff(outlook, rule, truth, red)))
            .toList();
    Rational least = Collections.min(gains);
    Rational largest = Collections.max(gains);
    if (least.signum() == 0 && largest.signum() == 0)
      return Finding.of(largest, AT_MOST, Rational.ZERO).with("gain", "none against anything");
    return Finding.of(least, LESS, Rational.ZERO).with("largest gain", largest);
  }

  private static Rational payoff(
      Outlook<Rational> outlook,
      TransferRule rule,
      ReportingBehaviour<Rational> blue,
      ReportingBehaviour<Rational> red) {
    List<ReportingBehaviour<Rational>> behaviours = new ArrayList<>(List.of(blue, red));
    while (behaviours.size() < outlook.model().size())
      behaviours.add(new ReportingStrategy.Truthful().in(outlook.model()));
    return new Play<>(outlook, rule, behaviours).expectedPayoffs().get(BLUE);
  }

  /**
   * Red's strategies as functions of Blue's reports; his own types do not matter to Blue otherwise.
   */
  private static Stream<ReportingBehaviour<Rational>> reactions(DynamicModel<Rational> m) {
    List<List<Integer>> situations = new ArrayList<>();
    List<Integer> choices = new ArrayList<>();
    for (int t = 1; t <= m.rounds(); t++) {
      List<Integer> seen =
          IntStream.range(1, t).mapToObj(s -> m.role(s, BLUE).types().size()).toList();
      int reports = m.role(t, RED).types().size();
      Profiles.all(seen)
          .forEach(
              s -> {
                situations.add(s);
                choices.add(reports);
              });
    }
    return Profiles.all(choices)
        .map(
            reports -> {
              Map<List<Integer>, Integer> table = new HashMap<>();
              for (int k = 0; k < situations.size(); k++)
                table.put(situations.get(k), reports.get(k));
              return info ->
                  Map.of(
                      table.get(
                          info.reports().subList(1, info.round()).stream()
                              .map(r -> r.get(BLUE))
                              .toList()),
                      Rational.ONE);
            });
  }
}
