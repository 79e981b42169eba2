package kong;

import static counterplay.claim.Relation.EQUAL;
import static counterplay.claim.Relation.LESS;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Finding;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.exact.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.List;
import java.util.function.Predicate;
import kong.setup.EnumeratedReply;
import kong.setup.PaymentCertificates;
import kong.setup.PeerPlay;
import kong.setup.Equilibria;
import kong.setup.Slips;

/**
 * Claim 5.11 with (40) to (43), and (44) to (45): given the others' strategies, each reported signal has one best prediction,
 *
 * <pre>  ^p = ( alpha theta_{-i} q_{sigma_i} + beta sum_j Pr(j) Pr(^sigma_j = ^sigma_i) ^p_j ) / ( alpha + beta sum_j Pr(j) Pr(^sigma_j = ^sigma_i) )</pre>
 *
 * <p>The payments are enumerated from the mechanism, so that both sides share no formula.
 */
public final class TheBestPredictionIsUnique implements Spec {

  /** An agent of the part with the signal makes the report. */
  public record Case(PeerPlay play, int part, int signal, int report) {}

  /** The same, with a chance of another prediction than the best one. */
  public record Other(PeerPlay play, int part, int signal, int report, List<Rational> prediction, Rational chance) {}

  private static final int CASES = 80;

  private record Judges(Mechanisms mechanisms) {

    EnumeratedReply reply(PeerPlay play, Predictions predictions, int part, int signal, int report) {
      String id = play.isOfTruthfulMechanism() ? "kong/mechanism-truthful" : "kong/mechanism-disagreement";
      return EnumeratedReply.of(mechanisms.get(id, ElicitationMechanism.class), play, predictions, part, signal, report);
    }

    Finding formula(Case c, boolean ownGroup) {
      Predictions predictions = c.play().predictions();
      return Finding.of(reply(c.play(), predictions, c.part(), c.signal(), c.report()).best(), EQUAL,
          EnumeratedReply.formula(c.play(), predictions, c.part(), c.signal(), c.report(), ownGroup));
    }

    /** The payment when another prediction is made with some chance, and with the best prediction. */
    Finding loses(Other c) {
      Predictions predictions = c.play().predictions();
      EnumeratedReply reply = reply(c.play(), predictions, c.part(), c.signal(), c.report());
      Rational best = reply.at(predictions.of(c.part(), c.signal(), c.report()));
      return Finding.of(best.plus(c.chance().times(reply.at(c.prediction()).minus(best))), LESS, best);
    }
  }

  @Override public List<Claim<?>> claims(Mechanisms mechanisms) {
    Judges judges = new Judges(mechanisms);
    Judge<Case> printed = c -> judges.formula(c, false);
    Judge<Case> ownGroup = c -> judges.formula(c, true);
    Scope<Case> either = scope("every equilibrium of the Truthful Mechanism and of the Disagreement Mechanism with any two groups", p -> true);
    Scope<Case> truthful = scope("every equilibrium of the Truthful Mechanism", PeerPlay::isOfTruthfulMechanism);
    Proof formula = Proof.whole(() -> PaymentCertificates.mean(mechanisms.get("kong/mechanism-truthful", ElicitationMechanism.class)));
    return List.of(
        Claim.of("kong/claim-5.11", Kind.STATEMENT, "Section 5.3, Claim 5.11",
            "at an equilibrium, given his signal and his report, an agent has one best prediction", Other.class,
            Reading.<Other>printed(PROVED, others(true), judges::loses).provedBy(formula)),
        Claim.of("kong/claim-5.11-support", Kind.STATEMENT, "Section 5.3, Claim 5.11",
            "at an equilibrium each report comes with its best prediction, so that at most m pairs are reported after a signal", Other.class,
            Reading.<Other>printed(PROVED, others(false), judges::loses).provedBy(formula)),
        Claim.of("kong/claim-5.11-eq-43", Kind.FORMULA, "Section 5.3, (40) to (43)",
            "the best prediction is the weighted mean of theta_{-i} q and the predictions of those who make the same report", Case.class,
            Reading.printed(REFUTED, either, printed).weighed(Slips.peersFromTheOwnGroup()),
            Reading.ofProof("truthful-mechanism", PROVED, truthful, printed).provedBy(formula),
            Reading.ours("own-group", PROVED, either, ownGroup).provedBy(formula)),
        Claim.of("kong/claim-5.12-eq-45", Kind.FORMULA, "Section 5.3, proof of Claim 5.12, (44) to (45)",
            "the best predictions of all agents solve the linear system (45)", Case.class,
            Reading.printed(REFUTED, either, printed).weighed(Slips.peersFromTheOwnGroup()),
            Reading.ofProof("truthful-mechanism", PROVED, truthful, printed).provedBy(formula),
            Reading.ours("own-group", PROVED, either, ownGroup).provedBy(formula)));
  }

  private static Space<Case> cases(Predicate<PeerPlay> condition) {
    return Equilibria.equilibria(p -> p.crowd().agents() <= 4 && condition.test(p)).then(p -> Space.range(0, p.crowd().parts().size() - 1)
        .then(k -> Space.range(0, p.signals() - 1).then(s -> Space.range(0, p.signals() - 1).map(r -> new Case(p, k, s, r)))));
  }

  private static Scope<Case> scope(String words, Predicate<PeerPlay> condition) {
    return Scope.sample(words + ", any strictly proper rule, every signal and report of an agent; tried: " + Equilibria.WORDS, CASES,
        cases(condition))
        .containing(c -> c.play().isEquilibrium() && condition.test(c.play()));
  }

  private static boolean differs(Other c) {
    return c.chance().signum() > 0 && !c.prediction().equals(c.play().predictions().of(c.part(), c.signal(), c.report()));
  }

  private static Scope<Other> others(boolean surely) {
    Space<Other> cases = cases(p -> true).then(c -> Rationals.simplex(c.play().signals(), 3).then(p ->
        Space.of(surely ? List.of(Rational.ONE) : List.of(Rational.HALF, Rational.of(1, 100))).map(w -> new Other(c.play(), c.part(),
            c.signal(), c.report(), p, w))));
    return Scope.sample("every equilibrium of both mechanisms, any strictly proper rule, every signal and report of an agent, every "
        + "other prediction than the best; "
        + "tried: " + Equilibria.WORDS, CASES, cases.where(TheBestPredictionIsUnique::differs))
            .containing(c -> c.play().isEquilibrium() && differs(c));
  }
}
