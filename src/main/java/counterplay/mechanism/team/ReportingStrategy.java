package counterplay.mechanism.team;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.DynamicModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A reporting strategy as data. Reports are named by the names of the model's types. */
public sealed interface ReportingStrategy {

  /**
   * What the strategy reports.
   *
   * @param model the model in which it is played
   * @param information what the agent knows
   * @return probabilities by the names of types
   * @throws IllegalArgumentException if the strategy does not say what to report
   */
  Map<String, Rational> report(DynamicModel<?> model, Information information);

  /** Always the truth. */
  record Truthful() implements ReportingStrategy {
    @Override
    public Map<String, Rational> report(DynamicModel<?> model, Information info) {
      return Map.of(model.role(info.round(), info.agent()).types().get(info.type()), Rational.ONE);
    }
  }

  /**
   * The same reports whatever happens.
   *
   * @param reports the reports of rounds 1, 2, ..., one for each round
   */
  record Fixed(List<String> reports) implements ReportingStrategy {
    @Override
    public Map<String, Rational> report(DynamicModel<?> model, Information info) {
      if (info.round() > reports.size())
        throw new IllegalArgumentException("no report is fixed for round " + info.round());
      return Map.of(reports.get(info.round() - 1), Rational.ONE);
    }
  }

  /**
   * A strategy with exceptions; the first rule that applies counts.
   *
   * @param otherwise what is played where no rule applies
   * @param rules the exceptions
   */
  record Except(ReportingStrategy otherwise, List<Rule> rules) implements ReportingStrategy {

    /**
     * In this round, if the watched agent reported this in an earlier round, and the own type is
     * this: report that.
     *
     * @param round the round of the exception
     * @param watched the agent whose report is watched
     * @param watchedRound the earlier round whose report is watched
     * @param seen his report
     * @param types the own types of this round at which the rule applies; empty for all
     * @param report what is reported
     */
    public record Rule(
        int round, int watched, int watchedRound, String seen, List<String> types, String report) {}

    @Override
    public Map<String, Rational> report(DynamicModel<?> model, Information info) {
      String own = model.role(info.round(), info.agent()).types().get(info.type());
      for (Rule rule : rules) {
        if (rule.round() != info.round()) continue;
        int seen = info.reports().get(rule.watchedRound()).get(rule.watched());
        if (model.role(rule.watchedRound(), rule.watched()).types().get(seen).equals(rule.seen())
            && (rule.types().isEmpty() || rule.types().contains(own))) {
          return Map.of(rule.report(), Rational.ONE);
        }
      }
      return otherwise.report(model, info);
    }
  }

  /**
   * A distribution for each own type of each round, whatever the others report.
   *
   * @param rounds for rounds 1, 2, ...: own type to the probabilities of the reports
   */
  record ByType(List<Map<String, Map<String, Rational>>> rounds) implements ReportingStrategy {
    @Override
    public Map<String, Rational> report(DynamicModel<?> model, Information info) {
      String own = model.role(info.round(), info.agent()).types().get(info.type());
      Map<String, Rational> row =
          info.round() > rounds.size()
              ? Map.of()
              : rounds.get(info.round() - 1).getOrDefault(own, Map.of());
      if (!Rational.sum(row.values()).equals(Rational.ONE)) {
        throw new IllegalArgumentException(
            "the reports of type "
                + own
                + " in round "
                + info.round()
                + " have probabilities that sum to "
                + Rational.sum(row.values())
                + " instead of 1");
      }
      return row;
    }
  }

  /**
   * A report for each piece of information that matters, in the order of the list; the first entry
   * that fits counts.
   *
   * @param entries what is reported when
   */
  record Table(List<Entry> entries) implements ReportingStrategy {

    /**
     * One line of the table.
     *
     * @param types the own types of rounds 1 to t
     * @param seen the others' and own reports of rounds 1 to t - 1, a profile each
     * @param report what is reported in round t
     */
    public record Entry(List<String> types, List<List<String>> seen, String report) {}

    @Override
    public Map<String, Rational> report(DynamicModel<?> model, Information info) {
      List<String> own = new ArrayList<>();
      List<List<String>> seen = new ArrayList<>();
      for (int t = 1; t <= info.round(); t++)
        own.add(model.role(t, info.agent()).types().get(info.types().get(t)));
      for (int t = 1; t < info.round(); t++) {
        List<String> profile = new ArrayList<>();
        for (int i = 0; i < model.size(); i++)
          profile.add(model.role(t, i).types().get(info.reports().get(t).get(i)));
        seen.add(profile);
      }
      return entries.stream()
          .filter(e -> e.types().equals(own) && e.seen().equals(seen))
          .findFirst()
          .map(e -> Map.of(e.report(), Rational.ONE))
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "the table says nothing for types " + own + " after reports " + seen));
    }
  }

  /**
   * The strategy as a behaviour of the given model.
   *
   * @throws IllegalArgumentException when it reports a name that is no type of the round
   */
  default <S extends Scalar<S>> ReportingBehaviour<S> in(DynamicModel<S> model) {
    return info -> {
      Map<Integer, S> probabilities = new TreeMap<>();
      report(model, info)
          .forEach(
              (name, p) -> {
                int index = model.role(info.round(), info.agent()).types().indexOf(name);
                if (index < 0) {
                  throw new IllegalArgumentException(
                      "'"
                          + name
                          + "' is no type of "
                          + model.agents().get(info.agent())
                          + " in round "
                          + info.round()
                          + "; its types are "
                          + model.role(info.round(), info.agent()).types());
                }
                probabilities.put(index, model.one().scale(p));
              });
      return probabilities;
    };
  }
}
