package counterplay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Question;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Adapted;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.classic.DynamicPivotMechanism;
import counterplay.mechanism.classic.VcgMechanism;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.mechanism.elicitation.BinaryRobustBayesianTruthSerum;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.PeerPredictionMechanism;
import counterplay.mechanism.elicitation.PredictingReportMechanism;
import counterplay.mechanism.elicitation.RobustBayesianTruthSerum;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.OneByOneMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.mechanism.team.UnbalancedTeamMechanism;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Stage;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Changes of a mechanism that a table of few properties had not noticed: each moves something. */
class MechanismMutantsTest {

  /** A transfer rule that makes something else of what another one pays. */
  private record Changed(
      TransferRule rule, BiFunction<Outlook<Rational>, Reports, List<Rational>> change)
      implements TransferRule, Adapted {

    @Override
    public boolean isForOneRound() {
      return rule.isForOneRound();
    }

    @Override
    @SuppressWarnings("unchecked") // properties are asked at rationals
    public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
      return (List<S>) (List<?>) change.apply((Outlook<Rational>) (Outlook<?>) outlook, reports);
    }
  }

  private static List<Rational> negated(List<Rational> numbers) {
    return numbers.stream().map(Rational::negated).toList();
  }

  /** What everybody reports to get from the decisions of the round before, paid to the others. */
  private static List<Rational> ofTheRoundBefore(Outlook<Rational> outlook, Reports r) {
    if (r.round() == 1) return Collections.nCopies(outlook.model().size(), Rational.ZERO);
    return new UnbalancedTeamMechanism()
        .transfers(outlook, new Reports(r.round() - 1, r.before(), r.before()));
  }

  /** One by one from the last agent on: the agents in the opposite order. */
  private record FromTheLast() implements GammaRule {
    @Override
    public String id() {
      return new OneByOneMechanism().id();
    }

    @Override
    public String title() {
      return "one by one from the last agent on";
    }

    @Override
    public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
      return reversed(new OneByOneMechanism().gammas(mirror(outlook.model()), mirror(reports)));
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
      return reversed(new OneByOneMechanism().transfers(mirror(outlook.model()), mirror(reports)));
    }

    private static <T> List<T> reversed(List<T> list) {
      List<T> copy = new ArrayList<>(list);
      Collections.reverse(copy);
      return List.copyOf(copy);
    }

    private static <S extends Scalar<S>> Outlook<S> mirror(DynamicModel<S> m) {
      return new Outlook<>(
          new DynamicModel<>(
              m.agents(),
              m.stages().stream()
                  .map(s -> new Stage<>(s.decisions(), reversed(s.roles())))
                  .toList()));
    }

    private static Reports mirror(Reports r) {
      return new Reports(r.round(), reversed(r.before()), reversed(r.now()));
    }
  }

  /** Robust Bayesian Truth Serum with the shift upside down. */
  private record UpsideDown() implements PredictingReportMechanism {
    @Override
    public String id() {
      return "frongillo/mechanism-rbts";
    }

    @Override
    public String title() {
      return "shifted the wrong way";
    }

    @Override
    public <S extends Scalar<S>> S information(int own, S reference, int peer, S delta) {
      return new BinaryRobustBayesianTruthSerum()
          .information(
              own == BinaryReportMechanism.HIGH
                  ? BinaryReportMechanism.LOW
                  : BinaryReportMechanism.HIGH,
              reference,
              peer,
              delta);
    }

    @Override
    public <S extends Scalar<S>> S prediction(S prediction, int peer) {
      return new BinaryRobustBayesianTruthSerum().prediction(prediction, peer);
    }
  }

  /** Peer prediction that scores the posterior of the next signal. */
  private record NextPosterior() implements ElicitationMechanism {
    @Override
    public String id() {
      return "kong/mechanism-peer-prediction-known-prior";
    }

    @Override
    public String title() {
      return "the posterior of the next signal";
    }

    @Override
    public <S extends Scalar<S>> List<Payment<S>> payments(
        Design<S> design, List<Report<S>> reports) {
      List<List<S>> turned = new ArrayList<>(design.posteriors());
      Collections.rotate(turned, 1);
      return new PeerPredictionMechanism().payments(design.knowing(turned), reports);
    }
  }

  private static List<String> seen(Mechanism mechanism) {
    return Families.asked(mechanism).stream().map(MechanismMutantsTest::seen).toList();
  }

  private static String seen(Question<?, ?> q) {
    Answer a = q.answer(false, () -> false);
    return a.id()
        + " "
        + a.verdict()
        + a.lost().map(l -> " " + l.smallness().below() + " " + l.finding().text()).orElse("");
  }

  private record Mutant(String name, Mechanism before, Mechanism after) {}

  @TestFactory
  Stream<DynamicTest> a_change_moves_a_verdict_or_the_smallest_play() {
    TransferRule pivot = new DynamicPivotMechanism();
    TransferRule vcg = new VcgMechanism();
    GammaRule team = new BalancedTeamMechanism();
    return Stream.of(
            new Mutant(
                "dynamic pivot with the other sign",
                pivot,
                new Changed(pivot, (o, r) -> negated(pivot.transfers(o, r)))),
            new Mutant(
                "VCG without its pivot",
                vcg,
                new Changed(vcg, (o, r) -> new UnbalancedTeamMechanism().transfers(o, r))),
            new Mutant(
                "equal sharing dropped", team, new Changed(team, (o, r) -> team.gammas(o, r))),
            new Mutant(
                "the round of the unbalanced rule",
                new UnbalancedTeamMechanism(),
                new Changed(new UnbalancedTeamMechanism(), MechanismMutantsTest::ofTheRoundBefore)),
            new Mutant("the order of one by one", new OneByOneMechanism(), new FromTheLast()),
            new Mutant("RBTS upside down", new BinaryRobustBayesianTruthSerum(), new UpsideDown()),
            new Mutant(
                "RBTS with a fixed shift",
                new RobustBayesianTruthSerum(),
                new RobustBayesianTruthSerum(
                    new RobustBayesianTruthSerum.Shift.Fixed(Rational.of(1, 10)))),
            new Mutant(
                "the posterior of peer prediction",
                new PeerPredictionMechanism(),
                new NextPosterior()))
        .map(
            m ->
                DynamicTest.dynamicTest(
                    m.name(), () -> assertThat(seen(m.after())).isNotEqualTo(seen(m.before()))));
  }
}
