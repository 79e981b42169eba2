package counterplay.claim.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Obligations, evidence and lemmas: what they are made of. */
class EvidenceTest {

  private static Obligation obligation(Polynomial goal, Fact.Sign sign, boolean fair) {
    return new Obligation(
        "s",
        Shape.NONE,
        "x > 0",
        List.of(
            new Fact(Polynomial.parse("x"), Fact.Sign.POSITIVE),
            new Fact(Polynomial.parse("x"), Fact.Sign.POSITIVE)),
        List.of(),
        new Fact(goal, sign),
        fair ? List.of(new Increment("w", "u", Set.of("u", "t"))) : List.of(),
        Map.of("root_1", "sqrt(2)"));
  }

  @Test
  void an_obligation_is_read_as_a_sequent_and_named_by_its_text() {
    Obligation o = obligation(Polynomial.parse("x^2"), Fact.Sign.NONNEGATIVE, true);
    assertThat(o.text())
        .isEqualTo("  x > 0\n  E[w - u | t, u] = 0\n  root_1 is sqrt(2)\n|- x^2 >= 0\n");
    Obligation plain =
        new Obligation("s", Shape.NONE, "", List.of(), List.of(), o.goal(), List.of(), Map.of());
    assertThat(plain.text()).isEqualTo("|- x^2 >= 0\n");
    // sha256sum of that line
    assertThat(plain.hash()).isEqualTo("a3870c66244a809c");
    assertThat(o.symbol("sqrt(2)")).contains("root_1");
    assertThat(o.symbol("sqrt(3)")).isEmpty();
    assertThat(o.isImpossible()).isFalse();
    assertThat(obligation(Polynomial.ZERO, Fact.Sign.POSITIVE, false).isImpossible()).isTrue();
    assertThat(obligation(Polynomial.ZERO, Fact.Sign.ZERO, false).isImpossible()).isFalse();
    assertThat(obligation(Polynomial.ONE, Fact.Sign.POSITIVE, false).isImpossible()).isFalse();
  }

  @Test
  void evidence_and_terms_are_what_they_are_made_of() {
    Polynomial x = Polynomial.parameter("x");
    assertThat(Evidence.sought()).isEqualTo(new Evidence.Sought(List.of(), List.of(), 2));
    assertThat(Evidence.squares(x)).isEqualTo(new Evidence.Sought(List.of(x), List.of(), 2));
    Evidence.Step cut = new Evidence.Cut(new Fact(x, Fact.Sign.POSITIVE), Evidence.sought());
    assertThat(Evidence.sought().after(cut)).isEqualTo(new Evidence.Have(cut, Evidence.sought()));
    assertThat(Term.of("x")).isEqualTo(new Term(x, Polynomial.ONE));
    assertThat(Term.of(Rational.HALF))
        .isEqualTo(new Term(Polynomial.of(Rational.HALF), Polynomial.ONE));
    assertThat(Argument.sought().evidence(obligation(x, Fact.Sign.ZERO, false)))
        .isEqualTo(Evidence.sought());
    assertThat(Argument.sought().part(Shape.NONE, 3)).isZero();
    assertThatThrownBy(() -> Argument.sought().witness("root", Shape.NONE))
        .hasMessage("no numbers are named for root");
  }

  @Test
  void lemmas_have_an_id_a_formula_and_an_argument_and_carry_once() {
    Sentence sentence =
        new Sentence() {
          @Override
          public Domain domain() {
            return Domain.all();
          }

          @Override
          public <S extends counterplay.exact.number.Scalar<S>> Statement<S> at(Variables<S> x) {
            return Statement.of(x.number(1), Relation.EQUAL, x.number(1));
          }
        };
    Lemma lemma =
        new Lemma("toy/lemma", Lemma.Kind.ARGUED, "1 = 1", "why", sentence, Argument.sought());
    assertThat(Lemma.Kind.TEXTBOOK.word()).isEqualTo("textbook");
    assertThat(Proof.sought().using(lemma).using(lemma).lemmas()).hasSize(2);
    assertThat(sentence.cases(Shape.NONE)).isEmpty();
    for (String id : List.of("lemma", "Toy/lemma", "toy/"))
      assertThatThrownBy(
              () -> new Lemma(id, Lemma.Kind.ARGUED, "f", "a", sentence, Argument.sought()))
          .hasMessage("'" + id + "' is not of the form paper/name");
    for (List<String> texts : List.of(List.of(" ", "a"), List.of("f", " ")))
      assertThatThrownBy(
              () ->
                  new Lemma(
                      "toy/lemma",
                      Lemma.Kind.ARGUED,
                      texts.get(0),
                      texts.get(1),
                      sentence,
                      Argument.sought()))
          .hasMessage("toy/lemma lacks its formula or its argument");
    Carried how =
        new Carried() {
          @Override
          public Lemma lemma() {
            return lemma;
          }

          @Override
          public <S extends counterplay.exact.number.Scalar<S>> Map<String, List<S>> numbers(
              Variables<S> x) {
            return Map.of();
          }
        };
    assertThat(how.shape(Shape.NONE.with("n", 2))).isEqualTo(Shape.NONE.with("n", 2));
    assertThat(Proof.sought().carriedBy(how).carried()).containsExactly(how);
    assertThat(Proof.sought().carriedBy(how).carriedBy(how).carried()).hasSize(1);
    assertThatThrownBy(() -> new Proof(Argument.sought(), List.of(), List.of(how, how)))
        .hasMessage("carried twice");
  }
}
