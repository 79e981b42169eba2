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
 * What two agents earn who pay each other's earnings in equal shares with n - 2 idle ones is affine
 * in the share 1/(n-1), which lies above 0 and is at most 1/2: what holds for a share of 0 and for
 * one of 1/2 holds for every n. There are m comparisons, side by side.
 *
 * @param relation of what is earned otherwise to what is earned by keeping to a profile; strict
 *     ones need to be so at 1/2 only
 */
public record AffineInTheShare(Relation relation) implements Sentence {

  /** For every number of agents and of comparisons. */
  public static Lemma lemma(Relation relation) {
    return new Lemma(
        "csoka/affine-in-the-share-"
            + relation.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        Lemma.Kind.MACHINE,
        "if a_k - b_k/2 "
            + relation.sign()
            + " c_k - d_k/2 and a_k "
            + weak(relation).sign()
            + " c_k, then a_k - (1/(n-1)) (b_k + 0 + ... + 0) "
            + relation.sign()
            + " c_k - (1/(n-1)) (d_k + 0 + ... + 0) for all n >= 3",
        "IdleAgents.v affine_"
            + (relation == Relation.EQUAL
                ? "equal"
                : relation == weak(relation) ? "weak" : "strict"),
        new AffineInTheShare(relation),
        Argument.sought());
  }

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 3, 8)
        .size("m", 1, 2)
        .numbers(
            s ->
                Frame.NONE
                    .reals("a", s.of("m"))
                    .reals("b", s.of("m"))
                    .reals("c", s.of("m"))
                    .reals("d", s.of("m")))
        .given(AffineInTheShare.this::atTheEnds);
  }

  private <S extends Scalar<S>> Statement<S> atTheEnds(Variables<S> x) {
    List<Statement<S>> all = new ArrayList<>();
    for (int k = 0; k < x.whole("m"); k++) {
      S zero = x.list("a").get(k).minus(x.list("c").get(k));
      S half = zero.minus(x.list("b").get(k).minus(x.list("d").get(k)).scale(Rational.HALF));
      all.add(Statement.of(zero, weak(relation), x.number(0)));
      all.add(Statement.of(half, relation, x.number(0)));
    }
    return Statement.all(all);
  }

  private static Relation weak(Relation relation) {
    return relation == Relation.LESS
        ? Relation.AT_MOST
        : relation == Relation.MORE ? Relation.AT_LEAST : relation;
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    List<S> differences = new ArrayList<>();
    List<S> zeros = new ArrayList<>();
    for (int k = 0; k < x.whole("m"); k++) {
      differences.add(
          SharesOfTheIdle.paid(x, x.list("a").get(k), x.list("b").get(k))
              .minus(SharesOfTheIdle.paid(x, x.list("c").get(k), x.list("d").get(k))));
      zeros.add(x.number(0));
    }
    return Statement.of(differences, relation, zeros);
  }
}
