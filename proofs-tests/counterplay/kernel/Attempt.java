package counterplay.kernel;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.exact.number.Rational;
import counterplay.search.CombinationSearch;
import java.util.ArrayList;
import java.util.List;

/** Attempts at proofs of small sentences, with the search that the house uses. */
final class Attempt {

  static final Frame X = Frame.NONE.real("x");
  static final Frame XY = Frame.NONE.real("x", "y");

  final List<Obligation> asked = new ArrayList<>();

  Theorem prove(Sentence sentence) {
    return prove(sentence, Argument.sought(), List.of(), List.of());
  }

  Theorem prove(Sentence sentence, Argument argument, List<Lemma> lemmas, List<Carried> carried) {
    CombinationSearch search = new CombinationSearch();
    return new Proving(
            (o, s) -> {
              asked.add(o);
              return search.apply(o, s);
            })
        .prove("toy", sentence, argument, List.of(), lemmas, carried);
  }

  String refusal(Sentence sentence) {
    return refusal(sentence, Argument.sought(), List.of(), List.of());
  }

  String refusal(Sentence sentence, Argument argument, List<Lemma> lemmas, List<Carried> carried) {
    try {
      prove(sentence, argument, lemmas, carried);
      return "a theorem";
    } catch (Refused e) {
      return e.getMessage();
    }
  }

  static Sentence says(Frame frame, String... texts) {
    Says[] all = List.of(texts).stream().map(Says::that).toArray(Says[]::new);
    return (all.length == 1 ? all[0] : Says.all(all)).in(frame);
  }

  static Assignment at(Object... namesAndValues) {
    Assignment at = Assignment.NONE;
    for (int k = 0; k < namesAndValues.length; k += 2)
      at = at.number((String) namesAndValues[k], Rational.of((Integer) namesAndValues[k + 1]));
    return at;
  }
}
