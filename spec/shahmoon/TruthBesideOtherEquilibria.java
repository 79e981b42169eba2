package shahmoon;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.curation.MessageStrategy;
import java.util.List;
import java.util.stream.IntStream;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/** Footnote 2, and a remark of the introduction. */
public final class TruthBesideOtherEquilibria implements Spec {

  private static final MessageStrategy REVERSED = new MessageStrategy(Rational.ZERO, Rational.ONE);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "shahmoon/section-1-optimal",
            Kind.STATEMENT,
            "Section 1",
            "if some protocol has an equilibrium in which g is known to all, truth is an"
                + " equilibrium of the competitive protocol",
            Situation.class,
            Reading.printed(
                    REFUTED,
                    Situations.scope(
                        "everybody plays (0, 1), which is as informative as truth, and stays, since"
                            + " the others are told nothing",
                        random -> REVERSED,
                        TruthBesideOtherEquilibria::stays),
                    (Situation c) -> Finding.of(Rational.of(c.fanatic()), EQUAL, Rational.ZERO))
                .weighed(
                    Gravity.misprint(
                        "shahmoon/theorem-3 printed",
                        "a truthful equilibrium, as Theorem 3 has it, which the sentence cites"))),
        Claim.of(
            "shahmoon/footnote-2",
            Kind.STATEMENT,
            "Footnote 2",
            "there are settings in which truth is an equilibrium, and not the only one",
            Situation.class,
            Reading.<Situation>printed(
                    PROVED,
                    Situations.scope("every function, prices", Situations::nothing, s -> true),
                    c ->
                        Finding.of(
                            Rational.of(c.fanatic() == 0 && c.helped() == 0 ? 1 : 0),
                            EQUAL,
                            Rational.ONE))
                .exists()));
  }

  private static boolean stays(Situation s) {
    return s.profile().stream().allMatch(REVERSED::equals)
        && IntStream.rangeClosed(1, s.agents())
            .allMatch(
                i ->
                    s.most(i).minus(s.prices().get(i - 1).of(REVERSED)).compareTo(s.least(i)) >= 0);
  }
}
