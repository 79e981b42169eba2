package kong.classification;

import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.lemmas.Pairs.Sum.BY_PAIR_LAW;
import static kong.lemmas.Pairs.Sum.OVER_PAIRS;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.Strategy;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kong.lemmas.Pairs;
import kong.lemmas.Pairs.Sum;
import kong.lemmas.StrategyVariables;
import kong.lemmas.SymmetricPriors;
import kong.lemmas.Terms;

/**
 * Two ways to say what the reports of two random agents are worth are the same, for every symmetric
 * prior and all strategies.
 *
 * @param left the first way
 * @param leftWorth what is counted in it
 * @param right the second way
 * @param rightWorth what is counted in it
 */
public record Classified(Sum left, Worth leftWorth, Sum right, Worth rightWorth)
    implements Sentence {

  /** What two reports are worth. */
  public enum Worth {
    /** {@code 1{^s_j != ^s_k} D*(^p_j, ^p_k)}. */
    DIVERGENCE_IF_DIFFERENT,
    /** {@code 1{^s_j = ^s_k} sqrt(D*(^p_j, ^p_k))}. */
    DISTANCE_IF_EQUAL,
    /** The first less the second. */
    DIFFERENCE,
    /** {@code score_C} as the mechanism pays it. */
    SCORE,
    /** {@code D*(^p_j, ^p_k)}. */
    DIVERGENCE
  }

  @Override
  public Domain domain() {
    return Pairs.sizes().numbers(Classified::frame).given(SymmetricPriors::isPrior);
  }

  private static Frame frame(Shape a) {
    return StrategyVariables.frame(SymmetricPriors.frame(a), a.of("n"), a.of("m"), a.of("K"));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    Profile<S> profile = StrategyVariables.profile(x, x.whole("n"), x.whole("m"), x.whole("K"));
    return Statement.of(
        sum(x, profile, left, leftWorth), EQUAL, sum(x, profile, right, rightWorth));
  }

  /**
   * What the reports of two random agents are worth when n agents with m signals, and with the
   * prior of the variables, play a profile.
   */
  public static <S extends Scalar<S>> S sum(
      Variables<S> x, Profile<S> profile, Sum how, Worth worth) {
    int n = x.whole("n");
    if (how == BY_PAIR_LAW)
      return Pairs.overPairs(n, x.number(0), (j, k) -> byPairLaw(x, profile, worth, j, k));
    JointPrior<S> prior = SymmetricPriors.prior(x);
    Map<Report<S>, Map<Report<S>, S>> known = new IdentityHashMap<>();
    List<S> sums = new ArrayList<>(List.of(x.number(0)));
    for (JointPrior.Draw<S> draw : prior.draws()) {
      Expectation.eachReport(
          profile,
          draw,
          (probability, reports) -> {
            Pairs.Worth<S> e =
                (j, k) ->
                    known
                        .computeIfAbsent(reports.get(j), r -> new IdentityHashMap<>())
                        .computeIfAbsent(reports.get(k), r -> worth(x, worth, reports.get(j), r));
            sums.set(
                0,
                sums.get(0)
                    .plus(
                        probability.times(
                            how == OVER_PAIRS
                                ? Pairs.overPairs(n, x.number(0), e)
                                : Pairs.overTriples(n, x.number(0), e))));
          });
    }
    return sums.get(0);
  }

  private static <S extends Scalar<S>> S byPairLaw(
      Variables<S> x, Profile<S> profile, Worth worth, int j, int k) {
    S sum = x.number(0);
    for (int s = 0; s < x.whole("m"); s++)
      for (int t = 0; t < x.whole("m"); t++)
        sum = sum.plus(SymmetricPriors.pair(x, s, t).times(given(x, profile, worth, j, k, s, t)));
    return sum;
  }

  /** What agents j and k are worth given their signals. */
  private static <S extends Scalar<S>> S given(
      Variables<S> x, Profile<S> profile, Worth worth, int j, int k, int s, int t) {
    S sum = x.number(0);
    for (Strategy.Option<S> a : profile.strategies().get(j).options().get(s)) {
      for (Strategy.Option<S> b : profile.strategies().get(k).options().get(t)) {
        sum =
            sum.plus(
                a.probability()
                    .times(b.probability())
                    .times(worth(x, worth, a.report(), b.report())));
      }
    }
    return sum;
  }

  private static <S extends Scalar<S>> S worth(
      Variables<S> x, Worth worth, Report<S> j, Report<S> k) {
    if (worth == Worth.SCORE) return Terms.valued(DisagreementMechanism.classification(j, k), x);
    S divergence = Terms.divergence(x, j.prediction(), k.prediction());
    if (worth == Worth.DIVERGENCE) return divergence;
    if (j.signal() != k.signal())
      return worth == Worth.DISTANCE_IF_EQUAL ? x.number(0) : divergence;
    if (worth == Worth.DIVERGENCE_IF_DIFFERENT) return x.number(0);
    S distance = Terms.distance(x, j.prediction(), k.prediction());
    return worth == Worth.DIFFERENCE ? distance.negated() : distance;
  }

  /** The numbers of a play. */
  public static Assignment of(EnumeratedPlay play) {
    int k = StrategyVariables.predictions(play.profile());
    return StrategyVariables.of(SymmetricPriors.of(play.prior()).whole("K", k), play.profile(), k);
  }

  /** An identity, carried to every number of agents, of signals and of predictions. */
  public Proof proof() {
    return Proof.sought().carriedBy(new Summed(this));
  }

  /** e(j, k, s, t) is what the reports of j and k with signals s and t are worth on average. */
  record Summed(Classified sentence) implements Carried {
    @Override
    public Lemma lemma() {
      return sentence.left() == BY_PAIR_LAW
          ? Pairs.ONE_LAW
          : sentence.right() == OVER_PAIRS ? Pairs.AVERAGED : Pairs.AVERAGED_BY_LAW;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      int n = x.whole("n");
      int m = x.whole("m");
      Profile<S> profile = StrategyVariables.profile(x, n, m, x.whole("K"));
      List<S> e = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          for (int s = 0; s < m; s++)
            for (int t = 0; t < m; t++)
              e.add(j == k ? x.number(0) : given(x, profile, sentence.leftWorth(), j, k, s, t));
        }
      }
      return Map.of("u", x.list("u"), "w", x.list("w"), "e", e);
    }
  }
}
