package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Box;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import csoka.reduced.YesNoGame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plays of Example 1.1 with k rounds and n agents where nobody sees anything: agent 1 chooses YES
 * in round t with probability y_t, agent j with probability o_t^j.
 *
 * <pre>
 *   agent 1 expects   sum_t y_t q_t,      q_t = 1 - prod_{s &lt;= t, j &gt; 1} (1 - o_s^j)   the probability that another has chosen YES by then
 * </pre>
 *
 * @param comparison what is compared
 * @param byFormula by this formula, or by the game
 */
public record YesNoPlays(Comparison comparison, boolean byFormula) implements Sentence {

  /** What is compared. */
  public enum Comparison {
    /** YES always is no worse than any plan. */
    ALWAYS("yes-never-worse", "sum_t q_t >= sum_t y_t q_t", "yes_never_worse", true),
    /** YES in the place of a NO is no worse, and better by 1 if all others choose YES always. */
    ONCE(
        "yes-for-no",
        "with y_t = 0, sum_s q_s y_s + q_t >= sum_s q_s y_s, and with q = 1 one more",
        "yes_for_no",
        true),
    /** Against NO by all others each YES of a plan costs c and brings nothing. */
    COSTLY(
        "no-with-a-cost",
        "0 - (0 - c sum_t y_t) > 0 where 0 < c < 1 and sum_t y_t > 0",
        "no_with_a_cost",
        false),
    /** Against NO by all others no continuation brings more than NO, whatever was chosen before. */
    NOTHING(
        "nothing-against-no",
        "0 - 0 <= 0 for each of the plans from round s on",
        "nothing_against_no",
        false),
    /** In one round NO by everybody is an equilibrium. */
    ALL_NO("all-no-in-one-round", "0 - 0 <= 0 for each of the n agents", "all_no", false),
    /** In one round YES by everybody and NO by everybody are equilibria. */
    TWO(
        "two-equilibria-in-one-round",
        "1 - 0 >= 0 and 0 - 0 >= 0 for each of the n agents",
        "two_equilibria",
        false);

    private final String id;
    private final String formula;
    private final String theorem;
    private final boolean others;

    Comparison(String id, String formula, String theorem, boolean others) {
      this.id = id;
      this.formula = formula;
      this.theorem = theorem;
      this.others = others;
    }
  }

  /** Some YES is chosen with a positive probability. */
  private static <S extends Scalar<S>> Statement<S> someYes(Variables<S> x) {
    return Statement.of(
        x.list("y").stream().reduce(Scalar::plus).orElseThrow(), Relation.MORE, x.number(0));
  }

  /** By the game. */
  public static YesNoPlays of(Comparison comparison) {
    return new YesNoPlays(comparison, false);
  }

  @Override
  public Domain domain() {
    if (comparison == Comparison.ALL_NO || comparison == Comparison.TWO)
      return Domain.all().size("n", 2, 4);
    Domain sizes =
        Domain.all()
            .size(
                "k",
                comparison == Comparison.NOTHING ? 2 : 1,
                comparison == Comparison.NOTHING ? 3 : 2)
            .size("n", 2, 3);
    Domain rounds =
        comparison == Comparison.ONCE || comparison == Comparison.NOTHING
            ? sizes.choice("t", s -> s.of("k"))
            : sizes;
    Domain all =
        rounds.numbers(
            s -> {
              Frame frame = Frame.NONE.with("y", unit(s.of("k")));
              if (comparison.others) frame = frame.with("o", unit(s.of("k") * (s.of("n") - 1)));
              return comparison == Comparison.COSTLY
                  ? frame.inside("c", Rational.ZERO, Rational.ONE)
                  : frame;
            });
    return comparison == Comparison.COSTLY ? all.given(YesNoPlays::someYes) : all;
  }

  private static Box unit(int count) {
    return new Box(count, Rational.ZERO, Rational.ONE, false);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    if (comparison == Comparison.ALL_NO)
      return compared(x, deviations(x, 0).map(S::negated).toList(), Relation.AT_MOST);
    if (comparison == Comparison.TWO)
      return compared(
          x, Stream.concat(deviations(x, 1), deviations(x, 0)).toList(), Relation.AT_LEAST);
    List<S> plan = x.list("y");
    List<S> no = all(x, 0);
    List<S> none = Collections.nCopies(x.whole("k") * (x.whole("n") - 1), x.number(0));
    return switch (comparison) {
      case ALWAYS ->
          Statement.of(
              payoff(x, all(x, 1), x.list("o")), Relation.AT_LEAST, payoff(x, plan, x.list("o")));
      case ONCE ->
          Statement.of(
              List.of(gain(x, x.list("o")), gain(x, Collections.nCopies(none.size(), x.number(1)))),
              Relation.AT_LEAST,
              List.of(x.number(0), x.number(1)));
      case COSTLY ->
          Statement.of(
              payoff(x, no, none)
                  .minus(payoff(x, plan, none).minus(sum(x, plan).times(x.get("c")))),
              Relation.MORE,
              x.number(0));
      default ->
          compared(
              x,
              continuations(x, plan)
                  .map(c -> payoff(x, c, none).minus(payoff(x, continued(x, plan, no), none)))
                  .toList(),
              Relation.AT_MOST);
    };
  }

  private static <S extends Scalar<S>> Statement<S> compared(
      Variables<S> x, List<S> gains, Relation relation) {
    return Statement.of(gains, relation, Collections.nCopies(gains.size(), x.number(0)));
  }

  /** All plans from round t on, after the choices before. */
  private static <S extends Scalar<S>> Stream<List<S>> continuations(Variables<S> x, List<S> plan) {
    return YesNoGame.plans(x.whole("k"))
        .map(c -> c.stream().map(yes -> x.number(yes ? 1 : 0)).toList())
        .map(c -> continued(x, plan, c));
  }

  private static <S extends Scalar<S>> List<S> continued(
      Variables<S> x, List<S> plan, List<S> next) {
    return IntStream.range(0, plan.size())
        .mapToObj(t -> t < x.whole("t") ? plan.get(t) : next.get(t))
        .toList();
  }

  /**
   * What each agent has in one round where all choose alike, less what he has with the other
   * choice.
   */
  private <S extends Scalar<S>> Stream<S> deviations(Variables<S> x, int yes) {
    if (byFormula) return Stream.generate(() -> x.number(yes)).limit(x.whole("n"));
    YesNoGame game = new YesNoGame(1, x.whole("n"));
    List<S> alike = Collections.nCopies(x.whole("n"), x.number(yes));
    return IntStream.range(0, x.whole("n"))
        .mapToObj(
            i -> {
              List<S> other = new ArrayList<>(alike);
              other.set(i, x.number(1 - yes));
              return game.expected(List.of(alike), i).minus(game.expected(List.of(other), i));
            });
  }

  private static <S extends Scalar<S>> List<S> all(Variables<S> x, int probability) {
    return Collections.nCopies(x.whole("k"), x.number(probability));
  }

  private static <S extends Scalar<S>> S sum(Variables<S> x, List<S> numbers) {
    return numbers.stream().reduce(x.number(0), Scalar::plus);
  }

  /** From YES in the place of a NO. */
  private <S extends Scalar<S>> S gain(Variables<S> x, List<S> others) {
    return payoff(x, with(x, 1), others).minus(payoff(x, with(x, 0), others));
  }

  private static <S extends Scalar<S>> List<S> with(Variables<S> x, int yes) {
    List<S> plan = new ArrayList<>(x.list("y"));
    plan.set(x.whole("t"), x.number(yes));
    return plan;
  }

  private <S extends Scalar<S>> S payoff(Variables<S> x, List<S> plan, List<S> others) {
    int n = x.whole("n");
    if (!byFormula) {
      return new YesNoGame(x.whole("k"), n)
          .expected(
              IntStream.range(0, plan.size())
                  .mapToObj(
                      t -> {
                        List<S> round = new ArrayList<>(List.of(plan.get(t)));
                        round.addAll(others.subList(t * (n - 1), (t + 1) * (n - 1)));
                        return round;
                      })
                  .toList(),
              0);
    }
    S sum = x.number(0);
    for (int t = 0; t < plan.size(); t++) {
      S none = x.number(1);
      for (S yes : others.subList(0, (t + 1) * (n - 1))) none = none.minus(none.times(yes));
      sum = sum.plus(plan.get(t)).minus(plan.get(t).times(none));
    }
    return sum;
  }

  /** Judges cases by it. */
  public <C> Asked<C> judging(Function<C, Assignment> variables) {
    return new Asked<>(this, variables);
  }

  /** For all numbers of rounds and agents by the formula. */
  public Proof proof() {
    return Proof.sought().carriedBy(new ByFormula(comparison));
  }

  private record ByFormula(Comparison comparison) implements Carried {
    @Override
    public Lemma lemma() {
      return new Lemma(
          "csoka/" + comparison.id,
          Lemma.Kind.MACHINE,
          comparison.formula,
          "YesNo.v " + comparison.theorem,
          new YesNoPlays(comparison, true),
          Argument.sought());
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      if (comparison == Comparison.ALL_NO || comparison == Comparison.TWO) return Map.of();
      Map<String, List<S>> numbers = new LinkedHashMap<>(Map.of("y", x.list("y")));
      if (comparison.others) numbers.put("o", x.list("o"));
      if (comparison == Comparison.COSTLY) numbers.put("c", x.list("c"));
      return numbers;
    }
  }
}
