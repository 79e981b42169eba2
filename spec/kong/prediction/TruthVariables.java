package kong.prediction;

import static counterplay.claim.sentence.Relation.DIFFERENT;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import java.util.List;
import java.util.stream.IntStream;
import kong.lemmas.ProperLoss;
import kong.lemmas.ProperLosses;
import kong.lemmas.Symbols;
import kong.lemmas.SymmetricPriors;
import kong.lemmas.Terms;

/**
 * Any symmetric prior under which every signal can be drawn, any strictly proper rule, weights, own
 * signal s and report (x, p), as variables; the others are truthful.
 */
public final class TruthVariables {

  private TruthVariables() {}

  /** All of them. */
  public static Domain domain(boolean everyPairPossible) {
    return domain(Domain.all().size("n", 2, 3).size("m", 2, 3), everyPairPossible);
  }

  /** Those with three signals. */
  public static Domain ofThreeSignals(boolean everyPairPossible) {
    return domain(Domain.all().size("n", 2, 3).range("m", 3, 3), everyPairPossible);
  }

  private static Domain domain(Domain sizes, boolean everyPairPossible) {
    return sizes
        .choice("s", a -> a.of("m"))
        .choice("x", a -> a.of("m"))
        .numbers(a -> frame(a, everyPairPossible))
        .given(SymmetricPriors::isPrior)
        .given(SymmetricPriors::everySignalPossible);
  }

  private static Frame frame(Shape a, boolean everyPairPossible) {
    return SymmetricPriors.frame(a.of("n"), a.of("m"), everyPairPossible)
        .simplex("p", a.of("m"))
        .positive("alpha", "beta")
        .with("PS", new Frame.Rule(a.of("m"), true));
  }

  /**
   * Where the report names the own signal its prediction is another one than the posterior;
   * otherwise the posteriors of the two signals differ.
   */
  public static <S extends Scalar<S>> Statement<S> isUntrueUnderInformativePrior(Variables<S> x) {
    List<S> other = x.whole("s") == x.whole("x") ? x.list("p") : posterior(x, x.whole("x"));
    return Statement.of(posterior(x, x.whole("s")), DIFFERENT, other);
  }

  /** {@code q_s}. */
  public static <S extends Scalar<S>> List<S> posterior(Variables<S> x, int s) {
    return SymmetricPriors.pairLaw(x).posterior(s);
  }

  /** The report (x, p). */
  public static <S extends Scalar<S>> Report<S> report(Variables<S> x) {
    return new Report<>(x.whole("x"), x.list("p"));
  }

  /** The report (s, q_s). */
  public static <S extends Scalar<S>> Report<S> truth(Variables<S> x, int s) {
    return new Report<>(s, posterior(x, s));
  }

  /** What the mechanism pays where the others are truthful. */
  public record Truthful<S extends Scalar<S>>(
      Variables<S> x, Expectation<S> game, Profile<S> truth) {

    /** Under the prior of the variables. */
    public static <S extends Scalar<S>> Truthful<S> of(
        ElicitationMechanism mechanism, Variables<S> x) {
      int n = x.whole("n");
      JointPrior<S> prior = SymmetricPriors.prior(x);
      return new Truthful<>(
          x,
          new Expectation<>(mechanism, Design.of(x.get("alpha"), x.get("beta"), n), prior),
          Profile.truthful(n, prior.pairLaw()));
    }

    /** {@code q(s)} times what agent i expects from a report. */
    public S weighed(int i, Report<S> own) {
      return Terms.valued(game.weighed(truth, i, x.whole("s"), own), x);
    }

    /** What agent 1 expects from a report, given the signal s. */
    public S expected(Report<S> own) {
      return weighed(0, own).over(SymmetricPriors.marginal(x, x.whole("s")));
    }
  }

  /**
   * What the mechanism pays one of two agents for a report when the other one truthfully reports
   * signal k.
   */
  public static <S extends Scalar<S>> List<S> byPeersSignal(
      ElicitationMechanism mechanism, Variables<S> x, Report<S> own) {
    Design<S> design = Design.of(x.get("alpha"), x.get("beta"), 2);
    return IntStream.range(0, x.whole("m"))
        .mapToObj(
            k -> Terms.valued(mechanism.payments(design, List.of(own, truth(x, k))).get(0), x))
        .toList();
  }

  /** {@code q(x|s)}: the chance that another agent has the signal that is reported. */
  public static <S extends Scalar<S>> S met(Variables<S> x) {
    return pair(x).over(SymmetricPriors.marginal(x, x.whole("s")));
  }

  /** {@code Pr(x, s)}. */
  public static <S extends Scalar<S>> S pair(Variables<S> x) {
    return SymmetricPriors.pair(x, x.whole("x"), x.whole("s"));
  }

  /** The numbers of a case. */
  public static Assignment of(TruthCase c) {
    return SymmetricPriors.of(c.prior())
        .whole("s", c.signal())
        .whole("x", c.report().signal())
        .numbers("p", c.report().prediction())
        .number("alpha", c.alpha())
        .number("beta", c.beta())
        .rule("PS", c.rule());
  }

  /** How much the report loses against the truth, as its two parts. */
  public static ProperLosses losses(Obligation o, boolean everyPairPossible) {
    return ProperLosses.againstTruth(new Symbols(frame(o.shape(), everyPairPossible), o));
  }

  /** What the report is fined. */
  public static Evidence secondLoss(Obligation o) {
    Symbols x = new Symbols(frame(o.shape(), false), o);
    return ProperLoss.evidence(
        x, List.of(x.get("beta"), pair(x)), SymmetricPriors.row(x, x.whole("x")), x.list("p"));
  }
}
