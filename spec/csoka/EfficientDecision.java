package csoka;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.space.Space;
import csoka.DecisionsOfExample21.Efficient;
import csoka.DecisionsOfExample21.EfficientOfThree;
import csoka.example.Example21;
import csoka.sentences.Readings;
import java.util.List;
import java.util.function.IntPredicate;

/** Section 2: when YES is efficient in Example 2.1 and its variant. */
public final class EfficientDecision implements Spec {

  /** A pair of final types, 0 for LOW and 1 for HIGH, among n agents. */
  public record Case(int agents, int blue, int red) {}

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/example-2.1-game", "Section 2, Example 2.1", Example21.class),
        new Definition("csoka/definition-reports", "Section 2", BeliefProcess.class));
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        efficient(
            "example-2.1-efficient",
            "Section 2, Example 2.1",
            "In Example 2.1 the efficient decision is YES if both final types are HIGH, and NO"
                + " otherwise.",
            Example21.LOSS,
            high -> high == 2),
        efficient(
            "section-2-184-efficient",
            "Section 2",
            "If YES costs Green 184 instead of 204, the efficient decision is YES if at least one"
                + " of the final types of Blue and Red is HIGH, and NO otherwise.",
            Example21.SMALLER_LOSS,
            high -> high >= 1));
  }

  private static Claim<Case> efficient(
      String name, String place, String statement, Rational loss, IntPredicate wanted) {
    Space<Case> cases =
        Space.of(3, 4, 5, 10)
            .then(n -> Space.range(0, 1).times(Space.range(0, 1), (b, r) -> new Case(n, b, r)));
    Scope<Case> scope =
        Scope.part(
            "the four pairs of final types; agents beyond Green have utility 0 and change no total",
            "n = 3, 4, 5, 10",
            cases);
    Efficient sentence = new Efficient(loss, wanted);
    return Claim.of(
        "csoka/" + name,
        Kind.EXAMPLE,
        place,
        statement,
        Case.class,
        Readings.printed(
            PROVED,
            scope,
            sentence,
            c ->
                Assignment.NONE
                    .whole("n", c.agents())
                    .whole("blue", c.blue())
                    .whole("red", c.red()),
            new EfficientOfThree(sentence)));
  }
}
