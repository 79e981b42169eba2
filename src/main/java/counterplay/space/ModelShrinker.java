package counterplay.space;

import static counterplay.space.Rows.indices;
import static counterplay.space.Rows.moved;
import static counterplay.space.Rows.with;
import static counterplay.space.Rows.without;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Smaller models near a given one: a round, a type, a public decision or a private decision less;
 * then a utility nearer to zero; then a row of probabilities replaced by a vertex.
 */
public final class ModelShrinker {

  private ModelShrinker() {}

  /** The smaller models, best first. */
  public static Stream<DynamicModel<Rational>> smaller(DynamicModel<Rational> model) {
    return Stream.of(
            fewerRounds(model),
            fewerTypes(model),
            fewerDecisions(model),
            fewerActions(model),
            utilities(model),
            rows(model))
        .flatMap(s -> s);
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

  private static Stream<DynamicModel<Rational>> fewerTypes(DynamicModel<Rational> m) {
    return places(m)
        .filter(p -> m.role(p.round(), p.agent()).types().size() > 1)
        .flatMap(
            p ->
                indices(m.role(p.round(), p.agent()).types())
                    .map(
                        k -> {
                          List<Stage<Rational>> stages = new ArrayList<>(m.stages());
                          replace(
                              stages,
                              p,
                              r ->
                                  new Role<>(
                                      without(r.types(), k),
                                      r.actions(),
                                      map(
                                          r.utility(),
                                          byAction -> map(byAction, u -> without(u, k))),
                                      map(
                                          r.transition(),
                                          byAction -> map(byAction, rows -> without(rows, k)))));
                          replace(
                              stages,
                              new Place(p.round() - 1, p.agent()),
                              r ->
                                  new Role<>(
                                      r.types(),
                                      r.actions(),
                                      r.utility(),
                                      map(
                                          r.transition(),
                                          byAction ->
                                              map(
                                                  byAction,
                                                  rows -> map(rows, row -> moved(row, k))))));
                          return new DynamicModel<>(m.agents(), stages);
                        }));
  }

  private static Stream<DynamicModel<Rational>> fewerDecisions(DynamicModel<Rational> m) {
    return IntStream.rangeClosed(1, m.rounds())
        .boxed()
        .filter(t -> m.stages().get(t).decisions().size() > 1)
        .flatMap(
            t ->
                indices(m.stages().get(t).decisions())
                    .map(
                        x -> {
                          List<Stage<Rational>> stages = new ArrayList<>(m.stages());
                          Stage<Rational> s = stages.get(t);
                          stages.set(
                              t,
                              new Stage<>(
                                  without(s.decisions(), x),
                                  map(
                                      s.roles(),
                                      r ->
                                          new Role<>(
                                              r.types(),
                                              r.actions(),
                                              without(r.utility(), x),
                                              r.transition().isEmpty()
                                                  ? List.of()
                                                  : without(r.transition(), x)))));
                          return new DynamicModel<>(m.agents(), stages);
                        }));
  }

  private static Stream<DynamicModel<Rational>> fewerActions(DynamicModel<Rational> m) {
    return places(m)
        .filter(p -> m.role(p.round(), p.agent()).actions().size() > 1)
        .flatMap(
            p ->
                indices(m.role(p.round(), p.agent()).actions())
                    .map(
                        a ->
                            withRole(
                                m,
                                p,
                                r ->
                                    new Role<>(
                                        r.types(),
                                        without(r.actions(), a),
                                        map(r.utility(), byAction -> without(byAction, a)),
                                        map(r.transition(), byAction -> without(byAction, a))))));
  }

  private static Stream<DynamicModel<Rational>> utilities(DynamicModel<Rational> m) {
    return places(m)
        .flatMap(
            p ->
                entries(m.role(p.round(), p.agent()))
                    .flatMap(
                        e -> {
                          Rational u =
                              m.role(p.round(), p.agent())
                                  .utility()
                                  .get(e.decision())
                                  .get(e.action())
                                  .get(e.type());
                          return nearer(u)
                              .map(
                                  v ->
                                      withRole(
                                          m,
                                          p,
                                          r ->
                                              new Role<>(
                                                  r.types(),
                                                  r.actions(),
                                                  with(
                                                      r.utility(),
                                                      e.decision(),
                                                      with(
                                                          r.utility().get(e.decision()),
                                                          e.action(),
                                                          with(
                                                              r.utility()
                                                                  .get(e.decision())
                                                                  .get(e.action()),
                                                              e.type(),
                                                              v))),
                                                  r.transition())));
                        }));
  }

  private static Stream<Rational> nearer(Rational u) {
    if (u.isZero()) return Stream.empty();
    Rational one = Rational.of(u.signum());
    return Stream.of(Rational.ZERO, one, u.minus(one))
        .distinct()
        .filter(v -> v.abs().compareTo(u.abs()) < 0);
  }

  private static Stream<DynamicModel<Rational>> rows(DynamicModel<Rational> m) {
    return IntStream.range(0, m.rounds())
        .boxed()
        .flatMap(t -> IntStream.range(0, m.size()).mapToObj(i -> new Place(t, i)))
        .flatMap(
            p ->
                entries(m.role(p.round(), p.agent()))
                    .flatMap(
                        e -> {
                          List<List<List<List<Rational>>>> all =
                              m.role(p.round(), p.agent()).transition();
                          List<Rational> row = all.get(e.decision()).get(e.action()).get(e.type());
                          return vertices(row)
                              .map(
                                  v ->
                                      withRole(
                                          m,
                                          p,
                                          r ->
                                              new Role<>(
                                                  r.types(),
                                                  r.actions(),
                                                  r.utility(),
                                                  with(
                                                      all,
                                                      e.decision(),
                                                      with(
                                                          all.get(e.decision()),
                                                          e.action(),
                                                          with(
                                                              all.get(e.decision()).get(e.action()),
                                                              e.type(),
                                                              v))))));
                        }));
  }

  private static Stream<List<Rational>> vertices(List<Rational> row) {
    if (row.contains(Rational.ONE)) return Stream.empty();
    return indices(row)
        .filter(k -> !row.get(k).isZero())
        .map(k -> indices(row).map(l -> l.equals(k) ? Rational.ONE : Rational.ZERO).toList());
  }

  private record Place(int round, int agent) {}

  private record Entry(int decision, int action, int type) {}

  private static Stream<Place> places(DynamicModel<Rational> m) {
    return IntStream.rangeClosed(1, m.rounds())
        .boxed()
        .flatMap(t -> IntStream.range(0, m.size()).mapToObj(i -> new Place(t, i)));
  }

  private static Stream<Entry> entries(Role<Rational> r) {
    return indices(r.utility())
        .flatMap(
            x ->
                indices(r.actions()).flatMap(a -> indices(r.types()).map(k -> new Entry(x, a, k))));
  }

  private static DynamicModel<Rational> withRole(
      DynamicModel<Rational> m, Place p, UnaryOperator<Role<Rational>> change) {
    List<Stage<Rational>> stages = new ArrayList<>(m.stages());
    replace(stages, p, change);
    return new DynamicModel<>(m.agents(), stages);
  }

  private static void replace(
      List<Stage<Rational>> stages, Place p, UnaryOperator<Role<Rational>> change) {
    Stage<Rational> s = stages.get(p.round());
    stages.set(
        p.round(),
        new Stage<>(
            s.decisions(), with(s.roles(), p.agent(), change.apply(s.roles().get(p.agent())))));
  }

  private static <E> List<E> map(List<E> list, UnaryOperator<E> f) {
    return list.stream().map(f).toList();
  }
}
