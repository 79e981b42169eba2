package kong;

import static counterplay.claim.sentence.Relation.EQUAL;
import static kong.classification.Classified.Worth.DISTANCE_IF_EQUAL;
import static kong.classification.Classified.Worth.DIVERGENCE;
import static kong.classification.Classified.Worth.DIVERGENCE_IF_DIFFERENT;
import static kong.classification.Classified.Worth.SCORE;
import static kong.lemmas.Pairs.Sum.BY_PAIR_LAW;
import static kong.lemmas.Pairs.Sum.OVER_PAIRS;
import static kong.lemmas.Pairs.Sum.OVER_TRIPLES;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.Profile;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kong.classification.Classified;
import kong.lemmas.RelabelledSum;
import kong.lemmas.RelabelledTotals;
import kong.lemmas.SymmetricPriors;
import kong.lemmas.Terms;

/** Claim 5.2 and Corollary 5.5: the scores of the relabelled truth and of the truth. */
record ScoresOfPermutations(Said said) implements Sentence {
  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 3, 3)
        .size("m", 2, 2)
        .choice("pi", s -> Permutation.all(s.of("m")).size())
        .numbers(SymmetricPriors::frame)
        .given(SymmetricPriors::isPrior)
        .given(SymmetricPriors::everySignalPossible);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    PairLaw<S> law = SymmetricPriors.pairLaw(x);
    Permutation pi = RelabelledSum.pi(x);
    Profile<S> truth = Profile.truthful(x.whole("n"), law);
    Profile<S> relabelled = Profile.permutation(x.whole("n"), pi, law);
    return switch (said) {
      case SCORE ->
          Statement.of(
              Classified.sum(x, relabelled, OVER_TRIPLES, SCORE),
              EQUAL,
              Classified.sum(x, truth, OVER_TRIPLES, SCORE));
      case DIVERSITY -> Statement.of(diversity(x, relabelled), EQUAL, diversity(x, truth));
      case INCONSISTENCY ->
          Statement.of(
              Classified.sum(x, relabelled, OVER_PAIRS, DISTANCE_IF_EQUAL),
              EQUAL,
              Classified.sum(x, truth, BY_PAIR_LAW, DISTANCE_IF_EQUAL));
      case SCORE_OF_TRUTH ->
          Statement.of(Classified.sum(x, truth, OVER_TRIPLES, SCORE), EQUAL, diversity(x, truth));
      case DIVERSITY_OF_TRUTH ->
          Statement.of(
              diversity(x, truth), EQUAL, Classified.sum(x, truth, OVER_PAIRS, DIVERGENCE));
      case TOTAL_OF_TRUTH ->
          Statement.of(
              List.of(
                  Classified.sum(x, truth, OVER_PAIRS, DIVERGENCE),
                  overLaw(x, law, Permutation.identity(pi.signals()))),
              EQUAL,
              List.of(overLaw(x, law, pi), overLaw(x, law, pi)));
    };
  }

  private static <S extends Scalar<S>> S diversity(Variables<S> x, Profile<S> profile) {
    return Classified.sum(x, profile, BY_PAIR_LAW, DIVERGENCE_IF_DIFFERENT);
  }

  /** sum_{s, t} Pr(s, t) D*(theta_pi q_s, theta_pi q_t). */
  private static <S extends Scalar<S>> S overLaw(Variables<S> x, PairLaw<S> law, Permutation pi) {
    S sum = x.number(0);
    for (int s = 0; s < law.signals(); s++) {
      for (int t = 0; t < law.signals(); t++) {
        sum =
            sum.plus(
                law.pair(s, t)
                    .times(
                        Terms.divergence(
                            x,
                            relabelled(law.posterior(s), pi),
                            relabelled(law.posterior(t), pi))));
      }
    }
    return sum;
  }

  private static <S extends Scalar<S>> List<S> relabelled(List<S> q, Permutation pi) {
    return IntStream.range(0, q.size()).mapToObj(r -> q.get(pi.inverse().of(r))).toList();
  }

  /** What is said. */
  enum Said {
    SCORE,
    DIVERSITY,
    INCONSISTENCY,
    SCORE_OF_TRUTH,
    DIVERSITY_OF_TRUTH,
    TOTAL_OF_TRUTH
  }

  /** r are the roots of the posteriors. */
  record Moved(Said said) implements Carried {
    @Override
    public Lemma lemma() {
      return said == Said.INCONSISTENCY
          ? RelabelledTotals.DISTANCE
          : said == Said.TOTAL_OF_TRUTH ? RelabelledTotals.TWICE : RelabelledTotals.DIVERGENCE;
    }

    @Override
    public Shape shape(Shape shape) {
      return said == Said.SCORE_OF_TRUTH || said == Said.DIVERSITY_OF_TRUTH
          ? shape.with(
              "pi", Permutation.all(shape.of("m")).indexOf(Permutation.identity(shape.of("m"))))
          : shape;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      List<S> roots = SymmetricPriors.rootsOfPosteriors(x);
      return Map.of("u", x.list("u"), "w", List.of(), "r", roots, "q", roots);
    }
  }
}
