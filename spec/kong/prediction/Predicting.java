package kong.prediction;

import static counterplay.claim.sentence.Relation.AT_LEAST;
import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.DIFFERENT;
import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.SignalStrategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kong.lemmas.ProperLoss;
import kong.lemmas.SignalStrategies;
import kong.lemmas.Symbols;
import kong.lemmas.SymmetricPriors;
import kong.lemmas.Terms;

/**
 * Agent 1's prediction p after a signal s, which is scored by the mechanism with alpha = 1 and beta
 * = 0, beside his best prediction theta_{-1} q_s: under every symmetric prior, for all signal
 * strategies and every strictly proper rule.
 *
 * @param mechanism the mechanism
 * @param only whether it is said that no other prediction scores as much
 */
public record Predicting(ElicitationMechanism mechanism, boolean only) implements Sentence {

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 2, 3)
        .size("m", 2, 2)
        .choice("s", a -> a.of("m"))
        .numbers(Predicting::frame)
        .given(SymmetricPriors::isPrior)
        .given(SymmetricPriors::everySignalPossible)
        .given(Predicting::areBeliefs);
  }

  private static Frame frame(Shape a) {
    int m = a.of("m");
    return SignalStrategies.frame(SymmetricPriors.frame(a), a.of("n"), m)
        .simplex("p", m)
        .with("PS", new Frame.Rule(m, true));
  }

  /** What agents predict are probabilities: sums of products of probabilities. */
  private static <S extends Scalar<S>> Statement<S> areBeliefs(Variables<S> x) {
    List<S> all = new ArrayList<>();
    for (int i = 0; i < x.whole("n"); i++) {
      SignalStrategy<S> others = others(x, i);
      for (int s = 0; s < x.whole("m"); s++) all.addAll(others.times(SymmetricPriors.row(x, s)));
    }
    return Statement.of(all, AT_LEAST, Collections.nCopies(all.size(), x.number(0)));
  }

  private static <S extends Scalar<S>> SignalStrategy<S> others(Variables<S> x, int i) {
    List<SignalStrategy<S>> others = new ArrayList<>(SignalStrategies.of(x));
    others.remove(i);
    return SignalStrategy.average(others);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    JointPrior<S> prior = SymmetricPriors.prior(x);
    Profile<S> profile = Profile.bestPrediction(SignalStrategies.of(x), prior.pairLaw());
    List<S> best =
        profile.strategies().get(0).options().get(x.whole("s")).get(0).report().prediction();
    Expectation<S> game =
        new Expectation<>(mechanism, Design.of(x.number(1), x.number(0), x.whole("n")), prior);
    S gain = scored(x, game, profile, x.list("p")).minus(scored(x, game, profile, best));
    if (!only) return Statement.of(gain, AT_MOST, x.number(0));
    List<S> belief = profile.reportedSignalBelief(prior, 0, x.whole("s"));
    return Statement.of(best, EQUAL, belief)
        .and(
            Statement.of(belief, DIFFERENT, x.list("p"))
                .implies(Statement.of(gain, LESS, x.number(0))));
  }

  private static <S extends Scalar<S>> S scored(
      Variables<S> x, Expectation<S> game, Profile<S> profile, List<S> prediction) {
    return Terms.valued(game.weighed(profile, 0, x.whole("s"), new Report<>(0, prediction)), x);
  }

  /** The numbers of a case. */
  public static Assignment of(PredictionCase c) {
    return SignalStrategies.of(SymmetricPriors.of(c.prior()), c.thetas())
        .whole("s", c.signal())
        .numbers("p", c.prediction())
        .rule("PS", c.rule());
  }

  /** For every number of agents and of signals, or for those that are run. */
  public Proof proof() {
    Proof proper = Proof.by(Predicting::evidence);
    return only ? proper : proper.carriedBy(new Scored());
  }

  private static Evidence evidence(Obligation o) {
    Symbols x = new Symbols(frame(o.shape()), o);
    if (o.isImpossible() || o.goal().polynomial().isZero()) return Evidence.sought();
    List<Polynomial> weighed = others(x, 0).times(SymmetricPriors.row(x, x.whole("s")));
    return ProperLoss.evidence(x, List.of(), weighed, x.list("p"));
  }

  /** With c = 1, d = q(s), r = theta_{-1} q_s. */
  record Scored() implements Carried {
    @Override
    public Lemma lemma() {
      return ProperLoss.LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "m");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      List<S> posterior = SymmetricPriors.pairLaw(x).posterior(x.whole("s"));
      return ProperLoss.numbers(
          x.number(1),
          SymmetricPriors.marginal(x, x.whole("s")),
          others(x, 0).times(posterior),
          x.list("p"));
    }
  }
}
