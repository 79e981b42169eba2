package csoka;

import static counterplay.claim.Verdict.PROVED;
import static counterplay.claim.Verdict.REFUTED;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.space.Rationals;
import counterplay.space.Space;
import csoka.example.OneRound;
import csoka.example.OneRoundEquilibria;
import csoka.example.OneRoundEquilibria.Region;
import csoka.example.OneRoundItem;
import csoka.lemmas.AffineInTheShare;
import csoka.lemmas.SharesOfTheIdle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The list of equilibria for K = 1 in Appendix C, as a function of both initial beliefs. With e the
 * other's probability of the report 1, a type gains by 1 where e exceeds 100/104 (HIGH) or 100/84
 * (LOW) of the other's initial belief. Where both initial beliefs are below 84% there are five
 * equilibria, three of them strict; where one is above there are three, two of them strict; where
 * one is 0, or one is 84% and the other below, there are continua.
 */
public final class FiveEquilibriaForOneRound implements Spec {

  private static final String PLACE = "Appendix C";

  /** For all numbers of agents and initial beliefs. */
  public record Case(int n, Rational blue, Rational red) {
    private boolean isPossible() {
      return n >= 3 && blue.isProbability() && red.isProbability();
    }

    private boolean isAtMost84() {
      return blue.max(red).compareTo(OneRoundEquilibria.EDGE) <= 0;
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    OneRound game = OneRound.of(rule, 3);
    List<Claim<?>> claims = new ArrayList<>();
    List<String> items =
        List.of(
            "always 0",
            "always 1, for initial beliefs of at most 84%",
            "always the truth",
            "0 with LOW, and 1 with probability 100/104 with HIGH",
            "1 with HIGH, and with LOW so often that LOW and 1 have probability 16/84 of the"
                + " initial belief; for initial beliefs of at most 84%");
    for (int k = 1; k <= 5; k++) claims.add(item(rule, k, items.get(k - 1)));
    Scope<Region> all =
        Scope.whole(
            "all pairs of initial beliefs, by region: each 0, below, at or above 84%",
            Space.of(Region.all()));
    Scope<Region> open = part("initial beliefs other than 0 and 84%", Region::isOpen);
    Judge<Region> strays =
        c -> Finding.none(game.search(c.priors(), OneRoundEquilibria.items(c)).strays().size());
    claims.add(
        Claim.of(
            "csoka/appendix-c-complete",
            Kind.STATEMENT,
            PLACE,
            "items 1 to 5 are all equilibria",
            Region.class,
            Reading.printed(REFUTED, all, strays)
                .weighed(
                    Gravity.edge(
                        "initial beliefs other than 0 and 84%, where a type that is indifferent"
                            + " makes the families",
                        "away-from-the-borders")),
            Reading.ours("away-from-the-borders", PROVED, open, strays),
            Reading.ours(
                "with-the-borders",
                PROVED,
                all,
                c ->
                    Finding.none(
                        game.search(c.priors(), OneRoundEquilibria.all(c)).strays().size()))));
    claims.add(
        Claim.of(
            "csoka/appendix-c-stable-count",
            Kind.NUMBER,
            PLACE,
            "there are 2 stable equilibria",
            Region.class,
            Reading.printed(
                    REFUTED,
                    all,
                    c -> Finding.of(Rational.of(strict(game, c)), Relation.EQUAL, Rational.of(2)))
                .weighed(Gravity.substantive()),
            Reading.ours(
                "three-below-84",
                PROVED,
                open,
                c ->
                    Finding.of(
                        Rational.of(strict(game, c)),
                        Relation.EQUAL,
                        Rational.of(c.isAtMost84() ? 3 : 2)))));
    claims.add(
        Claim.of(
            "csoka/appendix-c-unstable-count",
            Kind.NUMBER,
            PLACE,
            "there are 2 or 3 unstable equilibria",
            Region.class,
            Reading.printed(
                    REFUTED,
                    part(
                        "the same, where there are finitely many equilibria: both initial beliefs"
                            + " other than 0 and 84%",
                        Region::isOpen),
                    c -> {
                      Rational unstable =
                          Rational.of(OneRoundEquilibria.items(c).size() - strict(game, c));
                      return Finding.of(
                          List.of(unstable, Rational.of(3)),
                          Relation.AT_LEAST,
                          List.of(Rational.of(2), unstable));
                    })
                .weighed(Gravity.substantive()),
            Reading.ours(
                "two-below-84-and-one-above",
                PROVED,
                open,
                c ->
                    Finding.of(
                        Rational.of(OneRoundEquilibria.items(c).size() - strict(game, c)),
                        Relation.EQUAL,
                        Rational.of(c.isAtMost84() ? 2 : 1)))));
    return claims;
  }

  private static Scope<Region> part(String words, Predicate<Region> condition) {
    return Scope.whole(words, Space.of(Region.all().stream().filter(condition).toList()));
  }

  /**
   * The strict equilibria among the items: the only ones to which best replies return from
   * everywhere near.
   */
  private static int strict(OneRound game, Region region) {
    return (int)
        OneRoundEquilibria.items(region).stream()
            .filter(c -> game.strict(region.priors(), c).isPresent())
            .count();
  }

  private static Claim<Case> item(GammaRule rule, int k, String words) {
    boolean below = k == 2 || k == 5;
    Scope<Case> scope =
        Scope.<Case>sample(
                "n >= 3, " + (below ? "initial beliefs of at most 84%" : "all initial beliefs"),
                120,
                cases().where(c -> !below || c.isAtMost84()))
            .containing(c -> c.isPossible() && (!below || c.isAtMost84()));
    List<Reading<Case>> readings =
        List.of(
            Reading.printed(
                    PROVED,
                    scope,
                    new Asked<>(
                        new NobodyGains(rule, k, most(k)), FiveEquilibriaForOneRound::variables))
                .provedBy(Proof.sought().carriedBy(new GainsOfItem(rule, k))),
            Reading.ours(
                    "payoffs",
                    PROVED,
                    scope,
                    new Asked<>(new PayoffsAre(rule, k), FiveEquilibriaForOneRound::variables))
                .provedBy(Proof.sought().carriedBy(new PayoffsOfItem(rule, k))));
    return new Claim<>(
        new Source(
            "csoka/appendix-c-equilibrium-" + k,
            Kind.STATEMENT,
            PLACE + ", item " + k,
            "an equilibrium: " + words),
        Case.class,
        readings);
  }

  private static Assignment variables(Case c) {
    return Assignment.NONE.whole("n", c.n()).number("b", c.blue()).number("r", c.red());
  }

  /** The same for initial beliefs of up to another bound. */
  public static Judge<Case> upTo(Rational most, Judge<Case> judge) {
    NobodyGains known = (NobodyGains) ((Asked<Case>) judge).sentence();
    return new Asked<>(
        new NobodyGains(known.rule(), known.item(), most), FiveEquilibriaForOneRound::variables);
  }

  /** Items 2 and 5 are for initial beliefs of at most 84%. */
  private static Rational most(int item) {
    return item == 2 || item == 5 ? OneRoundEquilibria.EDGE : Rational.ONE;
  }

  /** n >= 3 and both initial beliefs. */
  private static Domain beliefs(Rational most) {
    return Domain.all()
        .size("n", 3, 5)
        .numbers(s -> Frame.NONE.probability("b", "r"))
        .given(new AtMost(most));
  }

  /** Both initial beliefs are at most so much. */
  private record AtMost(Rational most) implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          List.of(x.get("b"), x.get("r")),
          Relation.AT_MOST,
          List.of(x.number(most), x.number(most)));
    }
  }

  private static <S extends Scalar<S>> OneRoundItem<S> played(int item, Variables<S> x) {
    return new OneRoundItem<>(item, x.whole("n"), x.get("b"), x.get("r"));
  }

  /** No type of Blue or Red gains by another report. */
  record NobodyGains(GammaRule rule, int item, Rational most) implements Sentence {
    @Override
    public Domain domain() {
      return beliefs(most);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> gains = played(item, x).gains(rule);
      return Statement.of(gains, Relation.AT_MOST, Collections.nCopies(gains.size(), x.number(0)));
    }
  }

  /** What is gained is affine in the share, with what is earned among three agents. */
  record GainsOfItem(GammaRule rule, int item) implements Carried {
    @Override
    public Lemma lemma() {
      return AffineInTheShare.lemma(Relation.AT_MOST);
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.with("m", 8);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      OneRoundItem<S> played = new OneRoundItem<>(item, 3, x.get("b"), x.get("r"));
      OneRoundItem.Expected<S> kept = played.kept(rule);
      List<OneRoundItem.Expected<S>> instead =
          IntStream.range(0, 8)
              .mapToObj(k -> played.instead(rule, k >> 2, k >> 1 & 1, k & 1))
              .toList();
      return Map.of(
          "a",
          IntStream.range(0, 8).mapToObj(k -> instead.get(k).own(k >> 2)).toList(),
          "b",
          IntStream.range(0, 8).mapToObj(k -> instead.get(k).gammas().get(1 - (k >> 2))).toList(),
          "c",
          IntStream.range(0, 8).mapToObj(k -> kept.own(k >> 2)).toList(),
          "d",
          IntStream.range(0, 8).mapToObj(k -> kept.gammas().get(1 - (k >> 2))).toList());
    }
  }

  /** The closed forms of the expected payoffs. */
  record PayoffsAre(GammaRule rule, int item) implements Sentence {
    @Override
    public Domain domain() {
      return beliefs(most(item));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      OneRoundItem<S> played = played(item, x);
      return Statement.of(played.kept(rule).payoffs(), Relation.EQUAL, played.closed());
    }
  }

  /** Utilities and what reports earn among three agents, shared with the idle. */
  record PayoffsOfItem(GammaRule rule, int item) implements Carried {
    @Override
    public Lemma lemma() {
      return SharesOfTheIdle.LEMMA;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      OneRoundItem.Expected<S> kept =
          new OneRoundItem<>(item, 3, x.get("b"), x.get("r")).kept(rule);
      return Map.of("u", kept.utilities(), "g", kept.gammas().subList(0, 2));
    }
  }

  private static Space<Case> cases() {
    Space<Rational> beliefs =
        Space.of(
                Rational.HALF,
                OneRoundEquilibria.EDGE,
                Rational.ZERO,
                Rational.ONE,
                Rational.of(1, 100),
                Rational.of(9, 10))
            .or(Rationals.openUnitInterval(7).where(p -> !p.equals(Rational.HALF)));
    return Space.of(3, 4, 10).then(n -> beliefs.then(b -> beliefs.map(r -> new Case(n, b, r))));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(new Definition("csoka/appendix-c-setting", PLACE, OneRound.class));
  }
}
