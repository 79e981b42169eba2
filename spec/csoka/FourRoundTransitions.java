package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.reduced.FourRoundModel;
import java.util.ArrayList;
import java.util.List;

/** Section 3.1: the percentages determine how the types move. */
public final class FourRoundTransitions implements Spec {

  /** A type of Blue or Red before the last round. */
  public record Case(String type) {}

  private static final FourRoundModel SETUP = FourRoundModel.of(3);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Scope<Case> every =
        Scope.part(
            "every type of Blue and Red before the last round, in the setup of Section 3.1",
            "the setup's own probabilities",
            Space.of(types()));
    Scope<Case> b1 = Scope.whole("b1:30%", Space.of(new Case("b1:30%")));
    return List.of(
        Claim.of(
            "csoka/section-3.1-transitions",
            Kind.STATEMENT,
            "Section 3.1",
            "the martingale property of the percentages leaves one choice of the transition"
                + " probabilities",
            Case.class,
            Reading.printed(
                    Verdict.PROVED,
                    every,
                    new Asked<>(
                        new OneChoice(),
                        c ->
                            Assignment.NONE
                                .whole("type", types().indexOf(c))
                                .numbers("x", moves(c))))
                .provedBy(Proof.sought())),
        Claim.of(
            "csoka/section-3.1-transition-5-6",
            Kind.NUMBER,
            "Section 3.1",
            "b1:30% moves to b2:20% with probability 5/6",
            Case.class,
            Reading.printed(
                Verdict.PROVED,
                b1,
                c -> Finding.of(moves(c).get(0), Relation.EQUAL, Rational.of(5, 6)))),
        Claim.of(
            "csoka/section-3.1-transition-1-6",
            Kind.NUMBER,
            "Section 3.1",
            "b1:30% moves to b2:80% with probability 1/6",
            Case.class,
            Reading.printed(
                Verdict.PROVED,
                b1,
                c -> Finding.of(moves(c).get(1), Relation.EQUAL, Rational.of(1, 6)))),
        Claim.of(
            "csoka/section-3.1-transition-identity",
            Kind.NUMBER,
            "Section 3.1",
            "30% is 5/6 of 20% plus 1/6 of 80%",
            Case.class,
            Reading.printed(
                Verdict.PROVED,
                b1,
                c ->
                    Finding.of(
                        belief(c),
                        Relation.EQUAL,
                        Rational.of(5, 6)
                            .times(next(c).get(0))
                            .plus(Rational.of(1, 6).times(next(c).get(1)))))));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("csoka/definition-types", "Section 3.1", FourRoundModel.class),
        new Definition("csoka/definition-extra-decisions", "Section 3.1", FourRoundModel.class));
  }

  /**
   * Any probabilities of the next types under which the percentages are a martingale are the
   * model's.
   */
  private record OneChoice() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .choice("type", s -> types().size())
          .numbers(s -> Frame.NONE.simplex("x", next(types().get(s.of("type"))).size()))
          .given(new IsMartingale());
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          x.list("x"),
          Relation.EQUAL,
          moves(types().get(x.whole("type"))).stream().map(x::number).toList());
    }
  }

  /** sum x q = p */
  private record IsMartingale() implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Case c = types().get(x.whole("type"));
      S mean = x.number(0);
      for (int k = 0; k < next(c).size(); k++)
        mean = mean.plus(x.list("x").get(k).scale(next(c).get(k)));
      return Statement.of(mean, Relation.EQUAL, x.number(belief(c)));
    }
  }

  private static int agent(Case c) {
    return c.type().startsWith("b") ? FourRoundModel.BLUE : FourRoundModel.RED;
  }

  private static int round(Case c) {
    return c.type().charAt(1) - '0';
  }

  private static int index(Case c) {
    return SETUP.types(agent(c), round(c)).indexOf(c.type());
  }

  private static Rational belief(Case c) {
    return SETUP.beliefs(agent(c)).get(round(c)).get(index(c));
  }

  private static List<Rational> next(Case c) {
    return SETUP.beliefs(agent(c)).get(round(c) + 1);
  }

  /** The model's own row. */
  private static List<Rational> moves(Case c) {
    return SETUP
        .over(Rational.ONE)
        .role(round(c), agent(c))
        .transition()
        .get(0)
        .get(0)
        .get(index(c));
  }

  private static List<Case> types() {
    List<Case> all = new ArrayList<>();
    for (int agent : List.of(FourRoundModel.BLUE, FourRoundModel.RED)) {
      for (int t = 0; t < FourRoundModel.ROUNDS; t++)
        SETUP.types(agent, t).forEach(type -> all.add(new Case(type)));
    }
    return all;
  }
}
