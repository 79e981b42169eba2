package kong;

import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.LESS;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import java.util.List;
import java.util.Map;
import kong.lemmas.OneBestPrediction;
import kong.prediction.BestReplyVariables;

/** What is proved of best predictions: any other one is paid less, and the best one is (43). */
final class BestPredictionProof {

  private BestPredictionProof() {}

  /**
   * The expected payment is less when another prediction q is made with chance c than with the best
   * prediction.
   */
  record OthersLose(BestReplyVariables reply) implements Sentence {
    @Override
    public Domain domain() {
      return reply.bestPrediction().given(OneBestPrediction::isOther);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S best = reply.paid(x, x.list("p"));
      return Statement.of(
          best.plus(x.get("c").times(reply.paid(x, x.list("q")).minus(best))), LESS, best);
    }

    @Override
    public List<Assignment> cases(Shape shape) {
      return List.of(BestReplyVariables.uniform(shape));
    }
  }

  /** The best prediction is (43), where j is one of those with whom the agent can be matched. */
  record TheBestOne(BestReplyVariables reply) implements Sentence {
    @Override
    public Domain domain() {
      return reply.bestPrediction();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S denominator = x.get("alpha").plus(BestReplyVariables.met(x));
      return Statement.of(
          x.list("p"),
          EQUAL,
          BestReplyVariables.numerator(x).stream().map(y -> y.over(denominator)).toList());
    }

    @Override
    public List<Assignment> cases(Shape shape) {
      return List.of(BestReplyVariables.uniform(shape));
    }
  }

  /** y is the numerator of (43), e what is paid besides. */
  record Scored(BestReplyVariables reply, Lemma lemma) implements Carried {
    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "m", "K");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      List<S> y = BestReplyVariables.numerator(x);
      S e = reply.paid(x, x.list("p")).minus(x.score("PS", y, x.list("p")));
      return Map.of("y", y, "e", List.of(e), "c", x.list("c"), "p", x.list("p"), "q", x.list("q"));
    }

    static Proof proof(BestReplyVariables reply, Lemma lemma) {
      return Proof.by(BestReplyVariables::evidence).carriedBy(new Scored(reply, lemma));
    }
  }
}
