package counterplay.audit.properties.elicitation;

import counterplay.audit.plays.Signals;
import counterplay.audit.properties.Environment;
import counterplay.audit.properties.Payments;
import counterplay.audit.properties.Size;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.real.Reals;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.PredictingReportMechanism;
import counterplay.model.dynamic.Profiles;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The payments of elicitation mechanisms, to compare two of them. */
public final class PeerPayments {

  private static final List<Rational> CHANCES =
      List.of(
          Rational.HALF,
          Rational.of(1, 3),
          Rational.of(2, 3),
          Rational.of(1, 4),
          Rational.of(3, 4),
          Rational.ZERO,
          Rational.ONE);

  private static final List<List<Rational>> WEIGHTS =
      List.of(List.of(Rational.ONE, Rational.ONE), List.of(Rational.of(2), Rational.of(3)));

  private PeerPayments() {}

  /**
   * Everybody reports a signal and a prediction, any that is a posterior or the prior.
   *
   * @param setting where the posteriors that a mechanism may know come from
   * @param alpha the weight of the prediction score
   * @param beta the weight of the information score
   * @param drawn who may be drawn for a classification reward
   */
  record OfProfile(
      PeerSetting setting,
      Rational alpha,
      Rational beta,
      Design.Drawn drawn,
      List<Report<Rational>> reports) {

    Design<Rational> design() {
      Design<Rational> d = setting.design();
      return new Design<>(alpha, beta, d.groupA(), drawn, d.posteriors());
    }
  }

  /** Own reports and those of the peer; a rule for fewer tasks reads the first ones. */
  record OfTasks(List<Integer> own, List<Integer> peer) {}

  /** What a rule that shifts a prediction reads. */
  record OfShift(int own, Rational prediction, Rational reference, int peer, Rational delta) {}

  /** Payments for signals and predictions under the quadratic score. */
  public static Payments<PeerRule, OfProfile> elicitation() {
    List<Environment<OfProfile>> all = new ArrayList<>();
    all.add(environment(2, 2, 20, Predicted.ANY));
    all.add(environment(2, 3, 2, Predicted.ANY));
    all.add(environment(3, 2, 3, Predicted.ANY));
    all.add(environment(3, 3, 2, Predicted.HONEST));
    all.add(environment(4, 2, 1, Predicted.POSTERIORS));
    all.add(environment(5, 2, 1, Predicted.HONEST));
    return new Payments<>(
        "elicitation",
        PeerProperties.family().view(),
        (x, y) -> all,
        (m, c) ->
            m.payments(c.design(), c.reports()).stream().map(p -> PeerRule.amount(p)).toList(),
        PeerPayments::words,
        c -> Lists.each(c.reports().size(), i -> "agent " + (i + 1)),
        Payments.MONEY);
  }

  /** Which predictions are reported beside a signal. */
  private enum Predicted {
    HONEST("honest predictions"),
    POSTERIORS("predictions all posteriors"),
    ANY("predictions all posteriors and the prior");

    private final String words;

    Predicted(String words) {
      this.words = words;
    }

    List<List<Rational>> of(PeerSetting s, int signal) {
      List<List<Rational>> all = PeerRule.predictions(s);
      return switch (this) {
        case HONEST -> List.of(s.law().posterior(signal));
        case POSTERIORS -> all.subList(0, all.size() - 1);
        case ANY -> all;
      };
    }
  }

  private static Environment<OfProfile> environment(
      int agents, int signals, int priors, Predicted predicted) {
    List<PeerSetting> settings =
        signals == 2 ? PeerSetting.twoSignals(agents) : PeerSetting.threeSignals(agents);
    List<PeerSetting> few = settings.subList(0, Math.min(priors, settings.size()));
    return Environment.over(
        agents + "-agents-" + signals + "-signals",
        agents
            + " agents, "
            + signals
            + " signals, "
            + few.size()
            + (few.size() == 1 ? " prior" : " priors")
            + ", weights 1 and 1, 2 and 3, "
            + predicted.words,
        few.stream().flatMap(s -> WEIGHTS.stream().map(w -> new Weighted(s, w))).toList(),
        Weighted::size,
        w -> profiles(w, predicted));
  }

  /** A setting with the weights of both scores. */
  private record Weighted(PeerSetting setting, List<Rational> weights) {
    Size size() {
      return setting.size().worth(weights.stream());
    }
  }

  private static Stream<OfProfile> profiles(Weighted w, Predicted predicted) {
    PeerSetting s = w.setting();
    List<Report<Rational>> reports = new ArrayList<>();
    for (int signal = 0; signal < s.signals(); signal++)
      for (List<Rational> p : predicted.of(s, signal)) reports.add(new Report<>(signal, p));
    return Profiles.all(s.agents(), reports.size())
        .map(
            k ->
                new OfProfile(
                    s,
                    w.weights().get(0),
                    w.weights().get(1),
                    w.equals(new Weighted(s, WEIGHTS.get(0)))
                        ? Design.Drawn.OTHERS
                        : Design.Drawn.ALL,
                    k.stream().map(reports::get).toList()));
  }

  private static List<String> words(OfProfile c) {
    List<String> lines = new ArrayList<>(c.setting().words());
    if (!c.alpha().equals(Rational.ONE))
      lines.add("The weights are " + c.alpha() + " and " + c.beta() + ".");
    for (int i = 0; i < c.reports().size(); i++) {
      Report<Rational> r = c.reports().get(i);
      lines.add(
          "Agent "
              + (i + 1)
              + " reports "
              + Signals.name(r.signal(), c.setting().signals())
              + " and predicts "
              + Signals.law(r.prediction())
              + ".");
    }
    return lines;
  }

  /** Payments for reports on tasks; all there are. */
  public static Payments<TaskRule, OfTasks> tasks() {
    return new Payments<>(
        "tasks",
        TaskProperties.family().view(),
        (x, y) -> {
          int own = Math.max(x.ownTasks(), y.ownTasks());
          int peer = Math.max(x.peerTasks(), y.peerTasks());
          return List.of(
              Environment.over(
                  "reports",
                  "all reports on "
                      + own
                      + (own == 1 ? " own task and " : " own tasks and ")
                      + peer
                      + " of the peer",
                  BinaryReportMechanism.profiles(own),
                  o -> Size.of(2, Math.max(own, peer), 4),
                  o -> BinaryReportMechanism.profiles(peer).stream().map(p -> new OfTasks(o, p))));
        },
        (m, c) ->
            List.of(
                Reals.of(
                    m.payment(
                        c.own().subList(0, m.ownTasks()), c.peer().subList(0, m.peerTasks())))),
        c ->
            List.of(
                "The agent reports "
                    + letters(c.own())
                    + ", the peer "
                    + letters(c.peer())
                    + "; a rule for fewer tasks reads the first."),
        c -> List.of("the agent"),
        Payments.MONEY);
  }

  private static String letters(List<Integer> reports) {
    return String.join(", ", reports.stream().map(r -> Signals.name(r, 2)).toList());
  }

  /** Payments for a report and a prediction. */
  public static Payments<PredictingReportMechanism, OfShift> shift() {
    return new Payments<>(
        "shift",
        ShiftProperties.family().view(),
        (x, y) ->
            List.of(
                Environment.over(
                    "reports",
                    "all reports, predictions and shifts of denominator at most 4",
                    shifts(),
                    c ->
                        Size.of(3, 1, 6)
                            .chances(Stream.of(c.prediction(), c.reference(), c.delta())),
                    Stream::of)),
        (m, c) ->
            List.of(
                Reals.of(m.information(c.own(), c.reference(), c.peer(), c.delta())),
                Reals.of(m.prediction(c.prediction(), c.peer())),
                Reals.of(m.payment(c.own(), c.prediction(), c.reference(), c.peer(), c.delta()))),
        c ->
            List.of(
                "The agent reports "
                    + Signals.name(c.own(), 2)
                    + " and predicts H with "
                    + c.prediction()
                    + "; the reference predicts "
                    + c.reference()
                    + ", the peer reports "
                    + Signals.name(c.peer(), 2)
                    + ", the shift is "
                    + c.delta()
                    + "."),
        c -> List.of("for the report", "for the prediction", "together"),
        Payments.MONEY);
  }

  private static List<OfShift> shifts() {
    List<OfShift> all = new ArrayList<>();
    for (Rational prediction : CHANCES)
      for (Rational reference : CHANCES)
        for (Rational delta : CHANCES.subList(0, 6))
          for (int k = 0; k < 4; k++)
            if (reference.minus(delta).signum() >= 0
                && reference.plus(delta).compareTo(Rational.ONE) <= 0)
              all.add(new OfShift(k / 2, prediction, reference, k % 2, delta));
    return all;
  }
}
