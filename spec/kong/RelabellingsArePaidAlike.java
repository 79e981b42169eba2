package kong;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Design.Drawn;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.Profile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kong.lemmas.RelabelledDivergence;
import kong.lemmas.SymmetricPriors;
import kong.lemmas.Terms;
import kong.prediction.DisagreementVariables;

/** Theorem 4.3, part 2: the welfare under each relabelling of the truth is that under the truth. */
record RelabellingsArePaidAlike(ElicitationMechanism mechanism) implements Sentence {
  @Override
  public Domain domain() {
    return DisagreementVariables.domain();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    int n = x.whole("n");
    Expectation<S> game = DisagreementVariables.game(mechanism, x, Drawn.ALL);
    PairLaw<S> law = SymmetricPriors.pairLaw(x);
    S truth = Terms.valued(game.welfare(Profile.truthful(n, law)), x);
    List<S> relabelled =
        Permutation.all(x.whole("m")).stream()
            .map(pi -> Terms.valued(game.welfare(Profile.permutation(n, pi, law)), x))
            .toList();
    return Statement.of(relabelled, EQUAL, Collections.nCopies(relabelled.size(), truth));
  }

  /** r are the roots of the posteriors. */
  record Relabelled() implements Carried {
    @Override
    public Lemma lemma() {
      return RelabelledDivergence.LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "m");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("u", x.list("u"), "w", List.of(), "r", SymmetricPriors.rootsOfPosteriors(x));
    }
  }
}
