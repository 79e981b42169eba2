package kong.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.model.elicitation.Distributions;
import counterplay.model.elicitation.Permutation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A sum over signals of terms that depend on the two probabilities of the signal only does not change under relabelling. */
public final class RelabelledSums {

  private RelabelledSums() {}

  /** For up to four signals and every permutation: the same terms in another order. */
  public static Certificate certificate() {
    List<Certificate> parts = new ArrayList<>();
    for (int m = 1; m <= 4; m++) {
      List<Polynomial> terms = IntStream.range(0, m).mapToObj(s -> Polynomial.parameter("t" + s)).toList();
      for (Permutation pi : Permutation.all(m)) {
        Permutation back = pi.inverse();
        List<Polynomial> moved = IntStream.range(0, m).mapToObj(r -> terms.get(back.of(r))).toList();
        parts.add(new Certificate.Identity(pi.images().toString(), Distributions.sum(terms), Distributions.sum(moved)));
      }
    }
    return new Certificate.All("t_s = p(s) f(p(s)/q(s)) or p(s) f(q(s)/p(s)); addition does not know the order", parts);
  }
}
