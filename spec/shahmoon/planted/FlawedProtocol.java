package shahmoon.planted;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.curation.CompetitiveProtocol;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.EmptyProtocol;
import counterplay.mechanism.curation.FairCompetitiveProtocol;
import counterplay.mechanism.curation.FullProtocol;
import counterplay.mechanism.curation.IndicatorPriceProtocol;
import counterplay.mechanism.curation.SingleAgentProtocol;
import counterplay.mechanism.curation.StraightforwardProtocol;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.List;

/**
 * A protocol with one flaw.
 *
 * @param original whose id it has
 * @param flaw what is wrong
 */
record FlawedProtocol(CurationProtocol original, Flaw flaw) implements CurationProtocol {

  /** What is wrong. */
  enum Flaw {
    /** A shared highest price wins, too. */
    TIES_WIN,
    /** At a shared highest price agent 1 wins. */
    FIRST_WINS_TIES,
    /** The truthful profile is a tie like any other. */
    TRUTH_TIES,
    /** The lowest price wins. */
    LOWEST_WINS,
    /** To exceed half of every other price is enough. */
    HALF_IS_ENOUGH,
    /** The last agent's price is not looked at. */
    LAST_IGNORED,
    /** From three agents on whoever says something is told everything. */
    GENEROUS_TO_THREE,
    /** The only agent who is not truthful is told everything. */
    ALONE_REWARDED,
    /** Who is not truthful must exceed the truthful, too. */
    TRUTHFUL_COUNTED,
    /** The truthful are told everything at the truthful profile only. */
    TRUTHFUL_FORGOTTEN,
    /** Prices are what they are. */
    REAL_PRICE,
    /** The price is 1 for the truth and 0 for everything else. */
    ONLY_TRUTH_PAYS,
    /** Everything and nothing are exchanged. */
    EXCHANGED,
    /** Whoever says something is told everything. */
    ANYTHING_COUNTS
  }

  static FlawedProtocol competitive(Flaw flaw) {
    return new FlawedProtocol(new CompetitiveProtocol(), flaw);
  }

  static FlawedProtocol fair(Flaw flaw) {
    return new FlawedProtocol(new FairCompetitiveProtocol(), flaw);
  }

  static FlawedProtocol indicator(Flaw flaw) {
    return new FlawedProtocol(new IndicatorPriceProtocol(), flaw);
  }

  static FlawedProtocol full() {
    return new FlawedProtocol(new FullProtocol(), Flaw.EXCHANGED);
  }

  static FlawedProtocol empty() {
    return new FlawedProtocol(new EmptyProtocol(), Flaw.EXCHANGED);
  }

  static FlawedProtocol single() {
    return new FlawedProtocol(new SingleAgentProtocol(), Flaw.EXCHANGED);
  }

  static FlawedProtocol straightforward() {
    return new FlawedProtocol(new StraightforwardProtocol(), Flaw.ANYTHING_COUNTS);
  }

  @Override
  public String id() {
    return original.id();
  }

  @Override
  public String title() {
    return original.title() + " with a flaw";
  }

  @Override
  public <S extends Scalar<S>> List<Channel<S>> reply(int agent, List<Commitment<S>> profile) {
    Commitment<S> own = profile.get(agent - 1);
    List<Channel<S>> right = original.reply(agent, profile);
    boolean truth = profile.stream().allMatch(Commitment::isTruthful);
    return switch (flaw) {
      case TIES_WIN ->
          all(
              profile,
              truth
                  || own.isTruthful() && original instanceof FairCompetitiveProtocol
                  || exceeds(agent, profile, Rational.ONE, true));
      case FIRST_WINS_TIES ->
          all(profile, truth || exceeds(agent, profile, Rational.ONE, agent == 1));
      case TRUTH_TIES -> all(profile, exceeds(agent, profile, Rational.ONE, false));
      case LOWEST_WINS -> all(profile, truth || falls(agent, profile));
      case HALF_IS_ENOUGH -> all(profile, truth || exceeds(agent, profile, Rational.HALF, false));
      case LAST_IGNORED ->
          all(
              profile,
              truth
                  || exceeds(
                      agent,
                      profile.subList(0, Math.max(agent, profile.size() - 1)),
                      Rational.ONE,
                      false));
      case GENEROUS_TO_THREE ->
          profile.size() > 2 && !own.isZero() ? CurationProtocol.everything(profile) : right;
      case ALONE_REWARDED ->
          CurationProtocol.othersAreTruthful(agent, profile)
              ? CurationProtocol.everything(profile)
              : right;
      case TRUTHFUL_COUNTED ->
          all(
              profile,
              own.isTruthful()
                  || !CurationProtocol.othersAreTruthful(agent, profile)
                      && exceeds(agent, profile, Rational.ONE, false));
      case TRUTHFUL_FORGOTTEN ->
          own.isTruthful() && !truth ? CurationProtocol.nothing(profile) : right;
      case REAL_PRICE -> new CompetitiveProtocol().reply(agent, profile);
      case ONLY_TRUTH_PAYS ->
          new CompetitiveProtocol()
              .reply(
                  agent,
                  profile.stream()
                      .map(
                          s ->
                              new Commitment<>(
                                  s.manner(), s.isTruthful() ? s.price().one() : s.price().zero()))
                      .toList());
      case EXCHANGED ->
          right.get(0).isIdentity()
              ? CurationProtocol.nothing(profile)
              : CurationProtocol.everything(profile);
      case ANYTHING_COUNTS -> own.isZero() ? right : CurationProtocol.everything(profile);
    };
  }

  private static <S extends Scalar<S>> List<Channel<S>> all(
      List<Commitment<S>> profile, boolean everything) {
    return everything ? CurationProtocol.everything(profile) : CurationProtocol.nothing(profile);
  }

  /** Whether the own price exceeds that share of every other one, or only reaches it. */
  private static <S extends Scalar<S>> boolean exceeds(
      int agent, List<Commitment<S>> profile, Rational share, boolean weakly) {
    S own = profile.get(agent - 1).price();
    for (int j = 1; j <= profile.size(); j++) {
      if (j == agent) continue;
      S ahead = own.minus(profile.get(j - 1).price().scale(share));
      if (weakly ? ahead.isNegative() || own.isZero() : !ahead.isPositive()) return false;
    }
    return true;
  }

  private static <S extends Scalar<S>> boolean falls(int agent, List<Commitment<S>> profile) {
    S own = profile.get(agent - 1).price();
    for (int j = 1; j <= profile.size(); j++)
      if (j != agent && !profile.get(j - 1).price().minus(own).isPositive()) return false;
    return true;
  }
}
