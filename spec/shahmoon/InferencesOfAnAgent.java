package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.SURVIVED;

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
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import counterplay.model.curation.Price;
import counterplay.model.curation.SampleSpace;
import counterplay.space.Rationals;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import shahmoon.setup.AsIn;
import shahmoon.setup.Certain;
import shahmoon.setup.Facts;
import shahmoon.setup.Facts.What;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Replies;
import shahmoon.setup.Seen;
import shahmoon.setup.Situation;
import shahmoon.setup.Situations;

/**
 * What commitments and replies reveal (Sections 2 and 3, Appendix A), and what relative prices are
 * (Section 4).
 */
public final class InferencesOfAnAgent implements Spec {

  /** P(b = 1) and a probability c. */
  public record Coin(Rational one, Rational c) {}

  /** A commitment and a bit. */
  private record Reveals(boolean truthful) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .numbers(s -> Frame.NONE.inside("o", Rational.ZERO, Rational.ONE).probability("c"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Channel<S> s =
          truthful ? Channel.identity(x.get("c")) : new Channel<>(x.get("c"), x.get("c"));
      S one = x.get("o");
      S zero = one.one().minus(one);
      S both = one.times(s.of(1, 1));
      S message = both.plus(zero.times(s.of(1, 0)));
      return truthful
          ? Statement.of(both.over(message), Relation.EQUAL, x.number(1))
          : Statement.of(both, Relation.EQUAL, one.times(message));
    }
  }

  /** The chance of a reply. */
  public record Chance(Rational u) {}

  /**
   * A reply with v_j = 0 (it never comes from the bit 1) leaves the bit 0 alone; one with v_j = 1/2
   * (it comes from both alike) leaves both.
   */
  private record TwoInferences() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().numbers(s -> Frame.NONE.positive("u"));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      S u = x.get("u");
      return Statement.of(
          List.of(isZero(new Channel<>(u, u.zero())), isZero(new Channel<>(u, u))),
          Relation.EQUAL,
          List.of(x.number(1), x.number(Rational.HALF)));
    }

    /** P(b = 0 | f = 0) by Bayes' rule for a uniform bit. */
    private static <S extends Scalar<S>> S isZero(Channel<S> c) {
      S zero = c.of(0, 0).scale(Rational.HALF);
      return zero.over(zero.plus(c.of(0, 1).scale(Rational.HALF)));
    }
  }

  /**
   * Prices that enter: of truth, and of two strategies by shares of it, and how far apart they may
   * be.
   */
  public record Shares(Rational truth, Rational x, Rational y, Rational e) {}

  private record Relative(boolean continuous) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .numbers(
              s ->
                  Frame.NONE
                      .positive("T", "z", "e")
                      .inside("x", Rational.ZERO, Rational.ONE)
                      .inside("y", Rational.ZERO, Rational.ONE));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> v) {
      S t = v.get("T");
      S x = v.get("x").times(t);
      S y = v.get("y").times(t);
      if (!continuous)
        return Statement.of(x.over(t), Relation.AT_MOST, t.over(t))
            .and(Statement.of(x.over(t), Relation.MORE, v.number(0)));
      return new Statement.Implies<>(
          Statement.of(x.minus(y), Relation.LESS, v.get("e").times(t)),
          Statement.of(x.over(t).minus(y.over(t)), Relation.LESS, v.get("e")));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    CurationProtocol competitive = protocols.competitive();
    CurationProtocol improved = protocols.improved(competitive);
    Levels lone =
        new Levels(t -> t.manners().stream().filter(m -> m != Manner.ZERO).count() == 1, 2);
    Space<Coin> coins = Rationals.openUnitInterval(6).times(Rationals.unitInterval(6), Coin::new);
    Space<Shares> shares =
        Rationals.openUnitInterval(5)
            .times(
                Rationals.openUnitInterval(5),
                (x, y) -> new Shares(Rational.of(2), x, y, Rational.of(1, 10)));
    return List.of(
        coin("section-2-truthful-reveals", "the strategy (1, 0) reveals the bit", true, coins),
        coin(
            "section-2-zero-information-reveals-nothing",
            "a strategy (c, c) reveals nothing: message and bit are independent",
            false,
            coins),
        shares(
            "section-4-relative-price-order",
            "relative prices are 1 for the truth, 0 for zero information, between them otherwise",
            false,
            shares),
        shares(
            "section-4-relative-price-continuous",
            "relative prices are as continuous as prices: those closer than e price(s^t) are closer"
                + " than e",
            true,
            shares),
        Claim.of(
            "shahmoon/section-3-intuition-example",
            Kind.EXAMPLE,
            "Section 3, after Lemma 2",
            "by v_j = 0 the bit is 0, by v_j = 1/2 it is 0 or 1 alike",
            Chance.class,
            Reading.printed(
                    PROVED,
                    Scope.sample(
                            "every reply that is possible",
                            30,
                            Rationals.openUnitInterval(6).map(Chance::new))
                        .containing(c -> c.u().signum() > 0),
                    new Asked<>(
                        new TwoInferences(), (Chance c) -> Assignment.NONE.number("u", c.u())))
                .provedBy(Proof.sought())),
        fact(
            "section-3-coordinate-inference",
            Kind.STATEMENT,
            "Section 3",
            "what is inferred of a bit depends on the reply about it alone",
            What.COORDINATE,
            3),
        fact(
            "section-4.1-only-her-bit",
            Kind.STATEMENT,
            "Section 4.1",
            "at a profile of zero information nothing is learnt of others' bits but the center's",
            What.SILENCE,
            3),
        fact(
            "lemma-3-proof-independence",
            Kind.STATEMENT,
            "Appendix C, proof of Lemma C.1",
            "to be told the center's bit does not change what is inferred of the other bits",
            What.OVERRIDDEN,
            3),
        fact(
            "lemma-1",
            Kind.STATEMENT,
            "Section 2.1, Lemma 1",
            "the profit is the expected maximum of the two posteriors, at whatever is known",
            What.BEST_GUESS,
            3),
        fact(
            "lemma-a.1",
            Kind.STATEMENT,
            "Appendix A, Lemma A.1",
            "the same, the other bits being drawn first",
            What.BEST_GUESS,
            3),
        fact(
            "lemma-a.1-proof-cases",
            Kind.STATEMENT,
            "Appendix A, proof of Lemma A.1",
            "in each of the three cases the profit is that of the larger posterior",
            What.BEST_GUESS,
            3),
        Claim.of(
            "shahmoon/lemma-a.1-proof-independence",
            Kind.STATEMENT,
            "Appendix A, proof of Lemma A.1",
            "given what is known the guess and g are independent: P(a, g | I) is of rank one",
            Seen.class,
            Reading.printed(
                SURVIVED,
                Scope.sample(
                        "every social function, all commitments and replies, all samples",
                        12,
                        Seen.any(2))
                    .containing(c -> c.seen().size() <= 3),
                InferencesOfAnAgent::independent)),
        fact(
            "lemma-2-proof-eq-1",
            Kind.FORMULA,
            "Appendix B, (1)",
            "the posterior of g depends on the inferences about the bits alone",
            What.PRODUCT,
            2),
        fact(
            "lemma-2-proof-eq-2",
            Kind.FORMULA,
            "Appendix B, (2)",
            "the posterior of g depends on the inferences about the bits alone",
            What.PRODUCT,
            2),
        fact(
            "lemma-6-proof-same-improvement",
            Kind.FORMULA,
            "Appendix C, proof of Lemma C.3",
            "where the others say nothing all improvements are worth the same",
            What.CENTER_ONLY,
            3),
        Claim.of(
            "shahmoon/lemma-6-proof-improvement",
            Kind.FORMULA,
            "Appendix C, proof of Lemma C.3",
            "where the others say nothing the competitive protocol answers an agent who says"
                + " something as its improvement does",
            Situation.class,
            Reading.printed(
                    BOUNDED,
                    Situations.scope(
                        "one agent alone says something",
                        r -> r.nextBoolean() ? Situations.nothing(r) : Situations.any(r),
                        s -> lone.which().test(s.type())),
                    new AsIn(competitive, improved, improved, lone, Replies.Who.TOP).asked())
                .provedBy(Proof.sought())),
        fact(
            "section-4.2-fanatic-meaning",
            Kind.STATEMENT,
            "Section 4.2",
            "what is inferred from fair coins is what is inferred from the own bit, at every"
                + " profile",
            What.OWN_BIT,
            3),
        certain(
            "section-4-property-2",
            "Section 4, property 2",
            "at the truthful profile the messages are the bits, so that the center knows g",
            BOUNDED,
            new Certain(competitive, true, false, false)),
        certain(
            "section-4-property-3",
            "Section 4, property 3",
            "by what the competitive protocol tells her at the truthful profile an agent knows g",
            BOUNDED,
            new Certain(competitive, false, true, false)),
        certain(
            "footnote-6-single-agent-reveals",
            "Footnote 6",
            "a truthful agent alone, told as the protocol for one agent says, knows g, and so does"
                + " the center",
            PROVED,
            new Certain(protocols.of("single-agent"), true, true, true)));
  }

  private static Claim<Seen> certain(
      String name, String place, String statement, Verdict verdict, Certain sentence) {
    Predicate<Seen> which = s -> s.seen().size() > 2 != sentence.single();
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        place,
        statement,
        Seen.class,
        Reading.printed(
                verdict,
                Scope.sample("every social function", 20, Seen.any(3).where(which))
                    .containing(which),
                sentence.asked())
            .provedBy(Proof.sought()));
  }

  /**
   * {@code P(I, a, g) P(I) = P(I, a) P(I, g)} for all values, summed over samples and over the coin
   * at ties.
   */
  private static Finding independent(Seen c) {
    SampleSpace space =
        new SampleSpace(
            Bits.uniform(c.g()),
            c.noise().subList(1, c.noise().size()).stream().map(MessageStrategy::channel).toList(),
            c.agent(),
            c.seen().stream().map(MessageStrategy::channel).toList());
    Map<SampleSpace.Known, List<Rational>> weights = space.weights();
    Map<SampleSpace.Known, Rational[]> joint = new HashMap<>();
    for (SampleSpace.Sample s : space.samples()) {
      List<Rational> w = weights.get(space.known(s));
      int sign = w.get(0).scale(Rational.of(2)).compareTo(w.get(1));
      Rational one = sign > 0 ? Rational.ONE : sign < 0 ? Rational.ZERO : Rational.HALF;
      Rational[] table =
          joint.computeIfAbsent(
              space.known(s),
              k -> new Rational[] {Rational.ZERO, Rational.ZERO, Rational.ZERO, Rational.ZERO});
      for (int a = 0; a < 2; a++) {
        int cell = 2 * a + c.g().get(s.b()).signum();
        table[cell] =
            table[cell].plus(s.probability().times(a == 1 ? one : Rational.ONE.minus(one)));
      }
    }
    List<Rational> left = new ArrayList<>();
    List<Rational> right = new ArrayList<>();
    for (Rational[] t : joint.values()) {
      left.add(t[0].times(t[3]));
      right.add(t[1].times(t[2]));
    }
    return Finding.of(left, Relation.EQUAL, right);
  }

  private static Claim<Coin> coin(
      String name, String statement, boolean truthful, Space<Coin> coins) {
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        "Section 2",
        statement,
        Coin.class,
        Reading.printed(
                PROVED,
                Scope.sample("every bit that is not certain", 60, coins),
                new Asked<>(
                    new Reveals(truthful),
                    (Coin c) -> Assignment.NONE.number("o", c.one()).number("c", c.c())))
            .provedBy(Proof.sought()));
  }

  private static Claim<Shares> shares(
      String name, String statement, boolean continuous, Space<Shares> shares) {
    return Claim.of(
        "shahmoon/" + name,
        Kind.STATEMENT,
        "Section 4",
        statement,
        Shares.class,
        Reading.printed(
                PROVED,
                Scope.sample("all prices within the axioms", 60, shares),
                new Asked<>(
                    new Relative(continuous),
                    (Shares c) ->
                        Assignment.NONE
                            .number("T", c.truth())
                            .number("z", c.truth())
                            .number("e", c.e())
                            .number("x", c.x())
                            .number("y", c.y())))
            .provedBy(Proof.sought()));
  }

  private static Claim<Seen> fact(
      String name, Kind kind, String place, String statement, What what, int run) {
    Facts facts = new Facts(what, run);
    int least = what == What.SILENCE || what == What.OVERRIDDEN ? 2 : 1;
    Scope<Seen> scope =
        Scope.sample(
                "every social function, all commitments and replies",
                20,
                Seen.any(3).where(s -> s.seen().size() > least))
            .containing(s -> s.seen().size() > least);
    return Claim.of(
        "shahmoon/" + name,
        kind,
        place,
        statement,
        Seen.class,
        Reading.printed(BOUNDED, scope, facts.asked()).provedBy(Proof.sought()));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("shahmoon/definition-strategy-space", "Section 2", MessageStrategy.class),
        new Definition("shahmoon/definition-protocol-component", "Section 2", Channel.class),
        new Definition("shahmoon/definition-price", "Section 2", Price.class),
        new Definition("shahmoon/assumption-price-order", "Section 2", Price.class),
        new Definition("shahmoon/assumption-price-continuous", "Section 2", Price.class));
  }
}
