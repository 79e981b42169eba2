package csoka.example;

import counterplay.exact.number.Rational;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Spaces of pure reporting strategies for Example 2.1: the truth, fixed reports, then each with one
 * exception.
 */
public final class Deviations {

  private Deviations() {}

  /**
   * All of one agent's strategies of that kind: truth, every sequence of fixed reports, and each of
   * these with one exception that watches a report of the other one.
   */
  public static Space<ReportingStrategy> of(
      BeliefProcess<Rational> own, BeliefProcess<Rational> other, Active agent) {
    List<ReportingStrategy> plain = new ArrayList<>(List.of(new ReportingStrategy.Truthful()));
    sequences(own).forEach(reports -> plain.add(new ReportingStrategy.Fixed(reports)));
    List<ReportingStrategy> all = new ArrayList<>(plain);
    for (ReportingStrategy.Except.Rule rule : rules(own, other, agent)) {
      for (ReportingStrategy otherwise : plain)
        all.add(new ReportingStrategy.Except(otherwise, List.of(rule)));
    }
    return Space.of(all);
  }

  /** Every sequence of reports that the process allows in rounds 1 to K. */
  public static Stream<List<String>> sequences(BeliefProcess<Rational> own) {
    Stream<List<String>> heads = Stream.of(List.of());
    for (int t = 1; t <= own.rounds(); t++) {
      List<String> names = names(own, t);
      heads =
          heads.flatMap(
              head ->
                  names.stream()
                      .map(name -> Stream.concat(head.stream(), Stream.of(name)).toList()));
    }
    return heads;
  }

  private static List<ReportingStrategy.Except.Rule> rules(
      BeliefProcess<Rational> own, BeliefProcess<Rational> other, Active agent) {
    List<ReportingStrategy.Except.Rule> rules = new ArrayList<>();
    for (int t = 2; t <= own.rounds(); t++) {
      for (int s = t - 1; s >= 1; s--) {
        for (String seen : names(other, s)) {
          for (String report : names(own, t))
            rules.add(
                new ReportingStrategy.Except.Rule(
                    t, agent.other().index(), s, seen, List.of(), report));
        }
      }
    }
    return rules;
  }

  private static List<String> names(BeliefProcess<Rational> process, int round) {
    return process.beliefs().get(round).stream().map(Rational::toString).toList();
  }

  /** Simpler strategies: without the exception, or the truth itself. */
  public static Stream<ReportingStrategy> simpler(ReportingStrategy strategy) {
    if (strategy instanceof ReportingStrategy.Truthful) return Stream.empty();
    Stream<ReportingStrategy> truth = Stream.of(new ReportingStrategy.Truthful());
    return strategy instanceof ReportingStrategy.Except e
        ? Stream.concat(truth, Stream.of(e.otherwise()))
        : truth;
  }
}
