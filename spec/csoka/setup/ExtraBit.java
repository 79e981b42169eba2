package csoka.setup;

import counterplay.claim.Certificate;
import counterplay.exact.Polynomial;
import counterplay.exact.Rational;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.Choice;
import counterplay.model.DynamicModel;
import counterplay.model.Outlook;
import counterplay.model.Profiles;
import counterplay.model.Role;
import counterplay.model.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The change of a setup in Appendix B, Reason 1: in one round one agent receives an extra bit, 0 or 1 with probability 1/2, and
 * a further public decision names one of his types; if the bit is 1 and the named type is his, he gets an extra epsilon. His
 * new types are the old ones with bit 0, in their order, and then those with bit 1.
 */
public final class ExtraBit {

  private ExtraBit() {}

  /** The changed setup. */
  public static DynamicModel<Rational> in(DynamicModel<Rational> model, int agent, int round, Rational epsilon) {
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
      List<String> decisions = t != round ? stage.decisions()
          : stage.decisions().stream().flatMap(x -> model.role(round, agent).types().stream().map(k -> x + ", type " + k)).toList();
      stages.add(new Stage<>(decisions, roles));
    }
    return new DynamicModel<>(model.agents(), stages);
  }

  private static Role<Rational> before(Role<Rational> role) {
    return new Role<>(role.types(), role.actions(), role.utility(), role.transition().stream().map(x -> x.stream().map(a -> a.stream()
        .map(row -> {
      List<Rational> half = row.stream().map(p -> p.times(Rational.HALF)).toList();
      List<Rational> both = new ArrayList<>(half);
      both.addAll(half);
      return List.copyOf(both);
    }).toList()).toList()).toList());
  }

  private static Role<Rational> named(Role<Rational> role, int types, boolean isHis, Rational epsilon) {
    List<String> names = isHis ? IntStream.range(0, 2).boxed().flatMap(bit -> role.types().stream().map(k -> k + " bit " + bit)).toList()
        : role.types();
    List<List<List<Rational>>> utility = new ArrayList<>();
    List<List<List<List<Rational>>>> transition = new ArrayList<>();
    for (int x = 0; x < role.utility().size(); x++) {
      for (int name = 0; name < types; name++) {
        int named = name;
        utility.add(role.utility().get(x).stream().map(u -> isHis ? twice(u, named, epsilon) : u).toList());
        if (!role.transition().isEmpty()) transition.add(role.transition().get(x).stream().map(rows -> isHis ? doubled(rows)
            : rows).toList());
      }
    }
    return new Role<>(names, role.actions(), utility, transition);
  }

  private static List<Rational> twice(List<Rational> u, int named, Rational epsilon) {
    List<Rational> both = new ArrayList<>(u);
    for (int k = 0; k < u.size(); k++) both.add(k == named ? u.get(k).plus(epsilon) : u.get(k));
    return List.copyOf(both);
  }

  private static <E> List<E> doubled(List<E> list) {
    List<E> both = new ArrayList<>(list);
    both.addAll(list);
    return List.copyOf(both);
  }

  /**
   * With bit 0 the report of the same type with bit 1 changes no transfer of anybody and no utility, whatever the others
   * report: a round in symbols in which agent 1 has two types and the bit, and the policy names the type that he reports with
   * bit 1, and type 0 otherwise.
   */
  public static Certificate claimedBit(TransferRule rule, int n) {
    List<Certificate> parts = new ArrayList<>();
    Outlook<Polynomial> o = symbolic(n);
    for (List<Integer> profile : SymbolicRound.profiles(n)) {
      List<Integer> claimed = Profiles.with(profile, 0, profile.get(0) + 2);
      List<Polynomial> plain = rule.transfers(o, new Reports(1, o.model().initialTypes(), profile));
      List<Polynomial> after = rule.transfers(o, new Reports(1, o.model().initialTypes(), claimed));
      for (int i = 0; i < n; i++) {
        parts.add(new Certificate.Identity("n = " + n + ", types " + profile + ", transfer of agent " + (i + 1), after.get(i),
            plain.get(i)));
        parts.add(new Certificate.Identity("n = " + n + ", types " + profile + ", utility of agent " + (i + 1), o.utility(1, i,
            o.choice(1, claimed), profile.get(i)),
            o.utility(1, i, o.choice(1, profile), profile.get(i))));
      }
    }
    return new Certificate.All("n = " + n + ": the false bit changes nothing for anybody", parts);
  }

  private static Outlook<Polynomial> symbolic(int n) {
    List<List<Integer>> profiles = SymbolicRound.profiles(n);
    List<Role<Polynomial>> before = new ArrayList<>();
    List<Role<Polynomial>> now = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Polynomial p = Polynomial.parameter("p_" + i);
      Polynomial bit = Polynomial.parameter("bit");
      List<Polynomial> two = List.of(p, Polynomial.ONE.minus(p));
      List<Polynomial> row = i > 0 ? two : List.of(two.get(0).times(Polynomial.ONE.minus(bit)), two.get(1).times(Polynomial.ONE
          .minus(bit)), two.get(0).times(bit), two.get(1).times(bit));
      before.add(new Role<>(List.of("initial"), List.of(Role.NO_ACTION), List.of(List.of(List.of(Polynomial.ZERO))),
          List.of(List.of(List.of(row)))));
      List<List<List<Polynomial>>> utility = new ArrayList<>();
      for (int s = 0; s < profiles.size(); s++) for (int named = 0; named < 2; named++) utility.add(List.of(utilities(i, s, named)));
      List<String> types = i == 0 ? List.of("type 0 bit 0", "type 1 bit 0", "type 0 bit 1", "type 1 bit 1") : List.of("type 0", "type 1");
      now.add(new Role<>(types, List.of(Role.NO_ACTION), utility, List.of()));
    }
    List<String> decisions = profiles.stream().flatMap(s -> IntStream.range(0, 2).mapToObj(named -> s + " type " + named)).toList();
    List<String> agents = IntStream.rangeClosed(1, n).mapToObj(i -> "agent" + i).toList();
    List<Integer> none = Collections.nCopies(n, 0);
    return new Outlook<>(new DynamicModel<>(agents, List.of(new Stage<>(List.of("wait"), before), new Stage<>(decisions, now))),
        (outlook, round, types) -> {
      int own = types.get(0);
      int s = profiles.indexOf(Profiles.with(types, 0, own % 2));
      return new Choice(round == 0 ? 0 : 2 * s + (own >= 2 ? own % 2 : 0), none);
    });
  }

  private static List<Polynomial> utilities(int i, int s, int named) {
    List<Polynomial> two = IntStream.range(0, 2).mapToObj(k -> Polynomial.parameter("u_" + i + "_" + s + "_" + k)).toList();
    if (i > 0) return two;
    List<Polynomial> four = new ArrayList<>(two);
    for (int k = 0; k < 2; k++) four.add(k == named ? two.get(k).plus(Polynomial.parameter("epsilon")) : two.get(k));
    return List.copyOf(four);
  }

  /** The place of a type with the given bit. */
  public static int place(int types, int type, int bit) {
    return bit * types + type;
  }
}
