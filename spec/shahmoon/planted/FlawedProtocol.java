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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A protocol with one flaw. */
enum FlawedProtocol implements CurationProtocol {
  /** A shared highest price wins, too. */
  TIES_WIN(new CompetitiveProtocol()),
  /** At a shared highest price agent 1 wins. */
  FIRST_WINS_TIES(new CompetitiveProtocol()),
  /** The truthful profile is a tie like any other. */
  TRUTH_TIES(new CompetitiveProtocol()),
  /** The lowest price wins. */
  LOWEST_WINS(new CompetitiveProtocol()),
  /** To exceed half of every other price is enough. */
  HALF_IS_ENOUGH(new CompetitiveProtocol()),
  /** The last agent's price is not looked at. */
  LAST_IGNORED(new CompetitiveProtocol()),
  /** From three agents on whoever says something is told everything. */
  GENEROUS_TO_THREE(new CompetitiveProtocol()),
  /** The only agent who is not truthful is told everything. */
  ALONE_REWARDED(new FairCompetitiveProtocol()),
  /** A highest price that others share, the truthful among them, wins. */
  FAIR_TIES_WIN(new FairCompetitiveProtocol()),
  /** Who is not truthful must exceed the truthful, too. */
  TRUTHFUL_COUNTED(new FairCompetitiveProtocol()),
  /** The truthful are told everything at the truthful profile only. */
  TRUTHFUL_FORGOTTEN(new FairCompetitiveProtocol()),
  /** Prices are what they are. */
  REAL_PRICE(new IndicatorPriceProtocol()),
  /** The price is 1 for the truth and 0 for everything else. */
  ONLY_TRUTH_PAYS(new IndicatorPriceProtocol()),
  /** F^max says nothing. */
  EVERYTHING_WITHHELD(new FullProtocol()),
  /** F^min says everything. */
  NOTHING_WITHHELD(new EmptyProtocol()),
  /** An agent alone is told everything but for the truth. */
  TRUTH_PUNISHED(new SingleAgentProtocol()),
  /** Whoever says something is told everything. */
  ANYTHING_COUNTS(new StraightforwardProtocol());

  private final CurationProtocol original;

  FlawedProtocol(CurationProtocol original) {
    this.original = original;
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
    return isTold(agent, profile)
        ? CurationProtocol.everything(profile)
        : CurationProtocol.nothing(profile);
  }

  /** Whether the agent is told everything. */
  private <S extends Scalar<S>> boolean isTold(int agent, List<Commitment<S>> profile) {
    Commitment<S> own = profile.get(agent - 1);
    boolean right = isTold(original, agent, profile);
    boolean truth = profile.stream().allMatch(Commitment::isTruthful);
    return switch (this) {
      case TIES_WIN -> truth || exceeds(agent, profile, Rational.ONE, true);
      case FIRST_WINS_TIES -> truth || exceeds(agent, profile, Rational.ONE, agent == 1);
      case TRUTH_TIES -> exceeds(agent, profile, Rational.ONE, false);
      case LOWEST_WINS ->
          truth || others(agent, profile).allMatch(p -> p.minus(own.price()).isPositive());
      case HALF_IS_ENOUGH -> truth || exceeds(agent, profile, Rational.HALF, false);
      case LAST_IGNORED -> {
        int looked = Math.max(agent, profile.size() - 1);
        yield truth || exceeds(agent, profile.subList(0, looked), Rational.ONE, false);
      }
      case GENEROUS_TO_THREE -> right || profile.size() > 2 && !own.isZero();
      case ALONE_REWARDED -> right || CurationProtocol.othersAreTruthful(agent, profile);
      case FAIR_TIES_WIN -> own.isTruthful() || exceeds(agent, profile, Rational.ONE, true);
      case TRUTHFUL_COUNTED ->
          own.isTruthful()
              || !CurationProtocol.othersAreTruthful(agent, profile)
                  && exceeds(agent, profile, Rational.ONE, false);
      case TRUTHFUL_FORGOTTEN -> right && (truth || !own.isTruthful());
      case REAL_PRICE -> isTold(new CompetitiveProtocol(), agent, profile);
      case ONLY_TRUTH_PAYS ->
          isTold(
              new CompetitiveProtocol(),
              agent,
              profile.stream()
                  .map(
                      s ->
                          new Commitment<>(
                              s.manner(), s.isTruthful() ? s.price().one() : s.price().zero()))
                  .toList());
      case EVERYTHING_WITHHELD, NOTHING_WITHHELD, TRUTH_PUNISHED -> !right;
      case ANYTHING_COUNTS -> right || !own.isZero();
    };
  }

  private static <S extends Scalar<S>> boolean isTold(
      CurationProtocol protocol, int agent, List<Commitment<S>> profile) {
    return protocol.reply(agent, profile).get(0).isIdentity();
  }

  /** Whether the own price exceeds that share of every other one, or only reaches it. */
  private static <S extends Scalar<S>> boolean exceeds(
      int agent, List<Commitment<S>> profile, Rational share, boolean weakly) {
    S own = profile.get(agent - 1).price();
    return others(agent, profile)
        .map(price -> own.minus(price.scale(share)))
        .allMatch(ahead -> weakly ? !ahead.isNegative() && !own.isZero() : ahead.isPositive());
  }

  private static <S extends Scalar<S>> Stream<S> others(int agent, List<Commitment<S>> profile) {
    return IntStream.rangeClosed(1, profile.size())
        .filter(j -> j != agent)
        .mapToObj(j -> profile.get(j - 1).price());
  }
}
