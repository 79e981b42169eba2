package counterplay.audit.properties.elicitation;

import counterplay.audit.properties.Environment;
import counterplay.exact.number.Rational;
import counterplay.model.dynamic.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What properties of elicitation mechanisms quantify over, each a record of data. */
final class PeerCases {

  /**
   * What a lie predicts: the best prediction where the payment shows one, else any posterior or the
   * prior.
   */
  private static final String PREDICTIONS = ", predictions: the best or the honest ones";

  private PeerCases() {}

  /** A setting. */
  record OfSetting(PeerSetting setting) {}

  /** An agent with a signal names this one while the others are truthful. */
  record OfNamed(PeerSetting setting, int agent, int signal, int named) {}

  /** An agent with a signal names it and predicts wrongly. */
  record OfPrediction(PeerSetting setting, int agent, int signal, List<Rational> prediction) {}

  /** All play the same map of signals. */
  record OfMap(PeerSetting setting, List<Integer> map) {}

  /** All others play a map of signals while an agent names a signal. */
  record OfAgainst(PeerSetting setting, List<Integer> map, int signal, int named) {}

  /** Everybody reports a signal with the posterior that belongs to it. */
  record OfReports(PeerSetting setting, List<Integer> signals) {}

  /** The environments, over all settings of each. */
  static <C extends Record> List<Environment<C>> over(
      Function<PeerSetting, Stream<C>> cases, int... agents) {
    List<Environment<C>> all = new ArrayList<>();
    for (int n : agents) {
      all.add(over(cases, PeerSetting.twoSignals(n), PREDICTIONS));
      Environment<C> three = over(cases, PeerSetting.threeSignals(n), PREDICTIONS);
      all.add(n < 4 ? three : three.deep());
    }
    return all;
  }

  /** The environment of settings that are of one kind; what is predicted in words. */
  static <C extends Record> Environment<C> over(
      Function<PeerSetting, Stream<C>> cases, List<PeerSetting> settings, String predictions) {
    int n = settings.get(0).agents();
    int signals = settings.get(0).signals();
    return Environment.over(
        n + "-agents-" + signals + "-signals",
        n
            + " agents, "
            + signals
            + " signals, "
            + signals
            + " states, denominators to 4 ("
            + settings.size()
            + " priors)"
            + predictions,
        settings,
        PeerSetting::size,
        cases);
  }

  /** Two signals and so many agents. */
  static <C extends Record> List<Environment<C>> just(
      Function<PeerSetting, Stream<C>> cases, int agents) {
    return over(cases, agents).subList(0, 1);
  }

  static <C extends Record> List<Environment<C>> over(Function<PeerSetting, Stream<C>> cases) {
    return over(cases, 2, 3, 4);
  }

  private static Stream<Integer> asked(PeerSetting setting) {
    return Stream.of(0, setting.agents() - 1).distinct();
  }

  static Stream<OfNamed> named(PeerSetting setting, boolean lies) {
    return asked(setting)
        .flatMap(
            i ->
                pairs(setting)
                    .filter(p -> !lies || !p.get(0).equals(p.get(1)))
                    .map(p -> new OfNamed(setting, i, p.get(0), p.get(1))));
  }

  private static Stream<List<Integer>> pairs(PeerSetting setting) {
    return Profiles.all(2, setting.signals());
  }

  static Stream<OfPrediction> predictions(PeerSetting setting) {
    return asked(setting)
        .flatMap(
            i ->
                IntStream.range(0, setting.signals())
                    .boxed()
                    .flatMap(
                        s ->
                            PeerRule.predictions(setting).stream()
                                .filter(p -> !p.equals(setting.law().posterior(s)))
                                .map(p -> new OfPrediction(setting, i, s, p))));
  }

  static Stream<List<Integer>> allMaps(PeerSetting setting) {
    return Profiles.all(setting.signals(), setting.signals());
  }

  static boolean isTruth(List<Integer> map) {
    return IntStream.range(0, map.size()).allMatch(s -> map.get(s) == s);
  }

  static boolean isRelabelling(List<Integer> map) {
    return map.stream().distinct().count() == map.size();
  }

  static boolean isConstant(List<Integer> map) {
    return map.stream().distinct().count() == 1;
  }

  static Stream<OfMap> constants(PeerSetting setting) {
    return allMaps(setting).filter(PeerCases::isConstant).map(m -> new OfMap(setting, m));
  }

  static Stream<OfMap> relabellings(PeerSetting setting) {
    return allMaps(setting)
        .filter(m -> isRelabelling(m) && !isTruth(m))
        .map(m -> new OfMap(setting, m));
  }

  static Stream<OfMap> maps(PeerSetting setting) {
    return allMaps(setting).filter(m -> !isTruth(m)).map(m -> new OfMap(setting, m));
  }

  static Stream<OfMap> garblings(PeerSetting setting) {
    return allMaps(setting).filter(m -> !isRelabelling(m)).map(m -> new OfMap(setting, m));
  }

  static Stream<OfAgainst> against(PeerSetting setting) {
    return allMaps(setting)
        .flatMap(
            m ->
                pairs(setting)
                    .filter(p -> !p.get(0).equals(p.get(1)))
                    .map(p -> new OfAgainst(setting, m, p.get(0), p.get(1))));
  }

  static Stream<OfReports> reports(PeerSetting setting) {
    return Profiles.all(setting.agents(), setting.signals())
        .map(signals -> new OfReports(setting, signals));
  }

  static Stream<OfSetting> settings(PeerSetting setting) {
    return Stream.of(new OfSetting(setting));
  }
}
