package frongillo.setup;

import counterplay.claim.Scope;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * The binary-signal model: any symmetric law of two agents' signals, {@code u = (Pr[LL], Pr[LH] +
 * Pr[HL], Pr[HH])}, a report of each for each signal, at random: {@code a_s, b_s = Pr[report H |
 * signal s]}.
 *
 * @param u the law of the unordered pair of signals
 * @param a what the agent does
 * @param b what the peer does
 */
public record Binary(List<Rational> u, List<Rational> a, List<Rational> b) {

  /** Every symmetric law and every two strategies. */
  public static Domain domain() {
    return Domain.all()
        .numbers(s -> Frame.NONE.simplex("u", 3).probability("a0", "a1", "b0", "b1"));
  }

  /** Strong diagonalisation: Pr[H|H] > Pr[L|H] and Pr[L|L] > Pr[H|L]. */
  public static <S extends Scalar<S>> Statement<S> stronglyDiagonal(Variables<S> x) {
    List<S> j = joint(x);
    return Statement.of(List.of(j.get(0), j.get(3)), Relation.MORE, List.of(j.get(1), j.get(2)));
  }

  /** The case as numbers. */
  public Assignment numbers() {
    return Assignment.NONE
        .numbers("u", u)
        .number("a0", a.get(0))
        .number("a1", a.get(1))
        .number("b0", b.get(0))
        .number("b1", b.get(1));
  }

  /** Every case; the condition is strong diagonalisation, or nothing. */
  public static Scope<Binary> scope(String words, boolean diagonal) {
    Space<Rational> p = Rationals.unitInterval(4);
    Space<List<Rational>> two = p.then(x -> p.map(y -> List.of(x, y)));
    Space<Binary> all =
        Rationals.simplex(3, 8).then(u -> two.then(a -> two.map(b -> new Binary(u, a, b))));
    return Scope.sample(words, 60, all.where(c -> !diagonal || c.isStronglyDiagonal()))
        .containing(c -> !diagonal || c.isStronglyDiagonal());
  }

  private boolean isStronglyDiagonal() {
    return u.get(0).compareTo(u.get(1).times(Rational.HALF)) > 0
        && u.get(2).compareTo(u.get(1).times(Rational.HALF)) > 0;
  }

  /** The joint law of signals: LL, LH, HL, HH. */
  public static <S extends Scalar<S>> List<S> joint(Variables<S> x) {
    List<S> u = x.list("u");
    return List.of(
        u.get(0), u.get(1).scale(Rational.HALF), u.get(1).scale(Rational.HALF), u.get(2));
  }

  /** The strategies of the agent (a) or the peer (b). */
  public static <S extends Scalar<S>> List<S> strategy(Variables<S> x, String name) {
    return List.of(x.get(name + "0"), x.get(name + "1"));
  }

  /** To report the signal. */
  public static <S extends Scalar<S>> List<S> truth(Variables<S> x) {
    return List.of(x.number(0), x.number(1));
  }

  /** The joint law of reports, LL, LH, HL, HH. */
  public static <S extends Scalar<S>> List<S> reports(List<S> joint, List<S> own, List<S> peer) {
    List<S> law = new ArrayList<>();
    for (int r = 0; r < 2; r++) {
      for (int q = 0; q < 2; q++) {
        S sum = joint.get(0).zero();
        for (int s = 0; s < 2; s++) {
          for (int t = 0; t < 2; t++) {
            S mine = r == 1 ? own.get(s) : own.get(s).one().minus(own.get(s));
            S his = q == 1 ? peer.get(t) : peer.get(t).one().minus(peer.get(t));
            sum = sum.plus(joint.get(2 * s + t).times(mine).times(his));
          }
        }
        law.add(sum);
      }
    }
    return law;
  }
}
