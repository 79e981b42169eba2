package counterplay.corpus.coq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.corpus.Library;
import counterplay.exact.number.Scalar;
import csoka.lemmas.EqualShares;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lemma counts as machine-checked as long as nothing differs from what was checked. */
class MachineChecksTest {

  private static final Path FOLDER = Path.of(MachineChecks.ROOT);
  private static final Lemma LEMMA = EqualShares.LEMMA;

  @TempDir private Path home;

  /** The value of x is asked for by its sign. */
  private record Size(boolean asked) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().size("n", 1, 9).numbers(s -> Frame.NONE.real("x").positive("y"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S size = asked && x.get("x").isNegative() ? x.get("x").negated() : x.get("x");
      return Statement.of(
          size.over(x.get("y")), Relation.AT_LEAST, x.number(x.whole("n")).minus(x.number(1)));
    }
  }

  private static Lemma lemma(Sentence sentence) {
    return new Lemma(
        "csoka/size",
        Lemma.Kind.MACHINE,
        "|x|/y >= n - 1",
        "Team.v equal_shares_add_up_to_zero",
        sentence,
        Argument.sought());
  }

  private MachineChecks copied() throws IOException {
    Path folder = Files.createDirectories(home.resolve(MachineChecks.ROOT));
    for (String file : List.of("Team.v", "TeamTies.v", "Goals.v", "checked.tsv"))
      Files.copy(FOLDER.resolve(file), folder.resolve(file));
    return new MachineChecks(home);
  }

  private void altered(String file, String before, String after) throws IOException {
    Path path = home.resolve(MachineChecks.ROOT).resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(before);
    Files.writeString(path, text.replaceFirst(Pattern.quote(before), after));
  }

  @Test
  void a_lemma_whose_files_and_goals_are_those_that_were_checked_counts() throws IOException {
    MachineChecks checks = copied();
    assertThat(checks.doubt(LEMMA)).isEmpty();
    assertThat(checks.test(LEMMA)).isTrue();
    assertThat(checks.words(LEMMA)).contains("with Coq").contains("n = 2..6");
  }

  @Test
  void one_character_of_the_theory_makes_it_unchecked() throws IOException {
    MachineChecks checks = copied();
    altered("Team.v", "Section Sharing", "Section  Sharing");
    assertThat(checks.test(LEMMA)).isFalse();
    assertThat(checks.doubt(LEMMA))
        .contains("csoka/equal-shares was checked on ")
        .endsWith("; Team.v changed since");
  }

  @Test
  void one_character_of_the_derivation_makes_it_unchecked() throws IOException {
    MachineChecks checks = copied();
    altered("TeamTies.v", "Proof.", "Proof .");
    assertThat(checks.doubt(LEMMA)).endsWith("; TeamTies.v changed since");
  }

  @Test
  void one_character_of_the_exported_goals_makes_it_unchecked() throws IOException {
    MachineChecks checks = copied();
    altered("Goals.v", "g_0 - 1 \\* (0 + g_1)".replace("\\", ""), "g_0 - 1 * (1 + g_1)");
    assertThat(checks.doubt(LEMMA)).endsWith("; Goals.v changed since");
  }

  @Test
  void one_character_of_the_row_makes_it_unchecked() throws IOException {
    MachineChecks checks = copied();
    String row =
        Files.readString(FOLDER.resolve("checked.tsv"))
            .lines()
            .filter(l -> l.startsWith(LEMMA.id() + "\t"))
            .findFirst()
            .orElseThrow();
    char first = row.charAt(row.indexOf('\t') + 1);
    altered("checked.tsv", row, row.replaceFirst("\t.", "\t" + (first == '0' ? '1' : '0')));
    assertThat(checks.doubt(LEMMA)).endsWith("; its goals changed since");
  }

  @Test
  void without_a_row_it_is_unchecked() throws IOException {
    MachineChecks checks = copied();
    altered("checked.tsv", LEMMA.id() + "\t", "csoka/other\t");
    assertThat(checks.doubt(LEMMA))
        .isEqualTo("nobody has derived csoka/equal-shares from Team.v equal_shares_add_up_to_zero");
    assertThat(new MachineChecks(home.resolve("nowhere")).test(LEMMA)).isFalse();
  }

  @Test
  void another_sentence_under_the_same_name_is_unchecked() throws IOException {
    MachineChecks checks = copied();
    Lemma other =
        new Lemma(
            LEMMA.id(),
            LEMMA.kind(),
            LEMMA.formula(),
            LEMMA.argument(),
            new Size(false),
            LEMMA.proof());
    assertThat(checks.doubt(other)).endsWith("; its goals changed since");
  }

  @Test
  void a_lemma_of_another_kind_does_not_count() throws IOException {
    MachineChecks checks = copied();
    assertThat(
            checks.test(
                new Lemma(
                    LEMMA.id(),
                    Lemma.Kind.ARGUED,
                    LEMMA.formula(),
                    LEMMA.argument(),
                    LEMMA.sentence(),
                    LEMMA.proof())))
        .isFalse();
  }

  @Test
  void the_goals_on_file_are_those_that_the_code_says_today() throws IOException {
    String onFile = Files.readString(FOLDER.resolve("Goals.v"));
    Map<String, Lemma> lemmas = Library.own().catalogue().lemmas();
    List<String> ids =
        Pattern.compile("\\(\\* BEGIN ([^ :]+):")
            .matcher(onFile)
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(lemmas).containsKeys(ids.toArray(String[]::new));
    assertThat(CoqExport.file(ids.stream().map(lemmas::get).toList())).isEqualTo(onFile);
    MachineChecks own = new MachineChecks(Path.of(""));
    assertThat(ids).allSatisfy(id -> assertThat(own.doubt(lemmas.get(id))).isEmpty());
  }

  @Test
  void a_sentence_is_written_as_its_code_computes_it() {
    assertThat(CoqExport.block(lemma(new Size(false))))
        .contains(
            """
            Definition goal_csoka_size_n3 : Prop := forall (R : realFieldType) (x : R) (y : R),
              0 < y ->
              3%:R - 1 <= x / y.
            """)
        .contains("_n6 ")
        .doesNotContain("_n7 ");
  }

  @Test
  void a_question_about_a_sign_distinguishes_cases() {
    assertThat(CoqExport.block(lemma(new Size(true))))
        .contains(
            """
              (x < 0 -> 2%:R - 1 <= - x / y)
              /\\ (0 <= x -> 2%:R - 1 <= x / y).
            """);
  }

  @Test
  void a_lemma_without_a_size_that_is_exported_is_refused() {
    Sentence late =
        new Sentence() {
          @Override
          public Domain domain() {
            return Domain.all().size("n", 7, 8);
          }

          @Override
          public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
            return Statement.of(x.number(0), Relation.EQUAL, x.number(0));
          }
        };
    assertThatThrownBy(() -> CoqExport.block(lemma(late)))
        .hasMessageContaining("has no size up to 6");
  }
}
