package csoka.general;

import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Information;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.JointPlan;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.space.DynamicModels;
import counterplay.space.ModelShrinker;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A model, some of its agents, and what they do together while all others are truthful.
 *
 * @param model the model
 * @param coalition the places of the members among the agents, the first is 0
 * @param plan what they do
 */
public record CoalitionCase(DynamicModel<Rational> model, List<Integer> coalition, JointPlan plan) {

  /** Each model with each of its coalitions, which do their best. */
  public static Space<CoalitionCase> space(
      Space<DynamicModel<Rational>> models, IntFunction<Stream<List<Integer>>> coalitions) {
    return models
        .then(
            m ->
                Space.of(
                    coalitions
                        .apply(m.size())
                        .map(c -> new CoalitionCase(m, c, new JointPlan.Best()))
                        .toList()))
        .shrinking(
            c ->
                ModelShrinker.smaller(c.model())
                    .map(m -> new CoalitionCase(m, c.coalition(), c.plan())));
  }

  /** Models for n = 2 and 3, T = 1, 2, 3, the larger ones with fewer types. */
  public static Space<DynamicModel<Rational>> models(int actions) {
    return DynamicModels.within(new DynamicModels.Bounds(2, 2, 3, 3, actions, 3))
        .or(DynamicModels.within(new DynamicModels.Bounds(2, 3, 2, 2, actions, 2)))
        .or(DynamicModels.within(new DynamicModels.Bounds(3, 2, 2, 2, actions, 3)));
  }

  /** All pairs of agents. */
  public static Stream<List<Integer>> pairs(int n) {
    return IntStream.range(0, n)
        .boxed()
        .flatMap(i -> IntStream.range(i + 1, n).mapToObj(j -> List.of(i, j)));
  }

  /**
   * What the members expect from the whole play, together, is not more than what truth brings them.
   */
  public Finding atTheStart(TransferRule rule) {
    Outlook<Rational> outlook = new Outlook<>(model);
    if (plan instanceof JointPlan.Best) {
      JointDeviation.Value v = deviation(outlook, rule).value();
      return Finding.of(v.best(), Relation.AT_MOST, v.truthful());
    }
    Rational deviating = sum(new Play<>(outlook, rule, behaviours(plan)).expectedPayoffs());
    Rational truthful =
        sum(
            new Play<>(outlook, rule, behaviours(new JointPlan.Played(List.of())))
                .expectedPayoffs());
    return Finding.of(deviating, Relation.AT_MOST, truthful);
  }

  /**
   * The same in every state, whatever was reported before; the numbers are those of the first state
   * in which it fails.
   */
  public Finding atWorstState(TransferRule rule) {
    JointDeviation deviation = deviation(new Outlook<>(model), rule);
    Optional<JointDeviation.State> state = deviation.firstImprovableState();
    JointDeviation.Value v = state.map(deviation::value).orElseGet(deviation::value);
    Finding finding = Finding.of(v.best(), Relation.AT_MOST, v.truthful());
    return state.map(s -> inWords(finding, s, v.reports())).orElse(finding);
  }

  private Finding inWords(Finding finding, JointDeviation.State s, List<Integer> reports) {
    List<List<String>> types = model.types(s.round());
    List<List<String>> members = coalition.stream().map(types::get).toList();
    List<String> all = names(model.types(s.round() - 1), s.before());
    return finding
        .with("round", s.round())
        .with("reported in the round before", String.join(", ", all))
        .with("types of the members", String.join(", ", names(members, s.types())))
        .with("what they report", String.join(", ", names(members, reports)));
  }

  private static List<String> names(List<List<String>> types, List<Integer> places) {
    return Lists.each(places.size(), k -> types.get(k).get(places.get(k)));
  }

  /** The members do as planned; those without a plan, and all other agents, are truthful. */
  public List<ReportingBehaviour<Rational>> behaviours(JointPlan played) {
    List<ReportingBehaviour<Rational>> behaviours = new ArrayList<>();
    for (int i = 0; i < model.size(); i++) {
      int member = coalition.indexOf(i);
      if (member >= 0 && played instanceof JointPlan.Fixed f)
        behaviours.add(info -> Map.of(report(info, f.reports().get(member)), Rational.ONE));
      else if (member >= 0
          && played instanceof JointPlan.Played p
          && member < p.strategies().size()) behaviours.add(p.strategies().get(member).in(model));
      else behaviours.add(new ReportingStrategy.Truthful().in(model));
    }
    return behaviours;
  }

  private int report(Information info, List<String> fixed) {
    String report = fixed.get(info.round() - 1);
    if (report.equals(JointPlan.Fixed.TRUTH)) return info.type();
    int index = model.role(info.round(), info.agent()).types().indexOf(report);
    if (index >= 0) return index;
    throw new IllegalArgumentException(
        "'"
            + report
            + "' is no type of "
            + model.agents().get(info.agent())
            + " in round "
            + info.round());
  }

  private JointDeviation deviation(Outlook<Rational> outlook, TransferRule rule) {
    return JointDeviation.ofCoalition(outlook, rule, new TreeSet<>(coalition));
  }

  private Rational sum(List<Rational> payoffs) {
    return Rational.sum(coalition.stream().map(payoffs::get).toList());
  }
}
