package shahmoon;

import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.AT_MOST;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.Price;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import shahmoon.setup.Situations;

/** Footnote 5: prices that increase in p and decrease in q. */
public final class PricesThatIncrease implements Spec {

  /** A price at a strategy. */
  public record Priced(Price price, MessageStrategy strategy) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "shahmoon/footnote-5",
            Kind.STATEMENT,
            "Footnote 5",
            "a price may be assumed to increase in p and to decrease in q: where p < q it is at"
                + " most that of (q, q)",
            Priced.class,
            Reading.printed(
                    REFUTED,
                    Scope.sample(
                            "all prices within the axioms, p < q",
                            30,
                            priced(s -> s.p().compareTo(s.q()) < 0))
                        .containing(c -> c.strategy().p().compareTo(c.strategy().q()) < 0),
                    (Priced c) ->
                        Finding.of(
                            c.price().of(c.strategy()),
                            AT_MOST,
                            c.price().of(new MessageStrategy(c.strategy().q(), c.strategy().q()))))
                .weighed(Gravity.substantive())));
  }

  private static Space<Priced> priced(Predicate<MessageStrategy> which) {
    return Space.random(
        List.of(),
        random -> {
          while (true) {
            MessageStrategy s = Situations.any(random);
            if (which.test(s))
              return new Priced(Price.linear(Rational.of(1L + random.nextInt(3))), s);
          }
        });
  }
}
