package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Agents without types and utility change no gamma of (1) and have none; so what holds of expected
 * gammas and payoffs with three agents holds with n.
 *
 * <p>A model of T rounds in which Blue and Red have K types each, Green and n - 3 further agents
 * one; the further ones have no utility. The policy is inserted: u_t^j(theta) is the utility of
 * agent j at its decision for theta, m_t^i(theta) the law of the next type of i then.
 *
 * <pre>
 *   V_t^j(theta) = u_t^j(theta) + E V_(t+1)^j        gamma_t^i(b, k) = sum_(j != i) ( E V_t^j(k, b^-i) - E V_t^j(b) )
 *   side(e) = c - e d + sum A_t^i(b, k) gamma_t^i(b, k) - e sum S_t^i(b, k) gamma_t^i(b, k)
 * </pre>
 *
 * where b are reports of round t - 1, k is i's report of round t, and e = 1/(n-1). An idle agent's
 * expected utility is 0 and his report tells nothing, so that no gamma changes and his own is 0;
 * then both sides are affine in e, and f(e) = (1 - 2e) f(0) + 2e f(1/2) with 0 < e <= 1/2. The
 * sides of an equation, or inequality, are of this form: expected payoffs under (2), for one, with
 * the expected frequencies of reports for A and S.
 */
public final class IdleAgents implements Sentence {

  /** For every number of agents from three on, of types and of rounds. */
  public static final Lemma LEMMA =
      new Lemma(
          "csoka/idle-relations",
          Lemma.Kind.MACHINE,
          "with agents who have no types and no utility beside three others, affine combinations of"
              + " gamma and gamma/(n-1) stand in the relation in which they stand without them at"
              + " 1/(n-1) = 1/2 and, where it is strict, weakly at 0",
          "IdleAgents.v idle_agents_keep_relations",
          new IdleAgents(),
          Argument.sought());

  /** Equations, weak inequalities, strict inequalities. */
  private enum Kind {
    EQUAL("e", Relation.EQUAL, Relation.EQUAL),
    WEAK("w", Relation.AT_LEAST, Relation.AT_MOST),
    STRICT("s", Relation.MORE, Relation.LESS);

    private final String letter;
    private final Relation up;
    private final Relation down;

    Kind(String letter, Relation up, Relation down) {
      this.letter = letter;
      this.up = up;
      this.down = down;
    }
  }

  /**
   * One side.
   *
   * @param constant c
   * @param shared d
   * @param gammas A, as {@link #place} orders them
   * @param shares S, likewise
   * @param atZero its value with three agents at e = 0
   * @param atHalf its value with three agents at e = 1/2
   */
  public record Side<S extends Scalar<S>>(
      S constant, S shared, List<S> gammas, List<S> shares, S atZero, S atHalf) {}

  /** Some relations of each kind: equations, at least, more; or, turned, at most and less. */
  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 3, 4)
        .size("K", 1, 1)
        .size("T", 1, 1)
        .size("e", 0, 1)
        .size("w", 0, 1)
        .size("s", 0, 1)
        .range("down", 0, 1)
        .numbers(IdleAgents::frame)
        .given(IdleAgents::withThree);
  }

  private static Frame frame(Shape s) {
    int profiles = s.of("K") * s.of("K");
    Frame frame = Frame.NONE;
    for (int t = 0; t < s.of("T"); t++) {
      frame =
          frame
              .with("m" + t, new Frame.Numbers(2 * profiles * s.of("K"), Sign.ANY))
              .with("u" + (t + 1), new Frame.Numbers(3 * profiles, Sign.ANY));
    }
    Frame.Numbers weights = new Frame.Numbers(places(s.of("n"), s.of("K"), s.of("T")), Sign.ANY);
    for (Kind kind : Kind.values()) {
      for (int c = 0; c < s.of(kind.letter); c++) {
        String name = kind.letter + c;
        frame = frame.real(name + "Rc", name + "Rd");
        for (String list : List.of("LA", "LS", "RA", "RS"))
          frame = frame.with(name + list, weights);
        frame =
            kind == Kind.EQUAL
                ? frame.real(name + "Lzero", name + "Rzero", name + "Lhalf", name + "Rhalf")
                : frame.real(name + "zero", name + "half");
      }
    }
    return frame;
  }

  /** How many gammas there are. */
  public static int places(int n, int types, int rounds) {
    return rounds * types * types * (2 * types + n - 2);
  }

  /**
   * The place of a gamma among all: round t from 1, agent i, the reports of the round before, and
   * i's report if he is Blue or Red.
   */
  public static int place(int n, int types, int t, int i, int before, int report) {
    int profiles = types * types;
    int start = (t - 1) * profiles * (2 * types + n - 2);
    return i < 2
        ? start + (i * profiles + before) * types + report
        : start + 2 * profiles * types + (i - 2) * profiles + before;
  }

  /**
   * The numbers of the lemma for the sides of some relations. The left side's c and d are not among
   * them: they follow from its values with three agents.
   *
   * @param letter e for equations, w for weak, s for strict inequalities
   * @param down whether the left side is the smaller one
   */
  public static <S extends Scalar<S>> void put(
      Map<String, List<S>> numbers,
      String letter,
      List<Side<S>> left,
      List<Side<S>> right,
      boolean down) {
    for (int c = 0; c < left.size(); c++) {
      String name = letter + c;
      Side<S> l = left.get(c);
      Side<S> r = right.get(c);
      numbers.put(name + "LA", l.gammas());
      numbers.put(name + "LS", l.shares());
      numbers.put(name + "RA", r.gammas());
      numbers.put(name + "RS", r.shares());
      numbers.put(name + "Rc", List.of(r.constant()));
      numbers.put(name + "Rd", List.of(r.shared()));
      if (letter.equals(Kind.EQUAL.letter)) {
        numbers.put(name + "Lzero", List.of(l.atZero()));
        numbers.put(name + "Rzero", List.of(r.atZero()));
        numbers.put(name + "Lhalf", List.of(l.atHalf()));
        numbers.put(name + "Rhalf", List.of(r.atHalf()));
      } else {
        numbers.put(
            name + "zero",
            List.of(down ? r.atZero().minus(l.atZero()) : l.atZero().minus(r.atZero())));
        numbers.put(
            name + "half",
            List.of(down ? r.atHalf().minus(l.atHalf()) : l.atHalf().minus(r.atHalf())));
      }
    }
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    List<S> gammas = gammas(x, x.whole("n"));
    List<S> three = gammas(x, 3);
    Rational e = Rational.of(1, x.whole("n") - 1L);
    List<Statement<S>> parts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<S> left = new ArrayList<>();
      List<S> right = new ArrayList<>();
      for (int c = 0; c < x.whole(kind.letter); c++) {
        String name = kind.letter + c;
        S base = x.get(name + "Rc").minus(x.get(name + "Rd").scale(e));
        S known = weighted(x, name + "R", three, e).minus(weighted(x, name + "L", three, e));
        S ahead =
            ahead(x, kind, name, false)
                .scale(Rational.ONE.minus(e.plus(e)))
                .plus(ahead(x, kind, name, true).scale(e.plus(e)));
        left.add(
            base.plus(known)
                .plus(x.whole("down") == 0 ? ahead : ahead.negated())
                .plus(weighted(x, name + "L", gammas, e)));
        right.add(base.plus(weighted(x, name + "R", gammas, e)));
      }
      if (!left.isEmpty())
        parts.add(Statement.of(left, x.whole("down") == 0 ? kind.up : kind.down, right));
    }
    return parts.isEmpty() ? nothing(x) : Statement.all(parts);
  }

  private static <S extends Scalar<S>> Statement<S> nothing(Variables<S> x) {
    return Statement.of(x.list("u1"), Relation.EQUAL, x.list("u1"));
  }

  /** By how much the larger side is larger with three agents, at e = 1/2 or at e = 0. */
  private static <S extends Scalar<S>> S ahead(
      Variables<S> x, Kind kind, String name, boolean half) {
    String end = half ? "half" : "zero";
    if (kind != Kind.EQUAL) return x.get(name + end);
    S ahead = x.get(name + "L" + end).minus(x.get(name + "R" + end));
    return x.whole("down") == 0 ? ahead : ahead.negated();
  }

  /** sum A gamma - e sum S gamma. */
  private static <S extends Scalar<S>> S weighted(
      Variables<S> x, String name, List<S> gammas, Rational e) {
    S sum = x.number(0);
    List<S> own = x.list(name + "A");
    List<S> shares = x.list(name + "S");
    for (int k = 0; k < gammas.size(); k++)
      sum = sum.plus(own.get(k).minus(shares.get(k).scale(e)).times(gammas.get(k)));
    return sum;
  }

  /** All gammas with so many agents; those of agents who are not there are 0. */
  private static <S extends Scalar<S>> List<S> gammas(Variables<S> x, int agents) {
    int all = x.whole("n");
    int types = x.whole("K");
    int rounds = x.whole("T");
    List<S> gammas = new ArrayList<>(Collections.nCopies(places(all, types, rounds), x.number(0)));
    List<List<S>> values = List.of();
    for (int t = rounds; t >= 1; t--) {
      values = values(x, t, agents, values);
      List<S> laws = x.list("m" + (t - 1));
      for (int before = 0; before < types * types; before++) {
        List<S> expected = expected(laws, types, before, values);
        for (int i = 0; i < 2; i++) {
          for (int k = 0; k < types; k++)
            gammas.set(
                place(all, types, t, i, before, k),
                onOthers(reported(laws, types, before, i, k, values), expected, i));
        }
        for (int i = 2; i < agents; i++)
          gammas.set(place(all, types, t, i, before, 0), onOthers(expected, expected, i));
      }
    }
    return gammas;
  }

  /** V_t^j(theta) for each agent and profile. */
  private static <S extends Scalar<S>> List<List<S>> values(
      Variables<S> x, int t, int agents, List<List<S>> later) {
    int types = x.whole("K");
    List<S> utilities = x.list("u" + t);
    List<List<S>> values = new ArrayList<>();
    for (int j = 0; j < agents; j++) values.add(new ArrayList<>());
    for (int theta = 0; theta < types * types; theta++) {
      List<S> expected =
          later.isEmpty() ? List.of() : expected(x.list("m" + t), types, theta, later);
      for (int j = 0; j < agents; j++) {
        S now = j < 3 ? utilities.get(j * types * types + theta) : x.number(0);
        values.get(j).add(later.isEmpty() ? now : now.plus(expected.get(j)));
      }
    }
    return values;
  }

  /** The probability of type k of agent i in the next round. */
  private static <S extends Scalar<S>> S law(List<S> laws, int types, int before, int i, int k) {
    return laws.get((before * 2 + i) * types + k);
  }

  /** E V given the reports of the round before. */
  private static <S extends Scalar<S>> List<S> expected(
      List<S> laws, int types, int before, List<List<S>> values) {
    List<S> totals = zeros(laws.get(0).zero(), values.size());
    for (int blue = 0; blue < types; blue++) {
      for (int red = 0; red < types; red++)
        add(
            totals,
            law(laws, types, before, 0, blue).times(law(laws, types, before, 1, red)),
            values,
            blue * types + red);
    }
    return totals;
  }

  /** The same when Blue, 0, or Red, 1, has reported type k of the next round. */
  private static <S extends Scalar<S>> List<S> reported(
      List<S> laws, int types, int before, int i, int k, List<List<S>> values) {
    List<S> totals = zeros(laws.get(0).zero(), values.size());
    for (int other = 0; other < types; other++)
      add(
          totals,
          law(laws, types, before, 1 - i, other),
          values,
          i == 0 ? k * types + other : other * types + k);
    return totals;
  }

  private static <S extends Scalar<S>> List<S> zeros(S zero, int count) {
    return new ArrayList<>(Collections.nCopies(count, zero));
  }

  private static <S extends Scalar<S>> void add(
      List<S> totals, S weight, List<List<S>> values, int profile) {
    for (int j = 0; j < totals.size(); j++)
      totals.set(j, totals.get(j).plus(weight.times(values.get(j).get(profile))));
  }

  private static <S extends Scalar<S>> S onOthers(List<S> after, List<S> before, int i) {
    S total = after.get(i).zero();
    for (int j = 0; j < after.size(); j++)
      if (j != i) total = total.plus(after.get(j).minus(before.get(j)));
    return total;
  }

  /** Without idle agents, at e = 0 and e = 1/2. */
  private static <S extends Scalar<S>> Statement<S> withThree(Variables<S> x) {
    List<Statement<S>> parts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int c = 0; c < x.whole(kind.letter); c++) {
        S zero = ahead(x, kind, kind.letter + c, false);
        S half = ahead(x, kind, kind.letter + c, true);
        parts.add(
            Statement.of(zero, kind == Kind.STRICT ? Relation.AT_LEAST : kind.up, x.number(0)));
        parts.add(Statement.of(half, kind.up, x.number(0)));
      }
    }
    return parts.isEmpty() ? nothing(x) : Statement.all(parts);
  }
}
