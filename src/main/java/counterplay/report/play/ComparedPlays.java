package counterplay.report.play;

import counterplay.audit.plays.TeamPlay;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Information;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two ways to play one dynamic model under one transfer rule: what is played, and what it is
 * compared with.
 *
 * @param outlook the model
 * @param rule the rule
 * @param played how each agent reports
 * @param besides how each agent reports in what it is compared with
 * @param watched the agents whose payoffs are compared
 * @param words what is played, what it is compared with
 */
record ComparedPlays(
    Outlook<Rational> outlook,
    TransferRule rule,
    List<ReportingBehaviour<Rational>> played,
    List<ReportingBehaviour<Rational>> besides,
    List<Integer> watched,
    List<String> words) {

  /** Larger models are not drawn. */
  private static final int MOST_PATHS = 3_000;

  /** What every agent expects in each of the two. */
  List<List<Rational>> expected() {
    return List.of(
        new Play<>(outlook, rule, played).expectedPayoffs(),
        new Play<>(outlook, rule, besides).expectedPayoffs());
  }

  /** All paths of what is played; none if there are too many to be drawn. */
  List<Play.Path<Rational>> paths() {
    List<Play.Path<Rational>> paths = new ArrayList<>();
    new Play<>(outlook, rule, played)
        .forEach(
            path -> {
              if (paths.size() <= MOST_PATHS) paths.add(path);
            });
    return paths.size() > MOST_PATHS ? List.of() : paths;
  }

  /**
   * The path on which the two differ most for those who are watched; of several the first. None
   * where the reports never differ.
   */
  Optional<Pair> most() {
    Optional<Pair> best = Optional.empty();
    Rational gain = Rational.ZERO;
    for (Play.Path<Rational> path : paths()) {
      TeamPlay here = new TeamPlay(outlook, rule, path.types(), path.reports());
      TeamPlay there = new TeamPlay(outlook, rule, path.types(), reports(path.types()));
      if (here.reports().equals(there.reports())) continue;
      Rational now = gain(here, there).abs();
      if (best.isEmpty() || now.compareTo(gain) > 0) {
        best = Optional.of(new Pair(here, there));
        gain = now;
      }
    }
    return best;
  }

  /**
   * A path of what is played, and the same types with the reports it is compared with.
   *
   * @param played the path
   * @param besides the same types, other reports
   */
  record Pair(TeamPlay played, TeamPlay besides) {}

  private Rational gain(TeamPlay here, TeamPlay there) {
    return Rational.sum(watched.stream().map(i -> here.payoff(i).minus(there.payoff(i))).toList());
  }

  /** The likeliest reports of what it is compared with, at these types. */
  private List<List<Integer>> reports(List<List<Integer>> types) {
    List<List<Integer>> reports = new ArrayList<>(List.of(types.get(0)));
    for (int t = 1; t < types.size(); t++) {
      List<Integer> now = new ArrayList<>();
      for (int i = 0; i < besides.size(); i++) {
        int agent = i;
        List<Integer> own = types.subList(0, t + 1).stream().map(p -> p.get(agent)).toList();
        now.add(
            besides
                .get(i)
                .report(new Information(i, t, own, List.copyOf(reports)))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey());
      }
      reports.add(List.copyOf(now));
    }
    return reports;
  }
}
