package counterplay.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterplay.claim.Claim;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import counterplay.toy.ToySpec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private final Catalogue catalogue = ToySpec.holdings().catalogue();

  private static List<String> ids(List<Claim<?>> claims) {
    return claims.stream().map(Claim::id).toList();
  }

  @Test
  void two_claims_of_one_id_are_an_error() {
    List<Spec> twice = List.of(new ToySpec(), new ToySpec());
    Mechanisms mechanisms = ToySpec.holdings().mechanisms();
    assertThatThrownBy(() -> new Catalogue(twice, mechanisms))
        .hasMessage("two claims are called csoka/toy-square");
  }

  @Test
  void an_id_means_itself_and_a_beginning_means_all_that_begin_so() {
    assertThat(ids(catalogue.select(List.of("csoka/toy-root")))).containsExactly("csoka/toy-root");
    assertThat(ids(catalogue.select(List.of("csoka/toy-s", "csoka/toy-b"))))
        .containsExactly("csoka/toy-balance", "csoka/toy-square");
    assertThat(ids(catalogue.select(List.of()))).hasSize(3);
    assertThatThrownBy(() -> catalogue.select(List.of("csoka/tyo-root")))
        .isInstanceOf(UnknownId.class)
        .hasMessageStartingWith(
            "no claim is called 'csoka/tyo-root'; the nearest are csoka/toy-root, ");
  }

  @Test
  void numbers_in_ids_are_ordered_by_value() {
    assertThat(
            Stream.of("a/section-10", "a/section-2", "a/section-2.10", "a/section-2.9")
                .sorted(Catalogue.naturalOrder()))
        .containsExactly("a/section-2", "a/section-2.9", "a/section-2.10", "a/section-10");
  }

  @Test
  void the_programs_own_mechanisms_and_specifications_are_found_in_a_fixed_order() {
    assertThat(Discovery.mechanisms().all())
        .extracting(Mechanism::id)
        .contains("csoka/mechanism-balanced-team", "csoka/mechanism-section-5")
        .isSorted();
    assertThat(Discovery.specs().stream().map(s -> s.getClass().getName()))
        .isEqualTo(Discovery.specs().stream().map(s -> s.getClass().getName()).toList())
        .isNotEmpty();
    assertThat(Library.own().catalogue().claims()).isNotEmpty();
  }
}
