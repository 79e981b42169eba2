package shahmoon.setup;

import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.curation.CurationProtocol;
import java.util.List;

/** What is assumed or said of games over price levels. */
public final class Conditions {

  private Conditions() {}

  /**
   * The center is helpless, at a profile of zero information: to nobody her bit is worth anything.
   * Definition 3 says so of all prices of informative strategies, whose infimum is 0; the reply at
   * the profile may be fair coins.
   */
  public record Helpless() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> gains = x.list("G");
      return Statement.of(gains, Relation.EQUAL, gains.stream().map(g -> x.number(0)).toList());
    }
  }

  /** No agent is fanatic, at the truthful profile: {@code T_i <= G_i}. */
  public record NobodyIsFanatic() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(truth(x), Relation.AT_MOST, x.list("G"));
    }
  }

  /**
   * Truth costs everybody at least what everything is worth to her at the profile: {@code T_i >=
   * G_i}.
   */
  public static <S extends Scalar<S>> Statement<S> truthCostsMore(Variables<S> x) {
    return Statement.of(truth(x), Relation.AT_LEAST, x.list("G"));
  }

  /** The prices of truth: T_i times the sum of the steps, which is 1 at a situation. */
  public static <S extends Scalar<S>> List<S> truth(Variables<S> x) {
    S sum = x.list("d").stream().reduce(Scalar::plus).orElseThrow();
    return x.list("T").stream().map(t -> t.times(sum)).toList();
  }

  /**
   * The profile is an equilibrium: nobody gains by a deviation that there is for every price, or by
   * any.
   */
  public record Equilibrium(CurationProtocol protocol, Levels levels, boolean full)
      implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return PriceGame.of(protocol, levels, x).nobodyGains(full);
    }
  }

  /** Truth has a price, as it always has: nothing is asked. */
  public static <S extends Scalar<S>> Statement<S> nothing(Variables<S> x) {
    return Statement.of(x.list("T").get(0), Relation.MORE, x.number(0));
  }

  /** If this, then that. */
  public record IfThen(Hypothesis condition, Hypothesis consequence) implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return condition.at(x).implies(consequence.at(x));
    }
  }
}
