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
import counterplay.model.curation.Price;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;

/** What relative prices are (Section 4). */
public final class RelativePrices implements Spec {

  /**
   * Prices that enter: of truth, and of two strategies by shares of it, and how far apart they may
   * be.
   */
  public record Shares(Rational truth, Rational x, Rational y, Rational e) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Space<Shares> shares =
        Rationals.openUnitInterval(5)
            .times(
                Rationals.openUnitInterval(5),
                (x, y) -> new Shares(Rational.of(2), x, y, Rational.of(1, 10)));

    return List.of(
        shares(
            "section-4-relative-price-order",
            "relative prices are 1 for the truth, 0 for zero information, between them otherwise",
            false,
            shares),
        shares(
            "section-4-relative-price-continuous",
            "relative prices are as continuous as prices: those closer than e price(s^t) are closer"
                + " than e",
            true,
            shares));
  }

  private record Relative(boolean continuous) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .numbers(
              s ->
                  Frame.NONE
                      .positive("T", "z", "e")
                      .inside("x", Rational.ZERO, Rational.ONE)
                      .inside("y", Rational.ZERO, Rational.ONE));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> v) {
      S t = v.get("T");
      S x = v.get("x").times(t);
      S y = v.get("y").times(t);
      if (!continuous)
        return Statement.of(x.over(t), Relation.AT_MOST, t.over(t))
            .and(Statement.of(x.over(t), Relation.MORE, v.number(0)));
      return new Statement.Implies<>(
          Statement.of(x.minus(y), Relation.LESS, v.get("e").times(t)),
          Statement.of(x.over(t).minus(y.over(t)), Relation.LESS, v.get("e")));
    }
  }

  private static Claim<Shares> shares(
      String name, String statement, boolean continuous, Space<Shares> shares) {
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        "Section 4",
        statement,
        Shares.class,
        Reading.printed(
                PROVED,
                Scope.sample("all prices within the axioms", 60, shares),
                new Asked<>(
                    new Relative(continuous),
                    (Shares c) ->
                        Assignment.NONE
                            .number("T", c.truth())
                            .number("z", c.truth())
                            .number("e", c.e())
                            .number("x", c.x())
                            .number("y", c.y())))
            .provedBy(Proof.sought()));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("shahmoon/definition-price", "Section 2", Price.class),
        new Definition("shahmoon/assumption-price-order", "Section 2", Price.class),
        new Definition("shahmoon/assumption-price-continuous", "Section 2", Price.class));
  }
}
