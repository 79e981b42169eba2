package csoka;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.Verdict.CONDITIONAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.FreedomOfReports.SameUtilities;
import csoka.lemmas.SameForThree;
import csoka.reduced.FourRoundModel;
import csoka.reduced.FourRounds;
import csoka.reduced.MarkedPlays;
import csoka.sentences.Readings;
import java.util.ArrayList;
import java.util.List;

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
                BOUNDED,
                FourRounds.ofEachSize(
                    "n >= 3, every report of Blue, Red and Green", n -> Space.of(decisions(n))),
                c -> FreedomOfReports.freedom(plays, c))),
        Claim.of(
            "csoka/section-3.2-utilities-unaffected",
            Kind.STATEMENT,
            "Section 3.2",
            "whatever is reported in the three free decisions, each agent's utility is that of the"
                + " truth",
            Types.class,
            Readings.printed(
                CONDITIONAL,
                FourRounds.ofEachSize(
                    "n >= 3, all types of Blue and Red, all free reports",
                    n -> Space.of(FreedomOfReports.types(n))),
                new SameUtilities(plays),
                FreedomOfReports::variables,
                new SameForThree.By(
                    new SameForThree(false),
                    x ->
                        FreedomOfReports.low(
                            plays, FreedomOfReports.types(3).get(x.whole("types"))),
                    x ->
                        FreedomOfReports.high(
                            plays, FreedomOfReports.types(3).get(x.whole("types")))))));
  }

  private static List<Decision> decisions(int n) {
    List<Decision> all = new ArrayList<>();
    for (int t = 1; t <= FourRoundModel.ROUNDS; t++)
      for (String agent : MarkedSituations.AGENTS) all.add(new Decision(n, agent, t));
    return all;
  }
}
