package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import csoka.example.Active;
import csoka.lemmas.InPlay;
import csoka.lemmas.PlayVariables;
import csoka.planned.BeliefPathFormula;
import java.util.List;

/** The right sides of (10) and (11) against those of (5) and (6), where the truth alternates. */
record RightSidesOfLemma31(BeliefPathFormula eleven) implements Sentence {
  @Override
  public Domain domain() {
    return PlayVariables.alternating(Active.BLUE).domain();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    PlayVariables play = PlayVariables.alternating(Active.BLUE);
    return Statement.ofMeans(
        List.of(play.mean(x, BeliefPathFormula.LEMMA_D1), play.othersMean(x, eleven)),
        EQUAL,
        List.of(
            play.mean(x, BeliefPathFormula.LEMMA_31),
            play.othersMean(x, BeliefPathFormula.LEMMA_31)));
  }

  Carried byTheorem() {
    return new InPlay.Same(
        new Lemma(
            "csoka/lemma-3.1-right-sides",
            Lemma.Kind.MACHINE,
            "where the truth alternates, 100 E( sum_{t=1}^{k-1} (d_t - d_{t-1}) e_t - d_{k-1} e_k"
                + " + q_0 p_0 - q_k h_k ) = 100 sum_{t=1}^k E(-d_{t-1} e_t), and with the names"
                + " exchanged",
            "LemmaD1.v right_sides",
            this,
            Argument.sought()));
  }
}
