package csoka;

import static counterplay.claim.Verdict.CONDITIONAL;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import csoka.BeliefsOfTwoRounds.ProductOfBeliefs;
import csoka.planned.PlannedPlay;
import csoka.planned.PlannedPlays;
import csoka.sentences.Readings;
import java.util.List;

/**
 * Appendix D: the expected product of two beliefs of independent martingales is that of the initial
 * ones, as the proof of Lemma D.1 uses it.
 */
public final class ExpectedProductOfBeliefs implements Spec {

  /** Beliefs of Blue in round s and of Red in round t. */
  public record Product(PlannedPlay play, int s, int t) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        product(
            "appendix-d-product",
            "Appendix D",
            "The expected product of the last beliefs of Blue and Red is that of their initial"
                + " beliefs.",
            true),
        product(
            "lemma-d.1-proof-product",
            "Appendix D, proof of Lemma D.1",
            "The expected product of a belief of Blue and a belief of Red, of any two "
                + "rounds, is that of their initial beliefs.",
            false));
  }

  private static Claim<Product> product(String name, String place, String statement, boolean last) {
    Space<Product> cases =
        PlannedPlays.where(r -> false, p -> true)
            .then(
                p ->
                    last
                        ? Space.of(new Product(p, p.k(), p.k()))
                        : Space.range(0, p.k())
                            .times(Space.range(0, p.k()), (s, t) -> new Product(p, s, t)));
    return Claim.of(
        "csoka/" + name,
        Kind.FORMULA,
        place,
        statement,
        Product.class,
        Readings.printed(
            CONDITIONAL,
            Scope.sample(
                "every pair of independent processes"
                    + (last ? " and their last beliefs" : " and every two rounds"),
                300,
                cases),
            new ProductOfBeliefs(),
            BeliefsOfTwoRounds::beliefs,
            BeliefsOfTwoRounds.PRODUCT));
  }
}
