package kong.lemmas;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A lemma about the very numbers of the sentence that it carries, by their names. */
public record SameNumbers(Lemma lemma, List<String> names) implements Carried {

  /** A lemma and the names of its numbers. */
  public static SameNumbers of(Lemma lemma, String... names) {
    return new SameNumbers(lemma, List.of(names));
  }

  @Override
  public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
    Map<String, List<S>> all = new TreeMap<>();
    for (String name : names) all.put(name, x.list(name));
    return all;
  }
}
