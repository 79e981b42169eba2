package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.OneChoiceOfTransitions.OneChoice;
import csoka.reduced.FourRoundModel;
import csoka.sentences.Readings;
import java.util.List;

/** Section 3.1: the percentages determine how the types move. */
public final class FourRoundTransitions implements Spec {

  /** A type of Blue or Red before the last round. */
  public record Case(String type) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> every =
        Scope.part(
            "every type of Blue and Red before the last round, in the setup of Section 3.1",
            "the setup's own probabilities",
            Space.of(OneChoiceOfTransitions.types()));
    return List.of(
        Claim.of(
            "csoka/section-3.1-transitions",
            Kind.STATEMENT,
            "Section 3.1",
            "the martingale property of the percentages leaves one choice of the transition"
                + " probabilities",
            Case.class,
            Readings.printed(
                PROVED,
                every,
                new OneChoice(),
                c ->
                    Assignment.NONE
                        .whole("type", OneChoiceOfTransitions.types().indexOf(c))
                        .numbers("x", OneChoiceOfTransitions.moves(c)))),
        number(
            "csoka/section-3.1-transition-5-6",
            "b1:30% moves to b2:20% with probability 5/6",
            c -> Finding.of(OneChoiceOfTransitions.moves(c).get(0), EQUAL, Rational.of(5, 6))),
        number(
            "csoka/section-3.1-transition-1-6",
            "b1:30% moves to b2:80% with probability 1/6",
            c -> Finding.of(OneChoiceOfTransitions.moves(c).get(1), EQUAL, Rational.of(1, 6))),
        number(
            "csoka/section-3.1-transition-identity",
            "30% is 5/6 of 20% plus 1/6 of 80%",
            c ->
                Finding.of(
                    OneChoiceOfTransitions.belief(c),
                    EQUAL,
                    Rational.of(5, 6)
                        .times(OneChoiceOfTransitions.next(c).get(0))
                        .plus(Rational.of(1, 6).times(OneChoiceOfTransitions.next(c).get(1))))));
  }

  private static Claim<Case> number(String id, String statement, Judge<Case> judge) {
    return Claim.of(
        id,
        Kind.NUMBER,
        "Section 3.1",
        statement,
        Case.class,
        Reading.printed(PROVED, Scope.whole("b1:30%", Space.of(new Case("b1:30%"))), judge));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/definition-types", "Section 3.1", FourRoundModel.class),
        new Definition("csoka/definition-extra-decisions", "Section 3.1", FourRoundModel.class));
  }
}
