package counterplay.mechanism.elicitation.agreement;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.MechanismName;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.model.elicitation.Report;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Output agreement among n agents, for any number of signals. Only the reported signal counts.
 *
 * <pre>  payment(i, r) = 1{ ^s_i = ^s_j },   j drawn from the other agents</pre>
 *
 * <p>Amounts are in [0, 1]. Needs two agents. Source: von Ahn and Dabbish, Labeling images with a
 * computer game, 2004.
 */
public record PeerAgreementMechanism() implements ElicitationMechanism {

  /** What it is called. */
  public static final MechanismName<ElicitationMechanism> NAME =
      new MechanismName<>("field/mechanism-output-agreement", ElicitationMechanism.class);

  @Override
  public String id() {
    return NAME.id();
  }

  @Override
  public String title() {
    return "output agreement";
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    S one = design.alpha().one();
    return Lists.each(reports.size(), i -> Payment.of(agreed(title(), i, reports, one, s -> one)));
  }

  /**
   * The average over all other agents of what agreement with them brings.
   *
   * @param brings what agreement on a signal brings
   * @throws IllegalArgumentException if there is no other agent
   */
  static <S extends Scalar<S>> S agreed(
      String title, int i, List<Report<S>> reports, S one, IntFunction<S> brings) {
    int others = reports.size() - 1;
    if (others < 1) throw new IllegalArgumentException("the " + title + " needs two agents");
    int own = reports.get(i).signal();
    long agreeing =
        IntStream.range(0, reports.size())
            .filter(j -> j != i && reports.get(j).signal() == own)
            .count();
    return agreeing == 0 ? one.zero() : brings.apply(own).scale(Rational.of(agreeing, others));
  }
}
