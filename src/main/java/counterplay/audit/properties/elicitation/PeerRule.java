package counterplay.audit.properties.elicitation;

import counterplay.data.Lists;
import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.number.Scalar;
import counterplay.exact.real.Reals;
import counterplay.mechanism.Adapted;
import counterplay.mechanism.elicitation.BestReport;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An elicitation mechanism that remembers what it answered in the setting that it was asked about
 * last. For one thread. Scores are quadratic.
 */
final class PeerRule implements ElicitationMechanism, Adapted {

  private static final ScoringRule SCORE = new ScoringRule.Quadratic();
  private static final int DIGITS = 60;

  private final ElicitationMechanism rule;
  private final Map<List<Report<Rational>>, List<Payment<Rational>>> paid = new HashMap<>();
  private List<PeerSetting> last = List.of();
  private List<Expectation<Rational>> games = List.of();
  private List<Report<Rational>> truths = List.of();

  PeerRule(ElicitationMechanism rule) {
    this.rule = rule;
  }

  @Override
  public ElicitationMechanism rule() {
    return rule;
  }

  @Override
  public <S extends Scalar<S>> List<Payment<S>> payments(
      Design<S> design, List<Report<S>> reports) {
    return rule.payments(design, reports);
  }

  /** The payments in a setting, in which everybody reports once. */
  List<Payment<Rational>> payments(PeerSetting setting, List<Report<Rational>> reports) {
    game(setting);
    return paid.computeIfAbsent(reports, r -> rule.payments(setting.design(), r));
  }

  /** What agents expect in the setting. */
  Expectation<Rational> game(PeerSetting setting) {
    if (last.isEmpty() || !last.get(0).equals(setting)) {
      paid.clear();
      last = List.of(setting);
      games = List.of(new Expectation<>(new Remembering(this), setting.design(), setting.prior()));
      PairLaw<Rational> law = setting.law();
      truths = Lists.each(setting.signals(), s -> truth(law, s));
    }
    return games.get(0);
  }

  /** The payments when these signals are named, each with its own posterior. */
  List<Payment<Rational>> named(PeerSetting setting, List<Integer> signals) {
    game(setting);
    return payments(setting, signals.stream().map(truths::get).toList());
  }

  /** Hands the questions of an expectation on to the memory. */
  private record Remembering(PeerRule rule) implements ElicitationMechanism, Adapted {
    @Override
    @SuppressWarnings("unchecked") // a setting is of rationals
    public <S extends Scalar<S>> List<Payment<S>> payments(
        Design<S> design, List<Report<S>> reports) {
      return (List<Payment<S>>)
          (List<?>)
              rule.payments(
                  rule.last.get(0), (List<Report<Rational>>) (List<?>) List.copyOf(reports));
    }
  }

  /**
   * The amount under the quadratic score.
   *
   * @throws ArithmeticException if it is minus infinity
   */
  static RealNumber amount(Payment<Rational> payment) {
    return Valuation.of(payment, SCORE);
  }

  /** What an agent with a signal expects for a report when the others play the profile. */
  RealNumber expected(
      PeerSetting setting, Profile<Rational> profile, int i, int signal, Report<Rational> own) {
    return amount(
        game(setting)
            .weighed(profile, i, signal, own)
            .times(setting.law().marginal(signal).inverse()));
  }

  /** What all together expect. */
  RealNumber welfare(PeerSetting setting, Profile<Rational> profile) {
    return amount(game(setting).welfare(profile));
  }

  /** The true report. */
  static Report<Rational> truth(PairLaw<Rational> law, int signal) {
    return new Report<>(signal, law.posterior(signal));
  }

  /** Everybody names the image of his signal and predicts what the others name. */
  static Strategy<Rational> map(PeerSetting setting, List<Integer> map) {
    PairLaw<Rational> law = setting.law();
    return Strategy.pure(
        Lists.each(map.size(), s -> new Report<>(map.get(s), image(law.posterior(s), map))));
  }

  static List<Rational> image(List<Rational> law, List<Integer> map) {
    List<Rational> image = new ArrayList<>(law.stream().map(x -> Rational.ZERO).toList());
    for (int t = 0; t < law.size(); t++)
      image.set(map.get(t), image.get(map.get(t)).plus(law.get(t)));
    return List.copyOf(image);
  }

  static Profile<Rational> truthful(PeerSetting setting) {
    return Profile.truthful(setting.agents(), setting.law());
  }

  /**
   * The best report that names a signal: with the one best prediction where the payment shows it,
   * else with the best among all posteriors and the prior.
   */
  Report<Rational> best(
      PeerSetting setting, Profile<Rational> profile, int i, int signal, int named) {
    Expectation<Rational> game = game(setting);
    try {
      return BestReport.naming(named, game, profile, i, signal);
    } catch (IllegalArgumentException e) {
      List<Report<Rational>> all =
          predictions(setting).stream().map(p -> new Report<>(named, p)).toList();
      Report<Rational> best = all.get(0);
      for (Report<Rational> r : all)
        if (isMore(
            expected(setting, profile, i, signal, r), expected(setting, profile, i, signal, best)))
          best = r;
      return best;
    }
  }

  static boolean isMore(RealNumber x, RealNumber y) {
    return Reals.compare(x, y, DIGITS) == Order.MORE;
  }

  /** All posteriors and the prior. */
  static List<List<Rational>> predictions(PeerSetting setting) {
    PairLaw<Rational> law = setting.law();
    List<List<Rational>> all = new ArrayList<>();
    for (int s = 0; s < setting.signals(); s++) all.add(law.posterior(s));
    all.add(Lists.each(setting.signals(), law::marginal));
    return all.stream().distinct().toList();
  }

  /** Whether any payment depends on a prediction; true if nothing can be seen. */
  boolean readsPredictions() {
    try {
      for (int n = 2; n <= 4; n++) {
        PeerSetting setting = PeerSetting.twoSignals(n).get(0);
        PairLaw<Rational> law = setting.law();
        try {
          for (int s = 0; s < 2; s++) {
            List<Report<Rational>> reports = new ArrayList<>();
            for (int i = 0; i < n; i++) reports.add(truth(law, i % 2));
            List<Payment<Rational>> before = rule.payments(setting.design(), reports);
            reports.set(0, new Report<>(s, law.posterior(1 - s)));
            List<Payment<Rational>> one = rule.payments(setting.design(), List.copyOf(reports));
            reports.set(0, truth(law, s));
            List<Payment<Rational>> two = rule.payments(setting.design(), List.copyOf(reports));
            if (!one.equals(two)) return true;
            if (before.isEmpty()) return true;
          }
          return false;
        } catch (IllegalArgumentException | ArithmeticException e) {
          continue; // not for so few agents
        }
      }
      return true;
    } catch (RuntimeException e) {
      return true;
    }
  }
}
