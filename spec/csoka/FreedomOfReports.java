package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Information;
import csoka.FreeDecisions.Decision;
import csoka.FreeDecisions.Types;
import csoka.MarkedRounds.Situation;
import csoka.reduced.FourRoundModel;
import csoka.reduced.FourRounds;
import csoka.reduced.MarkedPlays;
import csoka.reduced.ReducedGame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Which reports of the four-round game are free, and that all lead to the same utilities. */
final class FreedomOfReports {

  private FreedomOfReports() {}

  /**
   * The reports that are left are two in the three free decisions and one in all others; what is
   * known there.
   */
  static Finding freedom(MarkedPlays plays, Decision c) {
    List<Information> known =
        plays.informations(c.n(), MarkedSituations.agent(c.agent()), c.round());
    boolean free = List.of("Blue 1", "Red 2", "Blue 3").contains(c.agent() + " " + c.round());
    Rational left = Rational.of(reportsLeft(plays, c));
    if (!free) return Finding.of(left, EQUAL, Rational.ONE);
    long seen = known.stream().map(FreedomOfReports::ownAndFree).distinct().count();
    return Finding.of(
        List.of(left, Rational.of(known.size())),
        EQUAL,
        List.of(Rational.of(2), Rational.of(seen)));
  }

  private static int reportsLeft(MarkedPlays plays, Decision c) {
    FourRoundModel setup = FourRoundModel.of(c.n());
    if (c.agent().equals("Green")
        || setup.types(MarkedSituations.agent(c.agent()), c.round()).size() == 1) return 1;
    List<Situation> here = MarkedSituations.situations(c.n(), c.agent(), c.round());
    boolean truthOnly = here.stream().allMatch(s -> MarkedSituations.margin(plays, s).holds());
    return truthOnly ? 1 : setup.types(MarkedSituations.agent(c.agent()), c.round()).size();
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
  record SameUtilities(MarkedPlays plays) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().size("n", 3, 5).choice("types", s -> types(3).size());
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Types c = types(x.whole("n")).get(x.whole("types"));
      return Statement.of(
          MarkedRounds.numbers(x, low(plays, c)), EQUAL, MarkedRounds.numbers(x, high(plays, c)));
    }
  }

  static Assignment variables(Types c) {
    return Assignment.NONE.whole("n", c.n()).whole("types", types(c.n()).indexOf(c));
  }

  static List<Rational> low(MarkedPlays plays, Types c) {
    return ofEach(plays, c, Collections::min);
  }

  static List<Rational> high(MarkedPlays plays, Types c) {
    return ofEach(plays, c, Collections::max);
  }

  private static List<Rational> ofEach(
      MarkedPlays plays, Types c, Function<List<Rational>, Rational> chosen) {
    List<List<Rational>> seen = plays.utilities(c.n(), c.blue(), c.red());
    return IntStream.range(0, c.n())
        .mapToObj(i -> chosen.apply(seen.stream().map(u -> u.get(i)).toList()))
        .toList();
  }

  static List<Types> types(int n) {
    List<Types> all = new ArrayList<>();
    for (List<String> blue : paths(n, FourRounds.BLUE))
      for (List<String> red : paths(n, FourRounds.RED)) all.add(new Types(n, blue, red));
    return all;
  }

  private static List<List<String>> paths(int n, int agent) {
    FourRoundModel setup = FourRoundModel.of(n);
    return FourRoundModel.oneOfEach(
        IntStream.rangeClosed(1, FourRoundModel.ROUNDS)
            .mapToObj(t -> setup.types(agent, t))
            .toList());
  }
}
