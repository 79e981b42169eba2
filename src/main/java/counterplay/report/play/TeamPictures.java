package counterplay.report.play;

import counterplay.audit.plays.TeamPaths;
import counterplay.audit.plays.TeamPlay;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.team.JointPlan;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.report.scene.Picture;
import csoka.Joining;
import csoka.TruthIsWeaklyDominated;
import csoka.TwoRoundDomination;
import csoka.example.Active;
import csoka.example.Alternation;
import csoka.example.Example21;
import csoka.example.TakingTurns;
import csoka.example.TwoRounds;
import csoka.general.CoalitionCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Timelines and trees of cases about transfer rules for dynamic models. */
final class TeamPictures {

  private static final ReportingStrategy TRUTH = new ReportingStrategy.Truthful();
  private static final List<String> PLAN = List.of("the plan", "at the truth");

  private TeamPictures() {}

  static List<Picture> of(String claim, Record theCase, List<Mechanism> mechanisms) {
    List<TransferRule> rules =
        mechanisms.stream()
            .filter(TransferRule.class::isInstance)
            .map(TransferRule.class::cast)
            .toList();
    if (rules.isEmpty()) return List.of();
    TransferRule rule = rules.get(0);
    if (theCase instanceof CoalitionCase c && c.plan() instanceof JointPlan.Best)
      return best(c, rule);
    return told(claim, theCase, rule)
        .map(TeamPictures::drawn)
        .or(() -> model(theCase).map(m -> ofModel(m, theCase, rule)))
        .orElse(List.of());
  }

  private static List<Picture> drawn(ComparedPlays told) {
    List<Picture> pictures = new ArrayList<>();
    told.most()
        .ifPresent(
            pair ->
                pictures.add(
                    new Timeline(pair.played(), pair.besides(), told.words())
                        .picture("The course on which it matters most")));
    List<List<Rational>> both = told.expected();
    List<Bars.Line> lines = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("agent", told.words().get(1), told.words().get(0)));
    for (int i = 0; i < both.get(0).size(); i++) {
      if (both.get(0).get(i).isZero() && both.get(1).get(i).isZero()) continue;
      String name = told.outlook().model().agents().get(i);
      lines.add(new Bars.Line(name, both.get(1).get(i), both.get(0).get(i)));
      table.add(List.of(name, both.get(1).get(i).toString(), both.get(0).get(i).toString()));
    }
    if (!lines.isEmpty())
      pictures.add(
          new Picture(
              "Expected payoffs",
              "What each agent expects "
                  + told.words().get(1)
                  + " and with "
                  + told.words().get(0)
                  + ", utility and transfers together.",
              new Bars(told.words().get(1), told.words().get(0), lines).scene(),
              table));
    GameTree.picture(told).ifPresent(pictures::add);
    return pictures;
  }

  /** Which two plays the case compares; nothing for cases of another kind. */
  private static Optional<ComparedPlays> told(String claim, Record theCase, TransferRule rule) {
    if (theCase instanceof CoalitionCase c) {
      Outlook<Rational> outlook = new Outlook<>(c.model());
      return Optional.of(
          new ComparedPlays(
              outlook,
              rule,
              c.behaviours(c.plan()),
              c.behaviours(new JointPlan.Played(List.of())),
              c.coalition(),
              PLAN));
    }
    if (theCase instanceof TakingTurns c) {
      Rational loss =
          claim.contains("-184-") ? Example21.SMALLER_LOSS : Example21.LOSS; // as the claim has it
      return Optional.of(
          two(
              Example21.model(c.agents(), c.blue(), c.red(), loss),
              rule,
              List.of(c.blueStrategy(), c.redStrategy()),
              List.of(TRUTH, TRUTH),
              List.of(Example21.BLUE, Example21.RED),
              PLAN));
    }
    if (theCase instanceof TruthIsWeaklyDominated.Case c) {
      return Optional.of(
          two(
              Example21.model(c.agents(), c.blue(), c.red(), Example21.LOSS),
              rule,
              List.of(c.exception(), c.redStrategy()),
              List.of(TRUTH, c.redStrategy()),
              List.of(Example21.BLUE),
              List.of("the exception", "if Blue is true")));
    }
    if (theCase instanceof TwoRoundDomination.Case c) {
      return Optional.of(
          two(
              TwoRounds.model(c.agents(), c.blue(), c.red()),
              rule,
              List.of(TwoRounds.Line.LOW_HIGH.of(Active.BLUE, "0"), c.redStrategy()),
              List.of(TwoRounds.Line.MODIFIED.of(Active.BLUE, "0"), c.redStrategy()),
              List.of(Example21.BLUE),
              List.of("0 and then 1", "with the modified truth")));
    }
    if (theCase instanceof Joining.Case c) {
      ReportingStrategy turns = Alternation.of(c.blue().rounds(), 1, 0);
      return Optional.of(
          two(
              Example21.model(c.agents(), c.blue(), c.red(), Example21.LOSS),
              rule,
              List.of(turns, turns),
              c.starter() == Active.BLUE
                  ? List.of(turns, c.instead())
                  : List.of(c.instead(), turns),
              List.of(c.starter().other().index()),
              List.of("joining", "with what is played instead")));
    }
    return Optional.empty();
  }

  private static ComparedPlays two(
      DynamicModel<Rational> model,
      TransferRule rule,
      List<ReportingStrategy> played,
      List<ReportingStrategy> besides,
      List<Integer> watched,
      List<String> words) {
    return new ComparedPlays(
        new Outlook<>(model), rule, all(model, played), all(model, besides), watched, words);
  }

  /** The first agents as given, all others truthfully. */
  private static List<ReportingBehaviour<Rational>> all(
      DynamicModel<Rational> model, List<ReportingStrategy> first) {
    return Lists.each(model.size(), i -> (i < first.size() ? first.get(i) : TRUTH).in(model));
  }

  private static List<Picture> best(CoalitionCase c, TransferRule rule) {
    TeamPlay play = TeamPaths.of(new Outlook<>(c.model()), rule, c.coalition()).first();
    return List.of(
        new Timeline(play, play.truthful(), PLAN).picture("The first course with a false report"));
  }

  @SuppressWarnings("unchecked")
  private static Optional<DynamicModel<Rational>> model(Record theCase) {
    return CaseParts.first(theCase, DynamicModel.class)
        .filter(m -> ((DynamicModel<?>) m).one() instanceof Rational)
        .map(m -> (DynamicModel<Rational>) m);
  }

  /** The play of the truth, and what is paid for the reports that the case names. */
  private static List<Picture> ofModel(
      DynamicModel<Rational> model, Record theCase, TransferRule rule) {
    if (rule.isForOneRound() && model.rounds() > 1) return List.of();
    Outlook<Rational> outlook = new Outlook<>(model);
    List<Picture> pictures = new ArrayList<>();
    CaseParts.first(theCase, Reports.class).ifPresent(r -> pictures.add(paid(outlook, rule, r)));
    List<ReportingBehaviour<Rational>> truth = all(model, List.of());
    GameTree.picture(
            new ComparedPlays(
                outlook,
                rule,
                truth,
                truth,
                IntStream.range(0, model.size()).boxed().toList(),
                List.of("the truth", "at the truth")))
        .ifPresent(pictures::add);
    return pictures;
  }

  private static Picture paid(Outlook<Rational> outlook, TransferRule rule, Reports reports) {
    List<Rational> paid = rule.transfers(outlook, reports);
    DynamicModel<Rational> model = outlook.model();
    List<Bars.Line> lines = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("agent", "reports", "utility from then on", "is paid"));
    List<Rational> values = outlook.values(reports.round(), reports.now());
    for (int i = 0; i < model.size(); i++) {
      String name = model.agents().get(i);
      String said = model.role(reports.round(), i).types().get(reports.now().get(i));
      lines.add(new Bars.Line(name + " (" + said + ")", values.get(i), paid.get(i)));
      table.add(List.of(name, said, values.get(i).toString(), paid.get(i).toString()));
    }
    return new Picture(
        "What is paid in round " + reports.round(),
        "For each agent the utility that a planner expects for him after these reports, and what he"
            + " is paid.",
        new Bars("utility expected", "is paid", lines).scene(),
        table);
  }
}
