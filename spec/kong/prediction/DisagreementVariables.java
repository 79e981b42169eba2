package kong.prediction;

import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.ScoringRule;
import java.util.List;
import java.util.stream.IntStream;
import kong.lemmas.ProperLosses;
import kong.lemmas.Symbols;
import kong.lemmas.SymmetricPriors;

/**
 * Any symmetric prior of n > 3 agents under which every signal can be drawn, any strictly proper
 * rule and weights, and any two groups of two or more, as variables.
 */
public final class DisagreementVariables {

  private DisagreementVariables() {}

  /** The same with an own signal s and a report (x, p). */
  public static Domain withReport() {
    return sizes()
        .choice("s", a -> a.of("m"))
        .choice("x", a -> a.of("m"))
        .numbers(a -> frame(a).simplex("p", a.of("m")))
        .given(SymmetricPriors::isPrior)
        .given(SymmetricPriors::everySignalPossible);
  }

  /** All of them. */
  public static Domain domain() {
    return sizes()
        .numbers(DisagreementVariables::frame)
        .given(SymmetricPriors::isPrior)
        .given(SymmetricPriors::everySignalPossible);
  }

  private static Domain sizes() {
    return Domain.all().size("n", 4, 4).size("m", 2, 2).choice("A", a -> groups(a.of("n")).size());
  }

  private static Frame frame(Shape a) {
    return SymmetricPriors.frame(a)
        .positive("alpha", "beta")
        .with("PS", new Frame.Rule(a.of("m"), true));
  }

  /** The groups A of two or more agents that leave two or more. */
  public static List<List<Integer>> groups(int n) {
    return IntStream.range(0, 1 << n)
        .mapToObj(mask -> IntStream.range(0, n).filter(i -> (mask >> i & 1) == 1).boxed().toList())
        .filter(a -> a.size() >= 2 && a.size() <= n - 2)
        .toList();
  }

  /** The game. */
  public static <S extends Scalar<S>> Expectation<S> game(
      ElicitationMechanism mechanism, Variables<S> x, Design.Drawn drawn) {
    int n = x.whole("n");
    JointPrior<S> prior = SymmetricPriors.prior(x);
    return new Expectation<>(
        mechanism,
        Design.of(x.get("alpha"), x.get("beta"), n).with(groups(n).get(x.whole("A"))).with(drawn),
        prior);
  }

  /** The numbers of a case without the report. */
  public static Assignment of(DisagreementCase c) {
    return SymmetricPriors.of(c.prior())
        .whole("A", groups(c.prior().agents()).indexOf(c.groupA().stream().sorted().toList()))
        .number("alpha", c.alpha())
        .number("beta", c.beta())
        .rule("PS", new ScoringRule.Quadratic());
  }

  /** The numbers of a case. */
  public static Assignment withReport(DisagreementCase c) {
    return of(c)
        .whole("s", c.signal())
        .whole("x", c.report().signal())
        .numbers("p", c.report().prediction());
  }

  /** How much the report loses against the truth, as its two parts. */
  public static ProperLosses losses(Obligation o) {
    return ProperLosses.againstTruth(
        new Symbols(frame(o.shape()).simplex("p", o.shape().of("m")), o));
  }
}
