package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.Strategy;
import counterplay.space.ExchangeablePriors;
import java.util.List;

/** Section 4.3: truth as a classification of the agents' predictions by their labels. */
public final class TruthIsAnIdealClassification implements Spec {

  /** For every informative prior. */
  public record Informed(JointPrior<Rational> prior) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-4.3-truth-is-ideal",
            STATEMENT,
            "Section 4.3",
            "if all tell the truth, predictions with one label are at one point and with"
                + " different labels at different points",
            Informed.class,
            Reading.printed(
                BOUNDED,
                Scope.part(
                    "informative symmetric priors under which every signal occurs",
                    "n = 2, 3 with two signals and weights up to 4, n = 2 with three signals",
                    ExchangeablePriors.informative(2, 2, 4)
                        .or(ExchangeablePriors.informative(3, 2, 4))
                        .or(ExchangeablePriors.informative(2, 3, 1))
                        .map(Informed::new)),
                TruthIsAnIdealClassification::ideal)));
  }

  /** All reports that can be made. */
  static List<Report<Rational>> reports(Strategy<Rational> strategy) {
    return strategy.options().stream()
        .flatMap(after -> after.stream().map(Strategy.Option::report))
        .toList();
  }

  /** Pairs of truthful reports that are not as the sentence says. */
  private static Finding ideal(Informed c) {
    List<Report<Rational>> reports = reports(Strategy.truthful(c.prior().pairLaw()));
    long wrong = 0;
    for (Report<Rational> a : reports) {
      for (Report<Rational> b : reports)
        if ((a.signal() == b.signal()) != a.prediction().equals(b.prediction())) wrong++;
    }
    return Finding.none(wrong);
  }
}
