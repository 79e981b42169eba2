package counterplay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.evidence.Proof;
import counterplay.claim.planted.Flaw;
import counterplay.claim.planted.Mutation;
import counterplay.claim.sentence.Finding;
import counterplay.space.Space;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readings and the claims that they are of. */
class ReadingTest {

  private record Case(int k) {}

  private static final Space<Case> FIVE = Space.range(1, 5).map(Case::new);

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
