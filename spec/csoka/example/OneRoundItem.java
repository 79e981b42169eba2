package csoka.example;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An item of the list in Appendix C, played in the model itself.
 *
 * @param item 1 to 5
 * @param n the number of agents
 * @param blue Blue's initial belief
 * @param red Red's initial belief
 * @param <S> the numbers
 */
public record OneRoundItem<S extends Scalar<S>>(int item, int n, S blue, S red) {

  /**
   * What Blue and Red expect from a play.
   *
   * @param utilities of the decision, for each of them
   * @param gammas what each agent's report earns
   * @param transfers what each agent is paid
   */
  public record Expected<S extends Scalar<S>>(
      List<S> utilities, List<S> gammas, List<S> transfers) {

    /**
     * What an agent has of the decision and earns, nothing of which is shared with the idle agents.
     */
    public S own(int agent) {
      return utilities.get(agent).plus(gammas.get(agent));
    }

    /** Utility and transfer of Blue and of Red. */
    public List<S> payoffs() {
      return IntStream.range(0, 2).mapToObj(i -> utilities.get(i).plus(transfers.get(i))).toList();
    }
  }

  /**
   * With the given initial belief: the probability of the type LOW and the report 1, and of HIGH
   * and 1.
   */
  private List<S> ones(S belief) {
    return switch (item) {
      case 1 -> List.of(belief.zero(), belief.zero());
      case 2 -> List.of(belief.one().minus(belief), belief);
      case 3 -> List.of(belief.zero(), belief);
      case 4 -> List.of(belief.zero(), belief.scale(Rational.of(100, 104)));
      default -> List.of(belief.scale(Rational.of(16, 84)), belief);
    };
  }

  /** The probability of the report 1 of an agent with the given initial belief. */
  public S one(S belief) {
    return ones(belief).get(0).plus(ones(belief).get(1));
  }

  /** If both do what the item says. */
  public Expected<S> kept(GammaRule rule) {
    return expected(rule, ones(blue), ones(red));
  }

  /** If an agent answers one of his types, LOW 0 or HIGH 1, by the given report instead. */
  public Expected<S> instead(GammaRule rule, int agent, int type, int report) {
    List<List<S>> ones = new ArrayList<>(List.of(ones(blue), ones(red)));
    List<S> changed = new ArrayList<>(ones.get(agent));
    changed.set(
        type, report == 1 ? caps(agent == Example21.BLUE ? blue : red).get(type) : blue.zero());
    ones.set(agent, changed);
    return expected(rule, ones.get(0), ones.get(1));
  }

  /**
   * What each of the two agents gains by each other report of each of his types: nothing in an
   * equilibrium.
   */
  public List<S> gains(GammaRule rule) {
    List<S> kept = kept(rule).payoffs();
    List<S> gains = new ArrayList<>();
    for (int k = 0; k < 8; k++)
      gains.add(
          instead(rule, k >> 2, k >> 1 & 1, k & 1).payoffs().get(k >> 2).minus(kept.get(k >> 2)));
    return gains;
  }

  private static <S extends Scalar<S>> List<S> caps(S belief) {
    return List.of(belief.one().minus(belief), belief);
  }

  private Expected<S> expected(GammaRule rule, List<S> ofBlue, List<S> ofRed) {
    Outlook<S> outlook =
        new Outlook<>(
                Example21.model(
                    n, BeliefProcess.decided(blue), BeliefProcess.decided(red), Example21.LOSS))
            .everywhere();
    List<S> utilities = zeros(2);
    List<S> gammas = zeros(n);
    List<S> transfers = zeros(n);
    for (int reports = 0; reports < 4; reports++) {
      Reports told = Example21.reports(outlook.model(), reports & 1, reports >> 1);
      List<Integer> now = told.now();
      List<S> earned = rule.gammas(outlook, told);
      List<S> paid = rule.transfers(outlook, told);
      S weight = blue.zero();
      for (int types = 0; types < 4; types++) {
        S chance =
            joint(ofBlue, blue, types & 1, reports & 1)
                .times(joint(ofRed, red, types >> 1, reports >> 1));
        weight = weight.plus(chance);
        add(
            utilities,
            List.of(
                outlook.utility(1, Example21.BLUE, outlook.choice(1, now), types & 1),
                outlook.utility(1, Example21.RED, outlook.choice(1, now), types >> 1)),
            chance);
      }
      add(gammas, earned, weight);
      add(transfers, paid, weight);
    }
    return new Expected<>(List.copyOf(utilities), List.copyOf(gammas), List.copyOf(transfers));
  }

  private List<S> zeros(int count) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> blue.zero()).toList());
  }

  private static <S extends Scalar<S>> void add(List<S> sums, List<S> terms, S weight) {
    for (int i = 0; i < sums.size(); i++) sums.set(i, sums.get(i).plus(terms.get(i).times(weight)));
  }

  /** The probability that the type is the given one and the report the given one. */
  private static <S extends Scalar<S>> S joint(List<S> ones, S belief, int type, int report) {
    return report == 1 ? ones.get(type) : caps(belief).get(type).minus(ones.get(type));
  }

  /**
   * Blue's expected payoff in closed form, with e = 1/(n-1); Red's is the same with b and r
   * exchanged.
   *
   * @param b Blue's initial belief
   * @param r Red's initial belief
   */
  private S closed(S b, S r) {
    S one = b.one();
    S br = b.times(r);
    Rational e = Rational.of(1, n - 1L);
    return switch (item) {
      case 1 -> br.scale(Rational.of(100).times(Rational.ONE.minus(e)));
      case 2 ->
          b.constant(Rational.of(84))
              .plus(b.scale(Rational.of(20)))
              .minus(r.times(one.minus(b)).scale(Rational.of(100)))
              .plus(b.times(one.minus(r)).scale(Rational.of(100).times(e)));
      case 3 -> br.scale(Rational.of(104));
      case 4 -> br.scale(Rational.of(100).minus(e.times(Rational.of(50, 13))));
      default -> br.scale(Rational.of(2600, 21).plus(e.times(Rational.of(400, 21))));
    };
  }

  /** The expected payoffs of Blue and of Red in closed form. */
  public List<S> closed() {
    return List.of(closed(blue, red), closed(red, blue));
  }
}
