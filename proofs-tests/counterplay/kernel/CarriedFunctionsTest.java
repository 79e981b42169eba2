package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.AnyFunction;
import counterplay.claim.sentence.Frame.Convex;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Kind;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Frame.Rule;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.search.CombinationSearch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A lemma about rules, functions and processes carries what says at least as much of them. */
class CarriedFunctionsTest {

  private record By(Lemma lemma) implements Carried {
    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> v) {
      return Map.of("x", v.list("x"));
    }
  }

  private static Domain with(Kind kind) {
    return Domain.all().size("n", 1, 2).numbers(s -> Frame.NONE.positive("x").with("f", kind));
  }

  /** What becomes of a sentence with the one kind that a lemma with the other one carries. */
  private static String carry(Kind own, Kind wanted) {
    Says says = Says.that("n*x : n = x");
    Lemma lemma =
        new Lemma(
            "toy/lemma",
            Lemma.Kind.ARGUED,
            "a formula",
            "an argument",
            Says.that("x : 1 = x").in(with(wanted)),
            Argument.sought());
    try {
      return new Proving(new CombinationSearch()::apply)
          .prove(
              "toy",
              says.in(with(own)),
              Argument.sought(),
              List.of(),
              List.of(),
              List.of(new By(lemma)))
          .lemmas()
          .keySet()
          .toString();
    } catch (Refused e) {
      return e.getMessage();
    }
  }

  private static void carries(Kind own, Kind wanted) {
    assertThat(carry(own, wanted)).as(own + " for " + wanted).isEqualTo("[toy/lemma]");
  }

  private static void refused(Kind own, Kind wanted) {
    assertThat(carry(own, wanted)).isEqualTo("f is not known to be " + wanted);
  }

  @Test
  void a_strict_rule_is_a_rule_and_a_rule_is_one_of_as_many_signals() {
    carries(new Rule(2, true), new Rule(2, true));
    carries(new Rule(2, true), new Rule(2, false));
    carries(new Rule(2, false), new Rule(2, false));
    refused(new Rule(2, false), new Rule(2, true));
    refused(new Rule(3, true), new Rule(2, true));
    refused(new Rule(3, true), new Rule(2, false));
    refused(new Convex(true), new Rule(2, false));
  }

  @Test
  void a_strictly_convex_function_is_convex_and_any_function_is_one() {
    carries(new Convex(true), new Convex(true));
    carries(new Convex(true), new Convex(false));
    carries(new Convex(false), new Convex(false));
    refused(new Convex(false), new Convex(true));
    refused(new AnyFunction(), new Convex(false));
    refused(new Rule(2, true), new Convex(false));
    carries(new AnyFunction(), new AnyFunction());
    carries(new Convex(false), new AnyFunction());
    refused(new Rule(2, true), new AnyFunction());
  }

  @Test
  void of_a_process_is_known_what_the_lemma_says_of_it() {
    Increment step = new Increment("w", "u", Set.of("u"));
    List<Polynomial> support = List.of(Polynomial.parse("u"));
    Process full = new Process(List.of("u", "w"), List.of(step), support);
    Process fair = new Process(List.of("u", "w"), List.of(step));
    Process plain = new Process(List.of("u", "w"), List.of());
    carries(full, full);
    carries(full, fair);
    carries(fair, plain);
    carries(full, plain);
    String refusal = "the sentence does not say of f what the lemma does";
    assertThat(carry(fair, full)).isEqualTo(refusal);
    assertThat(carry(plain, fair)).isEqualTo(refusal);
    assertThat(carry(new Convex(true), plain)).isEqualTo(refusal);
  }
}
