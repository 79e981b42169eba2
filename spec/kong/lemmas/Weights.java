package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.JointPrior;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights with which a prediction is scored, once by the peer's signal and once more where the
 * peer reports the same.
 */
public final class Weights implements Sentence {

  /** For every number of agents, of signals and of predictions. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/weights-of-a-prediction",
          ARGUED,
          "( alpha + beta E[share of peers who report r] ) / E[ mean_j ( alpha + beta 1{peer j"
              + " reports r} ) ] = 1 for every law of the peers' reports and alpha, beta > 0",
          "the mean of alpha is alpha, that of the indicators is the share",
          new Weights(),
          Weights::evidence);

  @Override
  public Domain domain() {
    return Pairs.sizes()
        .choice("group", s -> 1)
        .choice("r", s -> s.of("m"))
        .numbers(Weights::frame);
  }

  private static Frame frame(Shape s) {
    return Frame.NONE
        .simplex("law", ReportLaw.count(s.of("n") - 1, s.of("m"), s.of("K")))
        .positive("alpha", "beta");
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S all = x.number(0);
    for (int o = 0; o < x.list("law").size(); o++)
      all =
          all.plus(
              x.list("law").get(o).times(x.get("alpha").plus(x.get("beta").scale(share(x, o)))));
    return Statement.of(x.get("alpha").plus(met(x)).over(all), EQUAL, x.number(1));
  }

  private static <S extends Scalar<S>> S met(Variables<S> x) {
    S met = x.number(0);
    for (int o = 0; o < x.list("law").size(); o++)
      met = met.plus(x.get("beta").times(x.list("law").get(o)).scale(share(x, o)));
    return met;
  }

  private static Rational share(Variables<?> x, int outcome) {
    List<Integer> signals =
        JointPrior.tuples(x.whole("n") - 1, x.whole("m")).get(outcome / x.whole("K"));
    return Rational.of(signals.stream().filter(s -> s == x.whole("r")).count(), signals.size());
  }

  private static Evidence evidence(Obligation o) {
    if (!o.isImpossible()) return Evidence.sought();
    Symbols x = new Symbols(frame(o.shape()), o);
    List<Summand> sum = new ArrayList<>(List.of(StepList.product(x.get("alpha"))));
    for (int k = 0; k < x.list("law").size(); k++) {
      if (!share(x, k).isZero())
        sum.add(
            new Summand(share(x, k), Polynomial.ONE, List.of(x.get("beta"), x.list("law").get(k))));
    }
    return StepList.sum(
        sum, new Multiple(Polynomial.of(Rational.of(-1)), x.get("alpha").plus(met(x))));
  }
}
