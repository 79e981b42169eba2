package kong.relabelling;

import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
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
import counterplay.model.elicitation.Permutation;
import counterplay.model.scenario.PriorStrategy;
import counterplay.model.scenario.Scenario;
import counterplay.model.scenario.TableProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kong.lemmas.RelabelledReports;
import kong.lemmas.RelabelledSum;

/**
 * (6) to (11): given {@code pi^-1(sigma_i)} a random other agent's report has in {@code (pi^-1(Q),
 * pi(s))} the law that it has in {@code (Q, s)} given {@code sigma_i}.
 */
public record RelabelledPlay() implements Sentence {

  @Override
  public Domain domain() {
    return RelabelledReports.sizes()
        .numbers(RelabelledPlay::frame)
        .given(RelabelledPlay::everySignalPossible);
  }

  /** The law of all signals and what is reported at the prior and its relabellings. */
  static Frame frame(Shape a) {
    Frame all = Frame.NONE.simplex("q", (int) Math.pow(a.of("m"), a.of("n")));
    for (int k = 0; k < Permutation.all(a.of("m")).size(); k++) {
      for (int i = 0; i < a.of("n"); i++)
        for (int s = 0; s < a.of("m"); s++) all = all.simplex(choices(k, i, s), a.of("R"));
    }
    return all;
  }

  private static String choices(int relabelling, int agent, int signal) {
    return "x" + relabelling + "i" + agent + "s" + signal;
  }

  private static <S extends Scalar<S>> Statement<S> everySignalPossible(Variables<S> x) {
    JointPrior<S> prior = prior(x);
    List<S> all = new ArrayList<>();
    for (int i = 0; i < x.whole("n"); i++)
      for (int s = 0; s < x.whole("m"); s++) all.add(prior.marginal(i, s));
    return Statement.of(all, MORE, Collections.nCopies(all.size(), x.number(0)));
  }

  private static <S extends Scalar<S>> JointPrior<S> prior(Variables<S> x) {
    return JointPrior.ofTable(x.whole("n"), x.whole("m"), x.list("q"));
  }

  /** What is reported. */
  static <S extends Scalar<S>> PriorStrategy<S> strategy(Variables<S> x) {
    return new PriorStrategy<>(
        prior(x),
        IntStream.range(0, Permutation.all(x.whole("m")).size())
            .mapToObj(
                k ->
                    new TableProfile<>(
                        IntStream.range(0, x.whole("n"))
                            .mapToObj(
                                i ->
                                    IntStream.range(0, x.whole("m"))
                                        .mapToObj(s -> x.list(choices(k, i, s)))
                                        .toList())
                            .toList()))
            .toList());
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    PriorStrategy<S> s = strategy(x);
    Permutation pi = RelabelledSum.pi(x);
    Permutation back = pi.inverse();
    Scenario<S> a = s.at(s.base());
    Scenario<S> b = s.permutedAt(pi, s.base().permuted(back));
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    for (int i = 0; i < x.whole("n"); i++) {
      for (int signal = 0; signal < x.whole("m"); signal++) {
        left.addAll(given(b, x.whole("R"), i, back.of(signal)));
        right.addAll(given(a, x.whole("R"), i, signal));
      }
    }
    return Statement.of(left, EQUAL, right);
  }

  private static <S extends Scalar<S>> List<S> given(
      Scenario<S> scenario, int reports, int i, int signal) {
    S weight = scenario.prior().marginal(i, signal);
    return scenario.weighedReports(reports, i, signal).stream().map(p -> p.over(weight)).toList();
  }

  /** The numbers of a case. */
  public static Assignment of(RelabellingCase c) {
    JointPrior<Rational> prior = c.strategy().base();
    Assignment at =
        Assignment.NONE
            .whole("n", prior.agents())
            .whole("m", prior.signals())
            .whole("R", c.mechanism().reports())
            .whole("pi", Permutation.all(prior.signals()).indexOf(c.permutation()))
            .numbers(
                "q",
                JointPrior.tuples(prior.agents(), prior.signals()).stream()
                    .map(prior::probability)
                    .toList());
    for (int k = 0; k < c.strategy().atRelabelled().size(); k++) {
      List<List<List<Rational>>> profile = c.strategy().atRelabelled().get(k).choices();
      for (int i = 0; i < profile.size(); i++)
        for (int s = 0; s < profile.get(i).size(); s++)
          at = at.numbers(choices(k, i, s), profile.get(i).get(s));
    }
    return at;
  }

  /** An identity, carried to every number of agents, of signals and of reports. */
  public Proof proof() {
    return Proof.sought().carriedBy(new InAnotherOrder());
  }

  /** The pairs are those of Q given the signal of i, x is what is done at Q. */
  record InAnotherOrder() implements Carried {
    @Override
    public Lemma lemma() {
      return RelabelledReports.LEMMA;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      JointPrior<S> prior = prior(x);
      int n = x.whole("n");
      int m = x.whole("m");
      List<S> pairs = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        for (int i = 0; i < n; i++)
          for (int t = 0; t < m; t++)
            for (int s = 0; s < m; s++)
              pairs.add(i == j ? x.number(0) : prior.conditional(j, i, t, s));
      }
      TableProfile<S> profile = strategy(x).at(prior).profile();
      return Map.of(
          "pair",
          pairs,
          "x",
          profile.choices().stream()
              .flatMap(agent -> agent.stream().flatMap(List::stream))
              .toList());
    }
  }
}
