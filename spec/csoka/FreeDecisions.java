package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.Information;
import counterplay.space.Space;
import csoka.lemmas.SameForThree;
import csoka.reduced.FourRoundModel;
import csoka.reduced.FourRounds;
import csoka.reduced.MarkedPlays;
import csoka.reduced.ReducedGame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Section 3.2: three free reports are left, and they move no utility. */
public final class FreeDecisions implements Spec {

  /** Whose report of which round. */
  public record Decision(int n, String agent, int round) {}

  /** Everybody's types from round 1 to 4. */
  public record Types(int n, List<String> blue, List<String> red) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    MarkedPlays plays = new MarkedPlays(rounds.rule());
    return List.of(
        Claim.of(
            "csoka/section-3.2-three-decisions",
            Kind.STATEMENT,
            "Section 3.2",
            "three binary decisions are left, and he who takes one knows his own types and reports"
                + " and the other's earlier free reports only",
            Decision.class,
            Reading.printed(
                Verdict.BOUNDED,
                Scope.part(
                    "n >= 3, every report of Blue, Red and Green",
                    FourRounds.BOUND,
                    FourRounds.sizes().then(n -> Space.of(decisions(n)))),
                c -> freedom(plays, c))),
        Claim.of(
            "csoka/section-3.2-utilities-unaffected",
            Kind.STATEMENT,
            "Section 3.2",
            "whatever is reported in the three free decisions, each agent's utility is that of the"
                + " truth",
            Types.class,
            Reading.printed(
                    Verdict.CONDITIONAL,
                    Scope.part(
                        "n >= 3, all types of Blue and Red, all free reports",
                        FourRounds.BOUND,
                        FourRounds.sizes().then(n -> Space.of(types(n)))),
                    new Asked<>(new SameUtilities(plays), FreeDecisions::variables))
                .provedBy(
                    Proof.sought()
                        .carriedBy(
                            new SameForThree.By(
                                new SameForThree(false),
                                x -> low(plays, types(3).get(x.whole("types"))),
                                x -> high(plays, types(3).get(x.whole("types"))))))));
  }

  /**
   * The reports that are left are two in the three free decisions and one in all others; what is
   * known there.
   */
  private static Finding freedom(MarkedPlays plays, Decision c) {
    List<Information> known = plays.informations(c.n(), MarkedRounds.agent(c.agent()), c.round());
    boolean free = List.of("Blue 1", "Red 2", "Blue 3").contains(c.agent() + " " + c.round());
    Rational left = Rational.of(reportsLeft(plays, c));
    if (!free) return Finding.of(left, Relation.EQUAL, Rational.ONE);
    long seen = known.stream().map(FreeDecisions::ownAndFree).distinct().count();
    return Finding.of(
        List.of(left, Rational.of(known.size())),
        Relation.EQUAL,
        List.of(Rational.of(2), Rational.of(seen)));
  }

  private static int reportsLeft(MarkedPlays plays, Decision c) {
    FourRoundModel setup = FourRoundModel.of(c.n());
    if (c.agent().equals("Green")
        || setup.types(MarkedRounds.agent(c.agent()), c.round()).size() == 1) return 1;
    List<MarkedRounds.Situation> here = MarkedRounds.situations(c.n(), c.agent(), c.round());
    boolean truthOnly = here.stream().allMatch(s -> MarkedRounds.margin(plays, s).holds());
    return truthOnly ? 1 : setup.types(MarkedRounds.agent(c.agent()), c.round()).size();
  }

  private static List<Object> ownAndFree(Information info) {
    int other = info.agent() == FourRounds.BLUE ? FourRounds.RED : FourRounds.BLUE;
    List<Object> known = new ArrayList<>(List.of(info.types()));
    for (int t = 1; t < info.round(); t++) {
      known.add(info.reports().get(t).get(info.agent()));
      if (ReducedGame.isFree(other, t)) known.add(info.reports().get(t).get(other));
    }
    return known;
  }

  /** The least and the largest utility of each agent, over all free reports. */
  private record SameUtilities(MarkedPlays plays) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().size("n", 3, 5).choice("types", s -> types(3).size());
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Types c = types(x.whole("n")).get(x.whole("types"));
      return Statement.of(
          MarkedRounds.numbers(x, low(plays, c)),
          Relation.EQUAL,
          MarkedRounds.numbers(x, high(plays, c)));
    }
  }

  private static Assignment variables(Types c) {
    return Assignment.NONE.whole("n", c.n()).whole("types", types(c.n()).indexOf(c));
  }

  private static List<Rational> low(MarkedPlays plays, Types c) {
    return ofEach(plays, c, Collections::min);
  }

  private static List<Rational> high(MarkedPlays plays, Types c) {
    return ofEach(plays, c, Collections::max);
  }

  private static List<Rational> ofEach(
      MarkedPlays plays, Types c, Function<List<Rational>, Rational> chosen) {
    List<List<Rational>> seen = plays.utilities(c.n(), c.blue(), c.red());
    return IntStream.range(0, c.n())
        .mapToObj(i -> chosen.apply(seen.stream().map(u -> u.get(i)).toList()))
        .toList();
  }

  private static List<Decision> decisions(int n) {
    List<Decision> all = new ArrayList<>();
    for (int t = 1; t <= FourRoundModel.ROUNDS; t++)
      for (String agent : MarkedRounds.AGENTS) all.add(new Decision(n, agent, t));
    return all;
  }

  private static List<Types> types(int n) {
    List<Types> all = new ArrayList<>();
    for (List<String> blue : paths(n, FourRounds.BLUE))
      for (List<String> red : paths(n, FourRounds.RED)) all.add(new Types(n, blue, red));
    return all;
  }

  private static List<List<String>> paths(int n, int agent) {
    List<List<String>> all = List.of(List.of());
    for (int t = 1; t <= FourRoundModel.ROUNDS; t++) {
      List<String> types = FourRoundModel.of(n).types(agent, t);
      all =
          all.stream()
              .flatMap(
                  head ->
                      types.stream()
                          .map(
                              type -> {
                                List<String> longer = new ArrayList<>(head);
                                longer.add(type);
                                return List.copyOf(longer);
                              }))
              .toList();
    }
    return all;
  }
}
