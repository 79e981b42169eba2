package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A later belief is expected to be the present one, given what is known; and what carries it to
 * every size.
 */
final class MartingaleOfBeliefs {

  private MartingaleOfBeliefs() {}

  /**
   * p_0 against the expected p_1, then p_1 for each probable first signal against the expected p_2.
   *
   * @param unconditional whether the expectation is taken without the signal
   */
  record Martingale(boolean unconditional) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("first", 1, 2)
          .size("second", 1, 2)
          .numbers(s -> Frame.NONE.simplex("p", 2 * s.of("first") * s.of("second")));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S expectedFirst = x.number(0);
      S expectedSecond = x.number(0);
      S present = x.number(0);
      List<S> given = new ArrayList<>();
      List<S> beliefs = new ArrayList<>();
      for (int i = 0; i < x.whole("first"); i++) {
        S high = x.number(0);
        S probability = x.number(0);
        S sum = x.number(0);
        for (int j = 0; j < x.whole("second"); j++) {
          high = high.plus(mass(x, true, i, j));
          probability = probability.plus(mass(x, true, i, j)).plus(mass(x, false, i, j));
        }
        present = present.plus(high);
        if (probability.isZero()) continue;
        for (int j = 0; j < x.whole("second"); j++) {
          S both = mass(x, true, i, j).plus(mass(x, false, i, j));
          if (!both.isZero()) sum = sum.plus(both.times(mass(x, true, i, j).over(both)));
        }
        expectedFirst = expectedFirst.plus(probability.times(high.over(probability)));
        expectedSecond = expectedSecond.plus(sum);
        given.add(sum.over(probability));
        beliefs.add(high.over(probability));
      }
      S second = expectedSecond;
      List<S> expected = new ArrayList<>(List.of(expectedFirst));
      given.forEach(g -> expected.add(unconditional ? second : g));
      beliefs.add(0, present);
      return Statement.of(expected, EQUAL, beliefs);
    }

    private static <S extends Scalar<S>> S mass(Variables<S> x, boolean high, int i, int j) {
      return x.list("p").get(place(x.whole("first"), x.whole("second"), high, i, j));
    }

    static int place(int first, int second, boolean high, int i, int j) {
      return ((high ? 0 : first) + i) * second + j;
    }
  }

  /** The tower property of conditional expectations. */
  record Tower() implements Carried {
    @Override
    public Lemma lemma() {
      return new Lemma(
          "csoka/tower",
          Lemma.Kind.TEXTBOOK,
          "E( E(X | A, B) | A ) = E(X | A) and E( E(X | A) ) = E(X) for finitely many values of A"
              + " and B",
          "D. Williams, Probability with Martingales, 9.7 (i)",
          new Martingale(false),
          MartingaleOfBeliefs::evidence);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("p", x.list("p"));
    }
  }

  /** Where a probability is zero, so are the masses of which it is the sum. */
  static Evidence evidence(Obligation o) {
    int first = o.shape().of("first");
    int second = o.shape().of("second");
    Evidence evidence = Evidence.sought();
    for (int i = 0; i < first; i++) {
      List<Polynomial> all = new ArrayList<>();
      for (int j = 0; j < second; j++) {
        List<Polynomial> both =
            List.of(mass(first, second, true, i, j), mass(first, second, false, i, j));
        all.addAll(both);
        evidence = zeros(o, both, evidence);
      }
      evidence = zeros(o, all, evidence);
    }
    return evidence;
  }

  private static Polynomial mass(int first, int second, boolean high, int i, int j) {
    List<String> symbols = Frame.symbols("p", 2 * first * second);
    int place = Martingale.place(first, second, high, i, j);
    if (place + 1 < symbols.size()) return Polynomial.parameter(symbols.get(place));
    return symbols.subList(0, place).stream()
        .map(Polynomial::parameter)
        .reduce(Polynomial.ONE, Polynomial::minus);
  }

  /**
   * Numbers that are not negative and sum to zero: were one positive, another one would be
   * negative.
   */
  private static Evidence zeros(Obligation o, List<Polynomial> masses, Evidence then) {
    Polynomial sum = masses.stream().reduce(Polynomial.ZERO, Polynomial::plus);
    if (o.facts().stream()
        .noneMatch(
            f ->
                f.sign() == Fact.Sign.ZERO
                    && (f.polynomial().equals(sum) || f.polynomial().equals(sum.negated()))))
      return then;
    Evidence evidence = then;
    for (int k = 0; k < masses.size(); k++) {
      Polynomial other = masses.get((k + 1) % masses.size());
      evidence =
          new Split(
              masses.get(k),
              evidence,
              evidence,
              evidence.after(
                  new Cut(new Fact(other.negated(), Fact.Sign.POSITIVE), Evidence.sought())));
    }
    return evidence;
  }
}
