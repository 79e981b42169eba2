package counterplay.foreign.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MovedImportsTest {

  private static final MovedImports NOW =
      new MovedImports(
          List.of(
              "counterplay.exact.number.Rational",
              "counterplay.exact.real.Rational$Cell",
              "counterplay.claim.Claim",
              "counterplay.claim.sentence.Sentence",
              "counterplay.model.one.Strategy",
              "counterplay.model.other.Strategy"));

  @Test
  void a_class_that_moved_is_found_below_its_floor() {
    assertThat(NOW.mended("import counterplay.exact.Rational;\nclass A {}"))
        .isEqualTo("import counterplay.exact.number.Rational;\nclass A {}");
  }

  @Test
  void an_import_that_is_right_stays() {
    assertThat(NOW.mended("import counterplay.claim.Claim;"))
        .isEqualTo("import counterplay.claim.Claim;");
  }

  @Test
  void two_classes_that_fit_are_for_the_compiler_to_complain_about() {
    assertThat(NOW.mended("import counterplay.model.Strategy;"))
        .isEqualTo("import counterplay.model.Strategy;");
  }

  @Test
  void a_whole_package_brings_those_below_it_on_the_same_line() {
    assertThat(NOW.mended("import counterplay.claim.*;\nclass A {}"))
        .isEqualTo("import counterplay.claim.*; import counterplay.claim.sentence.*;\nclass A {}");
  }

  @Test
  void a_source_without_such_imports_is_of_no_concern() {
    assertThat(MovedImports.concerns("import java.util.List; class counterplay {}")).isFalse();
  }
}
