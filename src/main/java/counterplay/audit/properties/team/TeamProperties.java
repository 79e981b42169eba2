package counterplay.audit.properties.team;

import static counterplay.audit.properties.team.TeamCases.over;

import counterplay.audit.properties.Environment;
import counterplay.audit.properties.Family;
import counterplay.audit.properties.Property;
import counterplay.audit.properties.team.TeamCases.OfModel;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.team.DirectMechanism;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is asked of transfer rules for dynamic models, static ones among them. */
public final class TeamProperties {

  private static final TeamModels.Named LONE = TeamModels.twoAgentsOneInformed();
  private static final TeamModels.Named TWO = TeamModels.twoAgents();
  private static final TeamModels.Named TWO_TWICE = TeamModels.twoAgentsTwoRounds();
  private static final TeamModels.Named THREE = TeamModels.threeAgents();
  private static final TeamModels.Named THREE_TWICE = TeamModels.threeAgentsTwoRounds();

  private TeamProperties() {}

  /** The family of transfer rules. */
  public static Family<TeamRule> family() {
    return new Family<>(
        "team",
        "transfer rules for dynamic models: efficient decisions, types reported in every round",
        TeamProperties::view,
        List.of(
            Property.of(
                "truthful",
                "truth is a best reply to the truth (Bayes-Nash)",
                everywhere(m -> TeamCases.groups(m, 1, 1)),
                TeamJudges::gain,
                TeamJudges::gainTold),
            Property.of(
                "strict",
                "a lie that costs all together something costs the liar something",
                everywhere(TeamCases::lies),
                TeamJudges::strict,
                TeamJudges::lieTold),
            Property.of(
                "ex-post",
                "truth is a best report of the last round, whatever the others report (dominant)",
                everywhere(TeamCases::lastLies),
                TeamJudges::lastLie,
                TeamJudges::lastLieTold),
            Property.of(
                "balanced",
                "the transfers of a round add up to zero, whatever is reported",
                everywhere(TeamCases::reports),
                TeamMoney::balanced,
                TeamMoney::sumTold),
            Property.of(
                "no-deficit",
                "the transfers of a round together never need money from outside",
                everywhere(TeamCases::reports),
                TeamMoney::noDeficit,
                TeamMoney::sumTold),
            Property.of(
                "balanced-on-average",
                "at the truth all transfers together are expected to be zero",
                everywhere(m -> Stream.of(new OfModel(m))),
                TeamMoney::expectedSum,
                TeamMoney::expectedSumTold),
            Property.of(
                "bounded",
                "no transfer of a round exceeds twice the range of all utilities together",
                everywhere(TeamCases::reports),
                TeamMoney::bounded,
                TeamMoney::sumTold),
            Property.of(
                "guaranteed",
                "what truth secures each, whatever the others do, adds up to the most that all can"
                    + " get",
                everywhere(m -> Stream.of(new OfModel(m))),
                TeamMoney::guaranteed,
                TeamMoney::guaranteedTold),
            Property.of(
                "rational-interim",
                "who knows his first type expects no loss at the truth",
                everywhere(TeamJudges::firstTypes),
                TeamJudges::interim,
                TeamJudges::interimTold),
            Property.of(
                "rational-ex-post",
                "nobody loses at the truth, whatever the types are",
                everywhere(TeamJudges::paths),
                TeamJudges::exPost,
                TeamJudges::pathTold),
            Property.of(
                "pair-proof",
                "no two agents gain together",
                everywhere(m -> TeamCases.groups(m, 2, 2)),
                TeamJudges::gain,
                TeamJudges::gainTold),
            Property.of(
                "all-together",
                "all agents together gain nothing",
                everywhere(m -> TeamCases.groups(m, m.size(), m.size())),
                TeamJudges::gain,
                TeamJudges::gainTold),
            Property.of(
                "collusion-proof",
                "no coalition gains together",
                everywhere(m -> TeamCases.groups(m, 2, m.size())),
                TeamJudges::gain,
                TeamJudges::gainTold),
            Property.of(
                "unique",
                "in one round no other pure equilibrium wastes anything",
                over(TeamCases::maps, LONE, TWO),
                TeamEquilibria::unique,
                TeamEquilibria::told),
            Property.of(
                "anonymous",
                "when two agents change places their transfers do",
                everywhere(TeamCases::swaps),
                TeamSymmetry::swapped,
                TeamSymmetry::swapTold),
            Property.of(
                    "own-report",
                    "what a report earns depends on no other report of the round",
                    everywhere(TeamCases::others),
                    TeamSymmetry::others,
                    TeamSymmetry::othersTold)
                .where(TeamRule::isGamma)));
  }

  static <C extends Record> List<Environment<C>> everywhere(
      Function<DynamicModel<Rational>, Stream<C>> cases) {
    List<Environment<C>> all = new ArrayList<>(over(cases, LONE, TWO, TWO_TWICE, THREE));
    over(cases, THREE_TWICE).forEach(e -> all.add(e.deep()));
    return all;
  }

  private static Optional<TeamRule> view(Mechanism m) {
    if (m instanceof DirectMechanism)
      return Optional.of(new TeamRule(new DirectWithoutPublicType()));
    return m instanceof TransferRule rule ? Optional.of(new TeamRule(rule)) : Optional.empty();
  }
}
