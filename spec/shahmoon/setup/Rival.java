package shahmoon.setup;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.model.curation.Channel;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Any protocol at a profile, as far as one deviation of each agent goes: what it answers her at the
 * profile and after the deviation, a channel that is applied to every bit.
 *
 * @param at the situation with the profile
 * @param kept what agent i is answered at the profile
 * @param to what she turns to
 * @param after what she is answered then
 */
public record Rival(
    Situation at,
    List<MessageStrategy> kept,
    List<MessageStrategy> to,
    List<MessageStrategy> after) {

  /**
   * @throws IllegalArgumentException unless there is one of each for each agent
   */
  public Rival {
    kept = List.copyOf(kept);
    to = List.copyOf(to);
    after = List.copyOf(after);
    int n = at.agents();
    if (kept.size() != n || to.size() != n || after.size() != n)
      throw new IllegalArgumentException("not of " + n + " agents");
  }

  private Rational share(int i, Situation s, MessageStrategy answer) {
    Rational low = s.least(i);
    Rational gain = s.most(i).minus(low);
    List<Channel<Rational>> reply = Collections.nCopies(s.agents() + 1, answer.channel());
    return gain.isZero() ? Rational.ZERO : s.value(i, reply).minus(low).over(gain);
  }

  /** Whether nobody gains by her deviation. */
  public boolean isEquilibrium() {
    return IntStream.rangeClosed(1, at.agents())
        .allMatch(
            i -> utility(i, at, kept).compareTo(utility(i, at.with(i, to.get(i - 1)), after)) >= 0);
  }

  private Rational utility(int i, Situation s, List<MessageStrategy> answers) {
    return s.value(i, Collections.nCopies(s.agents() + 1, answers.get(i - 1).channel()))
        .minus(s.prices().get(i - 1).of(s.profile().get(i - 1)));
  }

  private List<Rational> each(Function<Integer, Rational> number) {
    return IntStream.rangeClosed(1, at.agents()).mapToObj(number::apply).toList();
  }

  private Assignment numbers(Assignment situation) {
    return situation
        .numbers("a", each(i -> share(i, at, kept.get(i - 1))))
        .numbers("e", each(i -> share(i, at.with(i, to.get(i - 1)), after.get(i - 1))))
        .numbers("y", each(i -> at.prices().get(i - 1).relative(to.get(i - 1))));
  }

  /**
   * What is said of any protocol: what it gives lies between fair coins and everything, by the
   * share a at the profile and e after a deviation of relative price y.
   *
   * @param levels the order types
   * @param useful whether the center is not helpless
   * @param given conditions
   * @param says what is said
   */
  public record Sayings(Levels levels, boolean useful, List<Hypothesis> given, Hypothesis says)
      implements Sentence {
    @Override
    public Domain domain() {
      Domain plain = useful ? levels.useful() : levels.domain();
      Domain domain = plain.numbers(s -> boxes(plain.frame().apply(s), s.of("N")));
      for (Hypothesis h : given) domain = domain.given(h);
      return domain;
    }

    private static Frame boxes(Frame frame, int n) {
      Frame.Box unit = MoreIsBetter.unit(n);
      return frame.with("a", unit).with("e", unit).with("y", unit);
    }

    /** Everything is given at the profile and nothing for a deviation that costs nothing. */
    @Override
    public List<Assignment> cases(Shape shape) {
      int n = shape.of("N");
      int steps = levels.type(shape).steps();
      Assignment at =
          new Assignment(shape, Map.of(), Map.of(), Map.of(), Map.of())
              .numbers("d", Collections.nCopies(steps, Rational.ONE))
              .numbers("T", Collections.nCopies(n, Rational.ONE))
              .numbers("L", Collections.nCopies(n, Rational.ONE))
              .numbers("a", Collections.nCopies(n, Rational.ONE))
              .numbers("e", Collections.nCopies(n, Rational.ZERO))
              .numbers("y", Collections.nCopies(n, Rational.ZERO));
      return Stream.of(0, steps)
          .map(gain -> at.numbers("G", Collections.nCopies(n, Rational.of(gain))))
          .toList();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return says.at(x);
    }

    /** The judge of rivals. */
    public Asked<Rival> asked() {
      return new Asked<>(
          this, r -> r.numbers(useful ? levels.ofUseful(r.at()) : levels.of(r.at())));
    }
  }

  /**
   * In that protocol the deviation does not pay, for anybody: {@code L + a G - own price >= L + e G
   * - y T}.
   */
  public record Stays(boolean truthful) implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> kept = new ArrayList<>();
      List<S> after = new ArrayList<>();
      for (int k = 0; k < x.list("G").size(); k++) {
        S price = Conditions.truth(x).get(k);
        S stays = profit(x, "a", k);
        kept.add(truthful ? stays.minus(price) : stays);
        after.add(profit(x, "e", k).minus(x.list("y").get(k).times(price)));
      }
      return Statement.of(kept, Relation.AT_LEAST, after);
    }
  }

  /** L + a G, or L + e G. */
  private static <S extends Scalar<S>> S profit(Variables<S> x, String share, int k) {
    return x.list("L").get(k).plus(x.list(share).get(k).times(x.list("G").get(k)));
  }

  /** The deviation costs nothing. */
  public static <S extends Scalar<S>> Statement<S> toNothing(Variables<S> x) {
    return Statement.of(
        x.list("y"), Relation.EQUAL, x.list("y").stream().map(y -> x.number(0)).toList());
  }

  /**
   * The same through the improvement, which gives everything: {@code L + a G >= L + G - y T >= L +
   * e G - y T}.
   */
  public static <S extends Scalar<S>> Statement<S> improved(Variables<S> x) {
    List<S> high = new ArrayList<>();
    List<S> low = new ArrayList<>();
    for (int k = 0; k < x.list("G").size(); k++) {
      S price = x.list("y").get(k).times(Conditions.truth(x).get(k));
      S everything = x.list("L").get(k).plus(x.list("G").get(k)).minus(price);
      high.addAll(List.of(profit(x, "a", k), everything));
      low.addAll(List.of(everything, profit(x, "e", k).minus(price)));
    }
    return Statement.of(high, Relation.AT_LEAST, low);
  }

  /** One thing where everybody is truthful, another elsewhere. */
  public record TruthOrElse(Levels levels, Hypothesis truth, Hypothesis elsewhere)
      implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return (levels.type(x).isTruthful() ? truth : elsewhere).at(x);
    }
  }

  /**
   * Rivals at the situations of a space; whether the deviations are to zero-information strategies.
   */
  public static Space<Rival> at(
      Space<Situation> situations, boolean silent, Predicate<Rival> condition) {
    return Space.random(
        List.of(),
        random -> {
          while (true) {
            Situation s = situations.sampled(random.nextLong()).findFirst().orElseThrow();
            List<MessageStrategy> to = draw(s.agents(), random, Situations::nothing);
            Rival rival =
                new Rival(
                    s,
                    draw(
                        s.agents(),
                        random,
                        silent && random.nextInt(4) > 0
                            ? r -> MessageStrategy.TRUTH
                            : Situations::any),
                    silent ? to : draw(s.agents(), random, Situations::any),
                    draw(
                        s.agents(),
                        random,
                        silent && random.nextBoolean() ? Situations::nothing : Situations::any));
            if (condition.test(rival)) return rival;
          }
        });
  }

  private static List<MessageStrategy> draw(
      int n, Random random, Function<Random, MessageStrategy> how) {
    return IntStream.range(0, n).mapToObj(k -> how.apply(random)).toList();
  }
}
