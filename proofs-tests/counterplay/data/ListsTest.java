package counterplay.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {

  private static final List<String> ABC = List.of("a", "b", "c");

  @Test
  void one_entry_is_added_replaced_taken_away_or_exchanged() {
    assertThat(Lists.each(3, k -> k * k)).containsExactly(0, 1, 4);
    assertThat(Lists.each(0, k -> k)).isEmpty();
    assertThat(Lists.plus(ABC, "d")).containsExactly("a", "b", "c", "d");
    assertThat(Lists.with(ABC, 1, "x")).containsExactly("a", "x", "c");
    assertThat(Lists.without(List.of(5, 6, 7), 1)).containsExactly(5, 7);
    assertThat(Lists.swapped(ABC, 0, 2)).containsExactly("c", "b", "a");
    assertThat(ABC).containsExactly("a", "b", "c");
  }

  @Test
  void choices_take_one_of_each_list_and_the_last_varies_fastest() {
    assertThat(Lists.choices(List.of(List.of(1, 2), List.of(3), List.of(4, 5))))
        .containsExactly(List.of(1, 3, 4), List.of(1, 3, 5), List.of(2, 3, 4), List.of(2, 3, 5));
    assertThat(Lists.choices(List.<List<String>>of())).containsExactly(List.of());
    assertThat(Lists.choices(List.of(ABC, List.<String>of()))).isEmpty();
  }

  @Test
  void no_list_can_be_changed() {
    for (List<String> list :
        List.of(Lists.plus(ABC, "d"), Lists.with(ABC, 0, "x"), Lists.without(ABC, 0)))
      assertThatThrownBy(() -> list.add("y")).isInstanceOf(UnsupportedOperationException.class);
  }
}
