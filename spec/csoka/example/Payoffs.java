package csoka.example;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;

/**
 * Expected payoffs of Blue and Red in Example 2.1 when the two play given strategies and nobody
 * else has anything to say.
 */
public final class Payoffs {

  private Payoffs() {}

  /** Blue's and Red's expected utility plus transfers for the model's own number of agents. */
  public static List<Rational> of(
      TransferRule rule,
      DynamicModel<Rational> model,
      ReportingStrategy blue,
      ReportingStrategy red) {
    return Play.of(new Outlook<>(model), rule, everybody(model.size(), blue, red))
        .expectedPayoffs()
        .subList(0, 2);
  }

  private static List<ReportingStrategy> everybody(
      int agents, ReportingStrategy blue, ReportingStrategy red) {
    List<ReportingStrategy> all = new ArrayList<>(List.of(blue, red));
    while (all.size() < agents) all.add(new ReportingStrategy.Truthful());
    return all;
  }
}
