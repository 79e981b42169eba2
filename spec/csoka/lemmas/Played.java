package csoka.lemmas;

import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Expectations;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Types;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A model of Section 5 or of Section 6 with a mechanism.
 *
 * @param x the model and its policy
 * @param outlook what a trustful planner expects
 * @param rule what each agent is paid for the reports of a round
 * @param <S> the numbers
 */
public record Played<S extends Scalar<S>>(
    Variables<S> x, Expectations<?, S> outlook, Function<Announcement, List<S>> rule) {

  /** A model of Section 6 under a rule. */
  static <S extends Scalar<S>> AgainstAll<S> of(Variables<S> x, GeneralRule rule) {
    GeneralOutlook<S> outlook = PolicyVariables.outlook(x);
    return new AgainstAll<>(
        new Played<>(x, outlook.expectations(), a -> rule.transfers(outlook, a)));
  }

  /** A model of Section 5 under a rule. */
  static <S extends Scalar<S>> AgainstAll<S> of(Variables<S> x, TransferRule rule) {
    Outlook<S> outlook = PolicyVariables.outlook5(x);
    return new AgainstAll<>(
        new Played<>(
            x,
            outlook.expectations(),
            a -> rule.transfers(outlook, new Reports(a.round(), a.before().own(), a.now().own()))));
  }

  private boolean isInRounds() {
    return outlook.process().publics() == 0;
  }

  /** How many public types there are. */
  public int commons() {
    return isInRounds() ? 1 : x.whole("C");
  }

  /** What each agent is paid for the reports of round t. */
  public List<S> paid(int t, Types before, Types now) {
    return rule.apply(new Announcement(t, before, now));
  }

  /** What each agent has of the choice d in that state after the draw of round t. */
  public List<S> gained(int t, Types state, int d) {
    if (isInRounds() && t > 0) return PolicyVariables.utilities(x, t, state, d);
    if (isInRounds() || t < x.whole("T")) return Collections.nCopies(x.whole("n"), x.number(0));
    return IntStream.range(0, x.whole("n"))
        .mapToObj(i -> x.list("w" + i).get(state.own().get(i)))
        .toList();
  }

  /** Whether there is a choice after the last draw. */
  public boolean choosesAtTheEnd() {
    return isInRounds();
  }

  /** What a trustful planner expects for each agent at the beginning. */
  public List<S> promised() {
    return values(0, new Types(0, Collections.nCopies(x.whole("n"), 0)));
  }

  /** What he expects for each agent once all types of round t are known. */
  public List<S> values(int t, Types types) {
    return outlook.values(t, isInRounds() ? types.own() : types.profile());
  }
}
