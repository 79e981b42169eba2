package csoka.general;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Party;
import counterplay.model.dynamic.Stakes;
import java.util.List;

/**
 * A public decision that concerns agent 1 alone: to take a risk, which brings him {@code gain} with
 * the given chance and costs him {@code loss} otherwise, or to refuse it. He feels a loss {@code
 * aversion} times as much as a gain.
 *
 * @param chance of winning
 * @param gain more than zero
 * @param loss more than zero
 * @param aversion at least one
 * @param promise what agent 2, who is not concerned, is promised
 */
public record Gamble(
    Rational chance, Rational gain, Rational loss, Rational aversion, Rational promise) {

  /** Decision "refuse". */
  public static final int REFUSE = 0;

  /** Decision "take". */
  public static final int TAKE = 1;

  /** The model in money. */
  public GeneralModel<Rational> model() {
    return model(chance, gain, loss);
  }

  /** The model in money for any numbers. */
  public static <S extends Scalar<S>> GeneralModel<S> model(S chance, S gain, S loss) {
    S one = chance.one();
    S zero = chance.zero();
    Party<S> concerned =
        new Party<>(
            List.of("as before", "won", "lost"),
            List.of("none"),
            List.of(
                List.of(
                    List.of(
                        List.of(List.of(one, zero, zero)),
                        List.of(List.of(zero, chance, one.minus(chance)))))));
    Party<S> bystander =
        new Party<>(
            List.of("as before"),
            List.of("none"),
            List.of(List.of(List.of(List.of(List.of(one)), List.of(List.of(one))))));
    GeneralRound<S> round =
        new GeneralRound<>(
            List.of("refuse", "take"),
            List.of("w1"),
            List.of(List.of(List.of(one), List.of(one))),
            List.of(concerned, bystander));
    return new GeneralModel<>(
        List.of("i", "bystander"),
        List.of(round),
        List.of(List.of(zero, gain, loss.negated()), List.of(zero)));
  }

  /** How agent 1 feels about money. */
  public PiecewiseLinear utility() {
    return aversion.equals(Rational.ONE)
        ? PiecewiseLinear.line(Rational.ZERO, Rational.ONE)
        : PiecewiseLinear.bent(Rational.ZERO, Rational.ZERO, aversion, Rational.ONE);
  }

  /** The model with the agents' payoffs. */
  public Stakes stakes() {
    return Stakes.ofMoney(
        model(), List.of(utility(), PiecewiseLinear.line(Rational.ZERO, Rational.ONE)));
  }

  /** What the risk is worth in money. */
  public Rational expectedGain() {
    return chance.times(gain).minus(Rational.ONE.minus(chance).times(loss));
  }

  /** What agent 1 gains by the risk as he feels it, with this much money in hand. */
  public Rational preference(Rational money) {
    Rational risky =
        chance
            .times(felt(money.plus(gain)))
            .plus(Rational.ONE.minus(chance).times(felt(money.minus(loss))));
    return risky.minus(felt(money));
  }

  private Rational felt(Rational money) {
    return money.isNegative() ? money.times(aversion) : money;
  }
}
