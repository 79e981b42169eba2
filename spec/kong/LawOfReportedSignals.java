package kong;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Strategy;
import java.util.List;
import java.util.Map;
import kong.lemmas.ReportedLaw;
import kong.lemmas.SignalStrategies;
import kong.lemmas.SymmetricPriors;
import kong.prediction.SymbolicPlay;

/** Sentences about the law of reported signals, summed over the draws. */
final class LawOfReportedSignals {

  private LawOfReportedSignals() {}

  private static Frame frame(Shape a) {
    return SignalStrategies.frame(SymmetricPriors.frame(a), a.of("n"), a.of("m"));
  }

  static Assignment numbers(JointPrior<Rational> prior, List<SignalStrategy<Rational>> thetas) {
    return SignalStrategies.of(SymmetricPriors.of(prior), thetas);
  }

  /** All agents with these signal strategies and any predictions. */
  static <S extends Scalar<S>> Profile<S> profile(List<SignalStrategy<S>> thetas, S one, int m) {
    return new Profile<>(
        thetas.stream()
            .map(theta -> Strategy.of(theta, SymbolicPlay.anyPredictions(one, m)))
            .toList());
  }

  /**
   * The law of a random agent's reported signal, summed over the draws, is the average strategy
   * applied to omega.
   */
  record Reported() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("n", 1, 3)
          .size("m", 1, 2)
          .numbers(LawOfReportedSignals::frame)
          .given(SymmetricPriors::isPrior);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      JointPrior<S> prior = SymmetricPriors.prior(x);
      return Statement.of(
          SymbolicPlay.law(prior, SignalStrategies.of(x)),
          EQUAL,
          SignalStrategy.average(SignalStrategies.of(x)).times(SymbolicPlay.omega(prior)));
    }
  }

  /** The same of a random other agent, given the signal of agent i. */
  record Believed() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("n", 2, 3)
          .size("m", 1, 2)
          .choice("i", s -> s.of("n"))
          .choice("s", s -> s.of("m"))
          .numbers(LawOfReportedSignals::frame)
          .given(SymmetricPriors::isPrior)
          .given(ReportedLaw::isPossible);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      JointPrior<S> prior = SymmetricPriors.prior(x);
      Profile<S> profile = profile(SignalStrategies.of(x), x.number(1), x.whole("m"));
      return Statement.of(
          profile.reportedSignalBelief(prior, x.whole("i"), x.whole("s")),
          EQUAL,
          profile
              .othersSignalStrategy(x.whole("i"))
              .times(prior.pairLaw().posterior(x.whole("s"))));
    }
  }

  /** t are the signal strategies. */
  record ByLaw(Lemma lemma) implements Carried {
    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of(
          "u",
          x.list("u"),
          "w",
          x.list("w"),
          "t",
          SignalStrategies.of(x).stream()
              .flatMap(t -> t.matrix().stream().flatMap(List::stream))
              .toList());
    }
  }
}
