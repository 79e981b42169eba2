package counterplay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.evidence.Term;
import counterplay.claim.planted.Flaw;
import counterplay.claim.planted.Mutation;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Mean;
import counterplay.claim.sentence.Quantity;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Truth;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.real.Reals;
import counterplay.model.elicitation.ConvexFunction;
import counterplay.model.elicitation.ScoringRule;
import counterplay.space.Space;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words in which claims are made: what each refuses and what it says. */
class VocabularyTest {

  private record Case(int k) {}

  private static final Space<Case> FIVE = Space.range(1, 5).map(Case::new);

  // ---- relations ----

  @Test
  void a_relation_holds_for_its_own_orders() {
    Map<Relation, String> holds =
        Map.of(
            Relation.EQUAL, "E",
            Relation.DIFFERENT, "LM",
            Relation.AT_LEAST, "EM",
            Relation.AT_MOST, "LE",
            Relation.MORE, "M",
            Relation.LESS, "L");
    holds.forEach(
        (relation, orders) -> {
          for (Order order : List.of(Order.LESS, Order.EQUAL, Order.MORE)) {
            boolean wanted = orders.contains(order.name().substring(0, 1));
            assertThat(relation.of(order)).isEqualTo(wanted ? Truth.HOLDS : Truth.FAILS);
          }
          assertThat(relation.of(Order.UNKNOWN)).isEqualTo(Truth.OPEN);
          assertThat(relation.holds(Rational.ONE, Rational.of(2))).isEqualTo(orders.contains("L"));
          assertThat(relation.holds(Rational.of(2), Rational.ONE)).isEqualTo(orders.contains("M"));
        });
    assertThat(Truth.HOLDS.inWords()).isEqualTo("holds");
    assertThat(Truth.FAILS.inWords()).isEqualTo("does not hold");
    assertThat(Truth.OPEN.inWords()).isEqualTo("is left open by the enclosures");
  }

  // ---- findings ----

  private static Finding lists(Relation relation, List<Long> left, List<Long> right) {
    return Finding.of(
        left.stream().map(Rational::of).toList(),
        relation,
        right.stream().map(Rational::of).toList());
  }

  @Test
  void lists_are_compared_in_each_place_and_differ_in_some() {
    assertThat(lists(Relation.AT_MOST, List.of(1L, 2L), List.of(1L, 3L)).holds()).isTrue();
    assertThat(lists(Relation.AT_MOST, List.of(1L, 4L), List.of(1L, 3L)).fails()).isTrue();
    assertThat(lists(Relation.DIFFERENT, List.of(1L, 2L), List.of(1L, 3L)).holds()).isTrue();
    assertThat(lists(Relation.DIFFERENT, List.of(1L, 2L), List.of(1L, 2L)).fails()).isTrue();
    assertThat(lists(Relation.EQUAL, List.of(1L), List.of(1L, 2L)).fails()).isTrue();
    assertThat(lists(Relation.DIFFERENT, List.of(1L), List.of(1L, 2L)).holds()).isTrue();
    assertThat(lists(Relation.EQUAL, List.of(1L), List.of(1L, 2L)).text()).isEqualTo("1 = 1, 2");
    assertThatThrownBy(() -> lists(Relation.EQUAL, List.of(), List.of(1L)))
        .hasMessage("a quantity without a number");
    assertThatThrownBy(() -> new Quantity.Reals(List.of()))
        .hasMessage("a quantity without a number");
  }

  @Test
  void real_numbers_that_are_rational_are_shown_so() {
    Finding root =
        Finding.ofReals(
            List.of(Reals.sqrt(Rational.of(4)), Reals.sqrt(Rational.of(2))),
            Relation.AT_LEAST,
            List.of(Rational.ONE, Rational.ONE));
    assertThat(root.holds()).isTrue();
    assertThat(root.right()).isInstanceOf(Quantity.Numbers.class);
    assertThat(root.left()).isInstanceOf(Quantity.Reals.class);
    assertThat(Finding.of(Reals.sqrt(Rational.of(4)), Relation.EQUAL, Rational.of(2)).text())
        .isEqualTo("2 = 2");
    assertThat(Finding.none(0).holds()).isTrue();
    assertThat(Finding.none(3).text()).isEqualTo("3 = 0");
    assertThat(Finding.none(0).with("x", 5).working()).containsExactly("x = 5");
    assertThat(Finding.none(0).asserting(Relation.MORE).fails()).isTrue();
    Finding undefined = Finding.undefined("0/0", Relation.DIFFERENT, Rational.ONE);
    assertThat(undefined.fails()).isTrue();
    assertThat(undefined.holds()).isFalse();
    assertThat(undefined.text()).isEqualTo("undefined: 0/0 != 1");
    Judge<Case> judge = c -> Finding.none(c.k()).with("k", c.k());
    Finding moved = judge.withRightSideAt(c -> new Case(c.k() + 1)).judge(new Case(2));
    assertThat(moved.text()).isEqualTo("2 = 0");
    assertThat(moved.working()).containsExactly("k = 2");
  }

  // ---- statements ----

  @Test
  void a_statement_has_sides_of_one_length_and_some_part() {
    List<Rational> one = List.of(Rational.ONE);
    List<Rational> two = List.of(Rational.ONE, Rational.ONE);
    assertThatThrownBy(() -> Statement.of(one, Relation.EQUAL, two))
        .hasMessage("1 numbers on the left, 2 on the right");
    List<Rational> none = List.of();
    assertThatThrownBy(() -> Statement.of(none, Relation.EQUAL, none))
        .hasMessage("0 numbers on the left, 0 on the right");
    assertThatThrownBy(() -> new Statement.All<Rational>(List.of()))
        .hasMessage("a conjunction of nothing");
    assertThatThrownBy(() -> new Statement.Some<Rational>(List.of()))
        .hasMessage("a disjunction of nothing");
    Statement<Rational> a = Statement.of(one, Relation.EQUAL, one);
    assertThat(Statement.all(List.of(a))).isEqualTo(a);
    assertThat(Statement.all(List.of(a, a))).isEqualTo(new Statement.All<>(List.of(a, a)));
    assertThat(a.and(a)).isEqualTo(new Statement.All<>(List.of(a, a)));
    assertThat(a.implies(a)).isEqualTo(new Statement.Implies<>(a, a));
    Mean<Rational> mean = Mean.of(Rational.of(3));
    assertThat(Statement.of(mean.plus(mean), Relation.EQUAL, mean.scale(Rational.of(2))))
        .isEqualTo(
            new Statement.Compared<>(
                List.of(Rational.of(6)), Relation.EQUAL, List.of(Rational.of(6)), true));
    assertThat(Statement.of(mean.minus(mean.plus(mean)), Relation.EQUAL, Mean.of(Rational.of(-3))))
        .isEqualTo(
            new Statement.Compared<>(
                List.of(Rational.of(-3)), Relation.EQUAL, List.of(Rational.of(-3)), true));
  }

  // ---- domains ----

  @Test
  void a_domain_allows_sizes_without_end_and_runs_them_to_an_end() {
    Domain domain = Domain.all().size("n", 2, 4).choice("k", s -> s.of("n")).range("m", 5, 6);
    assertThat(domain.shapes()).hasSize(2 * (2 + 3 + 4));
    assertThat(domain.shapes().get(0)).hasToString("k = 0, m = 5, n = 2");
    assertThat(domain.sizes()).containsExactly(new Domain.Size("n", 2, 4));
    Shape shape = Shape.NONE.with("n", 9).with("k", 8).with("m", 6);
    assertThat(domain.allows(shape)).isTrue();
    assertThat(domain.allows(shape.with("k", 9))).isFalse();
    assertThat(domain.allows(shape.with("k", 0))).isTrue();
    assertThat(domain.allows(shape.with("k", -1))).isFalse();
    assertThat(domain.allows(shape.with("n", 2).with("k", 1))).isTrue();
    assertThat(domain.allows(shape.with("n", 1).with("k", 0))).isFalse();
    assertThat(domain.allows(shape.with("m", 5))).isTrue();
    assertThat(domain.allows(shape.with("m", 4))).isFalse();
    assertThat(domain.allows(shape.with("m", 7))).isFalse();
    assertThat(domain.allows(shape.with("q", 7))).isFalse();
    assertThat(domain.allows(Shape.NONE.with("n", 9).with("k", 8).with("q", 6))).isFalse();
    assertThatThrownBy(() -> Domain.all().size("n", 3, 2)).hasMessage("n from 3 on, run up to 2");
    assertThat(Domain.all().size("n", 3, 3).shapes()).hasSize(1);
    assertThatThrownBy(() -> Domain.all().size("n", 1, 2).range("n", 1, 2))
        .hasMessage("two whole numbers of one name");
    assertThatThrownBy(() -> shape.of("q"))
        .hasMessage("no whole number is called q; there are [k, m, n]");
    assertThat(Shape.NONE).hasToString("");
  }

  @Test
  void a_frame_has_one_variable_a_name() {
    Frame frame = Frame.NONE.real("a").positive("b", "c").probability("p").reals("v", 2);
    assertThat(frame.kinds()).containsOnlyKeys("a", "b", "c", "p", "v");
    assertThat(frame.kinds().get("c")).isEqualTo(new Frame.Numbers(1, Frame.Sign.POSITIVE));
    assertThat(frame.kinds().get("p"))
        .isEqualTo(new Frame.Box(1, Rational.ZERO, Rational.ONE, false));
    assertThatThrownBy(() -> frame.real("a")).hasMessage("a twice");
    for (String name : List.of("", "1a", "a_b", "a b"))
      assertThatThrownBy(() -> frame.real(name))
          .hasMessage("'" + name + "' cannot name a variable");
    assertThat(Frame.symbols("x", 1)).containsExactly("x");
    assertThat(Frame.symbols("x", 3)).containsExactly("x_0", "x_1", "x_2");
    assertThat(Frame.symbols("x", 0)).isEmpty();
    assertThat(Frame.NONE.inside("x", Rational.ZERO, Rational.ONE).kinds().get("x"))
        .isEqualTo(new Frame.Box(1, Rational.ZERO, Rational.ONE, true));
    assertThat(Frame.NONE.between("x", Rational.ZERO, Rational.ONE).kinds().get("x"))
        .isEqualTo(new Frame.Box(1, Rational.ZERO, Rational.ONE, false));
  }

  @Test
  void a_process_speaks_of_its_own_variables_and_of_the_past() {
    Increment step = new Increment("w", "u", Set.of("u"));
    Polynomial u = Polynomial.parameter("u");
    Process process = new Process(List.of("u", "w"), List.of(step), List.of(u));
    assertThat(process.implies(process)).isTrue();
    assertThat(process.implies(new Process(List.of("u"), List.of(), List.of()))).isTrue();
    assertThat(new Process(List.of("u", "w"), List.of(step)).implies(process)).isFalse();
    assertThat(new Process(List.of("u", "w"), List.of(), List.of(u)).implies(process)).isFalse();
    assertThat(process.implies(new Process(List.of("z"), List.of()))).isFalse();
    assertThatThrownBy(() -> new Process(List.of("w"), List.of(), List.of(u)))
        .hasMessage("u is no polynomial in [w]");
    assertThatThrownBy(() -> new Increment("w", "u", Set.of("u", "w")))
        .hasMessage("w is fair given itself");
  }

  @Test
  void an_assignment_grows_and_keeps_what_it_had() {
    Assignment at =
        Assignment.NONE
            .whole("n", 3)
            .number("x", Rational.HALF)
            .rule("S", new ScoringRule.Quadratic())
            .function("f", ConvexFunction.Piecewise.chiSquare())
            .law("P", List.of(new Assignment.Outcome(Rational.ONE, Map.of("u", Rational.ONE))))
            .numbers("v", List.of(Rational.ONE, Rational.ZERO));
    assertThat(at.shape().of("n")).isEqualTo(3);
    assertThat(at.numbers()).containsOnlyKeys("v", "x");
    assertThat(at.rules()).containsOnlyKeys("S");
    assertThat(at.functions()).containsOnlyKeys("f");
    assertThat(at.laws()).containsOnlyKeys("P");
    assertThat(at.number("x", Rational.ONE).numbers().get("x")).containsExactly(Rational.ONE);
  }

  // ---- obligations ----

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

  // ---- readings and claims ----

  private static Reading<Case> printed() {
    return Reading.printed(Verdict.REFUTED, Scope.whole("1 to 5", FIVE), c -> Finding.none(c.k()));
  }

  @Test
  void readings_keep_what_is_not_changed() {
    Reading<Case> reading = printed().weighed(Gravity.substantive());
    assertThat(reading.origin()).isEqualTo(Origin.PRINTED);
    assertThat(reading.exists().quantifier()).isEqualTo(Quantifier.EXISTS);
    assertThat(reading.exists().gravity()).isEqualTo(reading.gravity());
    Reading<Case> proved = reading.provedBy(Proof.sought());
    assertThat(proved.proofs()).hasSize(1);
    assertThat(proved.provedBy(Proof.sought()).proofs()).hasSize(2);
    assertThat(proved.unproved().proofs()).isEmpty();
    assertThat(proved.unproved().scope()).isEqualTo(reading.scope());
    assertThat(proved.judging(c -> Finding.none(0)).proofs()).isEmpty();
    assertThat(proved.judging(c -> Finding.none(0)).judge().judge(new Case(3)).holds()).isTrue();
    Scope<Case> part = Scope.part("all", "k <= 5", FIVE);
    assertThat(proved.over(part).scope()).isEqualTo(part);
    assertThat(proved.over(part).proofs()).isEmpty();
    assertThat(Reading.ours("b", Verdict.PROVED, part, c -> Finding.none(0)).origin())
        .isEqualTo(Origin.OURS);
    assertThat(Reading.ofProof("b", Verdict.PROVED, part, c -> Finding.none(0)).origin())
        .isEqualTo(Origin.PROOF);
    assertThatThrownBy(() -> Reading.ours("B", Verdict.PROVED, part, c -> Finding.none(0)))
        .hasMessage("'B' cannot name a reading");
    assertThatThrownBy(() -> Reading.ours("printed", Verdict.PROVED, part, c -> Finding.none(0)))
        .hasMessage("the reading to the letter, and no other, is called printed: printed is OURS");
    assertThatThrownBy(
            () ->
                Reading.ours("b", Verdict.PROVED, part, c -> Finding.none(0))
                    .weighed(Gravity.substantive()))
        .hasMessage("only what is refuted has a gravity, and one: b");
  }

  @Test
  void a_scope_lists_its_cases_or_says_which_are_its_own() {
    Scope<Case> whole = Scope.whole("1 to 5", FIVE);
    assertThat(whole.contains(new Case(5))).isTrue();
    assertThat(whole.contains(new Case(6))).isFalse();
    assertThat(whole.containing(c -> c.k() > 5).contains(new Case(6))).isTrue();
    assertThat(whole.containing(c -> c.k() > 5).coverage()).isEqualTo(new Coverage.Whole());
    assertThat(Scope.part("all", "k <= 5", FIVE).contains(new Case(6))).isFalse();
    assertThat(Scope.sample("all", 3, FIVE).contains(new Case(6))).isTrue();
    assertThatThrownBy(() -> Scope.whole(" ", FIVE)).hasMessage("a scope without words");
    Candidates<Case> endless =
        new Candidates<>() {
          @Override
          public java.util.stream.Stream<Case> smallestFirst() {
            return java.util.stream.Stream.iterate(new Case(0), c -> new Case(c.k() + 1));
          }

          @Override
          public java.util.stream.Stream<Case> sampled(long seed) {
            return smallestFirst();
          }

          @Override
          public java.util.stream.Stream<Case> smaller(Case theCase) {
            return java.util.stream.Stream.empty();
          }

          @Override
          public boolean isFinite() {
            return false;
          }
        };
    assertThat(Scope.sample("all", 3, endless).contains(new Case(9))).isTrue();
    assertThatThrownBy(() -> Scope.whole("all", endless))
        .hasMessage("endless candidates cannot be walked to the end: all");
  }

  @Test
  void a_claim_begins_with_its_printed_reading() {
    Reading<Case> ours =
        Reading.ours("b", Verdict.PROVED, Scope.whole("w", FIVE), c -> Finding.none(0));
    Claim<Case> claim =
        Claim.of("toy/claim", Kind.STATEMENT, "p. 1", "zero", Case.class, printed(), ours);
    assertThat(claim.id()).isEqualTo("toy/claim");
    assertThat(claim.source().paper()).isEqualTo("toy");
    assertThat(claim.reading("b")).contains(ours);
    assertThat(claim.reading("c")).isEmpty();
    assertThatThrownBy(
            () -> Claim.of("toy/claim", Kind.STATEMENT, "p. 1", "zero", Case.class, ours))
        .hasMessage("toy/claim lacks its printed reading in the first place");
    assertThatThrownBy(() -> Claim.of("toy/claim", Kind.STATEMENT, "p. 1", "zero", Case.class))
        .hasMessage("toy/claim lacks its printed reading in the first place");
    assertThatThrownBy(
            () ->
                Claim.of(
                    "toy/claim", Kind.STATEMENT, "p. 1", "z", Case.class, printed(), ours, ours))
        .hasMessage("toy/claim has two readings of one name");
    assertThatThrownBy(() -> Claim.of("Toy", Kind.STATEMENT, "p. 1", "zero", Case.class, printed()))
        .hasMessage("'Toy' is not of the form paper/name");
    for (List<String> blank : List.of(List.of(" ", "zero"), List.of("p. 1", " ")))
      assertThatThrownBy(() -> new Source("toy/claim", Kind.STATEMENT, blank.get(0), blank.get(1)))
          .hasMessage("toy/claim lacks its place or its statement");
  }

  @Test
  void gravity_says_what_stands_and_who_is_charged() {
    Gravity misprint = Gravity.misprint("ours", "the other sign");
    assertThat(misprint.kind()).hasToString("misprint");
    assertThat(misprint.remark()).isEqualTo("meant is the other sign; ours holds");
    assertThat(misprint.charged()).isEmpty();
    assertThat(misprint.chargedTo("toy/slip").charged()).isEqualTo("toy/slip");
    Gravity edge = Gravity.edge("n > 1", "toy/claim ours");
    assertThat(edge.kind()).hasToString("edge");
    assertThat(edge.remark()).isEqualTo("excluded by: n > 1; toy/claim ours stands");
    assertThat(edge.chargedTo("toy/slip").charged()).isEqualTo("toy/slip");
    assertThat(Gravity.substantive().kind()).hasToString("substantive");
    assertThat(Gravity.substantive().remark()).isEmpty();
    assertThat(Gravity.substantive().chargedTo("toy/slip").charged()).isEqualTo("toy/slip");
    assertThatThrownBy(() -> Gravity.substantive().chargedTo("Toy"))
        .hasMessage("'Toy' is the id of no claim");
    assertThatThrownBy(() -> misprint.chargedTo("Toy")).hasMessage("'Toy' is the id of no claim");
    assertThatThrownBy(() -> edge.chargedTo("Toy")).hasMessage("'Toy' is the id of no claim");
    assertThatThrownBy(() -> Gravity.misprint("Ours", "it")).hasMessage("'Ours' names no reading");
    assertThatThrownBy(() -> Gravity.edge("n > 1", "Ours")).hasMessage("'Ours' names no reading");
    assertThatThrownBy(() -> Gravity.misprint("ours", " "))
        .hasMessage("a misprint says what was meant");
    assertThatThrownBy(() -> Gravity.edge(" ", "ours"))
        .hasMessage("an edge says which condition excludes it");
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

  @Test
  void enumerations_are_words() {
    assertThat(Flaw.X_IS_X.word()).isEqualTo("x is x");
    assertThat(Kind.STATEMENT.word()).isEqualTo("statement");
    assertThat(new Census.Family("f", 1).members()).isEqualTo(1);
    assertThatThrownBy(() -> new Census.Family("f", 0)).hasMessage("f has no member");
    assertThat(Flaw.X_IS_X.wanted()).isEqualTo(Verdict.UNDECIDED);
    assertThat(Flaw.UNBOUND_LEMMA.wanted()).isEqualTo(Verdict.CONDITIONAL);
    assertThat(Mutation.OFF_BY_ONE_ROUND.word()).isEqualTo("off by one round");
  }
}
