package csoka.general;

import counterplay.exact.number.Rational;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import csoka.example.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The change of a setup in Appendix B, Reason 1: in one round one agent receives an extra bit, 0 or
 * 1 with probability 1/2, and a further public decision names one of his types; if the bit is 1 and
 * the named type is his, he gets an extra epsilon. His new types are the old ones with bit 0, in
 * their order, and then those with bit 1.
 */
public final class ExtraBit {

  private ExtraBit() {}

  /** The changed setup. */
  public static DynamicModel<Rational> in(
      DynamicModel<Rational> model, int agent, int round, Rational epsilon) {
    List<Stage<Rational>> stages = new ArrayList<>();
    int types = model.role(round, agent).types().size();
    for (int t = 0; t <= model.rounds(); t++) {
      Stage<Rational> stage = model.stages().get(t);
      List<Role<Rational>> roles = new ArrayList<>();
      for (int i = 0; i < model.size(); i++) {
        Role<Rational> role = stage.roles().get(i);
        if (t == round - 1 && i == agent) role = before(role);
        if (t == round) role = named(role, types, i == agent, epsilon);
        roles.add(role);
      }
      List<String> decisions =
          t != round
              ? stage.decisions()
              : stage.decisions().stream()
                  .flatMap(
                      x -> model.role(round, agent).types().stream().map(k -> x + ", type " + k))
                  .toList();
      stages.add(new Stage<>(decisions, roles));
    }
    return new DynamicModel<>(model.agents(), stages);
  }

  private static Role<Rational> before(Role<Rational> role) {
    return new Role<>(
        role.types(),
        role.actions(),
        role.utility(),
        role.transition().stream()
            .map(
                x ->
                    x.stream()
                        .map(
                            a ->
                                a.stream()
                                    .map(
                                        row ->
                                            twice(
                                                row.stream()
                                                    .map(p -> p.times(Rational.HALF))
                                                    .toList()))
                                    .toList())
                        .toList())
            .toList());
  }

  private static Role<Rational> named(
      Role<Rational> role, int types, boolean isHis, Rational epsilon) {
    List<String> names =
        isHis
            ? IntStream.range(0, 2)
                .boxed()
                .flatMap(bit -> role.types().stream().map(k -> k + " bit " + bit))
                .toList()
            : role.types();
    List<List<List<Rational>>> utility = new ArrayList<>();
    List<List<List<List<Rational>>>> transition = new ArrayList<>();
    for (int x = 0; x < role.utility().size(); x++) {
      for (int name = 0; name < types; name++) {
        int named = name;
        utility.add(
            role.utility().get(x).stream().map(u -> isHis ? twice(u, named, epsilon) : u).toList());
        if (!role.transition().isEmpty())
          transition.add(
              role.transition().get(x).stream().map(rows -> isHis ? twice(rows) : rows).toList());
      }
    }
    return new Role<>(names, role.actions(), utility, transition);
  }

  private static List<Rational> twice(List<Rational> u, int named, Rational epsilon) {
    List<Rational> right = new ArrayList<>(u);
    if (named < u.size()) right.set(named, u.get(named).plus(epsilon));
    return Lists.joined(u, right);
  }

  private static <E> List<E> twice(List<E> list) {
    return Lists.joined(list, list);
  }

  /** The place of a type with the given bit. */
  public static int place(int types, int type, int bit) {
    return bit * types + type;
  }
}
