package csoka.lemmas;

import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Types;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A model with a mechanism.
 *
 * @param <S> the numbers
 */
public sealed interface Played<S extends Scalar<S>> {

  /** Its variables. */
  Variables<S> x();

  /** How many public types there are. */
  int commons();

  /** What each agent is paid for the reports of round t. */
  List<S> paid(int t, Types before, Types now);

  /** What each agent has of the choice d in that state after the draw of round t. */
  List<S> gained(int t, Types state, int d);

  /** Whether there is a choice after the last draw. */
  boolean choosesAtTheEnd();

  /** What a trustful planner expects for each agent at the beginning. */
  List<S> promised();

  /** What he expects for each agent once all types of round t are known. */
  List<S> values(int t, Types types);

  /**
   * Section 6.
   *
   * @param x the model and its policy
   * @param outlook what a trustful planner expects
   * @param rule the mechanism
   */
  record General<S extends Scalar<S>>(Variables<S> x, GeneralOutlook<S> outlook, GeneralRule rule)
      implements Played<S> {
    @Override
    public int commons() {
      return x.whole("C");
    }

    @Override
    public List<S> paid(int t, Types before, Types now) {
      return rule.transfers(outlook, new Announcement(t, before, now));
    }

    @Override
    public List<S> gained(int t, Types state, int d) {
      return IntStream.range(0, x.whole("n"))
          .mapToObj(i -> t == x.whole("T") ? x.list("w" + i).get(state.own().get(i)) : x.number(0))
          .toList();
    }

    @Override
    public boolean choosesAtTheEnd() {
      return false;
    }

    @Override
    public List<S> promised() {
      return outlook.values(0, outlook.model().initial());
    }

    @Override
    public List<S> values(int t, Types types) {
      return outlook.values(t, types);
    }
  }

  /**
   * Section 5.
   *
   * @param x the model and its policy
   * @param outlook what a trustful planner expects
   * @param rule the mechanism
   */
  record InRounds<S extends Scalar<S>>(Variables<S> x, Outlook<S> outlook, TransferRule rule)
      implements Played<S> {
    @Override
    public int commons() {
      return 1;
    }

    @Override
    public List<S> paid(int t, Types before, Types now) {
      return rule.transfers(outlook, new Reports(t, before.own(), now.own()));
    }

    @Override
    public List<S> gained(int t, Types state, int d) {
      return t == 0
          ? IntStream.range(0, x.whole("n")).mapToObj(i -> x.number(0)).toList()
          : PolicyVariables.utilities(x, t, state, d);
    }

    @Override
    public boolean choosesAtTheEnd() {
      return true;
    }

    @Override
    public List<S> promised() {
      List<Integer> initial = outlook.model().initialTypes();
      return outlook.values(1, initial, initial, Set.of());
    }

    @Override
    public List<S> values(int t, Types types) {
      return outlook.values(t, types.own());
    }
  }

  /** A model of Section 6 under a rule. */
  static <S extends Scalar<S>> AgainstAll<S> of(Variables<S> x, GeneralRule rule) {
    return new AgainstAll<>(new General<>(x, PolicyVariables.outlook(x), rule));
  }

  /** A model of Section 5 under a rule. */
  static <S extends Scalar<S>> AgainstAll<S> of(Variables<S> x, TransferRule rule) {
    return new AgainstAll<>(new InRounds<>(x, PolicyVariables.outlook5(x), rule));
  }
}
