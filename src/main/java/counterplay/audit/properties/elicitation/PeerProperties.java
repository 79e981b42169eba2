package counterplay.audit.properties.elicitation;

import static counterplay.audit.properties.elicitation.PeerCases.over;

import counterplay.audit.properties.Family;
import counterplay.audit.properties.Property;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import java.util.List;
import java.util.Optional;

/** What is asked of mechanisms that elicit signals, with or without predictions. */
public final class PeerProperties {

  private PeerProperties() {}

  /** The family of elicitation mechanisms. */
  public static Family<PeerRule> family() {
    return new Family<>(
        "elicitation",
        "payments for signals that nobody can check, with or without predictions",
        m ->
            m instanceof ElicitationMechanism rule
                ? Optional.of(new PeerRule(rule))
                : Optional.empty(),
        List.of(
            Property.of(
                "truthful",
                "truth is a best reply to the truth (Bayes-Nash)",
                over(s -> PeerCases.named(s, false)),
                PeerJudges::truthful,
                PeerAccounts::named),
            Property.of(
                "strict",
                "every other signal, with the best prediction, pays less than the truth",
                over(s -> PeerCases.named(s, true)),
                PeerJudges::strict,
                PeerAccounts::named),
            Property.of(
                    "strict-prediction",
                    "a false prediction pays less than the true one",
                    over(PeerCases::predictions),
                    PeerJudges::prediction,
                    PeerAccounts::prediction)
                .fixed()
                .where(PeerRule::readsPredictions),
            Property.of(
                "dominant",
                "naming one's signal is best whatever map of signals the others play",
                over(PeerCases::against),
                PeerJudges::dominant,
                PeerAccounts::against),
            Property.of(
                "survives-elimination",
                "truth survives the iterated elimination of strictly dominated maps of signals",
                PeerStability.games(),
                PeerStability::survives,
                PeerStability::eliminated),
            Property.of(
                "stable",
                "truth stays a best reply when each of the others rarely plays another map",
                PeerStability.trembles(),
                PeerStability::stable,
                PeerStability::tremble),
            Property.of(
                    "beats-uninformative",
                    "all together expect more at the truth than when all report one signal",
                    over(PeerCases::constants),
                    PeerJudges::paysLess,
                    PeerAccounts::map)
                .fixed(),
            Property.of(
                "no-uninformative-equilibrium",
                "that all report one signal is no equilibrium",
                over(PeerCases::constants),
                PeerJudges::isNoEquilibrium,
                PeerAccounts::map),
            Property.of(
                    "beats-relabelling",
                    "all together expect more at the truth than when all exchange signals",
                    over(PeerCases::relabellings),
                    PeerJudges::paysLess,
                    PeerAccounts::map)
                .fixed(),
            Property.of(
                "pays-most-among-equilibria",
                "no symmetric pure equilibrium pays all together more than the truth",
                over(PeerCases::maps),
                PeerJudges::mostOfEquilibria,
                PeerAccounts::map),
            Property.of(
                    "pays-most",
                    "no symmetric map of signals pays all together more than the truth",
                    over(PeerCases::maps),
                    PeerJudges::paysNoMore,
                    PeerAccounts::map)
                .fixed(),
            Property.of(
                "unique",
                "up to exchanged signals truth is the only symmetric pure equilibrium",
                over(PeerCases::garblings),
                PeerJudges::isNoEquilibrium,
                PeerAccounts::map),
            Property.of(
                    "pair-proof",
                    "no two agents gain together by playing a map of signals",
                    over(PeerCases::maps),
                    PeerJudges::pairGains,
                    PeerAccounts::pair)
                .fixed(),
            Property.of(
                    "balanced",
                    "the payments add up to zero, whatever is reported",
                    over(PeerCases::reports),
                    PeerJudges::balanced,
                    PeerAccounts::reports)
                .fixed(),
            Property.of(
                    "no-subsidy",
                    "all payments together never need money from outside",
                    over(PeerCases::reports),
                    PeerJudges::noSubsidy,
                    PeerAccounts::reports)
                .fixed(),
            Property.of(
                    "balanced-on-average",
                    "at the truth all payments together are expected to be zero",
                    over(PeerCases::settings),
                    PeerJudges::balancedOnAverage,
                    PeerAccounts::setting)
                .fixed(),
            Property.of(
                    "bounded",
                    "no payment is above 6 or below -6 (both weights 1)",
                    over(PeerCases::reports),
                    PeerJudges::bounded,
                    PeerAccounts::reports)
                .fixed(),
            Property.of(
                    "defined",
                    "every payment is a number, also for predictions that are certain",
                    over(PeerCases::reports),
                    PeerJudges::defined,
                    PeerAccounts::certain)
                .where(PeerRule::readsPredictions),
            Property.of(
                    "rational-interim",
                    "who knows his signal expects no loss at the truth",
                    over(s -> PeerCases.named(s, false).filter(c -> c.signal() == c.named())),
                    PeerJudges::interim,
                    PeerAccounts::interim)
                .fixed(),
            Property.of(
                    "rational-ex-post",
                    "nobody ever pays, whatever is reported",
                    over(PeerCases::reports),
                    PeerJudges::noLoss,
                    PeerAccounts::reports)
                .fixed(),
            Property.of(
                "prior-free",
                "the payments do not depend on what the designer knows of the prior",
                over(PeerCases::reports),
                PeerJudges::priorFree,
                PeerAccounts::reports),
            Property.of(
                "two-agents-suffice",
                "two agents are paid something",
                PeerCases.just(PeerCases::reports, 2),
                PeerJudges::suffices,
                PeerAccounts::reports),
            Property.of(
                "three-agents-suffice",
                "three agents are paid something",
                PeerCases.just(PeerCases::reports, 3),
                PeerJudges::suffices,
                PeerAccounts::reports)));
  }
}
