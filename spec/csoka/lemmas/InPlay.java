package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import csoka.planned.BeliefPathFormula;
import java.util.List;
import java.util.Map;

/**
 * The expectations of two expressions in the course of a play are equal.
 *
 * @param play the random variables
 * @param left one expression
 * @param right the other
 */
public record InPlay(PlayVariables play, BeliefPathFormula left, BeliefPathFormula right)
    implements Sentence {

  @Override
  public Domain domain() {
    return play.domain();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return Statement.of(play.mean(x, left), Relation.EQUAL, play.mean(x, right));
  }

  /**
   * As a lemma for every k, n and number of later rounds.
   *
   * @param name of the lemma
   * @param formula what it says
   * @param theorem in {@code LemmaD1.v}
   */
  public Carried byTheorem(String name, String formula, String theorem) {
    return new Same(
        new Lemma(
            "csoka/" + name,
            Lemma.Kind.MACHINE,
            formula,
            "LemmaD1.v " + theorem,
            this,
            Argument.sought()));
  }

  /**
   * A sentence is a lemma about the same random variables.
   *
   * @param lemma the lemma
   */
  public record Same(Lemma lemma) implements Carried {
    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of();
    }
  }
}
