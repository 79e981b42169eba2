package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.CONDITIONAL;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.lemmas.SameForThree;
import csoka.reduced.FourRoundModel;
import csoka.reduced.FourRounds;
import csoka.reduced.MarkedPlays;
import csoka.sentences.Readings;
import java.util.ArrayList;
import java.util.List;

/**
 * Section 3.2, first paragraph: the extra decisions induce no transfers and make lies about them
 * dominated.
 */
public final class MarkedRounds implements Spec {

  /** All reports of a round and of the round before, Blue's and Red's. */
  public record Transfers(int n, int round, List<String> before, List<String> now) {}

  /**
   * A situation in a marked round: the agent's true type and the reports of the round before,
   * Blue's and Red's.
   */
  public record Situation(int n, String agent, String type, List<String> before) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    FourRounds rounds = new FourRounds(mechanisms);
    MarkedPlays plays = new MarkedPlays(rounds.rule());
    return List.of(
        Claim.of(
            "csoka/section-3.2-no-transfers",
            Kind.STATEMENT,
            "Section 3.2",
            "the extra public decisions change no transfer of the balanced Team Mechanism",
            Transfers.class,
            Readings.printed(
                CONDITIONAL,
                FourRounds.ofEachSize(
                    "n >= 3, all reports of a round and of the round before, lies included",
                    n -> Space.of(transfers(n))),
                new NoTransfers(plays),
                MarkedRounds::variables,
                new SameForThree.By(
                    new SameForThree(true),
                    x -> gammas(plays, x, FourRoundModel.of(3)),
                    x -> gammas(plays, x, FourRoundModel.of(3).withoutGuesses())))),
        Claim.of(
            "csoka/section-3.2-truth-in-marked-rounds",
            Kind.STATEMENT,
            "Section 3.2",
            "a false report about an extra public decision is strictly dominated, at every"
                + " information set",
            Situation.class,
            Reading.printed(
                BOUNDED,
                FourRounds.ofEachSize(
                    "n >= 3, every marked round and true type, after any reports, own lies"
                        + " included",
                    n -> Space.of(MarkedSituations.situations(n))),
                c -> MarkedSituations.margin(plays, c))));
  }

  /**
   * The transfers with and without the extra decisions, for one of the pairs of reports of two
   * rounds.
   */
  private record NoTransfers(MarkedPlays plays) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all().size("n", 3, 5).choice("reports", s -> transfers(3).size());
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Transfers c = transfers(x.whole("n")).get(x.whole("reports"));
      return Statement.of(
          numbers(x, plays.transfers(FourRoundModel.of(c.n()), c.round(), c.before(), c.now())),
          EQUAL,
          numbers(
              x,
              plays.transfers(
                  FourRoundModel.of(c.n()).withoutGuesses(), c.round(), c.before(), c.now())));
    }
  }

  private static Assignment variables(Transfers c) {
    return Assignment.NONE.whole("n", c.n()).whole("reports", transfers(c.n()).indexOf(c));
  }

  private static List<Rational> gammas(MarkedPlays plays, Variables<?> x, FourRoundModel setup) {
    Transfers c = transfers(3).get(x.whole("reports"));
    return plays.gammas(setup, c.round(), c.before(), c.now());
  }

  static <S extends Scalar<S>> List<S> numbers(Variables<S> x, List<Rational> numbers) {
    return numbers.stream().map(x::number).toList();
  }

  private static List<Transfers> transfers(int n) {
    List<Transfers> all = new ArrayList<>();
    for (int t = 1; t <= FourRoundModel.ROUNDS; t++) {
      for (List<String> before : MarkedSituations.profiles(t - 1))
        for (List<String> now : MarkedSituations.profiles(t))
          all.add(new Transfers(n, t, before, now));
    }
    return all;
  }
}
