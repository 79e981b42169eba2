package shahmoon.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Shape;
import java.util.function.Function;

/**
 * The same argument, which uses a lemma in every obligation that can arise.
 *
 * @param argument what it was
 * @param use at which numbers the lemma is used
 */
public record Leaning(Argument argument, Function<Shape, Evidence.Use> use) implements Argument {

  /** The same proof, leaning on that lemma, too. */
  public static Proof on(Lemma lemma, Proof proof, Function<Shape, Evidence.Use> use) {
    return proof.lemmas().stream()
        .reduce(
            Proof.by(new Leaning(proof.argument(), use)).using(lemma), Proof::using, (x, y) -> x);
  }

  @Override
  public Evidence evidence(Obligation o) {
    Evidence evidence = argument.evidence(o);
    return o.isImpossible() ? evidence : evidence.after(use.apply(o.shape()));
  }

  @Override
  public int part(Shape shape, int parts) {
    return argument.part(shape, parts);
  }
}
