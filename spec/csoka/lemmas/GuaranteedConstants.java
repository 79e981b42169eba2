package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.dynamic.Profiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What follows for a coalition A in a game with a profile s_* that satisfies Definition 6.2: n
 * players with m strategies each, s_* the profile of everybody's first one, a mixed one counting as
 * a pure strategy more.
 *
 * <pre>
 *   (8)  F^j(s_*^j, s^{-j}) &gt;= C^j         (9)  S = sup sum_j F^j = sum_j C^j
 *   sum_{i in A} F^i(s^A, s_*^{-A}) &lt;= S - sum_{j not in A} F^j(s_*) &lt;= sum_j C^j - sum_{j not in A} C^j = sum_{i in A} C^i
 * </pre>
 *
 * @param chain whether the displayed chain is said, or that the coalition gets no more than at s_*
 * @param conditions whether (8) and (9) are granted
 */
public record GuaranteedConstants(boolean chain, boolean conditions) implements Sentence {

  @Override
  public Domain domain() {
    Domain games =
        Domain.all()
            .size("n", 1, 2)
            .size("m", 1, 2)
            .choice("coalition", s -> 1 << s.of("n"))
            .numbers(GuaranteedConstants::frame);
    return conditions ? games.given(GuaranteedConstants::guaranteed) : games;
  }

  private static Frame frame(Shape s) {
    Frame frame = Frame.NONE.real("S").reals("C", s.of("n"));
    for (int k = 0; k < (int) Math.pow(s.of("m"), s.of("n")); k++)
      frame = frame.reals("F" + k, s.of("n"));
    return frame;
  }

  private static List<List<Integer>> profiles(Variables<?> x) {
    return Profiles.all(Collections.nCopies(x.whole("n"), x.whole("m"))).toList();
  }

  private static <S extends Scalar<S>> Statement<S> guaranteed(Variables<S> x) {
    List<Statement<S>> all =
        new ArrayList<>(List.of(Statement.of(x.get("S"), Relation.EQUAL, sum(x, x.list("C")))));
    List<List<Integer>> profiles = profiles(x);
    for (int k = 0; k < profiles.size(); k++) {
      all.add(Statement.of(sum(x, x.list("F" + k)), Relation.AT_MOST, x.get("S")));
      for (int j = 0; j < x.whole("n"); j++) {
        if (profiles.get(k).get(j) == 0)
          all.add(Statement.of(x.list("F" + k).get(j), Relation.AT_LEAST, x.list("C").get(j)));
      }
    }
    return Statement.all(all);
  }

  private static <S extends Scalar<S>> S sum(Variables<S> x, List<S> numbers) {
    return numbers.stream().reduce(x.number(0), S::plus);
  }

  /** The sum over a set of players. */
  private static <S extends Scalar<S>> S sum(Variables<S> x, List<S> numbers, int set) {
    return sum(
        x,
        IntStream.range(0, numbers.size())
            .filter(i -> (set >> i & 1) == 1)
            .mapToObj(numbers::get)
            .toList());
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return said(x, chain, deviations(x).stream().map(k -> x.list("F" + k)).toList(), x.list("F0"));
  }

  /** The profiles in which only members of the coalition have left s_*. */
  private static List<Integer> deviations(Variables<?> x) {
    List<List<Integer>> profiles = profiles(x);
    return IntStream.range(0, profiles.size())
        .filter(
            k ->
                IntStream.range(0, x.whole("n"))
                    .allMatch(
                        i -> (x.whole("coalition") >> i & 1) == 1 || profiles.get(k).get(i) == 0))
        .boxed()
        .toList();
  }

  private static <S extends Scalar<S>> Statement<S> said(
      Variables<S> x, boolean chain, List<List<S>> deviations, List<S> star) {
    int set = x.whole("coalition");
    S bound = chain ? x.get("S").minus(sum(x, star, ~set)) : sum(x, star, set);
    List<Statement<S>> all = new ArrayList<>();
    for (List<S> f : deviations) all.add(Statement.of(sum(x, f, set), Relation.AT_MOST, bound));
    S difference = sum(x, x.list("C")).minus(sum(x, x.list("C"), ~set));
    if (chain) {
      all.add(Statement.of(bound, Relation.AT_MOST, difference));
      all.add(Statement.of(difference, Relation.EQUAL, sum(x, x.list("C"), set)));
    }
    return Statement.all(all);
  }

  /**
   * The same of d payoff vectors alone: one of s_* and those of deviations.
   *
   * @param chain as above
   */
  public record OfVectors(boolean chain) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("n", 1, 3)
          .size("m", 1, 1)
          .choice("coalition", s -> 1 << s.of("n"))
          .size("d", 1, 2)
          .numbers(s -> vectors(s))
          .given(OfVectors::granted);
    }

    private static Frame vectors(Shape s) {
      Frame frame = Frame.NONE.real("S").reals("C", s.of("n")).reals("E", s.of("n"));
      for (int k = 0; k < s.of("d"); k++) frame = frame.reals("D" + k, s.of("n"));
      return frame;
    }

    private static <S extends Scalar<S>> Statement<S> granted(Variables<S> x) {
      List<Statement<S>> all =
          new ArrayList<>(
              List.of(
                  Statement.of(x.get("S"), Relation.EQUAL, sum(x, x.list("C"))),
                  Statement.of(x.list("E"), Relation.AT_LEAST, x.list("C"))));
      for (int k = 0; k < x.whole("d"); k++) {
        List<S> f = x.list("D" + k);
        all.add(Statement.of(sum(x, f), Relation.AT_MOST, x.get("S")));
        for (int j = 0; j < f.size(); j++)
          if ((x.whole("coalition") >> j & 1) == 0)
            all.add(Statement.of(f.get(j), Relation.AT_LEAST, x.list("C").get(j)));
      }
      all.add(Statement.of(sum(x, x.list("E")), Relation.AT_MOST, x.get("S")));
      return Statement.all(all);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return said(
          x,
          chain,
          IntStream.range(0, x.whole("d")).mapToObj(k -> x.list("D" + k)).toList(),
          x.list("E"));
    }
  }

  /** For every game. */
  public record ForEverySize(boolean chain) implements Carried {
    @Override
    public Lemma lemma() {
      return new Lemma(
          "csoka/guaranteed-constants" + (chain ? "-chain" : ""),
          Lemma.Kind.MACHINE,
          "sum_A f <= S - sum_{-A} e <= sum_A C <= sum_A e if sum f <= S = sum C, f^j >= C^j for j"
              + " not in A, e >= C and sum e <= S",
          "Carried.v guaranteed_constants",
          new OfVectors(chain),
          Argument.sought());
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.with(
          "d", (int) Math.pow(shape.of("m"), Integer.bitCount(shape.of("coalition"))));
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      Map<String, List<S>> numbers = new TreeMap<>();
      numbers.put("S", x.list("S"));
      numbers.put("C", x.list("C"));
      numbers.put("E", x.list("F0"));
      List<Integer> deviations = deviations(x);
      for (int k = 0; k < deviations.size(); k++)
        numbers.put("D" + k, x.list("F" + deviations.get(k)));
      return numbers;
    }
  }
}
