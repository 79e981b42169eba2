package frongillo.planted;

import static counterplay.claim.Kind.STATEMENT;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.planted.FalseProofs;
import counterplay.claim.planted.Flaw;
import counterplay.claim.planted.PlantedProof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.BinaryRobustBayesianTruthSerum;
import counterplay.mechanism.elicitation.DasguptaGhoshMechanism;
import counterplay.mechanism.elicitation.DeterminantMechanism;
import counterplay.mechanism.elicitation.OutputAgreementMechanism;
import frongillo.setup.Curved;
import frongillo.setup.Game;
import frongillo.setup.Point;
import frongillo.setup.RepliesEvidence;
import frongillo.setup.Rules;
import frongillo.setup.ThresholdReplies;
import java.util.List;

/** False proofs about thresholds. */
public final class FalseProofsOfThresholds implements FalseProofs {

  private static final Rules RULES =
      new Rules(
          new OutputAgreementMechanism(),
          new DasguptaGhoshMechanism(),
          new DeterminantMechanism(),
          new BinaryRobustBayesianTruthSerum());
  private static final ThresholdReplies OA = new ThresholdReplies(new Game(RULES, Game.Kind.OA));
  private static final List<String> REPLIES =
      List.of("end #0 tau 2 b 1", "end #1 tau 2 b 1", "end #2 tau 2 b 1").stream()
          .map(c -> c + " star 3 lo 3 hi 3 P 0,0,0,1")
          .toList();

  private record Says(Rules rules) {
    <S extends Scalar<S>> Statement<S> strictly(Variables<S> x) {
      return Statement.of(
          rules.agreement(Rules.LOW, x.get("p")),
          Relation.MORE,
          rules.agreement(Rules.HIGH, x.get("p")));
    }

    static <S extends Scalar<S>> Statement<S> half(Variables<S> x) {
      return Statement.of(x.get("p"), Relation.AT_LEAST, x.number(Rational.HALF));
    }

    <S extends Scalar<S>> Statement<S> same(Variables<S> x) {
      S paid = rules.agreement(Rules.LOW, x.get("p"));
      return Statement.of(paid, Relation.EQUAL, rules.agreement(Rules.LOW, x.get("p")));
    }
  }

  @Override
  public List<PlantedProof> falseProofs() {
    Says says = new Says(RULES);
    Frame one = Frame.NONE.probability("p");
    return List.of(
        new PlantedProof(
            "strict-at-one-half",
            Flaw.WEAK_FOR_STRICT,
            "L is strictly better where P >= 1/2",
            claim("strict", Point.domain(one, Says::half), says::strictly, "p 3/4"),
            "no combination"),
        new PlantedProof(
            "low-whatever-p",
            Flaw.SIGN_NOT_GRANTED,
            "L is strictly better whatever P is",
            claim("sign", Point.domain(one), says::strictly, "p 3/4"),
            "no combination"),
        new PlantedProof(
            "same-payment",
            Flaw.X_IS_X,
            "a payment is itself",
            claim("same", Point.domain(one), says::same, "p 3/4"),
            "says nothing"),
        new PlantedProof(
            "rising-draws-back",
            Flaw.NEIGHBOURING_SENTENCE,
            "a rising G draws thresholds back",
            back(),
            "no combination"),
        new PlantedProof(
            "half-left-out",
            Flaw.NARROW_DOMAIN,
            "the domain leaves out P below 1/2",
            claim("narrow", Point.domain(one, Says::half), says::same, "p 1/4"),
            "leaves out a case"));
  }

  /** Every step that shows where the reply lies, and the other conclusion. */
  private static Claim<Curved> back() {
    return Curved.claim(
        "planted-back",
        "planted",
        "a planted false proof",
        Curved.proved(
            "P falls strictly, G rises",
            OA.falling(OA::rising),
            OA::back,
            RepliesEvidence::of,
            REPLIES));
  }

  private static Claim<Point> claim(String name, Domain domain, Hypothesis says, String point) {
    Claim<Point> claim =
        Point.claim(
            "frongillo/planted-" + name,
            STATEMENT,
            "planted",
            "a planted false proof",
            domain,
            says,
            point);
    return name.equals("narrow")
        ? Claim.of(
            claim.id(), STATEMENT, "planted", "a planted false proof", Point.class, wide(claim))
        : claim;
  }

  /** The scope holds what the domain leaves out. */
  private static Reading<Point> wide(Claim<Point> claim) {
    var reading = claim.readings().get(0);
    var wide = reading.over(reading.scope().containing(c -> true));
    return reading.proofs().stream().reduce(wide, Reading::provedBy, (a, b) -> a);
  }
}
