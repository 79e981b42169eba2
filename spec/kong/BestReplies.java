package kong;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.mechanism.elicitation.TruthfulMechanism;
import java.util.List;
import kong.TheBestPredictionIsAMean.Case;
import kong.TheBestPredictionIsUnique.Other;
import kong.equilibria.PeerPlay;
import kong.prediction.BestReplyVariables;
import kong.prediction.EnumeratedReply;

/** What the mechanism of a play pays for predictions, enumerated, and the numbers of a case. */
record BestReplies(Mechanisms mechanisms) {

  EnumeratedReply reply(PeerPlay play, Predictions predictions, int part, int signal, int report) {
    return EnumeratedReply.of(
        mechanisms.get(
            play.isOfTruthfulMechanism() ? TruthfulMechanism.NAME : DisagreementMechanism.NAME),
        play,
        predictions,
        part,
        signal,
        report);
  }

  Finding formula(Case c) {
    Predictions predictions = c.play().predictions();
    return Finding.of(
        reply(c.play(), predictions, c.part(), c.signal(), c.report()).best(),
        EQUAL,
        EnumeratedReply.formula(c.play(), predictions, c.part(), c.signal(), c.report()));
  }

  /** The prediction that the mechanism pays most, whatever the formula says. */
  List<Rational> best(PeerPlay play, int part, int signal, int report) {
    return reply(play, play.predictions(), part, signal, report).best();
  }

  /** The numbers of a case. */
  Assignment numbers(Case c) {
    List<Rational> best = best(c.play(), c.part(), c.signal(), c.report());
    return BestReplyVariables.of(c.play(), c.part(), c.signal(), c.report(), best, Rational.ONE)
        .numbers("p", best);
  }

  Assignment numbers(Other c) {
    return BestReplyVariables.of(
            c.play(), c.part(), c.signal(), c.report(), c.prediction(), c.chance())
        .numbers("p", best(c.play(), c.part(), c.signal(), c.report()));
  }
}
