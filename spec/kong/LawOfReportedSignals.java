package kong;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
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
import java.util.stream.IntStream;
import kong.lemmas.SymmetricPriors;
import kong.prediction.SymbolicPlay;

/** Sentences about the law of reported signals, summed over the draws. */
final class LawOfReportedSignals {

  private LawOfReportedSignals() {}

  private static Frame frame(Shape a) {
    Frame all = SymmetricPriors.frame(Frame.NONE, a.of("n"), a.of("m"), false);
    for (int i = 0; i < a.of("n"); i++)
      for (int s = 0; s < a.of("m"); s++) all = all.simplex("t" + i + "s" + s, a.of("m"));
    return all;
  }

  static Assignment numbers(JointPrior<Rational> prior, List<SignalStrategy<Rational>> thetas) {
    Assignment at =
        SymmetricPriors.of(
            Assignment.NONE.whole("n", prior.agents()).whole("m", prior.signals()), prior);
    for (int i = 0; i < thetas.size(); i++)
      for (int s = 0; s < prior.signals(); s++)
        at = at.numbers("t" + i + "s" + s, thetas.get(i).column(s));
    return at;
  }

  private static <S extends Scalar<S>> Statement<S> occurs(Variables<S> x) {
    return Statement.of(SymmetricPriors.marginal(x, x.whole("s")), Relation.MORE, x.number(0));
  }

  static <S extends Scalar<S>> List<SignalStrategy<S>> thetas(Variables<S> x) {
    return IntStream.range(0, x.whole("n"))
        .mapToObj(
            i ->
                SignalStrategy.ofColumns(
                    IntStream.range(0, x.whole("m"))
                        .mapToObj(s -> x.list("t" + i + "s" + s))
                        .toList()))
        .toList();
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
          SymbolicPlay.law(prior, thetas(x)),
          Relation.EQUAL,
          SignalStrategy.average(thetas(x)).times(SymbolicPlay.omega(prior)));
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
          .given(LawOfReportedSignals::occurs);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int m = x.whole("m");
      JointPrior<S> prior = SymmetricPriors.prior(x);
      List<List<S>> any = SymbolicPlay.anyPredictions(x.number(1), m);
      Profile<S> profile =
          new Profile<>(thetas(x).stream().map(theta -> Strategy.of(theta, any)).toList());
      return Statement.of(
          profile.reportedSignalBelief(prior, x.whole("i"), x.whole("s")),
          Relation.EQUAL,
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
          thetas(x).stream().flatMap(t -> t.matrix().stream().flatMap(List::stream)).toList());
    }
  }
}
