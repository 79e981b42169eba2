package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Two agents whose reports earn something pay each other's earnings in equal shares with n - 2
 * others whose reports earn nothing.
 */
public final class SharesOfTheIdle implements Sentence {

  /** For every number of agents. */
  public static final Lemma LEMMA =
      new Lemma(
          "csoka/idle-shares",
          Lemma.Kind.MACHINE,
          "u_i + g_i - (1/(n-1)) sum_{j != i} g_j = u_i + g_i - g_{3-i}/(n-1) for i = 1, 2, where"
              + " g_3 = ... = g_n = 0",
          "Team.v idle_others",
          new SharesOfTheIdle(),
          Argument.sought());

  @Override
  public Domain domain() {
    return Domain.all().size("n", 3, 8).numbers(s -> Frame.NONE.reals("u", 2).reals("g", 2));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    Rational share = Rational.of(1, x.whole("n") - 1L);
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      left.add(x.list("u").get(i).plus(paid(x, x.list("g").get(i), x.list("g").get(1 - i))));
      right.add(
          x.list("u").get(i).plus(x.list("g").get(i)).minus(x.list("g").get(1 - i).scale(share)));
    }
    return Statement.of(left, Relation.EQUAL, right);
  }

  /**
   * {@code g_i - (1/(n-1)) sum_{j != i} g_j}, all of them zero but the agent's own and one other.
   */
  static <S extends Scalar<S>> S paid(Variables<S> x, S own, S other) {
    S others = other;
    for (int j = 2; j < x.whole("n"); j++) others = others.plus(x.number(0));
    return own.minus(others.scale(Rational.of(1, x.whole("n") - 1L)));
  }
}
