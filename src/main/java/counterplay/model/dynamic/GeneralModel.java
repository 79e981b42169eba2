package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The more general dynamic model. Initial types, the public one and one for each agent, are fixed
 * and known. In round t = 1..k the planner takes a public decision x^0, each agent i a private
 * decision x^i, nature draws the public type from mu(theta^0, x^0) and each agent's type from
 * mu(theta^i, theta^0, x^0, x^i), independently, and each agent reports his type. The payoff is
 * v^i(theta_k^i) plus transfers that add up to zero.
 *
 * <p>The paper has one set Theta, one X, one mu and one v for all; types that carry their owner's
 * name and their round make every model of this class one of those. Utilities of single rounds are
 * carried along in the types.
 *
 * <p>Source: Csoka, Section 6.2.
 *
 * @param agents the names of the agents, at least one
 * @param rounds rounds 1 to k, at least one
 * @param worth v^i, indexed by agent and his type after the last round
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public record GeneralModel<S extends Scalar<S>>(
    List<String> agents, List<GeneralRound<S>> rounds, List<List<S>> worth)
    implements DecisionProcess<S> {

  /**
   * @throws IllegalArgumentException if a table has the wrong shape or a row of probabilities does
   *     not sum to one
   */
  public GeneralModel {
    agents = List.copyOf(agents);
    rounds = List.copyOf(rounds);
    if (agents.isEmpty()) throw new IllegalArgumentException("a model without agents");
    if (rounds.isEmpty()) throw new IllegalArgumentException("a model without rounds");
    DynamicModel.shape("worths", worth, agents.size());
    int commons = 1;
    List<Integer> owns = Collections.nCopies(agents.size(), 1);
    for (int t = 1; t <= rounds.size(); t++) {
      GeneralRound<S> round = rounds.get(t - 1);
      String where = "round " + t;
      if (round.decisions().isEmpty() || round.publicTypes().isEmpty())
        throw new IllegalArgumentException(where + " has no decision or no public type");
      DynamicModel.shape(where + ", parties", round.parties(), agents.size());
      DynamicModel.shape(where + ", public law", round.publicLaw(), commons);
      for (List<List<S>> byDecision : round.publicLaw()) {
        DynamicModel.shape(where + ", public law", byDecision, round.decisions().size());
        for (List<S> row : byDecision)
          DynamicModel.row(where + ", public law, row", row, round.publicTypes().size());
      }
      for (int i = 0; i < agents.size(); i++)
        check(where + ", " + agents.get(i), round, round.parties().get(i), owns.get(i), commons);
      commons = round.publicTypes().size();
      owns = round.parties().stream().map(p -> p.types().size()).toList();
    }
    for (int i = 0; i < agents.size(); i++)
      DynamicModel.shape("worths of " + agents.get(i), worth.get(i), owns.get(i));
  }

  private static <S extends Scalar<S>> void check(
      String what, GeneralRound<S> round, Party<S> party, int owns, int commons) {
    if (party.types().isEmpty() || party.actions().isEmpty())
      throw new IllegalArgumentException(what + " has no type or no action");
    DynamicModel.shape(what + ", law", party.law(), owns);
    for (List<List<List<List<S>>>> byCommon : party.law()) {
      DynamicModel.shape(what + ", law", byCommon, commons);
      for (List<List<List<S>>> byDecision : byCommon) {
        DynamicModel.shape(what + ", law", byDecision, round.decisions().size());
        for (List<List<S>> byAction : byDecision) {
          DynamicModel.shape(what + ", law", byAction, party.actions().size());
          for (List<S> row : byAction)
            DynamicModel.row(what + ", law, row", row, party.types().size());
        }
      }
    }
  }

  /** The last round, k. */
  @Override
  public int last() {
    return rounds.size();
  }

  /** Round t = 1..k. */
  public GeneralRound<S> round(int t) {
    return rounds.get(t - 1);
  }

  /** What an agent can be and do in round t = 1..k. */
  public Party<S> party(int t, int agent) {
    return round(t).parties().get(agent);
  }

  /** The numbers of the agents' types after round t = 0..k. */
  public List<Integer> typeCounts(int t) {
    return t == 0
        ? Collections.nCopies(size(), 1)
        : round(t).parties().stream().map(p -> p.types().size()).toList();
  }

  /** The fixed initial types. */
  public Types initial() {
    return new Types(0, Collections.nCopies(size(), 0));
  }

  @Override
  public int publics() {
    return 1;
  }

  @Override
  public List<List<String>> types(int round) {
    if (round == 0) return Collections.nCopies(size() + 1, List.of("initial"));
    List<List<String>> types = new ArrayList<>(List.of(round(round).publicTypes()));
    for (Party<S> p : round(round).parties()) types.add(p.types());
    return types;
  }

  @Override
  public int decisions(int stage) {
    return stage == last() ? 1 : round(stage + 1).decisions().size();
  }

  @Override
  public List<Integer> actions(int stage) {
    return stage == last()
        ? Collections.nCopies(size(), 1)
        : round(stage + 1).parties().stream().map(p -> p.actions().size()).toList();
  }

  @Override
  public List<S> law(int stage, int place, List<Integer> types, Choice choice) {
    GeneralRound<S> round = round(stage + 1);
    int common = types.get(0);
    if (place == 0) return round.publicLaw().get(common).get(choice.decision());
    return round
        .parties()
        .get(place - 1)
        .law()
        .get(types.get(place))
        .get(common)
        .get(choice.decision())
        .get(choice.actions().get(place - 1));
  }

  /** The worth v^i(theta_k^i) after the last round; nothing before. */
  @Override
  public S utility(int stage, int agent, Choice choice, List<Integer> types) {
    return stage == last() ? worth.get(agent).get(types.get(agent + 1)) : one().zero();
  }

  @Override
  public S one() {
    return worth.get(0).get(0).one();
  }
}
