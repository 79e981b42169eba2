package kong;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Permutation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kong.lemmas.Known;
import kong.lemmas.PairLaws;
import kong.lemmas.StepList;

/**
 * Section 2.1: 1 where rows with a determinant other than 0 are fine-grained, or the determinant is
 * 0.
 */
record IndependentRowsAreFineGrained() implements Sentence {
  @Override
  public Domain domain() {
    return Domain.all().size("m", 2, 3).numbers(s -> PairLaws.nonZero(Frame.NONE, s.of("m")));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    PairLaw<S> law = PairLaws.of(x);
    boolean holds = determinant(law.joint()).isZero() || law.isFineGrained();
    return Statement.of(x.number(holds ? 1 : 0), EQUAL, x.number(1));
  }

  /**
   * {@code b_0 det = sum_u e_u C(s, u)}, C the cofactors, where {@code e_u = a_u b_0 - b_u a_0} is
   * zero for the rows a and b of s and t.
   */
  static Evidence evidence(Obligation o) {
    List<List<Polynomial>> rows = PairLaws.rows(o.shape().of("m"));
    Known known = new Known(o);
    for (List<Polynomial> a : rows) {
      for (List<Polynomial> b : rows) {
        List<Polynomial> zeros =
            IntStream.range(0, a.size())
                .mapToObj(u -> a.get(u).times(b.get(0)).minus(b.get(u).times(a.get(0))))
                .toList();
        if (a == b || !zeros.stream().allMatch(known::isZero)) continue;
        List<Evidence.Multiple> multiples = new ArrayList<>();
        for (int u = 0; u < a.size(); u++) {
          List<List<Polynomial>> unit = new ArrayList<>(rows);
          int place = u;
          unit.set(
              rows.indexOf(a),
              IntStream.range(0, a.size())
                  .mapToObj(k -> k == place ? Polynomial.ONE : Polynomial.ZERO)
                  .toList());
          multiples.add(new Evidence.Multiple(determinant(unit), zeros.get(u)));
        }
        return Evidence.sought()
            .after(
                new Evidence.Cut(
                    new Fact(determinant(rows), Sign.ZERO),
                    StepList.sum(List.of(b.get(0)), List.of(), multiples)));
      }
    }
    return Evidence.sought();
  }

  private static <S extends Scalar<S>> S determinant(List<List<S>> rows) {
    S sum = rows.get(0).get(0).zero();
    for (Permutation pi : Permutation.all(rows.size())) {
      S product = sum.one();
      for (int r = 0; r < rows.size(); r++) {
        product = product.times(rows.get(r).get(pi.of(r)));
        for (int s = 0; s < r; s++) if (pi.of(s) > pi.of(r)) product = product.negated();
      }
      sum = sum.plus(product);
    }
    return sum;
  }
}
