package counterplay.space;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Smaller models near a given one: a round, a type, a public decision or a private decision less;
 * then a utility nearer to zero; then a row of probabilities replaced by a vertex.
 */
public final class ModelShrinker {

  private ModelShrinker() {}

  /** The smaller models, best first. */
  public static Stream<DynamicModel<Rational>> smaller(DynamicModel<Rational> model) {
    return Stream.concat(
        fewerRounds(model), DynamicModels.draft(model).smaller(false).map(DynamicModels::model));
  }

  /**
   * The smaller models of the more general class, best first: with as many rounds, public types are
   * left out first, and rows of two probabilities are evened out as well.
   */
  public static Stream<GeneralModel<Rational>> smaller(GeneralModel<Rational> model) {
    return GeneralModels.draft(model).smaller(true).map(GeneralModels::model);
  }

  private static Stream<DynamicModel<Rational>> fewerRounds(DynamicModel<Rational> m) {
    if (m.rounds() == 1) return Stream.empty();
    List<Stage<Rational>> stages = new ArrayList<>(m.stages().subList(0, m.rounds()));
    Stage<Rational> last = stages.get(stages.size() - 1);
    stages.set(
        stages.size() - 1,
        new Stage<>(
            last.decisions(),
            last.roles().stream()
                .map(r -> new Role<>(r.types(), r.actions(), r.utility(), List.of()))
                .toList()));
    return Stream.of(new DynamicModel<>(m.agents(), stages));
  }
}
