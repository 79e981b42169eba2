package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.team.GammaRule;
import csoka.LemmaD1.Case;
import csoka.lemmas.PlayVariables;
import csoka.planned.BeliefPathFormula;
import csoka.sentences.Readings;

/** The expectation of the agent's gammas of rounds 1 to k is that of the expression. */
record ExpectedGammas(GammaRule rule, PlayVariables play, BeliefPathFormula right)
    implements Sentence {
  @Override
  public Domain domain() {
    return play.domain();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return Statement.of(play.gammas(rule, x), EQUAL, play.mean(x, right));
  }

  Asked<Case> judge() {
    return new Asked<>(this, c -> play.of(c.agent(), c.play()));
  }

  /** For every k it is a lemma about what trading costs. */
  Reading<Case> reading(String id, Scope<Case> scope, Carried lemma) {
    return Readings.named(id, CONDITIONAL, scope, judge())
        .provedBy(Proof.sought().carriedBy(lemma));
  }
}
