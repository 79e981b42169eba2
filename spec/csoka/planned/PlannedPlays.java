package csoka.planned;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.space.Space;
import csoka.planned.ReportPlan.Look;
import csoka.planned.ReportPlan.Rule;
import csoka.planned.ReportPlan.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Plays for the lemmas: the truth, a lie of each, one rule of one, then random plans of up to three
 * rules over processes of one to four rounds.
 */
public final class PlannedPlays {

  private PlannedPlays() {}

  /**
   * All plays whose rules satisfy the condition; a play fits if it also satisfies the second one.
   */
  public static Space<PlannedPlay> where(Predicate<Rule> allowed, Predicate<PlannedPlay> fits) {
    return where(allowed, allowed, fits);
  }

  /** The same with a condition for Blue's rules and one for Red's. */
  public static Space<PlannedPlay> where(
      Predicate<Rule> ofBlue, Predicate<Rule> ofRed, Predicate<PlannedPlay> fits) {
    List<PlannedPlay> structured = structured(ofBlue.or(ofRed)).filter(fits).toList();
    if (structured.isEmpty()) throw new IllegalArgumentException("no play fits");
    return Space.random(structured, random -> draw(random, ofBlue, ofRed))
        .where(fits)
        .shrinking(p -> smaller(p).filter(fits));
  }

  private static Stream<PlannedPlay> structured(Predicate<Rule> allowed) {
    Stream<PlannedPlay> truth =
        Stream.of(1, 2).flatMap(PlannedPlays::pairs).map(pair -> play(pair, List.of(), List.of()));
    Stream<PlannedPlay> one =
        Stream.of(1, 2)
            .flatMap(PlannedPlays::pairs)
            .flatMap(
                pair ->
                    Stream.concat(
                        rules(pair.get(0), pair.get(1)).stream()
                            .filter(allowed)
                            .map(rule -> play(pair, List.of(rule), List.of())),
                        rules(pair.get(1), pair.get(0)).stream()
                            .filter(allowed)
                            .map(rule -> play(pair, List.of(), List.of(rule)))));
    return Stream.of(truth, bothLie(allowed), one).flatMap(plays -> plays);
  }

  /** One fixed lie of each, in any two of three or four rounds. */
  private static Stream<PlannedPlay> bothLie(Predicate<Rule> allowed) {
    return Stream.of(3, 4)
        .flatMap(
            rounds -> {
              BeliefProcess<Rational> process = BeliefProcess.untilTheEnd(Rational.HALF, rounds);
              List<Rule> lies =
                  rules(process, process).stream()
                      .filter(r -> r.when().isEmpty() && r.report().matches("[01]"))
                      .filter(allowed)
                      .toList();
              return lies.stream()
                  .flatMap(
                      b ->
                          lies.stream()
                              .map(r -> play(List.of(process, process), List.of(b), List.of(r))));
            });
  }

  private static PlannedPlay play(
      List<BeliefProcess<Rational>> pair, List<Rule> byBlue, List<Rule> byRed) {
    return new PlannedPlay(
        3,
        pair.get(0).rounds(),
        pair.get(0),
        pair.get(1),
        new ReportPlan(byBlue),
        new ReportPlan(byRed));
  }

  private static Stream<List<BeliefProcess<Rational>>> pairs(int rounds) {
    return processes(Rational.HALF, rounds)
        .flatMap(b -> processes(Rational.HALF, rounds).map(r -> List.of(b, r)));
  }

  /** Decided at once, in the last round, or halfway. */
  private static Stream<BeliefProcess<Rational>> processes(Rational start, int rounds) {
    List<Rational> decided = List.of(Rational.ZERO, Rational.ONE);
    List<List<Rational>> atOnce = new ArrayList<>(List.of(List.of(start)));
    List<List<Rational>> halfway = new ArrayList<>(List.of(List.of(start)));
    List<Rational> apart =
        Stream.of(start.times(Rational.HALF), start.plus(Rational.ONE).times(Rational.HALF))
            .distinct()
            .toList();
    for (int t = 1; t <= rounds; t++) {
      atOnce.add(decided);
      halfway.add(t < rounds ? apart : decided);
    }
    return Stream.of(
            BeliefProcess.staying(atOnce),
            BeliefProcess.untilTheEnd(start, rounds),
            BeliefProcess.nearest(halfway))
        .distinct();
  }

  private static List<Rule> rules(BeliefProcess<Rational> own, BeliefProcess<Rational> others) {
    List<Rule> rules = new ArrayList<>();
    for (int t = 1; t <= own.rounds(); t++) {
      for (List<Look> when : looks(own, others, t))
        for (String report : names(own, t)) rules.add(new Rule(t, when, report));
    }
    return rules;
  }

  private static List<List<Look>> looks(
      BeliefProcess<Rational> own, BeliefProcess<Rational> others, int t) {
    List<List<Look>> looks = new ArrayList<>(List.of(List.of()));
    for (int s = t; s >= 1; s--) {
      for (String value : names(own, s)) {
        looks.add(List.of(new Look(What.OWN_BELIEF, s, value)));
        if (s < t) looks.add(List.of(new Look(What.OWN_REPORT, s, value)));
      }
      for (String value : names(others, s)) {
        looks.add(List.of(new Look(What.OTHERS_BELIEF, s, value)));
        if (s < t) looks.add(List.of(new Look(What.OTHERS_REPORT, s, value)));
      }
    }
    return looks;
  }

  private static List<String> names(BeliefProcess<Rational> process, int round) {
    return process.beliefs().get(round).stream().map(Rational::toString).toList();
  }

  private static PlannedPlay draw(Random random, Predicate<Rule> ofBlue, Predicate<Rule> ofRed) {
    int rounds = 1 + random.nextInt(4);
    BeliefProcess<Rational> blue = process(random, rounds);
    BeliefProcess<Rational> red = process(random, rounds);
    return new PlannedPlay(
        3 + random.nextInt(2),
        1 + random.nextInt(rounds),
        blue,
        red,
        plan(random, blue, red, ofBlue),
        plan(random, red, blue, ofRed));
  }

  private static BeliefProcess<Rational> process(Random random, int rounds) {
    int d = 2 + random.nextInt(3);
    List<BeliefProcess<Rational>> all =
        processes(Rational.of(random.nextInt(d + 1), d), rounds).toList();
    return all.get(random.nextInt(all.size()));
  }

  private static ReportPlan plan(
      Random random,
      BeliefProcess<Rational> own,
      BeliefProcess<Rational> others,
      Predicate<Rule> allowed) {
    List<Rule> chosen = new ArrayList<>();
    int most = random.nextInt(4);
    if (most == 0) return ReportPlan.truth();
    List<Rule> all = rules(own, others).stream().filter(allowed).toList();
    for (int k = all.isEmpty() ? 0 : most; k > 0; k--)
      chosen.add(all.get(random.nextInt(all.size())));
    return new ReportPlan(chosen);
  }

  /** With one rule less. */
  private static Stream<PlannedPlay> smaller(PlannedPlay p) {
    return Stream.concat(
        without(p.bluePlan())
            .map(plan -> new PlannedPlay(p.agents(), p.k(), p.blue(), p.red(), plan, p.redPlan())),
        without(p.redPlan())
            .map(
                plan -> new PlannedPlay(p.agents(), p.k(), p.blue(), p.red(), p.bluePlan(), plan)));
  }

  private static Stream<ReportPlan> without(ReportPlan plan) {
    return Stream.iterate(0, k -> k + 1)
        .limit(plan.rules().size())
        .map(
            k -> {
              List<Rule> fewer = new ArrayList<>(plan.rules());
              fewer.remove((int) k);
              return new ReportPlan(fewer);
            });
  }
}
