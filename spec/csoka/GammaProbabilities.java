package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import counterplay.space.Space;
import csoka.reduced.FourRoundModel;
import csoka.reduced.FourRounds;
import csoka.reduced.Level;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedGame.Leaf;
import csoka.reduced.ReducedPlan;
import csoka.sentences.FourRoundSentence;
import csoka.sentences.FourRoundSentence.Comparing;
import csoka.sentences.FourRoundSentence.Comparisons;
import csoka.sentences.FourRoundSentence.Pair;
import csoka.sentences.LeafSum;
import csoka.sentences.Leaves;
import csoka.sentences.Slips;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Section 3.2: "E(gamma^blue) is 48 or 0" when Red reports the opposite of Blue's report and Blue
 * the opposite of Red's.
 */
public final class GammaProbabilities implements Spec {

  /** The number of agents. */
  public record Case(int n) {}

  /**
   * The types up to the last free decision and Blue's first report; the later reports are opposite
   * to what was reported before.
   */
  public record History(int n, Level p1, Level hat1, Level p2, Level p3, Level red2) {
    Leaf leaf() {
      return new Leaf(p1, hat1, p2, p3, red2, hat1.opposite(), hat1);
    }
  }

  private static final Rational PRICE = Rational.of(-100);
  private static final Rational FORTY_EIGHT = Rational.of(48);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    Space<Level> level = FourRounds.levels();
    Space<History> histories =
        FourRounds.sizes()
            .then(
                n ->
                    level.then(
                        p1 ->
                            level.then(
                                hat1 ->
                                    level.then(
                                        p2 ->
                                            level.then(
                                                p3 ->
                                                    level.map(
                                                        red2 ->
                                                            new History(
                                                                n, p1, hat1, p2, p3, red2)))))));
    return List.of(
        Claim.of(
            "csoka/section-3.2-gamma-48-or-0",
            Kind.NUMBER,
            "Section 3.2",
            "the term of E(gamma^blue) = 100 E(-delta_2 delta_3) is 48 or 0, with probabilities"
                + " that depend on Blue's first report",
            History.class,
            Reading.printed(
                    Verdict.PROVED,
                    Scope.part(
                        "n >= 3, -100 delta_2 delta_3; it is 48 with probability 3/4 or 1/4 given"
                            + " delta_2 != 0",
                        FourRounds.BOUND,
                        histories),
                    byTheFormula(rounds))
                .provedBy(Proof.sought()),
            Reading.ours(
                    "whole-gamma-given-the-types",
                    Verdict.REFUTED,
                    Scope.part(
                        "n >= 3, expectations given the types and reports up to the last free"
                            + " report",
                        FourRounds.BOUND,
                        histories),
                    c -> eitherOr(rounds.at(c.n()).gamma(FourRounds.BLUE, c.leaf())))
                .weighed(Gravity.substantive())),
        probability(
            rounds,
            "csoka/section-3.2-probability-gamma-48",
            Kind.FORMULA,
            "after 30% and the report 70%, P(gamma^blue = 48) = P(delta_3^blue != 0)",
            Level.HIGH,
            FORTY_EIGHT::equals,
            leaf -> leaf.p3() != leaf.hat3()),
        known(
            rounds,
            "csoka/section-3.2-probability-delta-3",
            Kind.FORMULA,
            "after 30% and the report 70%, P(delta_3^blue != 0) = P(p_3^blue = 10% | p_1^blue ="
                + " 30%)",
            g -> lowFirst(rounds, Level.HIGH, leaf -> leaf.p3() != leaf.hat3()),
            g -> third(g).get(0)),
        known(
            rounds,
            "csoka/section-3.2-probability-3-4",
            Kind.NUMBER,
            "P(p_3^blue = 10% | p_1^blue = 30%) = 3/4",
            g -> third(g).get(0),
            g -> Rational.of(3, 4)),
        probability(
            rounds,
            "csoka/section-3.2-probability-gamma-positive",
            Kind.FORMULA,
            "after 30% and the report 30%, P(gamma^blue > 0) = P(p_3^blue = 90% | p_1^blue = 30%)",
            Level.LOW,
            x -> x.signum() > 0,
            leaf -> leaf.p3() == Level.HIGH),
        known(
            rounds,
            "csoka/section-3.2-probability-1-4",
            Kind.NUMBER,
            "P(p_3^blue = 90% | p_1^blue = 30%) = 1/4",
            g -> third(g).get(1),
            g -> Rational.of(1, 4)));
  }

  private static Scope<Case> sizes(String words) {
    return Scope.part("n >= 3, " + words, FourRounds.BOUND, FourRounds.sizes().map(Case::new));
  }

  /** x (48 - x) = 0. */
  private static Finding eitherOr(Rational x) {
    return Finding.of(x.times(FORTY_EIGHT.minus(x)), Relation.EQUAL, Rational.ZERO)
        .with("E(gamma^blue)", x);
  }

  private static Rational product(ReducedGame game, Leaf leaf) {
    return PRICE.times(game.delta(2, leaf)).times(game.delta(3, leaf));
  }

  /** Neither the changes of reports nor their probabilities depend on the number of agents. */
  private static Asked<History> byTheFormula(FourRounds rounds) {
    Domain domain = Domain.all();
    for (String name : List.of("p1", "hat1", "p2", "p3", "red2"))
      domain = domain.choice(name, s -> 2);
    return FourRoundSentence.ofBeliefs(rounds, domain, new FortyEightOrNothing())
        .judging(
            h ->
                Assignment.NONE
                    .whole("p1", h.p1().ordinal())
                    .whole("hat1", h.hat1().ordinal())
                    .whole("p2", h.p2().ordinal())
                    .whole("p3", h.p3().ordinal())
                    .whole("red2", h.red2().ordinal()));
  }

  /** x (48 - x) = 0 for x = -100 delta_2 delta_3, and the probability of 48. */
  private record FortyEightOrNothing() implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      ReducedGame game = in.rounds().at(3);
      History h =
          new History(
              3,
              in.level("p1"),
              in.level("hat1"),
              in.level("p2"),
              in.level("p3"),
              in.level("red2"));
      Rational x = product(game, h.leaf());
      ReducedPlan plan =
          new ReducedPlan(
              new ReducedPlan.First(h.hat1(), h.hat1()),
              ReducedPlan.Second.OPPOSITE,
              ReducedPlan.Last.OPPOSITE);
      S chance =
          in.given(
              plan,
              leaf -> leaf.p1() == h.p1() && !game.delta(2, leaf).isZero(),
              leaf -> product(game, leaf).equals(FORTY_EIGHT) ? Rational.ONE : Rational.ZERO);
      return Comparisons.equal(
          List.of(
              new Pair<>(in.constant(x.times(FORTY_EIGHT.minus(x))), in.constant(0)),
              new Pair<>(
                  LeafSum.of(chance), in.constant(Rational.of(h.hat1() == h.p1() ? 1 : 3, 4)))));
    }
  }

  /**
   * P(event | p_1 = 30%) when Blue reports hat1, Red its opposite and Blue the opposite of Red's
   * report.
   */
  private static Rational lowFirst(FourRounds rounds, Level hat1, Predicate<Leaf> event) {
    ReducedPlan plan =
        new ReducedPlan(
            new ReducedPlan.First(hat1, hat1),
            ReducedPlan.Second.OPPOSITE,
            ReducedPlan.Last.OPPOSITE);
    return rounds
        .at(3)
        .given(
            plan,
            leaf -> leaf.p1() == Level.LOW,
            leaf -> event.test(leaf) ? Rational.ONE : Rational.ZERO);
  }

  private static Claim<Case> probability(
      FourRounds rounds,
      String id,
      Kind kind,
      String statement,
      Level hat1,
      Predicate<Rational> gamma,
      Predicate<Leaf> right) {
    return Claim.of(
        id,
        kind,
        "Section 3.2",
        statement,
        Case.class,
        Reading.printed(
                Verdict.REFUTED,
                sizes("gamma^blue is the sum of Blue's gammas of rounds 1 to 4"),
                c ->
                    Finding.of(
                        gammaSatisfies(rounds, c.n(), hat1, gamma),
                        Relation.EQUAL,
                        lowFirst(rounds, hat1, right)))
            .weighed(Slips.gammaForItsFormula("by-the-formula")),
        Reading.ofProof(
                "by-the-formula",
                Verdict.PROVED,
                sizes("-100 delta_2 delta_3 in the place of gamma^blue, given delta_2^red != 0"),
                asked(
                    rounds,
                    game -> {
                      Rational both =
                          lowFirst(
                              rounds,
                              hat1,
                              leaf ->
                                  !game.delta(2, leaf).isZero() && gamma.test(product(game, leaf)));
                      return both.over(
                          lowFirst(rounds, hat1, leaf -> !game.delta(2, leaf).isZero()));
                    },
                    game -> lowFirst(rounds, hat1, right)))
            .provedBy(Proof.sought()));
  }

  /** Two numbers of the types and reports alone, which do not depend on the number of agents. */
  private static Asked<Case> asked(
      FourRounds rounds,
      Function<ReducedGame, Rational> left,
      Function<ReducedGame, Rational> right) {
    return FourRoundSentence.ofBeliefs(rounds, Domain.all(), new Two(left, right))
        .judging(c -> Assignment.NONE);
  }

  /** One number is the other. */
  private record Two(Function<ReducedGame, Rational> left, Function<ReducedGame, Rational> right)
      implements Comparing {
    @Override
    public <S extends Scalar<S>> Comparisons<S> at(Leaves<S> in) {
      ReducedGame game = in.rounds().at(3);
      return Comparisons.equal(
          List.of(new Pair<>(in.constant(left.apply(game)), in.constant(right.apply(game)))));
    }
  }

  /**
   * P(the sum of Blue's gammas satisfies the condition | p_1 = 30%), path by path, all later types
   * drawn.
   */
  private static Rational gammaSatisfies(
      FourRounds rounds, int n, Level hat1, Predicate<Rational> condition) {
    Outlook<Rational> outlook = new Outlook<>(FourRoundModel.of(n).over(Rational.ONE));
    ReportingBehaviour<Rational> play =
        info -> {
          if (info.agent() == FourRounds.BLUE && info.round() == 1)
            return Map.of(hat1.ordinal(), Rational.ONE);
          if (info.agent() == FourRounds.RED && info.round() == 2)
            return Map.of(1 - info.reports().get(1).get(FourRounds.BLUE), Rational.ONE);
          if (info.agent() == FourRounds.BLUE && info.round() == 3)
            return Map.of(1 - info.reports().get(2).get(FourRounds.RED), Rational.ONE);
          return Map.of(info.type(), Rational.ONE);
        };
    Map<Boolean, Rational> chances =
        new HashMap<>(Map.of(true, Rational.ZERO, false, Rational.ZERO));
    new Play<>(outlook, rounds.rule(), Collections.nCopies(n, play))
        .forEach(
            path -> {
              if (path.types().get(1).get(FourRounds.BLUE) != Level.LOW.ordinal()) return;
              Rational gamma = Rational.ZERO;
              for (int t = 1; t <= FourRoundModel.ROUNDS; t++) {
                gamma =
                    gamma.plus(
                        rounds
                            .rule()
                            .gammas(
                                outlook,
                                new Reports(t, path.reports().get(t - 1), path.reports().get(t)))
                            .get(FourRounds.BLUE));
              }
              chances.merge(condition.test(gamma), path.probability(), Rational::plus);
            });
    return chances.get(true).over(chances.get(true).plus(chances.get(false)));
  }

  private static Claim<Case> known(
      FourRounds rounds,
      String id,
      Kind kind,
      String statement,
      Function<ReducedGame, Rational> left,
      Function<ReducedGame, Rational> right) {
    return Claim.of(
        id,
        kind,
        "Section 3.2",
        statement,
        Case.class,
        Reading.printed(
                Verdict.PROVED, sizes("the setup of Section 3.1"), asked(rounds, left, right))
            .provedBy(Proof.sought()));
  }

  /** The distribution of p_3^blue given p_1^blue = 30%: two rounds of the model's transitions. */
  private static List<Rational> third(ReducedGame game) {
    List<List<List<Rational>>> moves = game.setup().process(FourRounds.BLUE).moves();
    List<Rational> second = moves.get(1).get(0);
    return List.of(0, 1).stream()
        .map(
            k ->
                second
                    .get(0)
                    .times(moves.get(2).get(0).get(k))
                    .plus(second.get(1).times(moves.get(2).get(1).get(k))))
        .toList();
  }
}
