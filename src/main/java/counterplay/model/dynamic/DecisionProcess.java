package counterplay.model.dynamic;

import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * What every dynamic model is to those who calculate with it: stages 0 to the last one, at each of
 * which types are known, a choice is taken and utilities are had, and between which all types are
 * drawn independently of each other. A profile of types has the public type first, where there is
 * one, then one for each agent; an agent's next type depends on his own and on the public one.
 *
 * @param <S> the numbers: rationals, or polynomials in parameters
 */
public sealed interface DecisionProcess<S extends Scalar<S>> permits DynamicModel, GeneralModel {

  /** The names of the agents. */
  List<String> agents();

  /** The number of agents, n. */
  default int size() {
    return agents().size();
  }

  /** The last stage. */
  int last();

  /** How many entries of a profile are public: 0 or 1. */
  int publics();

  /** The names of the types of a stage, for each place of a profile. */
  List<List<String>> types(int stage);

  /** The number of types of a stage, for each place of a profile. */
  default List<Integer> counts(int stage) {
    return types(stage).stream().map(List::size).toList();
  }

  /** The number of public decisions of a stage. */
  int decisions(int stage);

  /** The number of each agent's private decisions of a stage. */
  List<Integer> actions(int stage);

  /** All choices of a stage: private decisions vary faster, the last agent's fastest. */
  default List<Choice> choices(int stage) {
    List<List<Integer>> actions = Profiles.all(actions(stage)).toList();
    List<Choice> choices = new ArrayList<>();
    for (int x = 0; x < decisions(stage); x++)
      for (List<Integer> a : actions) choices.add(new Choice(x, a));
    return choices;
  }

  /**
   * The law of the type at one place of the next stage's profile.
   *
   * @param stage before the last one
   * @param place of the profile
   * @param types the profile of the stage
   * @param choice what is decided and done in the stage
   */
  List<S> law(int stage, int place, List<Integer> types, Choice choice);

  /** What one agent has of a stage. */
  S utility(int stage, int agent, Choice choice, List<Integer> types);

  /** The number one, in the ring of the model's numbers. */
  S one();
}
