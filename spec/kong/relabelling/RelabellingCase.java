package kong.relabelling;

import counterplay.exact.number.Rational;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import counterplay.model.scenario.PriorStrategy;
import counterplay.model.scenario.TableMechanism;
import counterplay.model.scenario.TableProfile;
import counterplay.space.ExchangeablePriors;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * For every mechanism, every strategy profile as a function of the prior, every prior and every
 * permutation.
 *
 * @param mechanism payments for finitely many reports
 * @param strategy s on a prior Q and its relabellings
 * @param permutation pi
 */
public record RelabellingCase(
    TableMechanism<Rational> mechanism, PriorStrategy<Rational> strategy, Permutation permutation) {

  /**
   * @throws IllegalArgumentException if the numbers of agents, signals or reports do not fit
   *     together
   */
  public RelabellingCase {
    int reports = mechanism.reports();
    boolean fits =
        strategy.base().agents() == mechanism.agents()
            && permutation.signals() == strategy.base().signals()
            && strategy.atRelabelled().stream()
                .allMatch(
                    p ->
                        p.choices().size() == mechanism.agents()
                            && p.choices().stream()
                                .flatMap(List::stream)
                                .allMatch(c -> c.size() == reports));
    if (!fits)
      throw new IllegalArgumentException(
          "mechanism, strategy and permutation are for different settings");
  }

  /** The prior Q and its relabellings. */
  public Stream<JointPrior<Rational>> relabellings() {
    return Permutation.all(permutation.signals()).stream().map(strategy.base()::permuted);
  }

  /** Pure strategies in small games first, then random ones; symmetric informative priors only. */
  public static Space<RelabellingCase> space() {
    return Space.endless(
        () -> Stream.concat(pure(2, 2), Stream.concat(pure(2, 3), pure(3, 2))),
        RelabellingCase::drawn);
  }

  /**
   * Truth in mechanisms that ask for the signal only: all payments 0 and 1 for two agents and
   * signals first, then random ones.
   */
  public static Space<RelabellingCase> truthful() {
    return Space.endless(RelabellingCase::smallTruthful, RelabellingCase::drawnTruth);
  }

  private static Stream<RelabellingCase> smallTruthful() {
    return JointPrior.tuples(8, 2).stream()
        .flatMap(
            bits ->
                ExchangeablePriors.informative(2, 2, 2)
                    .smallestFirst()
                    .limit(4)
                    .map(
                        prior ->
                            truth(
                                table(
                                    2,
                                    2,
                                    (made, i) -> bits.get(4 * made.get(0) + 2 * made.get(1) + i)),
                                prior,
                                Permutation.of(1, 0))));
  }

  private static RelabellingCase drawnTruth(Random random) {
    int signals = 2 + random.nextInt(2);
    int agents = signals == 3 ? 2 : 2 + random.nextInt(2);
    List<Permutation> all = Permutation.all(signals);
    int bonus = random.nextInt(3);
    return truth(
        table(
            agents,
            signals,
            (made, i) ->
                random.nextInt(2) + (made.get(i).equals(made.get((i + 1) % agents)) ? bonus : 0)),
        ExchangeablePriors.drawn(agents, signals, random),
        all.get(random.nextInt(all.size())));
  }

  private static RelabellingCase truth(
      TableMechanism<Rational> mechanism, JointPrior<Rational> prior, Permutation pi) {
    List<Integer> map = IntStream.range(0, prior.signals()).boxed().toList();
    return new RelabellingCase(
        mechanism,
        PriorStrategy.constant(
            prior,
            TableProfile.pure(
                Rational.ONE, prior.signals(), Collections.nCopies(prior.agents(), map))),
        pi);
  }

  /** All pure symmetric profiles that do not depend on the prior, in a few mechanisms. */
  private static Stream<RelabellingCase> pure(int agents, int signals) {
    return ExchangeablePriors.informative(agents, signals, 1)
        .smallestFirst()
        .limit(6)
        .flatMap(
            prior ->
                mechanisms(agents, signals)
                    .flatMap(
                        m ->
                            JointPrior.tuples(signals, signals).stream()
                                .limit(8)
                                .flatMap(
                                    map ->
                                        Permutation.all(signals).stream()
                                            .skip(1)
                                            .limit(3)
                                            .map(
                                                pi ->
                                                    new RelabellingCase(
                                                        m,
                                                        PriorStrategy.constant(
                                                            prior,
                                                            TableProfile.pure(
                                                                Rational.ONE,
                                                                signals,
                                                                Collections.nCopies(agents, map))),
                                                        pi)))));
  }

  /**
   * Reports are signals: agreement with the next agent; the common report counts its number; a
   * report of 0 alone is paid.
   */
  public static Stream<TableMechanism<Rational>> mechanisms(int agents, int reports) {
    return Stream.of(
        table(agents, reports, (made, i) -> made.get(i).equals(made.get((i + 1) % agents)) ? 1 : 0),
        table(
            agents,
            reports,
            (made, i) -> made.stream().distinct().count() == 1 ? 1 + made.get(0) : 0),
        table(agents, reports, (made, i) -> made.get(i) == 0 ? 1 : 0));
  }

  /** What agent i is paid when these reports are made. */
  @FunctionalInterface
  public interface Paid {
    /** The payment. */
    int to(List<Integer> made, int agent);
  }

  /** The mechanism with these payments. */
  public static TableMechanism<Rational> table(int agents, int reports, Paid paid) {
    return new TableMechanism<>(
        agents,
        reports,
        JointPrior.tuples(agents, reports).stream()
            .map(
                made ->
                    IntStream.range(0, agents)
                        .mapToObj(i -> Rational.of(paid.to(made, i)))
                        .toList())
            .toList());
  }

  /** A random one. */
  static RelabellingCase drawn(Random random) {
    int signals = 2 + random.nextInt(2);
    int agents = signals == 3 ? 2 : 2 + random.nextInt(2);
    int reports = 2 + random.nextInt(2);
    JointPrior<Rational> prior = ExchangeablePriors.drawn(agents, signals, random);
    List<TableProfile<Rational>> profiles = new ArrayList<>();
    for (int k = 0; k < Permutation.all(signals).size(); k++) {
      profiles.add(
          new TableProfile<>(
              IntStream.range(0, agents)
                  .mapToObj(
                      i ->
                          IntStream.range(0, signals)
                              .mapToObj(s -> Rationals.distribution(reports, random))
                              .toList())
                  .toList()));
    }
    List<Permutation> all = Permutation.all(signals);
    return new RelabellingCase(
        table(agents, reports, (made, i) -> random.nextInt(4)),
        new PriorStrategy<>(prior, profiles),
        all.get(random.nextInt(all.size())));
  }
}
