package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where one agent's report earns something and no other's, by (2) the others pay it in equal parts.
 */
public final class OneEarns implements Sentence {

  /** For every number of agents. */
  public static final Lemma LEMMA =
      new Lemma(
          "csoka/share-of-the-bill",
          Lemma.Kind.MACHINE,
          "(1/(n-1)) sum_{j != i} g_j - g_i = g_1/(n-1) for i > 1 if g_2 = ... = g_n = 0",
          "Team.v agents_without_gamma_share_the_bill",
          new OneEarns(),
          Argument.sought());

  @Override
  public Domain domain() {
    return Domain.all().size("n", 2, 8).numbers(s -> Frame.NONE.real("g"));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    int n = x.whole("n");
    List<S> gammas = new ArrayList<>(List.of(x.get("g")));
    while (gammas.size() < n) gammas.add(x.number(0));
    List<S> paid = new ArrayList<>();
    for (int i = 1; i < n; i++) {
      S others = x.number(0);
      for (int j = 0; j < n; j++) if (j != i) others = others.plus(gammas.get(j));
      paid.add(others.scale(Rational.of(1, n - 1L)).minus(gammas.get(i)));
    }
    return Statement.of(
        paid, Relation.EQUAL, Collections.nCopies(n - 1, x.get("g").scale(Rational.of(1, n - 1L))));
  }
}
