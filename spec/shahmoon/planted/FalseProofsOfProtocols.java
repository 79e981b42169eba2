package shahmoon.planted;

import static counterplay.claim.Verdict.BOUNDED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.evidence.Term;
import counterplay.claim.planted.FalseProofs;
import counterplay.claim.planted.Flaw;
import counterplay.claim.planted.PlantedProof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CompetitiveProtocol;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import java.util.List;
import java.util.Map;
import shahmoon.lemmas.EveryRelativePrice;
import shahmoon.setup.Conditions;
import shahmoon.setup.DeviationSteps;
import shahmoon.setup.Levels;
import shahmoon.setup.Says;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;
import shahmoon.setup.SomebodyGains;

/** False proofs about protocols. */
public final class FalseProofsOfProtocols implements FalseProofs {

  /** Everything is worth strictly more than nothing to everybody. */
  private record AlwaysUseful() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          x.list("G"), Relation.MORE, x.list("G").stream().map(g -> x.number(0)).toList());
    }
  }

  /** Nobody is indifferent: the price of truth is strictly below what everything is worth. */
  private record Strictly() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(Conditions.truth(x), Relation.LESS, x.list("G"));
    }
  }

  /** A price is itself. */
  private record SamePrice() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(Conditions.truth(x), Relation.EQUAL, Conditions.truth(x));
    }
  }

  /** A price between 0 and twice that of truth is said to be at most that of truth. */
  private record NoPriceAboveTruth() implements Sentence {
    private static final Lemma LEMMA =
        new Lemma(
            "shahmoon/planted-no-price-above-truth",
            Lemma.Kind.TEXTBOOK,
            "y <= T for 0 < y < 2 T",
            "known to everybody",
            new NoPriceAboveTruth(),
            Argument.sought());

    @Override
    public Domain domain() {
      return Domain.all()
          .numbers(s -> Frame.NONE.positive("T").inside("y", Rational.ZERO, Rational.of(2)));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(x.get("y").times(x.get("T")), Relation.AT_MOST, x.get("T"));
    }
  }

  @Override
  public List<PlantedProof> falseProofs() {
    CurationProtocol competitive = new CompetitiveProtocol();
    Conditions.Equilibrium truth = new Conditions.Equilibrium(competitive, Levels.TRUTH, true);
    Levels oneOther =
        new Levels(
            t ->
                t.manners().contains(Manner.OTHER)
                    && t.manners().stream().filter(m -> m != Manner.TRUTHFUL).count() == 1,
            2);
    CurationProtocol generous = FlawedProtocol.GENEROUS_TO_THREE;
    SomebodyGains ties = new SomebodyGains(FlawedProtocol.TIES_WIN, Levels.NEITHER, false);
    SomebodyGains helpless = new SomebodyGains(competitive, Levels.UNTRUTHFUL, false);
    Levels tie =
        new Levels(
            t ->
                t.levels().get(0) == t.steps() && t.levels().get(1) == t.steps() && !t.isTruthful(),
            2);
    Lemma lemma = NoPriceAboveTruth.LEMMA;
    Says calm = Says.of(Levels.TRUTH, new Conditions.NobodyIsFanatic(), truth);
    return List.of(
        planted(
            "generous-to-three",
            Flaw.SIZE_JUMP,
            "among the truthful silence is better than anything between, in a protocol that tells"
                + " three agents everything",
            Says.of(
                    oneOther,
                    new DeviationSteps(
                        generous, oneOther, DeviationSteps.Who.OTHER, DeviationSteps.What.NOTHING))
                .asked(),
            Proof.sought(),
            oneOther,
            "where N = 3"),
        planted(
            "ties-win",
            Flaw.ONE_PROFILE,
            "somebody gains where a shared highest price wins",
            ties.asked(),
            ties.proof(),
            Levels.NEITHER,
            "T_0*d - G_0 > 0 where N = 2"),
        planted(
            "helpless-forgotten",
            Flaw.SIGN_NOT_GRANTED,
            "somebody gains at every profile, nothing being said of the center",
            helpless.asked(),
            helpless.proof(),
            Levels.UNTRUTHFUL,
            "no combination of what is known is 0 > 0"),
        planted(
            "always-useful",
            Flaw.WEAK_FOR_STRICT,
            "everything is worth strictly more",
            Says.of(Levels.TRUTH, new AlwaysUseful()).asked(),
            Proof.sought(),
            Levels.TRUTH,
            "no combination of what is known is G_0 > 0"),
        planted(
            "nobody-indifferent",
            Flaw.WEAK_FOR_STRICT,
            "who is not fanatic gains by truth",
            Says.of(Levels.TRUTH, new Conditions.NobodyIsFanatic(), new Strictly()).asked(),
            Proof.sought(),
            Levels.TRUTH,
            "G_0 > 0 where N = 2"),
        planted(
            "fanatics-forgotten",
            Flaw.DROPPED_CASE,
            "truth is an equilibrium, whoever is fanatic",
            Says.of(Levels.TRUTH, truth).asked(),
            Proof.sought(),
            Levels.TRUTH,
            "G_0 >= 0 where N = 2"),
        planted(
            "same-price",
            Flaw.X_IS_X,
            "a price is itself",
            Says.of(Levels.TRUTH, new SamePrice()).asked(),
            Proof.sought(),
            Levels.TRUTH,
            "says nothing"),
        planted(
            "nobody-fanatic-in-words",
            Flaw.NARROW_DOMAIN,
            "the domain leaves out fanatic agents",
            calm.asked(),
            Proof.sought(),
            Levels.TRUTH,
            "leaves out a case of the scope"),
        planted(
            "less-at-a-tie",
            Flaw.NEIGHBOURING_SENTENCE,
            "at a tie the two pay a little less and are told everything, as one who is ahead is",
            Says.of(
                    tie,
                    new DeviationSteps(
                        competitive, tie, DeviationSteps.Who.TOP, DeviationSteps.What.LESS))
                .asked(),
            Proof.sought(),
            tie,
            "-1 = 0"),
        planted(
            "no-price-above-truth",
            Flaw.FALSE_LEMMA,
            "truth is an equilibrium by a lemma on prices that is false",
            calm.asked(),
            Proof.by(
                    o ->
                        Evidence.sought()
                            .after(
                                new Evidence.Use(
                                    lemma.id(),
                                    Shape.NONE,
                                    Map.of(
                                        "T",
                                        List.of(Term.of("d")),
                                        "y",
                                        List.of(Term.of(Rational.ONE))))))
                .using(lemma),
            Levels.TRUTH,
            "does not hold where it can be run"),
        planted(
            "lemma-not-named",
            Flaw.UNRELATED_LEMMA,
            "truth is an equilibrium by a lemma that the proof does not name",
            calm.asked(),
            Proof.by(
                o ->
                    Evidence.sought()
                        .after(
                            new Evidence.Use(EveryRelativePrice.LEMMA.id(), Shape.NONE, Map.of()))),
            Levels.TRUTH,
            "no lemma is called"));
  }

  private static PlantedProof planted(
      String name,
      Flaw flaw,
      String words,
      Asked<Situation> asked,
      Proof proof,
      Levels levels,
      String reason) {
    Scope<Situation> scope =
        Situations.scope(
            "everything",
            levels == Levels.TRUTH ? random -> MessageStrategy.TRUTH : Situations::any,
            s -> levels.which().test(s.type()) && (flaw == Flaw.NARROW_DOMAIN || s.fanatic() == 0));
    Claim<Situation> claim =
        Claim.of(
            "shahmoon/planted-" + name,
            Kind.STATEMENT,
            "planted",
            words,
            Situation.class,
            Reading.printed(BOUNDED, scope, asked).provedBy(proof));
    return new PlantedProof(name, flaw, words, claim, reason);
  }
}
