package csoka.planted;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.planted.FalseProofs;
import counterplay.claim.planted.Flaw;
import counterplay.claim.planted.PlantedProof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.Externality;
import csoka.BalancedTransfers.TransfersAddUpToZero;
import csoka.lemmas.EqualShares;
import csoka.lemmas.RoundVariables;
import java.util.List;
import java.util.Map;

/** False proofs that the balanced Team Mechanism is balanced, by a lemma that does not carry it. */
public final class FalseProofsWithLemmas implements FalseProofs {

  @Override
  public List<PlantedProof> falseProofs() {
    return List.of(
        carriedBy(
            "false-lemma",
            Flaw.FALSE_LEMMA,
            "the transfers add up to zero, since whatever is shared among all does",
            lemma("shared-among-all", 2, Side.SHARED_AMONG_ALL, Side.ZERO),
            "does not hold where it can be run"),
        carriedBy(
            "true-of-two",
            Flaw.FALSE_LEMMA,
            "the transfers add up to zero, since the first two gammas cancel",
            lemma("first-two", 2, Side.SHARED_BY_TWO, Side.ZERO),
            "does not hold where it can be run"),
        carriedBy(
            "three-is-three",
            Flaw.UNRELATED_LEMMA,
            "the transfers add up to zero, since 3 = 3",
            lemma("constants", 2, Side.THREE, Side.THREE),
            "says nothing"),
        carriedBy(
            "lemma-of-another-sum",
            Flaw.UNRELATED_LEMMA,
            "the transfers add up to zero, since twice a number less the number is the number",
            lemma("double", 2, Side.TWICE_LESS_ONCE, Side.FIRST),
            "says something else"),
        carriedBy(
            "lemma-from-three-on",
            Flaw.UNRELATED_LEMMA,
            "the transfers add up to zero for two agents, since they do for three and more",
            lemma("from-three", 3, Side.SHARED, Side.ZERO),
            "begins at n = 3"),
        carriedBy(
            "lemma-of-one-size",
            Flaw.UNRELATED_LEMMA,
            "the transfers add up to zero for every number of agents, since they do for two",
            ofTwo(),
            "does not speak of every"),
        carriedBy(
            "machine-without-check",
            Flaw.UNBOUND_LEMMA,
            "the transfers add up to zero by a theorem of a proof assistant from which nobody"
                + " derived the lemma",
            machine("csoka/planted-unbound", new EqualShares()),
            "nobody has derived csoka/planted-unbound"),
        carriedBy(
            "machine-of-another-goal",
            Flaw.UNBOUND_LEMMA,
            "the transfers add up to zero by the check of a lemma of the same name that is written"
                + " otherwise",
            machine(EqualShares.LEMMA.id(), new OfGammas(2, Side.SHARED, Side.ZERO)),
            "its goals changed since"));
  }

  private static PlantedProof carriedBy(
      String name, Flaw flaw, String words, Lemma lemma, String reason) {
    return new PlantedProof(
        name,
        flaw,
        words,
        FalseProofsOfTeamRules.claim(
            name,
            words,
            new TransfersAddUpToZero(new BalancedTeamMechanism()),
            Proof.sought().carriedBy(new Gammas(lemma))),
        reason);
  }

  private record Gammas(Lemma lemma) implements Carried {
    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of(
          "g",
          new BalancedTeamMechanism().gammas(RoundVariables.outlook(x), RoundVariables.reports(x)));
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "K", "t");
    }
  }

  /** A lemma about g_1 ... g_n. */
  private record OfGammas(int least, Side left, Side right) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("n", least, Math.max(least, 4))
          .size("K", 1, 2)
          .size("t", 1, 2)
          .numbers(s -> Frame.NONE.reals("g", s.of("n")));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(side(left, x), Relation.EQUAL, side(right, x));
    }

    private static <S extends Scalar<S>> S side(Side side, Variables<S> x) {
      List<S> g = x.list("g");
      S sum = g.stream().reduce(Scalar::plus).orElseThrow();
      return switch (side) {
        case ZERO -> x.number(0);
        case THREE -> x.number(3);
        case FIRST -> g.get(0);
        case TWICE_LESS_ONCE -> g.get(0).plus(g.get(0)).minus(g.get(0));
        case SHARED -> Externality.sharedEqually(g).stream().reduce(Scalar::plus).orElseThrow();
        case SHARED_BY_TWO -> sum.minus(g.get(0)).minus(g.get(1));
        case SHARED_AMONG_ALL -> sum.minus(sum.scale(Rational.of(g.size() - 1L, g.size())));
      };
    }
  }

  private enum Side {
    ZERO,
    THREE,
    FIRST,
    TWICE_LESS_ONCE,
    SHARED,
    SHARED_BY_TWO,
    SHARED_AMONG_ALL
  }

  private static Lemma lemma(String name, int least, Side left, Side right) {
    return new Lemma(
        "csoka/planted-" + name,
        Lemma.Kind.ARGUED,
        left + " = " + right,
        "it is plain",
        new OfGammas(least, left, right),
        o -> Evidence.sought());
  }

  /** Says that a machine checked it. */
  private static Lemma machine(String id, Sentence sentence) {
    return new Lemma(
        id,
        Lemma.Kind.MACHINE,
        "sum_i ( g_i - (1/(n-1)) sum_{j != i} g_j ) = 0",
        EqualShares.LEMMA.argument(),
        sentence,
        o -> Evidence.sought());
  }

  /** The lemma itself, of two agents only. */
  private static Lemma ofTwo() {
    Sentence two =
        new Sentence() {
          @Override
          public Domain domain() {
            return Domain.all()
                .range("n", 2, 4)
                .size("K", 1, 2)
                .size("t", 1, 2)
                .numbers(s -> Frame.NONE.reals("g", s.of("n")));
          }

          @Override
          public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
            return new EqualShares().at(x);
          }
        };
    return new Lemma(
        "csoka/planted-two",
        Lemma.Kind.ARGUED,
        "the same for two, three and four",
        "it is plain",
        two,
        o -> Evidence.sought());
  }
}
