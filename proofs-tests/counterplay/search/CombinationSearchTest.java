package counterplay.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Sought;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Shape;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is looked for, and what is too large for that. */
class CombinationSearchTest {

  private static final Fact IMPOSSIBLE = new Fact(Polynomial.ZERO, Fact.Sign.POSITIVE);

  private static Obligation obligation(List<Fact> facts, Fact goal) {
    return new Obligation("test", Shape.NONE, "", facts, List.of(), goal, List.of(), Map.of());
  }

  private static Polynomial x(int k) {
    return Polynomial.parameter("x_" + k);
  }

  /** x_k x_(k+1) + ... + x_k x_(k+8) is not negative and x_k x_(k+1) is zero, for each k. */
  private static List<Fact> many(int count) {
    List<Fact> facts = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      Polynomial sum = Polynomial.ZERO;
      for (int j = 1; j <= 8; j++) sum = sum.plus(x(k).times(x((k + j) % count)));
      facts.add(new Fact(sum, Fact.Sign.NONNEGATIVE));
      facts.add(new Fact(x(k).times(x((k + 1) % count)), Fact.Sign.ZERO));
    }
    return facts;
  }

  @Test
  void few_facts_are_combined() {
    Polynomial a = x(0).minus(x(1));
    Polynomial b = x(1).minus(x(0)).minus(Polynomial.of(Rational.ONE));
    List<Fact> facts =
        List.of(new Fact(a, Fact.Sign.NONNEGATIVE), new Fact(b, Fact.Sign.NONNEGATIVE));
    Sought sought = (Sought) Evidence.sought();
    assertThat(new CombinationSearch().apply(obligation(facts, IMPOSSIBLE), sought)).isPresent();
  }

  @Test
  void what_is_too_large_is_refused_before_it_is_begun() {
    Sought sought = (Sought) Evidence.sought();
    Obligation large = obligation(many(40), IMPOSSIBLE);
    assertThatThrownBy(() -> new CombinationSearch().apply(large, sought))
        .isInstanceOf(Refused.class)
        .hasMessageMatching("too large to look for: \\d+ weights and more than \\d+ coefficients");
  }
}
