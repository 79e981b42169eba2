package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is the same for three agents is the same for n, of whom the others have neither types nor
 * utility.
 *
 * <pre>
 *   g = h   implies   ( g_1, g_2, g_3, 0, ... ) = ( h_1, h_2, h_3, 0, ... )
 *   g = h   implies   g_i - (1/(n-1)) sum_{j != i} g_j  =  h_i - (1/(n-1)) sum_{j != i} h_j,    i = 1 ... n,  g_i = h_i = 0 for i > 3
 * </pre>
 *
 * @param shared the second line: transfers by (2) of gammas
 */
public record SameForThree(boolean shared) implements Sentence {

  private static <S extends Scalar<S>> Statement<S> same(Variables<S> x) {
    return Statement.of(x.list("g"), Relation.EQUAL, x.list("h"));
  }

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 3, 5)
        .numbers(s -> Frame.NONE.reals("g", 3).reals("h", 3))
        .given(SameForThree::same);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return Statement.of(all(x, "g"), Relation.EQUAL, all(x, "h"));
  }

  private <S extends Scalar<S>> List<S> all(Variables<S> x, String name) {
    List<S> gammas = new ArrayList<>(x.list(name));
    while (gammas.size() < x.whole("n")) gammas.add(x.number(0));
    if (!shared) return gammas;
    S sum = gammas.stream().reduce(Scalar::plus).orElseThrow();
    return gammas.stream()
        .map(g -> g.minus(sum.minus(g).scale(Rational.of(1, gammas.size() - 1L))))
        .toList();
  }

  /** The lemma, for every n. */
  public Lemma lemma() {
    return new Lemma(
        shared ? "csoka/same-transfers" : "csoka/same-utilities",
        Lemma.Kind.MACHINE,
        shared
            ? "three equal gammas, and 0 for everybody else, are equal transfers (2) for all n"
            : "three equal utilities, and 0 for everybody else, are equal for all n",
        "Reports.v " + (shared ? "same_transfers" : "same_utilities"),
        this,
        Argument.sought());
  }

  /**
   * A sentence is about such lists.
   *
   * @param same the lemma
   * @param left what three agents have on the left, for the whole numbers of a case
   * @param right what they have on the right
   */
  public record By(
      SameForThree same,
      Function<Variables<?>, List<Rational>> left,
      Function<Variables<?>, List<Rational>> right)
      implements Carried {
    @Override
    public Lemma lemma() {
      return same.lemma();
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of(
          "g",
          left.apply(x).stream().map(x::number).toList(),
          "h",
          right.apply(x).stream().map(x::number).toList());
    }
  }
}
