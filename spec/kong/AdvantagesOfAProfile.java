package kong;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import counterplay.model.scenario.Scenario;
import counterplay.model.scenario.TableEquilibrium;
import counterplay.model.scenario.TableMechanism;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kong.relabelling.RelabellingCase;

/** By how much a profile is paid more than the others. */
final class AdvantagesOfAProfile {

  private AdvantagesOfAProfile() {}

  /** The reports, if each agent always makes one, whatever the signal and the prior are. */
  static Optional<List<Integer>> constantReports(RelabellingCase c) {
    List<Integer> reports = new ArrayList<>();
    for (int i = 0; i < c.mechanism().agents(); i++) {
      int agent = i;
      List<List<Rational>> choices =
          c.strategy().atRelabelled().stream()
              .flatMap(p -> p.choices().get(agent).stream())
              .distinct()
              .toList();
      if (choices.size() > 1 || !choices.get(0).contains(Rational.ONE)) return Optional.empty();
      reports.add(choices.get(0).indexOf(Rational.ONE));
    }
    return Optional.of(reports);
  }

  /**
   * By how much s always beats the others; the sentence says that this is not positive. For fixed
   * reports: the total at these reports minus the largest total elsewhere, which bounds all other
   * profiles under every prior. Otherwise: the least AW(Q, s) - AW(Q, pi(s)) over the relabellings
   * Q of the base at which s and pi(s) differ. Zero if s is not always an equilibrium.
   */
  static Finding advantage(RelabellingCase c) {
    Optional<List<Integer>> fixed = constantReports(c);
    Rational least =
        fixed.isPresent()
            ? advantageOfFixed(c.mechanism(), fixed.get())
            : advantageOverRelabelled(c);
    return Finding.of(least, AT_MOST, Rational.ZERO);
  }

  private static Rational advantageOfFixed(TableMechanism<Rational> m, List<Integer> made) {
    for (int i = 0; i < made.size(); i++)
      for (int r = 0; r < m.reports(); r++)
        if (gain(m, made, i, r).signum() > 0) return Rational.ZERO;
    return m.total(made).minus(elsewhere(m, made).max(Rational::compareTo).orElseThrow());
  }

  /** What agent i gains if he reports r instead. */
  private static Rational gain(TableMechanism<Rational> m, List<Integer> made, int i, int r) {
    List<Integer> other = new ArrayList<>(made);
    other.set(i, r);
    return m.paid(other).get(i).minus(m.paid(made).get(i));
  }

  private static Stream<Rational> elsewhere(TableMechanism<Rational> m, List<Integer> made) {
    return m.profiles().stream().filter(p -> !p.equals(made)).map(m::total);
  }

  private static Rational advantageOverRelabelled(RelabellingCase c) {
    if (!c.relabellings()
        .distinct()
        .allMatch(q -> TableEquilibrium.isEquilibrium(c.strategy().at(q), c.mechanism())))
      return Rational.ZERO;
    return c.relabellings()
        .distinct()
        .flatMap(
            q ->
                Permutation.all(c.permutation().signals()).stream()
                    .map(pi -> List.of(c.strategy().at(q), c.strategy().permutedAt(pi, q))))
        .filter(pair -> !pair.get(0).equals(pair.get(1)))
        .map(pair -> pair.get(0).welfare(c.mechanism()).minus(pair.get(1).welfare(c.mechanism())))
        .min(Rational::compareTo)
        .orElse(Rational.ZERO);
  }

  /**
   * At how many relabellings of the base truth is an equilibrium and pays more than each other pure
   * equilibrium, beside how many there are.
   */
  static Finding priorsAtWhichTruthIsBest(RelabellingCase c) {
    return Finding.of(
        Rational.of(c.relabellings().distinct().filter(q -> isTruthBest(c, q)).count()),
        LESS,
        Rational.of(c.relabellings().distinct().count()));
  }

  private static boolean isTruthBest(RelabellingCase c, JointPrior<Rational> q) {
    Scenario<Rational> truth = c.strategy().at(q);
    if (!TableEquilibrium.isEquilibrium(truth, c.mechanism())) return false;
    Rational welfare = truth.welfare(c.mechanism());
    return TableEquilibrium.pureProfiles(q.agents(), q.signals(), c.mechanism().reports()).stream()
        .filter(p -> !p.equals(truth.profile()))
        .map(p -> new Scenario<>(q, p))
        .filter(other -> other.welfare(c.mechanism()).compareTo(welfare) >= 0)
        .noneMatch(other -> TableEquilibrium.isEquilibrium(other, c.mechanism()));
  }

  /**
   * Where each agent has a strictly dominant report: the least total elsewhere minus the total at
   * the only equilibrium. Otherwise zero.
   */
  static Finding advantageOverADominantReport(RelabellingCase c) {
    TableMechanism<Rational> m = c.mechanism();
    Rational least =
        m.profiles().stream()
            .filter(made -> isDominant(m, made))
            .findFirst()
            .map(
                made ->
                    elsewhere(m, made).min(Rational::compareTo).orElseThrow().minus(m.total(made)))
            .orElse(Rational.ZERO);
    return Finding.of(least, AT_MOST, Rational.ZERO);
  }

  /** Whether each agent gains by this report whatever all report. */
  private static boolean isDominant(TableMechanism<Rational> m, List<Integer> made) {
    return m.profiles().stream()
        .allMatch(
            p ->
                IntStream.range(0, m.agents())
                    .allMatch(
                        i ->
                            p.get(i).equals(made.get(i))
                                || gain(m, p, i, made.get(i)).signum() > 0));
  }
}
