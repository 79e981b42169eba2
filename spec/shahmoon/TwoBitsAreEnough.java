package shahmoon;

import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.GuessReply;
import counterplay.mechanism.curation.TwoBitReply;
import counterplay.model.curation.Bits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shahmoon.setup.Seen;

/** Footnote 4: two bits, a guess for each value of the own bit, are worth as much as N + 1. */
public final class TwoBitsAreEnough implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GuessReply two = mechanisms.get(TwoBitReply.NAME);
    return List.of(
        Claim.of(
            "shahmoon/footnote-4",
            Kind.STATEMENT,
            "Footnote 4",
            "two bits, a guess for each value of the own bit, are worth as much as N + 1",
            Seen.class,
            Reading.printed(
                SURVIVED,
                Scope.sample("every function, all replies", 60, Seen.any(3)),
                (Seen c) ->
                    Finding.of(
                        compressed(two, c),
                        EQUAL,
                        Bits.uniform(c.g()).value(c.agent(), c.channels())))));
  }

  private static Rational compressed(GuessReply two, Seen c) {
    Bits<Rational> bits = Bits.uniform(c.g());
    List<Rational> guess = bits.guess(c.agent(), c.channels());
    Map<List<Integer>, List<Rational>> weights = new HashMap<>();
    for (int f = 0; f < bits.sights(); f++) {
      int low = f & ~(1 << c.agent());
      List<Integer> told =
          new ArrayList<>(
              two.reply(
                  List.of(guess.get(low).signum(), guess.get(low | 1 << c.agent()).signum())));
      told.add(Bits.digit(f, c.agent()));
      List<Rational> here =
          List.of(
              bits.weight(0, c.agent(), f, c.channels()),
              bits.weight(1, c.agent(), f, c.channels()));
      weights.merge(
          told, here, (x, y) -> List.of(x.get(0).plus(y.get(0)), x.get(1).plus(y.get(1))));
    }
    return Rational.sum(weights.values().stream().map(w -> w.get(0).max(w.get(1))).toList());
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("shahmoon/mechanism-two-bit-reply", "Footnote 4", TwoBitReply.class));
  }
}
