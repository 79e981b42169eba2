package counterplay.kernel;

import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The lemmas that a proof may lean on. Each is checked at the sizes that can be run before it is
 * leaned on.
 */
final class Lemmas {

  private final Map<String, Lemma> known = new TreeMap<>();
  private final SortedMap<String, Lemma> used = new TreeMap<>();
  private final Function<Lemma, Theorem> check;

  Lemmas(Collection<Lemma> lemmas, Function<Lemma, Theorem> check) {
    lemmas.forEach(l -> known.put(l.id(), l));
    this.check = check;
  }

  SortedMap<String, Lemma> used() {
    return used;
  }

  /** Refused unless the lemma holds wherever its code can be run. */
  Theorem checked(Lemma lemma) {
    Theorem theorem;
    try {
      theorem = check.apply(lemma);
    } catch (Refused e) {
      throw new Refused(
          "the lemma " + lemma.id() + " does not hold where it can be run: " + e.getMessage());
    }
    used.put(lemma.id(), lemma);
    theorem.lemmas().values().forEach(l -> used.put(l.id(), l));
    return theorem;
  }

  /** Tells what a lemma says at these numbers. */
  void use(String id, Shape shape, Run run, Unfolding unfolding, Map<String, List<Term>> at) {
    Lemma lemma = known.get(id);
    if (lemma == null) throw new Refused("no lemma is called " + id);
    if (!checked(lemma).shapes().contains(shape))
      throw new Refused("the lemma " + id + " is not run at " + shape);
    Scope here = unfolding.at(lemma.sentence().domain().frame().apply(shape), at);
    Scope scope = here.withShape(shape);
    lemma
        .sentence()
        .domain()
        .given()
        .forEach(
            h -> {
              if (!unfolding.isKnown(h.at(scope)))
                throw new Refused("a condition of the lemma " + id + " is not known to hold");
            });
    unfolding.assume(lemma.sentence().at(scope));
  }
}
