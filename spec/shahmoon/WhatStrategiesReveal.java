package shahmoon;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.curation.Channel;
import counterplay.model.curation.MessageStrategy;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;

/** What commitments and single replies reveal (Sections 2 and 3). */
public final class WhatStrategiesReveal implements Spec {

  /** P(b = 1) and a probability c. */
  public record Coin(Rational one, Rational c) {}

  /** The chance of a reply. */
  public record Chance(Rational u) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Space<Coin> coins = Rationals.openUnitInterval(6).times(Rationals.unitInterval(6), Coin::new);

    return List.of(
        coin("section-2-truthful-reveals", "the strategy (1, 0) reveals the bit", true, coins),
        coin(
            "section-2-zero-information-reveals-nothing",
            "a strategy (c, c) reveals nothing: message and bit are independent",
            false,
            coins),
        Claim.of(
            "shahmoon/section-3-intuition-example",
            Kind.EXAMPLE,
            "Section 3, after Lemma 2",
            "by v_j = 0 the bit is 0, by v_j = 1/2 it is 0 or 1 alike",
            Chance.class,
            Reading.printed(
                    PROVED,
                    Scope.sample(
                            "every reply that is possible",
                            30,
                            Rationals.openUnitInterval(6).map(Chance::new))
                        .containing(c -> c.u().signum() > 0),
                    new Asked<>(
                        new TwoInferences(), (Chance c) -> Assignment.NONE.number("u", c.u())))
                .provedBy(Proof.sought())));
  }

  /** A commitment and a bit. */
  private record Reveals(boolean truthful) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .numbers(s -> Frame.NONE.inside("o", Rational.ZERO, Rational.ONE).probability("c"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Channel<S> s =
          truthful ? Channel.identity(x.get("c")) : new Channel<>(x.get("c"), x.get("c"));
      S one = x.get("o");
      S zero = one.one().minus(one);
      S both = one.times(s.of(1, 1));
      S message = both.plus(zero.times(s.of(1, 0)));
      return truthful
          ? Statement.of(both.over(message), Relation.EQUAL, x.number(1))
          : Statement.of(both, Relation.EQUAL, one.times(message));
    }
  }

  /**
   * A reply with v_j = 0 (it never comes from the bit 1) leaves the bit 0 alone; one with v_j = 1/2
   * (it comes from both alike) leaves both.
   */
  private record TwoInferences() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.positive("u"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S u = x.get("u");
      return Statement.of(
          List.of(isZero(new Channel<>(u, u.zero())), isZero(new Channel<>(u, u))),
          Relation.EQUAL,
          List.of(x.number(1), x.number(Rational.HALF)));
    }

    /** P(b = 0 | f = 0) by Bayes' rule for a uniform bit. */
    private static <S extends Scalar<S>> S isZero(Channel<S> c) {
      S zero = c.of(0, 0).scale(Rational.HALF);
      return zero.over(zero.plus(c.of(0, 1).scale(Rational.HALF)));
    }
  }

  private static Claim<Coin> coin(
      String name, String statement, boolean truthful, Space<Coin> coins) {
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        "Section 2",
        statement,
        Coin.class,
        Reading.printed(
                PROVED,
                Scope.sample("every bit that is not certain", 60, coins),
                new Asked<>(
                    new Reveals(truthful),
                    (Coin c) -> Assignment.NONE.number("o", c.one()).number("c", c.c())))
            .provedBy(Proof.sought()));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("shahmoon/definition-strategy-space", "Section 2", MessageStrategy.class),
        new Definition("shahmoon/definition-protocol-component", "Section 2", Channel.class));
  }
}
