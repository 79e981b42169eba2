package counterplay.audit.properties.team;

import counterplay.audit.properties.Environment;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Profiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What properties of transfer rules quantify over, each a record of data. */
final class TeamCases {

  private TeamCases() {}

  /** A model. */
  record OfModel(DynamicModel<Rational> model) {}

  /** Agents of a model who plan together. */
  record OfGroup(DynamicModel<Rational> model, List<Integer> members) {}

  /** The reports of two rounds that follow each other. */
  record OfReports(
      DynamicModel<Rational> model, int round, List<Integer> before, List<Integer> now) {}

  /** One false report of one type in one round. */
  record OfLie(DynamicModel<Rational> model, int agent, int round, int type, int lie) {}

  /** A false report of the last round, whatever was and is reported besides. */
  record OfLastLie(
      DynamicModel<Rational> model,
      int agent,
      List<Integer> before,
      List<Integer> types,
      int lie) {}

  /** What an agent knows when he has learned his type of round 1. */
  record OfType(DynamicModel<Rational> model, int agent, int type) {}

  /** The types of all rounds, which are possible. */
  record OfPath(DynamicModel<Rational> model, int agent, List<List<Integer>> types) {}

  /** What each agent reports in a single round for each of his types. */
  record OfMaps(DynamicModel<Rational> model, List<List<Integer>> maps) {}

  /** Two agents change places. */
  record OfSwap(
      DynamicModel<Rational> model,
      int round,
      List<Integer> before,
      List<Integer> now,
      int first,
      int second) {

    OfReports reports() {
      return new OfReports(model, round, before, now);
    }
  }

  /** An agent's report, and two sets of reports of the others. */
  record OfOthers(
      DynamicModel<Rational> model,
      int round,
      List<Integer> before,
      List<Integer> now,
      List<Integer> other,
      int agent) {

    OfReports reports() {
      return new OfReports(model, round, before, now);
    }
  }

  static <C extends Record> List<Environment<C>> over(
      Function<DynamicModel<Rational>, Stream<C>> cases, TeamModels.Named... families) {
    return Arrays.stream(families)
        .map(f -> Environment.over(f.id(), f.words(), f.models(), cases))
        .toList();
  }

  static Stream<OfReports> reports(DynamicModel<Rational> model) {
    return IntStream.rangeClosed(1, model.rounds())
        .boxed()
        .flatMap(
            t ->
                Profiles.all(model.counts(t - 1))
                    .flatMap(
                        before ->
                            Profiles.all(model.counts(t))
                                .map(now -> new OfReports(model, t, before, now))));
  }

  static Stream<OfGroup> groups(DynamicModel<Rational> model, int least, int most) {
    return groups(model.size(), least, most).map(members -> new OfGroup(model, members));
  }

  /** All sets of at least and at most so many of n agents. */
  static Stream<List<Integer>> groups(int n, int least, int most) {
    return IntStream.range(0, 1 << n)
        .filter(set -> Integer.bitCount(set) >= least && Integer.bitCount(set) <= most)
        .mapToObj(set -> IntStream.range(0, n).filter(i -> (set >> i & 1) == 1).boxed().toList());
  }

  static Stream<OfLie> lies(DynamicModel<Rational> model) {
    List<OfLie> all = new ArrayList<>();
    for (int t = 1; t <= model.rounds(); t++)
      for (int i = 0; i < model.size(); i++)
        for (int type = 0; type < model.counts(t).get(i); type++)
          for (int lie = 0; lie < model.counts(t).get(i); lie++)
            if (lie != type) all.add(new OfLie(model, i, t, type, lie));
    return all.stream();
  }

  static Stream<OfLastLie> lastLies(DynamicModel<Rational> model) {
    int t = model.rounds();
    List<OfLastLie> all = new ArrayList<>();
    for (List<Integer> before : Profiles.all(model.counts(t - 1)).toList())
      for (List<Integer> types : Profiles.all(model.counts(t)).toList())
        for (int i = 0; i < model.size(); i++)
          for (int lie = 0; lie < model.counts(t).get(i); lie++)
            if (lie != types.get(i)) all.add(new OfLastLie(model, i, before, types, lie));
    return all.stream();
  }

  static Stream<OfMaps> maps(DynamicModel<Rational> model) {
    return Lists.choices(
            model.counts(1).stream().map(count -> Profiles.all(count, count).toList()).toList())
        .map(maps -> new OfMaps(model, maps));
  }

  static Stream<OfSwap> swaps(DynamicModel<Rational> model) {
    return reports(model)
        .flatMap(
            r ->
                IntStream.range(0, model.size())
                    .boxed()
                    .flatMap(
                        i ->
                            IntStream.range(i + 1, model.size())
                                .mapToObj(
                                    j -> new OfSwap(model, r.round(), r.before(), r.now(), i, j))));
  }

  static Stream<OfOthers> others(DynamicModel<Rational> model) {
    return reports(model)
        .flatMap(
            r ->
                IntStream.range(0, model.size())
                    .boxed()
                    .flatMap(
                        i ->
                            Profiles.all(model.counts(r.round()))
                                .filter(o -> o.get(i).equals(r.now().get(i)) && !o.equals(r.now()))
                                .map(
                                    o ->
                                        new OfOthers(
                                            model, r.round(), r.before(), r.now(), o, i))));
  }
}
