package counterplay.mechanism.repeated;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import counterplay.model.elicitation.Distributions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The setup of Appendix G: two agents, and in each round each of them receives a signal, 1000 or -1
 * with probability 1/2, independently; the decision NO brings nothing, YES brings each his signal.
 *
 * <p>Source: Appendix G. Signal and report 0 is the high one, 1 is -1.
 *
 * @param rule the mechanism
 * @param outlook one round of it
 * @param <S> the numbers
 */
public record RepeatedSignals<S extends Scalar<S>>(TransferRule rule, Outlook<S> outlook) {

  /** The place of the signal 1000, and of its report. */
  public static final int HIGH = 0;

  /** The place of the signal -1, and of its report. */
  public static final int LOW = 1;

  /** The high signal of the text. */
  public static final Rational THOUSAND = Rational.of(1000);

  /** One round with the signals of the text. */
  public static RepeatedSignals<Rational> of(TransferRule rule) {
    return of(rule, THOUSAND);
  }

  /** One round with the given signal in the place of 1000. */
  public static <S extends Scalar<S>> RepeatedSignals<S> of(TransferRule rule, S high) {
    return new RepeatedSignals<>(rule, new Outlook<>(model(1, high)));
  }

  /** So many rounds, with the given signal in the place of 1000. */
  public static <S extends Scalar<S>> DynamicModel<S> model(int rounds, S high) {
    List<S> row = List.of(high.constant(Rational.HALF), high.constant(Rational.HALF));
    List<S> signals = List.of(high, high.constant(Rational.of(-1)));
    List<Stage<S>> stages = new ArrayList<>();
    Role<S> initial =
        new Role<>(
            List.of("initial"),
            List.of(Role.NO_ACTION),
            List.of(List.of(List.of(high.zero()))),
            List.of(List.of(List.of(row))));
    stages.add(new Stage<>(List.of("wait"), List.of(initial, initial)));
    for (int t = 1; t <= rounds; t++) {
      List<List<List<List<S>>>> moves =
          t == rounds ? List.of() : Collections.nCopies(2, List.of(List.of(row, row)));
      Role<S> role =
          new Role<>(
              List.of("high", "low"),
              List.of(Role.NO_ACTION),
              List.of(List.of(List.of(high.zero(), high.zero())), List.of(signals)),
              moves);
      stages.add(new Stage<>(List.of("NO", "YES"), List.of(role, role)));
    }
    return new DynamicModel<>(List.of("Blue", "Red"), stages);
  }

  /** What an agent gets in a round: his utility of the decision and his transfer. */
  public S payoff(int agent, List<Integer> signals, List<Integer> reports) {
    Reports r = new Reports(1, List.of(0, 0), reports);
    return outlook
        .utility(1, agent, outlook.choice(1, reports), signals.get(agent))
        .plus(rule.transfers(outlook, r).get(agent));
  }

  /** What a round's decision is worth to both together, transfers left aside. */
  public S worth(List<Integer> signals, List<Integer> reports) {
    return Distributions.sum(
        2, i -> outlook.utility(1, i, outlook.choice(1, reports), signals.get(i)));
  }

  /** The four pairs of signals, or of reports. */
  public static Stream<List<Integer>> pairs() {
    return Profiles.all(List.of(2, 2));
  }
}
