package csoka.example;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.mechanism.team.Reports;
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

  /**
   * The same with the share 1/(n-1) as a number or parameter of its own: U^i + Gamma^i - share *
   * (sum of the others' Gamma), where Gamma^i is the sum of i's gammas. The gammas do not depend on
   * n, because idle agents have one type.
   */
  public static <S extends Scalar<S>> List<S> shared(
      GammaRule rule,
      DynamicModel<S> model,
      S share,
      ReportingStrategy blue,
      ReportingStrategy red) {
    S zero = model.one().zero();
    List<S> utilities = new ArrayList<>(java.util.Collections.nCopies(model.size(), zero));
    List<S> gammas = new ArrayList<>(utilities);
    Play.of(new Outlook<>(model), new Earned(rule), everybody(model.size(), blue, red))
        .forEach(
            path -> {
              for (int i = 0; i < model.size(); i++) {
                utilities.set(
                    i, utilities.get(i).plus(path.utilities().get(i).times(path.probability())));
                for (List<S> round : path.transfers())
                  gammas.set(i, gammas.get(i).plus(round.get(i).times(path.probability())));
              }
            });
    S all = gammas.stream().reduce(zero, S::plus);
    List<S> payoffs = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      payoffs.add(
          utilities.get(i).plus(gammas.get(i)).minus(all.minus(gammas.get(i)).times(share)));
    }
    return List.copyOf(payoffs);
  }

  private static List<ReportingStrategy> everybody(
      int agents, ReportingStrategy blue, ReportingStrategy red) {
    List<ReportingStrategy> all = new ArrayList<>(List.of(blue, red));
    while (all.size() < agents) all.add(new ReportingStrategy.Truthful());
    return all;
  }

  /** What each report earns, with nobody paying for it. */
  private record Earned(GammaRule rule) implements TransferRule {
    @Override
    public String id() {
      return rule.id();
    }

    @Override
    public String title() {
      return rule.title() + ", earnings only";
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
      return rule.gammas(outlook, reports);
    }
  }
}
