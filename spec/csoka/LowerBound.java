package csoka;

import static counterplay.claim.Verdict.REFUTED;
import static counterplay.claim.Verdict.SURVIVED;
import static counterplay.claim.sentence.Relation.AT_LEAST;

import counterplay.claim.Claim;
import counterplay.claim.Gravity;
import counterplay.claim.Judge;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.space.Space;
import csoka.example.Processes;
import csoka.example.TwoRounds;
import csoka.example.TwoRounds.Line;
import csoka.sentences.Readings;
import java.util.List;
import java.util.stream.Stream;

/**
 * The two steps of elimination for K = 2 when no belief of round 1 is below 1/10, with 1/10 in the
 * place of 0.
 *
 * <p>At 1/10 the good is not free: it costs 10. Whoever buys it after a true 1/10 pays up to 10 for
 * a chance of 1/10 of 84.
 */
public final class LowerBound implements Spec {

  /** The least belief of round 1. */
  public static final Rational LOWEST = Rational.of(1, 10);

  /** Which strategy is to be dominated by which. */
  public enum Step {
    /** The truth by the modified truth. */
    TRUTH,
    /** The modified truth by 1/10 and then 1, when the truth is gone. */
    MODIFIED_TRUTH;

    private Line dominated() {
      return Line.values()[ordinal()];
    }

    private Line by() {
      return Line.values()[ordinal() + 1];
    }
  }

  /**
   * One step against one column: 1 the truth, 2 the modified truth, 3 the report 1/10 and then 1.
   */
  public record Case(
      int agents,
      BeliefProcess<Rational> blue,
      BeliefProcess<Rational> red,
      Step step,
      int column) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    GammaRule rule = mechanisms.get(BalancedTeamMechanism.NAME);
    Judge<Case> neverLess =
        c -> {
          DynamicModel<Rational> model = TwoRounds.model(c.agents(), c.blue(), c.red());
          Line column = Line.values()[c.column() - 1];
          return Finding.of(
              TwoRounds.entry(rule, model, c.step().by(), column, LOWEST).get(0),
              AT_LEAST,
              TwoRounds.entry(rule, model, c.step().dominated(), column, LOWEST).get(0));
        };
    return List.of(
        Claim.of(
            "csoka/section-2-lower-bound-0.1",
            Kind.STATEMENT,
            "Section 2",
            "If the beliefs of round 1 are 1/10 or more, 1/10 can take the place of 0: the modified"
                + " truth brings never less than the truth, and then 1/10, 1 never less than the"
                + " modified truth.",
            Case.class,
            Reading.printed(
                    REFUTED,
                    scope(
                        "every n >= 3, all processes from 1/2 with p_1 >= 1/10, equality allowed",
                        3,
                        false),
                    neverLess)
                .weighed(Gravity.substantive()),
            Readings.refuted("four-agents", scope("the same with n >= 4", 4, false), neverLess),
            Readings.refuted(
                "never-at-the-bound",
                scope("every n >= 3, processes that stay above 1/10 in round 1", 3, true),
                neverLess),
            Reading.ours(
                "four-agents-never-at-the-bound",
                SURVIVED,
                scope("every n >= 4, processes that stay above 1/10 in round 1", 4, true),
                neverLess)));
  }

  private static Scope<Case> scope(String words, int leastAgents, boolean above) {
    return Scope.sample(words, 200, cases(leastAgents, above))
        .containing(
            c ->
                c.agents() >= leastAgents
                    && c.column() <= 3
                    && c.column() >= (c.step() == Step.TRUTH ? 1 : 2)
                    && Stream.of(c.blue(), c.red())
                        .allMatch(
                            p ->
                                TwoRounds.fits(p, LOWEST)
                                    && (!above || TwoRounds.atom(p, LOWEST).isZero())));
  }

  private static Space<Case> cases(int leastAgents, boolean above) {
    return Processes.of(
            Space.of(3, 4, 5, 10).where(n -> n >= leastAgents), TwoRounds.processes(LOWEST, above))
        .then(
            p ->
                Space.of(
                    Stream.concat(
                            Stream.of(1, 2, 3).map(column -> of(p, Step.TRUTH, column)),
                            Stream.of(2, 3).map(column -> of(p, Step.MODIFIED_TRUTH, column)))
                        .toList()));
  }

  private static Case of(Processes p, Step step, int column) {
    return new Case(p.agents(), p.blue(), p.red(), step, column);
  }
}
