package counterplay.mechanism.elicitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.real.LogSum;
import counterplay.exact.real.NestedRoot;
import counterplay.exact.real.RootSum;
import counterplay.model.elicitation.FDivergence;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Measures;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The closed forms against sums over all draws of the joint prior and all reports of all agents.
 */
class PeerGameTest {

  private static final Rational ALPHA = Rational.of(2, 3);
  private static final Rational BETA = Rational.of(5);

  /** A prior, groups and what the agents do; the agents are numbered part by part. */
  private record Instance(Mixture<Rational> mixture, GroupedStrategies crowd) {

    JointPrior<Rational> prior() {
      return mixture.prior(crowd.agents());
    }

    PeerGame game() {
      return new PeerGame(mixture.pairLaw(), ALPHA, BETA);
    }

    int part(int agent) {
      int k = 0;
      for (int before = 0; before + crowd.parts().get(k).size() <= agent; k++)
        before += crowd.parts().get(k).size();
      return k;
    }

    List<Integer> peers(int agent) {
      int group = crowd.parts().get(part(agent)).group();
      return IntStream.range(0, crowd.agents())
          .filter(j -> j != agent && crowd.parts().get(part(j)).group() == group)
          .boxed()
          .toList();
    }
  }

  private static List<Rational> drawn(Random random, int size, boolean zeros) {
    int[] counts = random.ints(size, zeros ? 0 : 1, 4).toArray();
    if (IntStream.of(counts).sum() == 0) counts[random.nextInt(size)] = 1;
    return IntStream.of(counts).mapToObj(c -> Rational.of(c, IntStream.of(counts).sum())).toList();
  }

  static Stream<Instance> instances() {
    Random random = new Random(7);
    return IntStream.range(0, 10)
        .mapToObj(
            k -> {
              int m = k < 7 ? 2 : 3;
              int n = k < 3 ? 3 : k < 9 ? 4 : 3;
              Mixture<Rational> mixture =
                  new Mixture<>(
                      drawn(random, 2, false),
                      List.of(drawn(random, m, false), drawn(random, m, false)));
              List<SignalStrategy<Rational>> thetas =
                  IntStream.range(0, n)
                      .mapToObj(
                          i ->
                              SignalStrategy.ofColumns(
                                  IntStream.range(0, m)
                                      .mapToObj(s -> drawn(random, m, true))
                                      .toList()))
                      .toList();
              boolean groups = n == 4 && k % 2 == 0;
              return new Instance(
                  mixture,
                  groups
                      ? GroupedStrategies.ofGroups(
                          List.of(thetas.subList(0, 2), thetas.subList(2, 4)))
                      : GroupedStrategies.ofOneGroup(thetas));
            });
  }

  /** Expected payment of an agent with the given signal, reports r and p, by enumeration. */
  private static Polynomial expectedPayment(
      Instance it, Predictions predictions, int i, int signal, int r, List<Polynomial> p) {
    Polynomial sum = Polynomial.ZERO;
    JointPrior<Rational> prior = it.prior();
    List<Integer> peers = it.peers(i);
    for (JointPrior.Draw<Rational> draw : prior.draws()) {
      if (draw.signals().get(i) != signal) continue;
      for (int j : peers) {
        for (Strategy.Option<Rational> option :
            predictions.strategy(it.part(j)).options().get(draw.signals().get(j))) {
          Rational chance =
              draw.probability().times(option.probability()).over(Rational.of(peers.size()));
          sum = sum.plus(payment(r, p, option.report()).scale(chance));
        }
      }
    }
    return sum.scale(prior.marginal(i, signal).inverse());
  }

  private static Polynomial payment(int r, List<Polynomial> p, Report<Rational> peer) {
    List<Polynomial> theirs = peer.prediction().stream().map(Polynomial::of).toList();
    Polynomial prediction = ScoringRule.Quadratic.of(peer.signal(), p).scale(ALPHA);
    if (peer.signal() != r) return prediction;
    return prediction.minus(
        ScoringRule.Quadratic.of(theirs, theirs)
            .minus(ScoringRule.Quadratic.of(theirs, p))
            .scale(BETA));
  }

  @ParameterizedTest
  @MethodSource("instances")
  void the_payment_falls_with_the_squared_distance_from_the_best_prediction(Instance it) {
    Predictions predictions = it.game().predictions(it.crowd());
    int m = it.crowd().signals();
    List<Polynomial> free =
        new ArrayList<>(
            IntStream.range(1, m).mapToObj(t -> Polynomial.parameter("p" + t)).toList());
    free.add(0, free.stream().reduce(Polynomial.ONE, Polynomial::minus));
    for (int i = 0; i < it.crowd().agents(); i++) {
      for (int s = 0; s < m; s++) {
        for (int r = 0; r < m; r++) {
          List<Rational> best = predictions.of(it.part(i), s, r);
          Polynomial atBest =
              expectedPayment(it, predictions, i, s, r, best.stream().map(Polynomial::of).toList());
          Polynomial fallen = atBest.minus(expectedPayment(it, predictions, i, s, r, free));
          Polynomial distance = Polynomial.ZERO;
          for (int t = 0; t < m; t++) {
            Polynomial d = free.get(t).minus(Polynomial.of(best.get(t)));
            distance = distance.plus(d.times(d));
          }
          Rational weight = ALPHA;
          for (int l = 0; l < it.crowd().parts().size(); l++) {
            for (int t = 0; t < m; t++)
              weight =
                  weight.plus(BETA.times(predictions.encounters().meets(it.part(i), s, l, t, r)));
          }
          assertThat(fallen).isEqualTo(distance.scale(weight));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("instances")
  void losses_are_differences_of_payments(Instance it) {
    Predictions predictions = it.game().predictions(it.crowd());
    for (int i = 0; i < it.crowd().agents(); i++) {
      int k = it.part(i);
      for (int s = 0; s < it.crowd().signals(); s++) {
        Rational square =
            Rational.sum(predictions.expected(k, s).stream().map(x -> x.times(x)).toList());
        for (int r = 0; r < it.crowd().signals(); r++) {
          Polynomial paid =
              expectedPayment(
                  it,
                  predictions,
                  i,
                  s,
                  r,
                  predictions.of(k, s, r).stream().map(Polynomial::of).toList());
          assertThat(paid)
              .isEqualTo(
                  Polynomial.of(ALPHA.times(square).minus(it.game().loss(predictions, k, s, r))));
          LogSum general = it.game().loss(new ScoringRule.Quadratic(), predictions, k, s, r);
          assertThat(general.minus(LogSum.of(it.game().loss(predictions, k, s, r))).signum())
              .isZero();
        }
      }
    }
  }

  /** E score_C over i, j, k, all draws and all reports, as the definition sums. */
  private static NestedRoot scoreByEnumeration(Instance it, List<Strategy<Rational>> strategies) {
    int n = strategies.size();
    NestedRoot sum = NestedRoot.of(Rational.ZERO);
    for (JointPrior.Draw<Rational> draw : it.prior().draws()) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          for (int k = 0; k < n; k++) {
            if (i == j || j == k || i == k) continue;
            for (Strategy.Option<Rational> a :
                strategies.get(j).options().get(draw.signals().get(j))) {
              for (Strategy.Option<Rational> b :
                  strategies.get(k).options().get(draw.signals().get(k))) {
                Rational chance =
                    draw.probability()
                        .times(a.probability())
                        .times(b.probability())
                        .over(Rational.of((long) n * (n - 1) * (n - 2)));
                RootSum d = FDivergence.hellinger(a.report().prediction(), b.report().prediction());
                sum =
                    sum.plus(
                        (a.report().signal() == b.report().signal()
                                ? NestedRoot.sqrt(d).negated()
                                : NestedRoot.of(d))
                            .scale(chance));
              }
            }
          }
        }
      }
    }
    return sum;
  }

  private static boolean same(NestedRoot a, NestedRoot b) {
    return a.minus(b).enclosure(40).contains(Rational.ZERO);
  }

  static Stream<Instance> smallInstances() {
    return instances().limit(4);
  }

  @ParameterizedTest
  @MethodSource("smallInstances")
  void the_classification_score_is_that_of_all_draws_and_reports(Instance it) {
    Predictions predictions = it.game().predictions(it.crowd());
    Measures measures = new Measures(it.mixture().pairLaw(), predictions.population());
    List<Strategy<Rational>> strategies =
        IntStream.range(0, it.crowd().agents())
            .mapToObj(i -> predictions.strategy(it.part(i)))
            .toList();
    assertThat(same(measures.classificationScore(), scoreByEnumeration(it, strategies))).isTrue();
    assertThat(
            same(
                measures.classificationScore(),
                NestedRoot.of(measures.diversity()).minus(measures.inconsistency())))
        .isTrue();
  }

  @Test
  void a_lone_agent_of_a_group_has_no_peer() {
    SignalStrategy<Rational> truth = SignalStrategy.identity(2);
    Instance it =
        new Instance(
            new Mixture<>(
                List.of(Rational.HALF, Rational.HALF),
                List.of(
                    List.of(Rational.of(1, 3), Rational.of(2, 3)),
                    List.of(Rational.of(2, 3), Rational.of(1, 3)))),
            GroupedStrategies.ofGroups(List.of(List.of(truth), List.of(truth, truth))));
    assertThat(it.crowd().everybodyHasAPeer()).isFalse();
    assertThatThrownBy(() -> it.game().predictions(it.crowd()))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("no peer");
  }
}
