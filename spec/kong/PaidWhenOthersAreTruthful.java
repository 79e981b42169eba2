package kong;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.model.elicitation.Report;
import java.util.List;
import java.util.Map;
import kong.lemmas.PeersOfOneLaw;
import kong.lemmas.ProperLoss;
import kong.prediction.TruthVariables;
import kong.prediction.TruthVariables.Truthful;

/**
 * What the Truthful Mechanism pays an agent when all others are truthful: formula (18), its second
 * term, and what truth earns.
 */
final class PaidWhenOthersAreTruthful {

  private PaidWhenOthersAreTruthful() {}

  /** E[payment | s] is (18). */
  record Eighteen(ElicitationMechanism mechanism) implements Sentence {
    @Override
    public Domain domain() {
      return TruthVariables.domain(false);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int n = x.whole("n");
      int s = x.whole("s");
      Truthful<S> game = Truthful.of(mechanism, x);
      List<S> qx = TruthVariables.posterior(x, x.whole("x"));
      S fine = x.score("PS", qx, x.list("p")).minus(x.score("PS", qx, qx));
      S sum = x.get("alpha").times(x.score("PS", TruthVariables.posterior(x, s), x.list("p")));
      for (int j = 1; j < n; j++)
        sum =
            sum.plus(
                x.get("beta")
                    .scale(Rational.of(1, n - 1L))
                    .times(game.game().prior().conditional(j, 0, x.whole("x"), s))
                    .times(fine));
      return Statement.of(game.expected(TruthVariables.report(x)), EQUAL, sum);
    }
  }

  /** When all are truthful, E[payment | s] = alpha PS(q_s, q_s). */
  record TruthfulPayment(ElicitationMechanism mechanism) implements Sentence {
    @Override
    public Domain domain() {
      return TruthVariables.domain(false);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int s = x.whole("s");
      List<S> q = TruthVariables.posterior(x, s);
      return Statement.of(
          Truthful.of(mechanism, x).expected(TruthVariables.truth(x, s)),
          EQUAL,
          x.get("alpha").times(x.score("PS", q, q)));
    }
  }

  /** f(k) is what is paid by a peer who truthfully reports k. */
  record ByPeers(ElicitationMechanism mechanism, boolean truthful) implements Carried {
    @Override
    public Lemma lemma() {
      return PeersOfOneLaw.LEMMA;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      Report<S> own = truthful ? TruthVariables.truth(x, x.whole("s")) : TruthVariables.report(x);
      return Map.of(
          "u", x.list("u"), "w", x.list("w"), "f", TruthVariables.byPeersSignal(mechanism, x, own));
    }
  }

  /** What is paid beyond alpha PS(q_s, p) is not positive. */
  record SecondTerm(ElicitationMechanism mechanism) implements Sentence {
    @Override
    public Domain domain() {
      return TruthVariables.domain(false);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S paid = Truthful.of(mechanism, x).expected(TruthVariables.report(x));
      return Statement.of(
          paid.minus(
              x.get("alpha")
                  .times(x.score("PS", TruthVariables.posterior(x, x.whole("s")), x.list("p")))),
          AT_MOST,
          x.number(0));
    }
  }

  /** With c = beta, d = q(x|s), r = q_x. */
  record Fine() implements Carried {
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
      return ProperLoss.numbers(
          x.get("beta"),
          TruthVariables.met(x),
          TruthVariables.posterior(x, x.whole("x")),
          x.list("p"));
    }
  }
}
