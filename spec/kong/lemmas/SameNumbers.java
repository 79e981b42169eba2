package kong.lemmas;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A lemma about the very numbers of the sentence that it carries, by their names. */
public record SameNumbers(Lemma lemma) implements Carried {
  @Override
  public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
    Domain domain = lemma.sentence().domain();
    Shape shape = Shape.NONE;
    for (Domain.Whole whole : domain.wholes())
      shape = shape.with(whole.name(), x.whole(whole.name()));
    Map<String, List<S>> all = new TreeMap<>();
    domain
        .frame()
        .apply(shape)
        .kinds()
        .forEach(
            (name, kind) -> {
              if (!(kind instanceof Frame.Convex || kind instanceof Frame.Rule))
                all.put(name, x.list(name));
            });
    return all;
  }
}
