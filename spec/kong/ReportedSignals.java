package kong;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Strategy;
import counterplay.space.Priors;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kong.lemmas.ReportedLaw;
import kong.lemmas.SymmetricPriors;
import kong.prediction.SymbolicPlay;

/**
 * Claims 2.10 and 2.12: the law of a random agent's reported signal is the average signal strategy
 * applied to the law of the signals.
 *
 * <pre>  omega -&gt; thetabar_n omega        q^s_{sigma_i} = theta_{-i} q_{sigma_i}</pre>
 */
public final class ReportedSignals implements Spec {

  /** For every prior and every agent's signal strategy. */
  public record Case(JointPrior<Rational> prior, List<SignalStrategy<Rational>> thetas) {}

  /** For every prior, every agent's signal strategy, an agent and his signal. */
  public record Belief(
      JointPrior<Rational> prior, List<SignalStrategy<Rational>> thetas, int i, int signal) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> symmetric =
        Scope.sample(
                "every symmetric prior, omega the law of each agent's signal, all signal"
                    + " strategies",
                200,
                cases(symmetric()))
            .containing(c -> c.prior().isSymmetric());
    Scope<Belief> beliefs =
        Scope.sample(
                "every symmetric prior of at least two agents, all signal strategies, agents and"
                    + " signals that occur",
                200,
                cases(symmetric())
                    .then(
                        c ->
                            Space.range(0, c.prior().agents() - 1)
                                .then(
                                    i ->
                                        Space.range(0, c.prior().signals() - 1)
                                            .map(s -> new Belief(c.prior(), c.thetas(), i, s))))
                    .where(c -> !c.prior().marginal(c.i(), c.signal()).isZero()))
            .containing(
                c ->
                    c.prior().isSymmetric()
                        && c.prior().agents() >= 2
                        && !c.prior().marginal(c.i(), c.signal()).isZero());
    return List.of(
        Claim.of(
            "kong/claim-2.10",
            Kind.STATEMENT,
            "Section 2.2, Claim 2.10",
            "If signals have the law omega, reported signals have the law thetabar_n omega.",
            Case.class,
            Reading.printed(
                    CONDITIONAL,
                    symmetric,
                    new Asked<>(new Reported(), (Case c) -> numbers(c.prior(), c.thetas())))
                .provedBy(Proof.sought().carriedBy(new ByLaw(ReportedLaw.ANYBODY))),
            Reading.ours(
                    "realised-signals",
                    REFUTED,
                    Scope.sample(
                        "omega the fractions of the signals that were drawn",
                        400,
                        cases(realised())),
                    c -> reported(c))
                .weighed(Gravity.substantive())),
        Claim.of(
            "kong/claim-2.12",
            Kind.STATEMENT,
            "Section 2.3, Claim 2.12",
            "A random other agent's reported signal has the law theta_{-i} q_{sigma_i}.",
            Belief.class,
            Reading.printed(
                    CONDITIONAL,
                    beliefs,
                    new Asked<>(
                        new Believed(),
                        (Belief c) ->
                            numbers(c.prior(), c.thetas())
                                .whole("i", c.i())
                                .whole("s", c.signal())))
                .provedBy(Proof.sought().carriedBy(new ByLaw(ReportedLaw.ANOTHER))),
            Reading.ours("all-agents-averaged", REFUTED, beliefs, c -> belief(c))
                .weighed(Gravity.substantive())));
  }

  private static Frame frame(Shape a) {
    Frame all = SymmetricPriors.frame(Frame.NONE, a.of("n"), a.of("m"), false);
    for (int i = 0; i < a.of("n"); i++)
      for (int s = 0; s < a.of("m"); s++) all = all.simplex("t" + i + "s" + s, a.of("m"));
    return all;
  }

  private static Assignment numbers(
      JointPrior<Rational> prior, List<SignalStrategy<Rational>> thetas) {
    Assignment at =
        SymmetricPriors.of(
            Assignment.NONE.whole("n", prior.agents()).whole("m", prior.signals()), prior);
    for (int i = 0; i < thetas.size(); i++)
      for (int s = 0; s < prior.signals(); s++)
        at = at.numbers("t" + i + "s" + s, thetas.get(i).column(s));
    return at;
  }

  private static <S extends Scalar<S>> Statement<S> isPrior(Variables<S> x) {
    return SymmetricPriors.isPrior(x, x.whole("n"), x.whole("m"));
  }

  private static <S extends Scalar<S>> Statement<S> occurs(Variables<S> x) {
    return Statement.of(
        SymmetricPriors.marginal(x, x.whole("m"), x.whole("s")), Relation.MORE, x.number(0));
  }

  private static <S extends Scalar<S>> List<SignalStrategy<S>> thetas(Variables<S> x) {
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
          .numbers(ReportedSignals::frame)
          .given(ReportedSignals::isPrior);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      JointPrior<S> prior = SymmetricPriors.prior(x, x.whole("n"), x.whole("m"));
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
          .numbers(ReportedSignals::frame)
          .given(ReportedSignals::isPrior)
          .given(ReportedSignals::occurs);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int m = x.whole("m");
      JointPrior<S> prior = SymmetricPriors.prior(x, x.whole("n"), m);
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

  private static Space<JointPrior<Rational>> symmetric() {
    Space<JointPrior<Rational>> two =
        Priors.pairLaws(2, 4)
            .map(
                law ->
                    JointPrior.ofTable(2, 2, law.joint().stream().flatMap(List::stream).toList())
                        .possible());
    return two.or(Priors.mixtures(2, 3).map((Mixture<Rational> m) -> m.prior(3).possible()));
  }

  /** Priors under which one draw is certain. */
  private static Space<JointPrior<Rational>> realised() {
    return Priors.joint(2, 2, 1).or(Priors.joint(3, 2, 1));
  }

  private static Space<Case> cases(Space<JointPrior<Rational>> priors) {
    Space<List<Rational>> column = Rationals.simplex(2, 2);
    Space<SignalStrategy<Rational>> theta =
        column.then(a -> column.map(b -> SignalStrategy.ofColumns(List.of(a, b))));
    return priors.then(
        prior ->
            theta.then(
                first ->
                    theta.map(
                        second -> {
                          List<SignalStrategy<Rational>> thetas =
                              new ArrayList<>(List.of(first, second));
                          while (thetas.size() < prior.agents())
                            thetas.add(SignalStrategy.identity(2));
                          return new Case(prior, thetas);
                        })));
  }

  private static Finding reported(Case c) {
    return Finding.of(
        SymbolicPlay.law(c.prior(), c.thetas()),
        Relation.EQUAL,
        SignalStrategy.average(c.thetas()).times(SymbolicPlay.omega(c.prior())));
  }

  private static Finding belief(Belief c) {
    Profile<Rational> profile =
        new Profile<>(
            c.thetas().stream()
                .map(
                    theta ->
                        Strategy.of(
                            theta, SymbolicPlay.anyPredictions(Rational.ONE, c.prior().signals())))
                .toList());
    SignalStrategy<Rational> theta = profile.averageSignalStrategy();
    return Finding.of(
        profile.reportedSignalBelief(c.prior(), c.i(), c.signal()),
        Relation.EQUAL,
        theta.times(c.prior().pairLaw().posterior(c.signal())));
  }
}
