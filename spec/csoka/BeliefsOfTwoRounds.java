package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import csoka.ExpectedProductOfBeliefs.Product;
import csoka.lemmas.InPlay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The expected product of beliefs of two rounds, and what carries it to every k. */
final class BeliefsOfTwoRounds {

  private BeliefsOfTwoRounds() {}

  private static final String BELIEFS = "beliefs";

  static final Carried PRODUCT =
      new InPlay.Same(
          new Lemma(
              "csoka/product",
              Lemma.Kind.MACHINE,
              "E(p_s q_t) = E(p_0 q_0) for independent martingales p and q",
              "LemmaD1.v product_of_beliefs",
              new ProductOfBeliefs(),
              Argument.sought()));

  /**
   * E(p_s q_t) = E(p_0 q_0): p0, p1, ... is a martingale whatever all of q0, q1, ... are, and the
   * other way round.
   */
  record ProductOfBeliefs() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("s", 0, 4)
          .size("t", 0, 4)
          .numbers(n -> Frame.NONE.with(BELIEFS, beliefs(n.of("s"), n.of("t"))));
    }

    private static Process beliefs(int s, int t) {
      List<Increment> fair = new ArrayList<>();
      for (int r = 1; r <= s; r++) fair.add(increment("p", r, "q", t));
      for (int r = 1; r <= t; r++) fair.add(increment("q", r, "p", s));
      List<String> variables = new ArrayList<>(names("p", s));
      variables.addAll(names("q", t));
      return new Process(variables, fair);
    }

    private static Increment increment(String own, int r, String other, int last) {
      Set<String> given = new TreeSet<>(names(own, r - 1));
      given.addAll(names(other, last));
      return new Increment(own + r, own + (r - 1), given);
    }

    private static List<String> names(String name, int last) {
      return IntStream.rangeClosed(0, last).mapToObj(r -> name + r).collect(Collectors.toList());
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          x.mean(BELIEFS, y -> y.get("p" + x.whole("s")).times(y.get("q" + x.whole("t")))),
          EQUAL,
          x.mean(BELIEFS, y -> y.get("p0").times(y.get("q0"))));
    }
  }

  static Assignment beliefs(Product c) {
    Map<Map<String, Rational>, Rational> law = new LinkedHashMap<>();
    c.play()
        .forEach(
            (probability, blue, red, blueReports, redReports) -> {
              Map<String, Rational> values = new TreeMap<>();
              for (int r = 0; r <= c.s(); r++)
                values.put("p" + r, OrthogonalSteps.at(c.play().blue(), r, blue));
              for (int r = 0; r <= c.t(); r++)
                values.put("q" + r, OrthogonalSteps.at(c.play().red(), r, red));
              law.merge(values, probability, Rational::plus);
            });
    return Assignment.NONE
        .whole("s", c.s())
        .whole("t", c.t())
        .law(BELIEFS, OrthogonalSteps.outcomes(law));
  }
}
